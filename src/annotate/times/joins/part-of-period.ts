import type { Scene } from '../../../language/scene.ts';
import type { CalendarMeaning, ShiftMeaning } from '../meaning.ts';
import type { TimeItem } from '../rule.ts';
import { gapBetween, joinNeighbours } from './neighbours.ts';

const rule = 'annotate/times/joins/part-of-period';
const inside: ReadonlySet<string> = new Set(['', 'of', ',', 'in', 'of the', ', in']);

/** "Tuesday of last week", "June last year", "the third quarter of last year", "this year's third quarter". */
export function joinPartOfPeriod(scene: Scene, items: readonly TimeItem[]): readonly TimeItem[] {
  return joinNeighbours(items, (left, right) => {
    const gap = gapBetween(scene, left, right);
    if (gap === undefined) return undefined;
    if (isPart(left.meaning) && isPeriod(right.meaning) && inside.has(gap) && fits(left.meaning, right.meaning))
      return join(left, right, left.meaning, right.meaning);
    const within = joinMomentWithin(left, right, gap);
    if (within !== undefined) return within;
    if (
      isPeriod(left.meaning) &&
      left.meaning.unit === 'week' &&
      isWeekday(right.meaning) &&
      weekFirst.has(gap) &&
      isPart(right.meaning)
    )
      return join(left, right, right.meaning, left.meaning);
    if ((gap === ',' || gap === '' || gap === '-') && isWeekday(left.meaning) && isMonthDay(right.meaning))
      return { ...left, end: right.end, meaning: { ...right.meaning, weekday: left.meaning.weekday! }, rule };
    const isPossessive = gap === "' s" || gap === "'";
    if (isPeriod(left.meaning) && isPart(right.meaning) && isPossessive && fits(right.meaning, left.meaning))
      return join(left, right, right.meaning, left.meaning);
    return undefined;
  });
}

/** "next week Wednesday", "next week on Tuesday". */
const weekFirst: ReadonlySet<string> = new Set(['', 'on', '-', ', on']);

/** "Wednesday evening next week", "next week Monday at 9 a.m.". */
function joinMomentWithin(left: TimeItem, right: TimeItem, gap: string): TimeItem | undefined {
  const isFirst = left.meaning.kind === 'moment';
  const [moment, period] = isFirst ? [left.meaning, right.meaning] : [right.meaning, left.meaning];
  if (moment.kind !== 'moment' || moment.date === undefined || !isPart(moment.date) || !isPeriod(period))
    return undefined;
  if (!(isFirst ? inside : weekFirst).has(gap) || !fits(moment.date, period)) return undefined;
  const certainty = Math.min(left.certainty, right.certainty);
  return {
    start: left.start,
    end: right.end,
    meaning: { ...moment, date: { ...moment.date, within: period } },
    certainty,
    rule,
  };
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
