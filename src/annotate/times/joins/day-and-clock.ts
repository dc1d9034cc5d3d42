import type { Scene } from '../../../language/scene.ts';
import { type DateMeaning, isDayMeaning, type MomentMeaning } from '../meaning.ts';
import type { TimeItem } from '../rule.ts';
import { parseDayPart } from '../words.ts';
import { gapBetween, joinNeighbours } from './neighbours.ts';

const rule = 'annotate/times/joins/day-and-clock';
const dayFirst: ReadonlySet<string> = new Set([
  '',
  ',',
  'at',
  ', at',
  'around',
  'at around',
  'at about',
  'about',
  'in',
  'by',
  'before',
  'after',
  'shortly before',
  'shortly after',
]);
const clockFirst: ReadonlySet<string> = new Set([
  '',
  ',',
  'on',
  'of',
  'local time',
  'local time on',
  ', on',
  'in the day',
  'early',
  'late',
]);

/** "Tuesday night", "10 p.m. on Wednesday", "yesterday at noon", "the morning of Sept. 3": a day with its time of day. */
export function joinDayAndClock(scene: Scene, items: readonly TimeItem[]): readonly TimeItem[] {
  const withParts = items.map((item) => withDayPart(scene, item));
  return joinNeighbours(withParts, (left, right) => {
    const gap = gapBetween(scene, left, right);
    if (gap === undefined) return undefined;
    if (isDayMeaning(left.meaning) && isBare(right.meaning) && dayFirst.has(gap))
      return join(left, right, left.meaning, right.meaning);
    if (isBare(left.meaning) && isDayMeaning(right.meaning) && clockFirst.has(gap))
      return join(left, right, right.meaning, left.meaning);
    return undefined;
  });
}

const isBare = (meaning: TimeItem['meaning']): meaning is MomentMeaning =>
  meaning.kind === 'moment' && meaning.date === undefined;

const join = (left: TimeItem, right: TimeItem, date: DateMeaning, moment: MomentMeaning): TimeItem => ({
  start: left.start,
  end: right.end,
  meaning: { ...moment, date },
  certainty: Math.min(left.certainty, right.certainty),
  rule,
});

/** A part of the day right behind its day: "Monday night", "yesterday afternoon". */
function withDayPart({ atoms }: Scene, item: TimeItem): TimeItem {
  if (!isDayMeaning(item.meaning)) return item;
  const part = parseDayPart(atoms, item.end);
  if (part === undefined || atoms[item.end]!.folded.endsWith('s')) return item;
  return { ...item, end: part.end, meaning: { kind: 'moment', part: part.value, date: item.meaning }, rule };
}
