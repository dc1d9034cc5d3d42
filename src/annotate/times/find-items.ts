import { lazy } from '../../language/lexicon.ts';
import type { Scene } from '../../language/scene.ts';
import { joinClockRanges } from './joins/clock-range.ts';
import { joinDayAndClock } from './joins/day-and-clock.ts';
import { joinLengthFrom } from './joins/length-from.ts';
import { joinMoreDays } from './joins/more-days.ts';
import type { TimeJoin } from './joins/neighbours.ts';
import { joinOffset } from './joins/offset.ts';
import { openTimes } from './joins/open.ts';
import { joinPartOfPeriod } from './joins/part-of-period.ts';
import { joinRanges } from './joins/range.ts';
import { widenTimes } from './joins/widen.ts';
import { mayOpenTime } from './near.ts';
import type { TimeItem, TimeRule } from './rule.ts';
import { ago } from './rules/amounts/ago.ts';
import { anniversary } from './rules/amounts/anniversary.ts';
import { duration } from './rules/amounts/duration.ts';
import { recurrence } from './rules/amounts/recurrence.ts';
import { vague } from './rules/amounts/vague.ts';
import { clock } from './rules/clocks/clock.ts';
import { dayPart } from './rules/clocks/day-part.ts';
import { calendarDate } from './rules/days/calendar-date.ts';
import { dayOfMonth } from './rules/days/day-of-month.ts';
import { holiday } from './rules/days/holiday.ts';
import { numericDate } from './rules/days/numeric-date.ts';
import { relativeDay } from './rules/days/relative-day.ts';
import { weekday } from './rules/days/weekday.ts';
import { decade } from './rules/periods/decade.ts';
import { month } from './rules/periods/month.ts';
import { nthPart } from './rules/periods/nth-part.ts';
import { partOfYear } from './rules/periods/part-of-year.ts';
import { relativeUnit } from './rules/periods/relative-unit.ts';
import { year } from './rules/periods/year.ts';

/** Every way to write a time; of those that match at one place the longest counts, then the first. */
export const timeRules: readonly TimeRule[] = [
  calendarDate,
  numericDate,
  dayOfMonth,
  clock,
  decade,
  month,
  year,
  partOfYear,
  holiday,
  anniversary,
  nthPart,
  weekday,
  relativeDay,
  ago,
  relativeUnit,
  dayPart,
  recurrence,
  vague,
  duration,
];

const joins: readonly TimeJoin[] = [
  joinClockRanges,
  joinDayAndClock,
  joinPartOfPeriod,
  joinDayAndClock,
  joinMoreDays,
  widenTimes,
  joinRanges,
  joinLengthFrom,
  joinOffset,
  openTimes,
];

const rulesByOpener = lazy(() => {
  const byOpener = new Map<string, TimeRule[]>();
  for (const rule of timeRules)
    for (const opener of new Set(rule.opens())) byOpener.set(opener, [...(byOpener.get(opener) ?? []), rule]);
  return byOpener;
});

/** The times of a sentence, in order, without overlaps. Linear: each rule looks at a bounded stretch. */
export function findTimeItems(scene: Scene): readonly TimeItem[] {
  const items: TimeItem[] = [];
  const { atoms } = scene;
  for (let at = 0; at < atoms.length; ) {
    const item = longestAt(scene, at);
    if (item !== undefined) items.push(item);
    at = item?.end ?? at + 1;
  }
  return items.length === 0 ? items : joins.reduce<readonly TimeItem[]>((found, join) => join(scene, found), items);
}

function longestAt(scene: Scene, at: number): TimeItem | undefined {
  const atom = scene.atoms[at]!;
  const rules = rulesByOpener().get(atom.kind === 'digits' ? 'digits' : atom.folded);
  if (rules === undefined || !mayOpenTime(scene.atoms, at)) return undefined;
  let best: TimeItem | undefined;
  for (const rule of rules) {
    const match = rule.match(scene, at);
    if (match !== undefined && match.end > (best?.end ?? at)) best = { ...match, start: at, rule: rule.id };
  }
  return best;
}
