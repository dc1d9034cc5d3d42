import type { Check, CheckVerdict } from '../../../model/check.ts';
import type { Sheet } from '../page.ts';
import type { Style, TerminalColors } from '../style.ts';

/** What every section of a checked draft is set with. */
export interface CheckSheet extends Sheet {
  readonly check: Check;
}

const colorNames: Readonly<Record<CheckVerdict, keyof TerminalColors>> = {
  contradicted: 'red',
  altered: 'red',
  'other-speaker': 'red',
  'not-found': 'yellow',
  'one-origin': 'yellow',
  'other-wording': 'cyan',
  'found-trimmed': 'cyan',
  found: 'green',
  'found-verbatim': 'green',
};

/** The colour of a verdict. */
export const styleOfVerdict = ({ colors }: Pick<Sheet, 'colors'>, verdict: CheckVerdict): Style =>
  colors[colorNames[verdict]];
