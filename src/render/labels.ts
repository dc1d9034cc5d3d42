import type { Edition, EditionArticle, Quotation, Telling, TellingRelation } from '../model/edition.ts';

/** How a telling is shown: the base as such, the others by their relation to it. */
export type ShownRelation = TellingRelation | 'base';

/** How the telling at `index` is shown. */
export const shownRelation = ({ base, tellings }: Quotation, index: number): ShownRelation =>
  index === base ? 'base' : tellings[index]!.relation;

/** How a telling stands to the base, in words for readers. */
export const relationLabels: Readonly<Record<ShownRelation, string>> = {
  base: 'fullest telling',
  verbatim: 'same words',
  trimmed: 'trimmed',
  spliced: 'spliced',
  reworded: 'other words',
  'other-translation': 'perhaps another translation',
  paraphrase: 'paraphrase',
  altered: 'altered',
};

/** A count with its noun: `1 report`, `3 reports`. */
export const countOf = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

/** The day of an ISO 8601 date. */
export const dayOf = (date: string | undefined): string | undefined => date?.slice(0, 10);

/** The name of an entity. */
export const nameOf = (edition: Edition, entity: string | undefined): string | undefined =>
  entity === undefined ? undefined : edition.entities.find(({ id }) => id === entity)?.name;

/** How many words a report's text has, by white space; undefined where the edition carries no text. */
export const countWords = ({ text }: EditionArticle): number | undefined =>
  text?.match(/\S+/gu)?.length ?? (text === undefined ? undefined : 0);

/** The names through which a telling is known, each once. */
export const viaOf = ({ via = [] }: Telling): string[] => [...new Set(via.map(({ exact }) => exact))];

const quotationMark = /["“”„«»]/u;

/** Words in quotation marks, unless they hold marks of their own. */
export const quoteBare = (words: string): string => (quotationMark.test(words) ? words : `“${words}”`);
