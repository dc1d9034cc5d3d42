import type { Scene } from '../../../language/scene.ts';
import type { CalendarMeaning, ShiftMeaning } from '../meaning.ts';
import type { TimeItem } from '../rule.ts';
import { gapBetween, joinNeighbours } from './neighbours.ts';

const rule = 'annotate/times/joins/part-of-period';
const inside: ReadonlySet<string> = new Set(['', 'of', ',', 'in', 'of the']);

/** "Tuesday of last week", "June last year", "the third quarter of last year", "this year's third quarter". */
export function joinPartOfPeriod(scene: Scene, items: readonly TimeItem[]): readonly TimeItem[] {
  return joinNeighbours(items, (left, right) => {
    const gap = gapBetween(scene, left, right);
    if (gap === undefined) return undefined;
    if (isPart(left.meaning) && isPeriod(right.meaning) && inside.has(gap) && fits(left.meaning, right.meaning))
      return join(left, right, left.meaning, right.meaning);
    if (gap === ',' && isWeekday(left.meaning) && isMonthDay(right.meaning))
      return { ...left, end: right.end, meaning: { ...right.meaning, weekday: left.meaning.weekday! }, rule };
    const isPossessive = gap === "' s" || gap === "'";
    if (isPeriod(left.meaning) && isPart(right.meaning) && isPossessive && fits(right.meaning, left.meaning))
      return join(left, right, right.meaning, left.meaning);
    return undefined;
  });
}

const isPart = (meaning: TimeItem['meaning']): meaning is CalendarMeaning =>
  meaning.kind === 'calendar' &&
  meaning.year === undefined &&
  meaning.step === undefined &&
  meaning.within === undefined;

const isPeriod = (meaning: TimeItem['meaning']): meaning is ShiftMeaning =>
  meaning.kind === 'shift' && ['week', 'month', 'year'].includes(meaning.unit);

const isWeekday = (meaning: TimeItem['meaning']): meaning is CalendarMeaning =>
  meaning.kind === 'calendar' && meaning.weekday !== undefined && meaning.month === undefined;

const isMonthDay = (meaning: TimeItem['meaning']): meaning is CalendarMeaning =>
  meaning.kind === 'calendar' &&
  meaning.month !== undefined &&
  meaning.day !== undefined &&
  meaning.weekday === undefined;

/** A weekday lies in a week; a month, a quarter or a date in a year. */
const fits = (part: CalendarMeaning, { unit }: ShiftMeaning): boolean =>
  unit === 'week'
    ? part.weekday !== undefined && part.month === undefined
    : unit === 'year' && part.weekday === undefined;

const join = (left: TimeItem, right: TimeItem, part: CalendarMeaning, within: ShiftMeaning): TimeItem => ({
  start: left.start,
  end: right.end,
  meaning: { ...part, within },
  certainty: Math.min(left.certainty, right.certainty),
  rule,
});
