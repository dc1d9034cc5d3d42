import { isAtom } from '../../../../language/atoms.ts';
import { parseNumeral, parseOrdinal } from '../../../../language/numerals.ts';
import type { Scene } from '../../../../language/scene.ts';
import type { DateMeaning, NthMeaning } from '../../meaning.ts';
import type { TimeMatch, TimeRule } from '../../rule.ts';
import { ordinalWords, type Parsed, parseUnit, parseWeekday } from '../../words.ts';
import { calendarDate } from '../days/calendar-date.ts';
import { dayOfMonth } from '../days/day-of-month.ts';
import { holiday } from '../days/holiday.ts';
import { month } from './month.ts';
import { relativeUnit } from './relative-unit.ts';
import { year } from './year.ts';

/** A day, week or month told by its place in a longer time, and the week of a day. */
export const nthPart: TimeRule = {
  id: 'annotate/times/rules/periods/nth-part',
  opens: () => ['the', 'last', 'final', 'digits', 'week', 'weekend', 'w', ...ordinalWords],
  match: matchNthPart,
  examples: {
    yes: [
      'the last week of July',
      'first week of 2015',
      'the first Monday of next month',
      'the 15th day of June',
      'the first two weeks of 2021',
      'the last four months of 2021',
      'the third month of 2021',
      'the 21st of this month',
      'the week of April 10',
      'the week beginning February 4',
      'the weekend of Sept. 6',
      'week 27 of last year',
      'w/c 4 February',
      'the 21st this month',
      'the 19th of every month',
    ],
    no: ['the last week of school', 'the first of many', 'Week 3 of the season', 'the 4th of July sale'],
  },
};

function matchNthPart(scene: Scene, at: number): TimeMatch | undefined {
  const from = isAtom(scene.atoms, at, 'the') ? at + 1 : at;
  if (isAtom(scene.atoms, from, 'week', 'weekend')) return matchWeekOf(scene, from) ?? matchWeekNumber(scene, from);
  if (isAtom(scene.atoms, at, 'w')) return matchCommencing(scene, at);
  const nth = parseNth(scene, from);
  if (nth === undefined) return undefined;
  return matchDayOfMonth(scene, nth) ?? matchCounted(scene, nth);
}

function parseNth({ atoms }: Scene, at: number): Parsed<number> | undefined {
  if (isAtom(atoms, at, 'last', 'final')) return { value: -1, end: at + 1 };
  const ordinal = parseOrdinal(atoms, at);
  return ordinal === undefined || ordinal.value < 1 || ordinal.value > 366 ? undefined : ordinal;
}

/** "the 21st of this month". */
function matchDayOfMonth(scene: Scene, nth: Parsed<number>): TimeMatch | undefined {
  if (nth.value < 1 || nth.value > 31) return undefined;
  const isOf = isAtom(scene.atoms, nth.end, 'of');
  const every = isOf ? matchEveryMonth(scene, nth) : undefined;
  if (every !== undefined || !(isOf || isAtom(scene.atoms, nth.end, 'this', 'last', 'next'))) return every;
  const outer = relativeUnit.match(scene, isOf ? nth.end + 1 : nth.end) ?? matchTheMonth(scene, nth.end + 1);
  if (outer?.meaning.kind !== 'shift' || outer.meaning.unit !== 'month') return undefined;
  return {
    end: outer.end,
    meaning: { kind: 'nth', nth: nth.value, count: 1, unit: 'day', of: outer.meaning },
    certainty: 0.93,
  };
}

/** "the 19th of every month". */
function matchEveryMonth({ atoms }: Scene, { value, end }: Parsed<number>): TimeMatch | undefined {
  if (!isAtom(atoms, end + 1, 'every', 'each') || !isAtom(atoms, end + 2, 'month')) return undefined;
  return {
    end: end + 3,
    meaning: { kind: 'set', value: `XXXX-XX-${String(value).padStart(2, '0')}` },
    certainty: 0.93,
  };
}

/** "the week" alone is no time by the rule for weeks: in "the first day of the month" it is one. */
function matchTheMonth({ atoms }: Scene, at: number): TimeMatch | undefined {
  if (!isAtom(atoms, at, 'the')) return undefined;
  const unit = parseUnit(atoms, at + 1);
  if (
    unit === undefined ||
    unit.plural ||
    (unit.value !== 'month' && unit.value !== 'year') ||
    isAtom(atoms, unit.end, 'of')
  )
    return undefined;
  return {
    end: unit.end,
    meaning: { kind: 'shift', unit: unit.value, amount: 0, from: 'publication' },
    certainty: 0.85,
  };
}

const counted: ReadonlySet<string> = new Set(['day', 'week', 'month']);

function matchCounted(scene: Scene, nth: Parsed<number>): TimeMatch | undefined {
  const { atoms } = scene;
  const weekday = parseWeekday(atoms, nth.end);
  const count = weekday === undefined ? parseNumeral(atoms, nth.end) : undefined;
  const unit = parseUnit(atoms, count?.end ?? nth.end);
  const end = weekday?.end ?? unit?.end;
  if (end === undefined || !isAtom(atoms, end, 'of', 'in') || (unit !== undefined && !counted.has(unit.value)))
    return undefined;
  const outer = matchOuter(scene, end + 1);
  if (outer === undefined) return undefined;
  const part: Omit<NthMeaning, 'of'> = {
    kind: 'nth',
    nth: nth.value,
    count: count?.value ?? 1,
    unit: (unit?.value ?? 'day') as NthMeaning['unit'],
    ...(weekday && { weekday: weekday.value }),
  };
  if (!Number.isInteger(part.count) || part.count < 1 || (part.count > 1 && nth.value > 1)) return undefined;
  return { end: outer.end, meaning: { ...part, of: outer.value }, certainty: 0.93 };
}

/** A month or a year, told by name or counted from publication. */
function matchOuter(scene: Scene, at: number): Parsed<DateMeaning> | undefined {
  const found =
    month.match(scene, at) ?? year.match(scene, at) ?? relativeUnit.match(scene, at) ?? matchTheMonth(scene, at);
  if (found === undefined) return undefined;
  const { meaning, end } = found;
  const isOuter =
    (meaning.kind === 'calendar' && (meaning.month ?? meaning.year) !== undefined && meaning.day === undefined) ||
    (meaning.kind === 'shift' && (meaning.unit === 'month' || meaning.unit === 'year'));
  return isOuter ? { value: meaning as DateMeaning, end } : undefined;
}

/** "w/c 4 February": the week commencing then. */
function matchCommencing(scene: Scene, at: number): TimeMatch | undefined {
  const { atoms } = scene;
  if (!isAtom(atoms, at + 1, '/') || atoms[at + 1]!.spaced || !isAtom(atoms, at + 2, 'c')) return undefined;
  const date = calendarDate.match(scene, at + 3);
  return date?.meaning.kind === 'calendar'
    ? { end: date.end, meaning: { kind: 'around', unit: 'week', day: date.meaning }, certainty: 0.93 }
    : undefined;
}

/** "the week of April 10", "the week beginning on Monday, Sept. 1", "the weekend of Sept. 6". */
function matchWeekOf(scene: Scene, at: number): TimeMatch | undefined {
  const { atoms } = scene;
  const unit = isAtom(atoms, at, 'week') ? 'week' : 'weekend';
  if (!isAtom(atoms, at + 1, 'of', 'beginning', 'starting', 'commencing', 'ending', 'ended')) return undefined;
  const from = isAtom(atoms, at + 2, 'on') ? at + 3 : at + 2;
  const date = calendarDate.match(scene, from) ?? holiday.match(scene, from) ?? dayOfMonth.match(scene, from);
  if (date?.meaning.kind !== 'calendar' || (date.meaning.day ?? date.meaning.holiday) === undefined) return undefined;
  return { end: date.end, meaning: { kind: 'around', unit, day: date.meaning }, certainty: 0.93 };
}

/** "week 27 of 2021", "week 3 of last year": sports have weeks by number too, so the year must be told. */
function matchWeekNumber(scene: Scene, at: number): TimeMatch | undefined {
  const { atoms } = scene;
  const number = parseNumeral(atoms, at + 1);
  if (atoms[at + 1]?.kind !== 'digits' || number === undefined || !isAtom(atoms, number.end, 'of')) return undefined;
  if (!Number.isInteger(number.value) || number.value < 1 || number.value > 53) return undefined;
  const outer = matchOuter(scene, number.end + 1);
  if (outer === undefined) return undefined;
  const week = number.value;
  if (outer.value.kind === 'shift' && outer.value.unit === 'year')
    return { end: outer.end, meaning: { kind: 'calendar', week, within: outer.value }, certainty: 0.9 };
  if (outer.value.kind !== 'calendar' || outer.value.year === undefined || outer.value.month !== undefined)
    return undefined;
  return { end: outer.end, meaning: { kind: 'calendar', week, year: outer.value.year }, certainty: 0.93 };
}
