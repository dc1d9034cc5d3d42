import { isAtom } from '../../../language/atoms.ts';
import { digitsValue } from '../../../language/numerals.ts';
import type { Scene } from '../../../language/scene.ts';
import { type DateMeaning, type IntervalMeaning, isDayMeaning, type MomentMeaning } from '../meaning.ts';
import { formatClock } from '../resolve/format.ts';
import type { TimeItem } from '../rule.ts';
import { hourOfPart, parseDayPart } from '../words.ts';
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
  const withParts = items.map((item, index) => withHour(scene, withDayPart(scene, item), items[index + 1]?.start));
  return joinNeighbours(withParts, (left, right) => {
    const gap = gapBetween(scene, left, right);
    if (gap === undefined) return undefined;
    if (isDayMeaning(left.meaning) && isBareRange(right.meaning) && (gap === '' || gap === ','))
      return joinRange(left, right, left.meaning, right.meaning);
    if (isBareRange(left.meaning) && isDayMeaning(right.meaning) && (gap === '' || gap === 'on' || gap === ','))
      return joinRange(left, right, right.meaning, left.meaning);
    if (isDayMeaning(left.meaning) && isBare(right.meaning) && dayFirst.has(gap))
      return join(left, right, left.meaning, right.meaning);
    if (isBare(left.meaning) && isDayMeaning(right.meaning) && clockFirst.has(gap))
      return join(left, right, right.meaning, left.meaning);
    return joinPartAndClock(left, right, gap) ?? joinSetAndClock(left, right, gap);
  });
}

const isBare = (meaning: TimeItem['meaning']): meaning is MomentMeaning =>
  meaning.kind === 'moment' && meaning.date === undefined;

type ClockRange = IntervalMeaning & { readonly from: MomentMeaning; readonly to: MomentMeaning };

const isBareRange = (meaning: TimeItem['meaning']): meaning is ClockRange =>
  meaning.kind === 'interval' &&
  meaning.from !== undefined &&
  isBare(meaning.from) &&
  meaning.to !== undefined &&
  isBare(meaning.to);

const joinRange = (left: TimeItem, right: TimeItem, date: DateMeaning, { from, to }: ClockRange): TimeItem => ({
  start: left.start,
  end: right.end,
  meaning: { kind: 'interval', from: { ...from, date }, to: { ...to, date } },
  certainty: Math.min(left.certainty, right.certainty),
  rule,
});

/** "Tuesday morning at 8:30", "8 a.m. this morning": a part of a day and a clock time within it. */
function joinPartAndClock(left: TimeItem, right: TimeItem, gap: string): TimeItem | undefined {
  const [a, b] = [left.meaning, right.meaning];
  if (a.kind !== 'moment' || b.kind !== 'moment') return undefined;
  const [part, clock] = a.part !== undefined ? [a, b] : [b, a];
  if (part.part === undefined || clock.hour === undefined || part.date === undefined || clock.date !== undefined)
    return undefined;
  const fits =
    part === a ? gap === 'at' || gap === '' || gap === ', at' || gap === 'around' : gap === '' || gap === 'on';
  return fits ? join(left, right, part.date, clock) : undefined;
}

/** "every day at 7 p.m.", "Mondays at 9am", "3 p.m. each day". */
function joinSetAndClock(left: TimeItem, right: TimeItem, gap: string): TimeItem | undefined {
  const [set, clock] = left.meaning.kind === 'set' ? [left, right] : [right, left];
  if (set.meaning.kind !== 'set' || !isBare(clock.meaning) || clock.meaning.hour === undefined) return undefined;
  const fits = set === left ? gap === 'at' || gap === '' || gap === 'around' : gap === '' || gap === 'on';
  const day = set.meaning.value === 'P1D' ? 'XXXX-XX-XX' : set.meaning.value.replace(/T[A-Z]{2}$/, '');
  const time = formatClock(clock.meaning.hour, clock.meaning.minute ?? 0, clock.meaning.second, clock.meaning.zone);
  if (!fits || !day.startsWith('XXXX') || time === undefined) return undefined;
  return { start: left.start, end: right.end, meaning: { kind: 'set', value: `${day}${time}` }, certainty: 0.9, rule };
}

const join = (left: TimeItem, right: TimeItem, date: DateMeaning, moment: MomentMeaning): TimeItem => ({
  start: left.start,
  end: right.end,
  meaning: { ...moment, date },
  certainty: Math.min(left.certainty, right.certainty),
  rule,
});

/** "tonight at 7", "in the afternoon at 4": an hour whose half of the day is told. */
function withHour({ atoms }: Scene, item: TimeItem, ceiling = Number.POSITIVE_INFINITY): TimeItem {
  const { meaning, end } = item;
  if (
    meaning.kind !== 'moment' ||
    meaning.part === undefined ||
    !isAtom(atoms, end, 'at', 'around') ||
    end + 2 > ceiling
  )
    return item;
  const hour = atoms[end + 1]?.kind === 'digits' ? digitsValue(atoms[end + 1]) : undefined;
  const next = atoms[end + 2];
  const isClosed =
    next === undefined ||
    (next.kind === 'mark' && !isAtom(atoms, end + 2, ':', '%', '-', '/', '$')) ||
    isAtom(atoms, end + 2, 'on', 'in', 'and');
  if (hour === undefined || !Number.isInteger(hour) || hour < 1 || hour > 12 || !isClosed) return item;
  const { part, ...rest } = meaning;
  return { ...item, end: end + 2, meaning: { ...rest, hour: hourOfPart(hour, part), minute: 0 }, rule };
}

/** A part of the day right behind its day: "Monday night", "yesterday afternoon". */
function withDayPart({ atoms }: Scene, item: TimeItem): TimeItem {
  if (!isDayMeaning(item.meaning)) return item;
  const part = parseDayPart(atoms, item.end);
  if (part === undefined || atoms[part.end - 1]!.folded.endsWith('s')) return item;
  return { ...item, end: part.end, meaning: { kind: 'moment', part: part.value, date: item.meaning }, rule };
}
