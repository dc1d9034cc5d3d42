import type { Check } from '../../../model/check.ts';
import { setDecisions } from '../decisions.ts';
import { escapeMarkdown } from '../escape.ts';
import { createFootnotes, type Footnotes } from '../footnotes.ts';
import { setCounts, setHead, setInputs, setNotices } from './about.ts';
import { setDraft } from './draft.ts';
import { setItems } from './items.ts';
import { setForms, setUnchecked } from './lists.ts';

const sections: readonly ((check: Check, notes: Footnotes) => string[])[] = [
  setHead,
  setCounts,
  setDraft,
  setItems,
  setUnchecked,
  setForms,
  ({ decisions }, notes) => setDecisions(decisions, notes),
  setInputs,
  setNotices,
];

/** Sets a checked draft as Markdown, with a footnote for each passage of an input that is cited. Nothing of a draft or an input acts in it. */
export function renderCheckMarkdown(check: Check): string {
  const notes = createFootnotes({ id: check.draft.id, articles: check.articles });
  const lines = sections.flatMap((set) => set(check, notes));
  const foot = `*Made by ${escapeMarkdown(check.producer)}. A verdict is what the inputs say, never whether it is true. Offsets are UTF-16 code units of the text.*`;
  return `${[...lines, '', '---', '', foot, '', ...notes.print()].join('\n')}\n`;
}
