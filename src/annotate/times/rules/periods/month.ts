import { isAtom } from '../../../../language/atoms.ts';
import { type Scene, tagAt } from '../../../../language/scene.ts';
import { isPartOfName } from '../../in-name.ts';
import type { Step } from '../../meaning.ts';
import type { TimeMatch, TimeRule } from '../../rule.ts';
import { parseAnyYear, parseMonth, timeWord, timeWords } from '../../words.ts';
import { parseDayNumber } from '../days/calendar-date.ts';

/** A month, with its year or with "last", "this", "next"; "may" and "march" only where the words around say so. */
export const month: TimeRule = {
  id: 'annotate/times/rules/periods/month',
  opens: () => [...timeWords('month'), ...steps.keys()],
  match: matchMonth,
  examples: {
    yes: [
      'September 2025',
      'September of 2025',
      'last June',
      'this September',
      'in [April]',
      'the [March] vote',
      'Dec-2018',
    ],
    no: ['They may go', 'May said no', 'March on', 'the march ended', 'Mar the day', 'Dec'],
  },
};

const steps: ReadonlyMap<string, Step> = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
  ['past', -1],
]);

const before: ReadonlySet<string> = new Set(
  'in by since until till through from to early late mid during before after of for and between around about'.split(
    ' ',
  ),
);

function matchMonth(scene: Scene, at: number): TimeMatch | undefined {
  const { atoms } = scene;
  const step = steps.get(atoms[at]!.folded);
  const from = step === undefined ? at : at + 1;
  const found = parseMonth(atoms, from);
  if (found === undefined || isPartOfName(scene, from, found.end)) return undefined;
  if (step !== undefined && parseDayNumber(atoms, found.end) !== undefined) return undefined;
  if (step !== undefined)
    return { end: found.end, meaning: { kind: 'calendar', month: found.value, step }, certainty: 0.95 };
  const isGlued =
    isAtom(atoms, found.end, '-', '/') && !atoms[found.end]!.spaced && atoms[found.end + 1]?.spaced === false;
  const yearAt = isGlued || isAtom(atoms, found.end, 'of', ',', 'in') ? found.end + 1 : found.end;
  const year = parseAnyYear(atoms, yearAt);
  if (year !== undefined)
    return { end: year.end, meaning: { kind: 'calendar', month: found.value, year: year.value }, certainty: 0.98 };
  if (timeWord(atoms[at], 'month')!.name && atoms[at]!.capital && !isMonthByContext(scene, at)) return undefined;
  return { end: found.end, meaning: { kind: 'calendar', month: found.value }, certainty: 0.93 };
}

/** A preposition of time before it: "in May", "mid-March". */
function isMonthByContext(scene: Scene, at: number): boolean {
  const { atoms } = scene;
  const previous = atoms[at - 1];
  if (isAtom(atoms, at + 1, '-', 'to', 'through') && timeWord(atoms[at + 2], 'month') !== undefined) return true;
  if (isAtom(atoms, at - 1, 'the', 'a') && tagAt(scene, at + 1) === 'NOUN' && !atoms[at + 1]!.capital) return true;
  return (
    previous !== undefined && (before.has(previous.folded) || (previous.folded === '-' && isAtom(atoms, at - 2, 'mid')))
  );
}
