import type { Citation } from '../model/citation.ts';
import type { Edition, Loadedness, Wording } from '../model/edition.ts';

/** One row of a wording's table: a term, whoever uses it. */
export interface WordingRow {
  readonly term: string;
  readonly loaded?: Loadedness;
  /** The outlets' own uses all stand in quotation marks: they keep the word at a distance. */
  readonly marked: boolean;
  /** Uses in the outlets' own voice. */
  readonly own: readonly Citation[];
  /** Uses inside what somebody is told to have said. */
  readonly quoted: readonly Citation[];
}

const maxRows = 10;

/** The wordings that a page prints: those marked as telling; all of them in an edition that marks none. */
export function shownWordings({ wordings }: Edition): readonly Wording[] {
  const shown = wordings.filter((wording) => wording.shown);
  return shown.length > 0 ? shown : wordings.filter(({ kind }) => kind === undefined);
}

/** The rows that a wording's table prints, the commonest first; loaded ones are never left out for plain ones. */
export function listWordingRows({ terms }: Wording): WordingRow[] {
  const rows = new Map<string, WordingRow & { own: Citation[]; quoted: Citation[] }>();
  for (const { term, voice, marked, citations, loaded } of terms) {
    const distant = voice === 'outlet' && marked;
    const key = `${distant} ${term.toLowerCase()}`;
    const row = rows.get(key) ?? { term, ...(loaded && { loaded }), marked: distant, own: [], quoted: [] };
    (voice === 'outlet' ? row.own : row.quoted).push(...citations);
    rows.set(key, row);
  }
  const ordered = [...rows.values()].sort((a, b) => countUses(b) - countUses(a));
  const kept = new Set([...ordered.filter(({ loaded, marked }) => loaded || marked), ...ordered].slice(0, maxRows));
  return ordered.filter((row) => kept.has(row));
}

const countUses = ({ own, quoted }: WordingRow): number => own.length + quoted.length;

/** How a row's words are loaded, in plain words. */
export const loadednessLabels: Readonly<Record<Loadedness, string>> = {
  doubt: 'casts doubt',
  endorsement: 'takes it for true',
  judgement: 'judges',
  emotive: 'stirs feelings',
  softening: 'softens',
  label: 'a camp’s word',
};

/** The citations of one article. */
export const citationsIn = (citations: readonly Citation[], articleId: string): readonly Citation[] =>
  citations.filter((citation) => citation.articleId === articleId);

const maxLinked = 6;

/** The first uses of a row by article: what a number on the page leads to. */
export function linkedUses(citations: readonly Citation[]): Map<string, readonly Citation[]> {
  const uses = new Map<string, Citation[]>();
  for (const citation of citations) {
    const list = uses.get(citation.articleId);
    if (!list) uses.set(citation.articleId, [citation]);
    else if (list.length < maxLinked) list.push(citation);
  }
  return uses;
}
