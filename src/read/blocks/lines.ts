import { fold } from '../../text/fold.ts';
import {
  type BlockFields,
  type Draft,
  dateKind,
  draftText,
  headEnd,
  type Pass,
  type Sorting,
  sortOpen,
} from './draft.ts';
import { type LineRule, maxRuledLine } from './line-rule.ts';
import { bylineRule } from './rules/byline.ts';
import { creditRule } from './rules/credit.ts';
import { dateLineRule, parseDateLine } from './rules/date-line.ts';
import { furnitureRule } from './rules/furniture.ts';
import { listItemRule } from './rules/list-item.ts';
import { correctionRule, updateRule } from './rules/notes.ts';
import { reportingRule } from './rules/reporting.ts';

/** The rules that look at one line alone; the first that matches decides. */
export const lineRules: readonly LineRule[] = [
  dateLineRule,
  correctionRule,
  updateRule,
  bylineRule,
  reportingRule,
  furnitureRule,
  creditRule,
  listItemRule,
];

/** The first rule that a line matches. */
export function matchLine(line: string): LineRule | undefined {
  if (line.length > maxRuledLine) return undefined;
  const folded = fold(line).trim();
  return lineRules.find((rule) => rule.test(line, folded));
}

/** Gives kinds to the lines that show them by themselves; a date line above the text dates the article. */
export const sortLines: Pass = (sorting) => {
  const end = headEnd(sorting.drafts);
  const drafts = sortOpen(sorting, (draft, index) => {
    const kind = matchLine(draftText(sorting, draft))?.kind;
    // "1. What the board said" is a heading where its page says so.
    if (kind === 'list' && draft.hint === 'heading') return undefined;
    return kind === 'date' ? dateKind(sorting, draft, index < end) : kind;
  });
  const head = { ...sorting, drafts: headOf(drafts) };
  return { ...sorting, drafts, fields: { ...datesOf(head), ...bylineOf(head), ...sorting.fields } };
};

/** What stands before the first paragraph. */
function headOf(drafts: readonly Draft[]): readonly Draft[] {
  const first = drafts.findIndex(({ kind, start, end }) => kind === undefined && end - start > 160);
  return drafts.slice(0, first < 0 ? 6 : first);
}

function datesOf(head: Sorting): BlockFields {
  const dates = head.drafts.flatMap((draft) =>
    draft.kind === 'date' ? [parseDateLine(draftText(head, draft))].filter((found) => found !== undefined) : [],
  );
  const published = dates.find(({ updated }) => !updated)?.date;
  const updated = dates.find((found) => found.updated)?.date;
  return { ...(published && { publishedAt: published }), ...(updated && { updatedAt: updated }) };
}

function bylineOf(head: Sorting): BlockFields {
  const byline = head.drafts.find(({ kind }) => kind === 'byline');
  return byline ? { byline: draftText(head, byline) } : {};
}
