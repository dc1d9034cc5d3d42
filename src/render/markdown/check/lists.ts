import type { Check, FormsOfOne } from '../../../model/check.ts';
import { escapeMarkdown } from '../escape.ts';
import type { Footnotes } from '../footnotes.ts';

/** What of the draft was held against nothing, and why. */
export function setUnchecked({ unchecked }: Check): string[] {
  if (unchecked.length === 0) return [];
  const lines = unchecked.map(
    ({ citation, why }) =>
      `- ${escapeMarkdown(citation.exact)} (characters ${citation.start}–${citation.end}): *${escapeMarkdown(why)}*`,
  );
  return ['', '## Not checkable', '', ...lines];
}

/** Names that are spelled in two ways, and people with two titles. */
export const setForms = (check: Check, notes: Footnotes): string[] => [
  ...setList('Names spelled in two ways', check.spellings, check, notes),
  ...setList('People with two titles', check.titles, check, notes),
];

function setList(heading: string, list: readonly FormsOfOne[], { draft }: Check, notes: Footnotes): string[] {
  if (list.length === 0) return [];
  const lines = list.flatMap(({ name, forms }) => [
    `- **${escapeMarkdown(name)}**`,
    ...forms.map(({ form, citations }) => {
      const inputs = citations.filter(({ articleId }) => articleId !== draft.id);
      const holders = [...(inputs.length < citations.length ? ['the draft'] : []), notes.marks.list(inputs)];
      return `  - ${escapeMarkdown(form)} (${holders.filter((part) => part !== '').join(', ')})${notes.refer(inputs)}`;
    }),
  ]);
  return ['', `## ${heading}`, '', ...lines];
}
