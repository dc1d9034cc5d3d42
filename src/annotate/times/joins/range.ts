import { type Atom, isAtom } from '../../../language/atoms.ts';
import { digitsValue } from '../../../language/numerals.ts';
import type { Scene } from '../../../language/scene.ts';
import type { CalendarMeaning, TimeMeaning } from '../meaning.ts';
import type { TimeItem } from '../rule.ts';
import { parseDayNumber } from '../rules/calendar-date.ts';
import { parseYear } from '../words.ts';
import { gapBetween, joinNeighbours } from './neighbours.ts';

const rule = 'annotate/times/joins/range';

/** "Sept. 1-3", "5 to 7 May", "2014-16", "between May and July", "from Monday to Friday", "June-August 2018". */
export function joinRanges(scene: Scene, items: readonly TimeItem[]): readonly TimeItem[] {
  const widened = items.map((item, index) =>
    withSecondNumber(scene, withFirstNumber(scene, item, items[index - 1]?.end ?? 0), items[index + 1]?.start),
  );
  return joinNeighbours(widened, (left, right) => {
    const gap = gapBetween(scene, left, right);
    return gap === undefined ? undefined : joinTwo(scene, left, right, gap);
  });
}

const moved: ReadonlySet<string> = new Set([
  'moved',
  'move',
  'postponed',
  'delayed',
  'shifted',
  'pushed',
  'rescheduled',
  'changed',
  'brought',
  'rose',
  'up',
  'down',
  'fell',
  'increased',
  'grew',
  'dropped',
]);

function joinTwo({ atoms }: Scene, left: TimeItem, right: TimeItem, gap: string): TimeItem | undefined {
  if (!isRangeable(left.meaning, right.meaning)) return undefined;
  const opensFrom = isAtom(atoms, left.start - 1, 'from');
  const opensBetween = isAtom(atoms, left.start - 1, 'between');
  const isRange =
    (opensBetween && gap === 'and') ||
    (opensFrom && ['to', 'until', 'till', 'through', '-'].includes(gap)) ||
    (!opensFrom && ['-', 'through', 'to'].includes(gap));
  if (!isRange || (opensFrom && moved.has(atoms[left.start - 2]?.folded ?? ''))) return undefined;
  return {
    start: opensFrom || opensBetween ? left.start - 1 : left.start,
    end: right.end,
    meaning: { kind: 'interval', from: shareYear(left.meaning, right.meaning), to: right.meaning },
    certainty: Math.min(left.certainty, right.certainty) * 0.95,
    rule,
  };
}

/** Both ends are dates of one fineness, or both times of day. */
function isRangeable(left: TimeMeaning, right: TimeMeaning): boolean {
  if (left.kind === 'moment' && right.kind === 'moment') return left.part === undefined && right.part === undefined;
  if (left.kind !== 'calendar' || right.kind !== 'calendar') return false;
  return finenessOf(left) === finenessOf(right);
}

const finenessOf = ({ weekday, day, month, quarter, season, year }: CalendarMeaning): string => {
  if (day !== undefined || weekday !== undefined) return 'day';
  if (month !== undefined) return 'month';
  if (quarter !== undefined) return 'quarter';
  return season !== undefined ? 'season' : year !== undefined ? 'year' : 'decade';
};

/** "June-August 2018": the year stands once. */
const shareYear = (left: TimeMeaning, right: TimeMeaning): TimeMeaning =>
  left.kind === 'calendar' &&
  right.kind === 'calendar' &&
  left.year === undefined &&
  right.year !== undefined &&
  left.weekday === undefined
    ? { ...left, year: right.year }
    : left;

/** "5-7 May", "between 5 and 7 May": a day number before a date that begins with its day. */
function withFirstNumber({ atoms }: Scene, item: TimeItem, floor: number): TimeItem {
  const { meaning, start } = item;
  if (meaning.kind !== 'calendar' || meaning.day === undefined || atoms[start]?.kind !== 'digits' || start - 2 < floor)
    return item;
  const between = isAtom(atoms, start - 1, 'and') && isAtom(atoms, start - 3, 'between');
  const first = digitsValue(atoms[start - 2]);
  const isRange = between || isAtom(atoms, start - 1, '-', 'to');
  if (!isRange || first === undefined || !Number.isInteger(first) || first < 1 || first >= meaning.day) return item;
  const opens = between || isAtom(atoms, start - 3, 'from');
  const { weekday: _, ...day } = meaning;
  return {
    ...item,
    start: opens ? start - 3 : start - 2,
    meaning: { kind: 'interval', from: { ...day, day: first }, to: day },
    rule,
  };
}

/** "Sept. 1-3, 2025", "2014-16": a second number behind a date or a year. */
function withSecondNumber({ atoms }: Scene, item: TimeItem, ceiling = Number.POSITIVE_INFINITY): TimeItem {
  const { meaning, end } = item;
  if (meaning.kind !== 'calendar' || !isAtom(atoms, end, '-', 'to') || end + 2 > ceiling) return item;
  if (meaning.month !== undefined && meaning.day !== undefined && meaning.year === undefined)
    return withSecondDay(atoms, item, meaning);
  if (
    meaning.year === undefined ||
    meaning.month !== undefined ||
    meaning.quarter !== undefined ||
    !isAtom(atoms, end, '-')
  )
    return item;
  const last = digitsValue(atoms[end + 1]);
  const isShort = atoms[end + 1]?.folded.length === 2 && !atoms[end + 1]!.spaced;
  const year = isShort && last !== undefined ? Math.floor(meaning.year / 100) * 100 + last : undefined;
  if (year === undefined || year <= meaning.year) return item;
  return { ...item, end: end + 2, meaning: { kind: 'interval', from: meaning, to: { kind: 'calendar', year } }, rule };
}

function withSecondDay(atoms: readonly Atom[], item: TimeItem, meaning: CalendarMeaning): TimeItem {
  const second = parseDayNumber(atoms, item.end + 1);
  if (
    second === undefined ||
    second.value <= meaning.day! ||
    (isAtom(atoms, item.end, 'to') && atoms[second.end]?.kind === 'word')
  )
    return item;
  const year = parseYear(atoms, isAtom(atoms, second.end, ',') ? second.end + 1 : second.end);
  const { weekday: _, ...day } = { ...meaning, ...(year && { year: year.value }) };
  return {
    ...item,
    end: year?.end ?? second.end,
    meaning: { kind: 'interval', from: day, to: { ...day, day: second.value } },
    rule,
  };
}
