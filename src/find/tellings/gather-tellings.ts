import { type Article, annotatedBlockKinds } from '../../model/article.ts';
import type { Citation } from '../../model/citation.ts';
import type { FoundTelling } from '../../model/find.ts';
import { spansOverlap } from '../../model/span.ts';
import type { AcceptedStretch } from '../match/search-text.ts';
import type { Query } from '../query/query.ts';
import { createTelling } from './create-telling.ts';

/** The tellings of one annotated article, in order of text: those that tell it in one way are one, with the others cited beside it. */
export function gatherTellings(article: Article, query: Query, stretches: readonly AcceptedStretch[]): FoundTelling[] {
  const byWay = new Map<string, { telling: FoundTelling; readonly again: Citation[] }>();
  for (const stretch of stretches) {
    if (!isRead(article, stretch)) continue;
    const telling = createTelling(article, query, stretch);
    if (isFragment(telling, stretch)) continue;
    const way = wayOf(telling);
    const known = byWay.get(way);
    if (known) known.again.push(telling.citation);
    else byWay.set(way, { telling, again: [] });
  }
  return [...byWay.values()]
    .map(({ telling, again }) => (again.length > 0 ? { ...telling, again } : telling))
    .sort((a, b) => a.citation.start - b.citation.start);
}

/** Furniture of the page is never searched: its words are another article's. */
const isRead = ({ blocks }: Article, { words }: AcceptedStretch): boolean =>
  blocks.some((block) => annotatedBlockKinds.has(block.kind) && spansOverlap(block, words[0]!));

const leastWords = 7;
const mostOf = 0.8;

/** A few words in an outlet's own voice are a name of the thing rather than a telling. */
const isFragment = ({ form, share }: FoundTelling, { words }: AcceptedStretch): boolean =>
  form === undefined && share < mostOf && words.length < leastWords;

const wayOf = ({ relation, form, speaker, differs = [] }: FoundTelling): string =>
  JSON.stringify([
    relation,
    form !== undefined,
    speaker?.name,
    relation === 'altered' ? differs.filter(({ op }) => op !== 'equal').map(({ text, other }) => [text, other]) : [],
  ]);
