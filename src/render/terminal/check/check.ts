import type { Check } from '../../../model/check.ts';
import { createMarks } from '../../marks.ts';
import { setDecisions } from '../decisions.ts';
import type { TerminalOptions } from '../edition.ts';
import { setParagraph } from '../page.ts';
import { plainColors } from '../style.ts';
import { setCounts, setHead, setInputs, setNotices } from './about.ts';
import { setDraft } from './draft.ts';
import { setItems } from './items.ts';
import { setForms, setUnchecked } from './lists.ts';
import type { CheckSheet } from './sheet.ts';

const narrowest = 40;
const widest = 100;

const sections: readonly ((sheet: CheckSheet) => string[])[] = [
  setHead,
  setCounts,
  setDraft,
  setItems,
  setUnchecked,
  setForms,
  (sheet) => setDecisions(sheet, sheet.check.decisions),
  setInputs,
  setNotices,
];

/** Sets a checked draft for a terminal, or as plain text without colours: the draft with marks in its margin, then the items, worst first. */
export function renderCheckTerminal(check: Check, { width = 80, colors = plainColors }: TerminalOptions = {}): string {
  const sheet: CheckSheet = {
    check,
    marks: createMarks(check),
    width: Math.min(widest, Math.max(narrowest, width)),
    colors,
  };
  const foot = `${check.producer} · a verdict is what the inputs say, never whether it is true · each item rests on the cited characters of the inputs named in [ ]`;
  const lines = [
    ...sections.flatMap((set) => set(sheet)),
    '',
    ...setParagraph(sheet, [{ text: foot, style: colors.dim }], 0),
  ];
  return `${lines.join('\n')}\n`;
}
