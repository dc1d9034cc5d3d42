import type { Citation } from '../model/citation.ts';
import type { EditionArticle } from '../model/edition.ts';
import type { Find, FindAnswer, FoundRelation, FoundTelling } from '../model/find.ts';
import { countOf, dayOf, relationLabels } from './labels.ts';

/** How a passage stands to the words asked for, in words for readers. */
export const foundLabels: Readonly<Record<FoundRelation, string>> = { ...relationLabels, claim: 'told in own words' };

/** The outlet and the day of an article, as they head its tellings. */
export function describeArticle({ articles }: Find, { articleId }: Pick<Citation, 'articleId'>): string {
  const article = articles.find(({ id }) => id === articleId);
  return [nameOf(article, articleId), dayOf(article?.publishedAt) ?? 'no date'].join(', ');
}

const nameOf = (article: EditionArticle | undefined, id: string): string => article?.outlet ?? id;

/** How a telling stands to what was asked for, who says it, through whom, and how often. */
export function describeTelling({ relation, form, speaker, denied, via = [], again = [] }: FoundTelling): string {
  return [
    foundLabels[relation],
    denied ? 'denied' : '',
    speaker ? `said by ${speaker.name}` : form === undefined ? 'in its own voice' : 'speaker not known',
    form === 'indirect' ? 'reported speech' : '',
    via.length > 0 ? `via ${[...new Set(via.map(({ exact }) => exact))].join(', ')}` : '',
    again.length > 0 ? `${countOf(again.length, 'time')} more in this report` : '',
  ]
    .filter((part) => part !== '')
    .join('; ');
}

/** How many passages, reports and origins there are. */
export function describeCounts({ tellings, origins }: FindAnswer): string {
  const reports = new Set(tellings.map(({ citation }) => citation.articleId)).size;
  return [countOf(tellings.length, 'telling'), countOf(reports, 'report'), countOf(origins.length, 'origin')].join(
    ', ',
  );
}

/** How near the nearest comes, where nothing was found. */
export function describeNearest({ nearest }: FindAnswer): string {
  if (!nearest) return 'No report tells it, and none comes near it.';
  const { held, lacking } = nearest;
  if (lacking.length === 0) return 'No report tells it. The nearest has the telling words, but not as one statement.';
  return `No report tells it. The nearest has ${held.length} of ${countOf(held.length + lacking.length, 'telling word')} close together; it lacks ${lacking.join(', ')}.`;
}

/** The words of a telling inside its sentence: what stands before them, they themselves, and what follows. */
export interface SetInSentence {
  readonly before: string;
  readonly words: string;
  readonly behind: string;
}

const mostAround = 240;

/** Sets the words of a telling in their sentence, which is cut where it is long. */
export function setInSentence({ citation, around }: Pick<FoundTelling, 'citation' | 'around'>): SetInSentence {
  const from = citation.start - around.start;
  const before = around.exact.slice(0, from);
  const behind = around.exact.slice(from + citation.exact.length);
  return { before: cutStart(before), words: citation.exact, behind: cutEnd(behind) };
}

function cutStart(text: string): string {
  if (text.length <= mostAround) return text;
  const space = text.indexOf(' ', text.length - mostAround);
  return `… ${text.slice(space < 0 ? text.length : space + 1).toWellFormed()}`;
}

function cutEnd(text: string): string {
  if (text.length <= mostAround) return text;
  const space = text.lastIndexOf(' ', mostAround);
  return `${text.slice(0, Math.max(0, space)).toWellFormed()} …`;
}
