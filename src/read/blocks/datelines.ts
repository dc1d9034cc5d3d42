import { newsAgencies } from '../word-lists.ts';
import { type Draft, draftText, type Pass, type Sorting } from './draft.ts';
import { matchDateline } from './match-dateline.ts';

const minParagraph = 30;

/** Cuts the dateline off the first paragraph as a block of its own, and takes the agency from it or from the byline. */
export const sortDateline: Pass = (sorting) => {
  const at = sorting.drafts.findIndex(({ kind, start, end }) => kind === undefined && end - start >= minParagraph);
  const byline = agencyOfByline(sorting.fields.byline);
  const named: Sorting = byline ? { ...sorting, fields: { agency: byline, ...sorting.fields } } : sorting;
  const found = at < 0 ? undefined : matchDateline(draftText(sorting, sorting.drafts[at]!));
  if (!found) return named;
  const drafts = sorting.drafts.flatMap((draft, index) =>
    index === at ? cutAt(sorting, draft, found.length) : [draft],
  );
  return { ...named, drafts, fields: found.agency ? { ...named.fields, agency: found.agency } : named.fields };
};

function cutAt(sorting: Sorting, draft: Draft, length: number): Draft[] {
  const rest = draftText(sorting, draft).slice(length);
  const start = draft.end - rest.trimStart().length;
  const dateline: Draft = { ...draft, end: draft.start + length, kind: 'dateline', blankAfter: false };
  return start < draft.end ? [dateline, { ...draft, start }] : [dateline];
}

/** The agency that a byline names, by its usual name. */
export const agencyOfByline = (byline = ''): string | undefined =>
  byline
    .replace(/^by:?\s+/i, '')
    .split(/,| and | for |\/|\|/i)
    .map((part) => newsAgencies().get(part.trim().toLowerCase()))
    .find((agency) => agency !== undefined);
