import { lazy } from '../../language/lexicon.ts';
import type { Scene } from '../../language/scene.ts';
import { joinClockRanges } from './joins/clock-range.ts';
import { joinDayAndClock } from './joins/day-and-clock.ts';
import { joinMoreDays } from './joins/more-days.ts';
import type { TimeJoin } from './joins/neighbours.ts';
import { joinOffset } from './joins/offset.ts';
import { openTimes } from './joins/open.ts';
import { joinPartOfPeriod } from './joins/part-of-period.ts';
import { joinRanges } from './joins/range.ts';
import { widenTimes } from './joins/widen.ts';
import { mayOpenTime } from './near.ts';
import type { TimeItem, TimeRule } from './rule.ts';
import { ago } from './rules/ago.ts';
import { anniversary } from './rules/anniversary.ts';
import { calendarDate } from './rules/calendar-date.ts';
import { clock } from './rules/clock.ts';
import { dayPart } from './rules/day-part.ts';
import { decade } from './rules/decade.ts';
import { duration } from './rules/duration.ts';
import { holiday } from './rules/holiday.ts';
import { month } from './rules/month.ts';
import { nthPart } from './rules/nth-part.ts';
import { numericDate } from './rules/numeric-date.ts';
import { partOfYear } from './rules/part-of-year.ts';
import { recurrence } from './rules/recurrence.ts';
import { relativeDay } from './rules/relative-day.ts';
import { relativeUnit } from './rules/relative-unit.ts';
import { vague } from './rules/vague.ts';
import { weekday } from './rules/weekday.ts';
import { year } from './rules/year.ts';

/** Every way to write a time; of those that match at one place the longest counts, then the first. */
export const timeRules: readonly TimeRule[] = [
  calendarDate,
  numericDate,
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
  duration,
  vague,
];

const joins: readonly TimeJoin[] = [
  joinClockRanges,
  joinDayAndClock,
  joinPartOfPeriod,
  joinDayAndClock,
  joinMoreDays,
  widenTimes,
  joinRanges,
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
