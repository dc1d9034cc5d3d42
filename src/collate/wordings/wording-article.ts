import {
  annotationsOf,
  type CueClass,
  type NameAnnotation,
  type QuoteAnnotation,
  type TokenAnnotation,
} from '../../model/annotation.ts';
import type { Article } from '../../model/article.ts';
import { memberKey } from '../../model/link.ts';
import type { Span } from '../../model/span.ts';

/** An article as wordings are looked for in it. */
export interface WordingArticle {
  readonly id: string;
  readonly outlet: string;
  readonly text: string;
  readonly tokens: readonly TokenAnnotation[];
  /** Index of each token's governor; -1 for none. */
  readonly heads: readonly number[];
  /** Names, descriptions and pronouns that are of an entity of the story, in order of text. */
  readonly names: readonly EntityName[];
  readonly quotes: readonly QuoteAnnotation[];
  /** Cues of quotes whose speaker is an entity of the story. */
  readonly cues: readonly { readonly cue: Span; readonly entity: string }[];
  /** Whether a token lies in a name, a description or a time. */
  readonly inName: readonly boolean[];
  /** Index in `names` of the name that holds a token; -1 for none. */
  readonly nameAt: readonly number[];
}

/** A name with the entity cluster that it is a mention of. */
export interface EntityName {
  readonly name: NameAnnotation;
  readonly entity: string;
}

const verbal: ReadonlySet<CueClass> = new Set(['say', 'ask', 'deny', 'decline', 'call']);

/** Sorts out an article's annotations; linear but for sorting. */
export function createWordingArticle(article: Article, clusterOf: ReadonlyMap<string, string>): WordingArticle {
  const tokens = annotationsOf(article.annotations, 'token');
  const indexOf = new Map(tokens.map(({ id }, index) => [id, index]));
  const names = annotationsOf(article.annotations, 'name').flatMap((name) => {
    const entity = name.entity === undefined ? undefined : clusterOf.get(memberKey(article.id, name.entity));
    return entity === undefined ? [] : [{ name, entity }];
  });
  const quotes = annotationsOf(article.annotations, 'quote');
  const taken = annotationsOf(article.annotations, 'name').filter(({ form }) => form !== 'pronoun');
  const times = annotationsOf(article.annotations, 'time');
  const inName = new Array<boolean>(tokens.length).fill(false);
  markInside(tokens, taken, (index) => {
    inName[index] = true;
  });
  markInside(tokens, times, (index) => {
    inName[index] = true;
  });
  const nameAt = new Array<number>(tokens.length).fill(-1);
  markInside(
    tokens,
    names.map(({ name }) => name),
    (index, at) => {
      nameAt[index] = at;
    },
  );
  return {
    id: article.id,
    outlet: article.outlet,
    text: article.text,
    tokens,
    heads: tokens.map(({ head }) => (head === undefined ? -1 : (indexOf.get(head) ?? -1))),
    names,
    quotes,
    cues: quotes.flatMap(({ cue, speaker }) => {
      const entity = speaker?.entity === undefined ? undefined : clusterOf.get(memberKey(article.id, speaker.entity));
      return cue && verbal.has(cue.class) && entity !== undefined ? [{ cue, entity }] : [];
    }),
    inName,
    nameAt,
  };
}

/** Calls back for each token inside each span; both lists are in order of start. */
function markInside(
  tokens: readonly Span[],
  spans: readonly Span[],
  mark: (token: number, span: number) => void,
): void {
  let from = 0;
  spans.forEach(({ start, end }, at) => {
    while (from < tokens.length && tokens[from]!.end <= start) from += 1;
    for (let index = from; index < tokens.length && tokens[index]!.start < end; index += 1) mark(index, at);
  });
}
