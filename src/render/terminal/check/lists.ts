import type { FormsOfOne } from '../../../model/check.ts';
import type { Citation } from '../../../model/citation.ts';
import { countOf } from '../../labels.ts';
import { setLabelled, setParagraph, setSection } from '../page.ts';
import type { Run } from '../wrap.ts';
import type { CheckSheet } from './sheet.ts';

const maxUnchecked = 20;

/** What of the draft was held against nothing, and why, reason by reason. */
export function setUnchecked(sheet: CheckSheet): string[] {
  const { check, colors } = sheet;
  const reasons = Map.groupBy(check.unchecked.slice(0, maxUnchecked), ({ why }) => why);
  const lines = [...reasons].flatMap(([why, passages]) => [
    ...setParagraph(sheet, [{ text: why, style: colors.dim }]),
    ...passages.flatMap(({ citation }) => setLabelled(sheet, '·', [{ text: citation.exact }], { column: 2, depth: 2 })),
  ]);
  const rest = check.unchecked.length - maxUnchecked;
  if (rest > 0) lines.push(...setParagraph(sheet, [{ text: `and ${rest} more`, style: colors.dim }]));
  return setSection(sheet, 'NOT CHECKABLE', lines);
}

/** Names that are spelled in two ways, and people with two titles. */
export const setForms = (sheet: CheckSheet): string[] => [
  ...setSection(sheet, 'NAMES SPELLED IN TWO WAYS', setList(sheet, sheet.check.spellings)),
  ...setSection(sheet, 'PEOPLE WITH TWO TITLES', setList(sheet, sheet.check.titles)),
];

const setList = (sheet: CheckSheet, list: readonly FormsOfOne[]): string[] =>
  list.flatMap(({ name, forms }) => [
    ...setParagraph(sheet, [{ text: name, style: sheet.colors.bold }]),
    ...forms.flatMap(({ form, citations }) =>
      setLabelled(sheet, '·', [{ text: form }, markOf(sheet, citations)], { column: 2, depth: 2 }),
    ),
  ]);

/** Who has a form: the draft, and the letters of inputs. */
function markOf({ check, marks, colors }: CheckSheet, citations: readonly Citation[]): Run {
  const inputs = citations.filter(({ articleId }) => articleId !== check.draft.id);
  const own = citations.length - inputs.length;
  const parts = [...(own > 0 ? [`the draft${own > 1 ? ` (${countOf(own, 'time')})` : ''}`] : []), marks.list(inputs)];
  return { text: ` [${parts.filter((part) => part !== '').join(', ')}]`, style: colors.cyan, whole: true };
}
