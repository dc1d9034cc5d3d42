import { isAtom } from '../../../../language/atoms.ts';
import { parseOrdinal } from '../../../../language/numerals.ts';
import type { Scene } from '../../../../language/scene.ts';
import { isPartOfName } from '../../in-name.ts';
import type { Step } from '../../meaning.ts';
import type { TimeMatch, TimeRule } from '../../rule.ts';
import { type Parsed, parseWeekday, timeWords } from '../../words.ts';
import { parseDayNumber } from './calendar-date.ts';

/** A day of the week, alone or with "last", "next", "this coming". */
export const weekday: TimeRule = {
  id: 'annotate/times/rules/days/weekday',
  opens: () => [...timeWords('weekday'), 'last', 'next', 'this', 'coming', 'upcoming', 'past', 'previous', 'following'],
  match: matchWeekday,
  examples: {
    yes: [
      'Tuesday',
      'last Tuesday',
      'next Friday',
      'this coming Sunday',
      'this past Monday',
      'Tuesday the 11th',
      'Friday 31',
    ],
    no: ['Super Tuesday', 'Bloody Sunday', 'The sun rose', 'Sun sets', 'they sat', 'wed in May', 'next'],
  },
};

function matchWeekday(scene: Scene, at: number): TimeMatch | undefined {
  const { atoms } = scene;
  const { from, ...step } = readStep(scene, at);
  const found = parseWeekday(atoms, from);
  if (found === undefined || isPartOfName(scene, from, found.end) || isNamedDay(scene, from)) return undefined;
  const day = step.step === undefined ? parseDayBehind(scene, found.end) : undefined;
  if (day !== undefined)
    return { end: day.end, meaning: { kind: 'calendar', weekday: found.value, day: day.value }, certainty: 0.9 };
  const meaning = { kind: 'calendar', weekday: found.value, ...step } as const;
  return { end: found.end, meaning, certainty: 0.96 };
}

/** "Super Tuesday", "Bloody Sunday": days with a name of their own, on other dates. */
const isNamedDay = ({ atoms }: Scene, at: number): boolean =>
  atoms[at - 1]?.capital === true &&
  isAtom(atoms, at - 1, 'super', 'bloody', 'giving', 'fat', 'black', 'cyber', 'casual');

/** "Monday 21", "Tuesday the 4th", where no noun follows that it could count: "Saturday 12 people". */
function parseDayBehind(scene: Scene, at: number): Parsed<number> | undefined {
  const { atoms } = scene;
  const hasArticle = isAtom(atoms, at, 'the');
  const day = parseDayNumber(atoms, hasArticle ? at + 1 : at);
  if (day === undefined || (hasArticle && parseOrdinal(atoms, at + 1) === undefined)) return undefined;
  const next = atoms[day.end];
  const isFree =
    next === undefined ||
    (next.kind === 'mark' && !isAtom(atoms, day.end, '-', '/', '%', '$')) ||
    isAtom(atoms, day.end, 'at', 'from', 'and', 'between');
  return isFree ? day : undefined;
}

function readStep({ atoms }: Scene, at: number): { step?: Step; coming?: true; from: number } {
  if (isAtom(atoms, at, 'this')) {
    if (isAtom(atoms, at + 1, 'coming', 'upcoming')) return { step: 1, coming: true, from: at + 2 };
    return isAtom(atoms, at + 1, 'past') ? { step: -1, from: at + 2 } : { step: 0, from: at + 1 };
  }
  if (isAtom(atoms, at, 'last', 'past', 'previous')) return { step: -1, from: at + 1 };
  if (isAtom(atoms, at, 'coming', 'upcoming')) return { step: 1, coming: true, from: at + 1 };
  return isAtom(atoms, at, 'next', 'following') ? { step: 1, from: at + 1 } : { from: at };
}
