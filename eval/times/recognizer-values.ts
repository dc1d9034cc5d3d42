import type { TimeAnnotation } from '../../src/index.ts';

/** One reading of an expected result: a TIMEX-like code, and a value, or a start and an end that lies outside. */
export interface ExpectedValue {
  readonly timex?: string;
  readonly type: string;
  readonly Mod?: string;
  readonly value?: string;
  readonly start?: string;
  readonly end?: string;
}

/** A stretch of days or of time; `end` lies outside. */
interface Stretch {
  readonly start: string | undefined;
  readonly end: string | undefined;
}

const dayMs = 86_400_000;
const isoDay = (milliseconds: number): string => new Date(milliseconds).toISOString().slice(0, 10);
const dayAfter = (day: string, days = 1): string => isoDay(Date.parse(day) + days * dayMs);
const monthStart = (year: number, month: number): string => isoDay(Date.UTC(year, month - 1, 1));

/** Whether what was found says the same as one reading; `reference` is the day that the case is read on. */
export function isSameValue(found: TimeAnnotation, expected: ExpectedValue, reference: string): boolean {
  const { value } = found;
  if (value === undefined) return expected.value === 'not resolved' && /^[\dX-]+(T|$)/.test(expected.timex ?? '');
  if (found.granularity === 'set') return isSameSet(value, expected.timex ?? '');
  if (found.granularity === 'duration') return isSameDuration(found, expected, reference);
  if (expected.timex === 'PRESENT_REF' && expected.value !== undefined) return value === reference;
  if (!isSameModifier(found, expected.Mod ?? '')) return false;
  if (expected.type === 'time') return clockOf(value) === foldClock(expected.value ?? '');
  if (expected.type === 'timerange') return isSameTimeRange(value, expected);
  if (expected.value !== undefined && expected.value !== 'not resolved') return isSamePoint(value, expected.value);
  return isSamePeriod(found, expected);
}

const partOfModifier = new Map([
  ['start', 'start'],
  ['mid', 'middle'],
  ['end', 'end'],
]);

/** Parts ("end"), bounds ("approx") and open ends ("since") are fields or halves of our values. */
function isSameModifier({ part, bound, value = '' }: TimeAnnotation, modifier: string): boolean {
  for (const one of modifier.split('-')) {
    const wantedPart = partOfModifier.get(one);
    if (wantedPart !== undefined && part !== wantedPart) return false;
    if (one === 'approx' && bound !== 'about') return false;
    if ((one === 'since' || one === 'after') && !value.endsWith('/..')) return false;
    if ((one === 'before' || one === 'until') && !value.startsWith('../')) return false;
  }
  return true;
}

// ---------------------------------------------------------------- durations and sets

const seconds = new Map([
  ['Y', 31_536_000],
  ['M', 2_592_000],
  ['W', 604_800],
  ['D', 86_400],
  ['NI', 86_400],
  ['WE', 172_800],
  ['TH', 3600],
  ['TM', 60],
  ['TS', 1],
]);

/** Seconds of `P1Y2M`, `PT1H30M`; a month has 30 days, a night one and a weekend two, as in the specs. */
function secondsOf(duration: string): number | undefined {
  const [date = '', time = ''] = duration.slice(1).split('T');
  const pieces = [...date.matchAll(/([\d.]+)([A-Z]+)/g)].map(([, amount, unit]) => [amount!, unit!] as const);
  const clock = [...time.matchAll(/([\d.]+)([A-Z])/g)].map(([, amount, unit]) => [amount!, `T${unit}`] as const);
  const all = [...pieces, ...clock];
  if (all.length === 0 || all.some(([, unit]) => !seconds.has(unit))) return undefined;
  return all.reduce((sum, [amount, unit]) => sum + Number(amount) * seconds.get(unit)!, 0);
}

const isSameLength = (a: string, b: string): boolean => {
  const [left, right] = [secondsOf(a), secondsOf(b)];
  return a === b || (left !== undefined && right !== undefined && Math.abs(left - right) <= left * 0.015);
};

function isSameDuration(
  { value, bound, interval }: TimeAnnotation,
  expected: ExpectedValue,
  reference: string,
): boolean {
  const timex = expected.timex ?? '';
  const wanted = new Map([
    ['more', 'at-least'],
    ['less', 'at-most'],
  ]).get(expected.Mod ?? '');
  if (wanted !== undefined && bound !== wanted) return false;
  if (timex.startsWith('P')) return expected.type === 'duration' && isSameLength(value!, timex);
  const length = timex.match(/,(P[^)]*)\)$/)?.[1];
  if (length === undefined || interval === undefined || !isSameLength(value!, length)) return false;
  return expected.start! >= reference
    ? interval.to !== undefined && interval.to > reference
    : (interval.from ?? '9') < reference;
}

function isSameSet(value: string, timex: string): boolean {
  const plain = (text: string) => text.replace(/^XXXX-XX-XX(?=T)/, '').replace(/^(.*T\d\d):00$/, '$1');
  return (
    plain(value) === plain(timex) ||
    sameSets.get(value) === timex ||
    value === timex.replace(/^(P\d+W)E$/, '$1') ||
    (value.startsWith('P') && timex.startsWith('P') && isSameLength(value, timex))
  );
}

/** What recurs on part of each week or day is written as such here, as a period of that part there. */
const sameSets = new Map([
  ['XXXX-WXX-WE', 'P1WE'],
  ['XXXX-WXX-WD', 'P1WD'],
  ['XXXX-XX-XXTMO', 'TMO'],
  ['XXXX-XX-XXTAF', 'TAF'],
  ['XXXX-XX-XXTEV', 'TEV'],
  ['XXXX-XX-XXTNI', 'TNI'],
]);

// ---------------------------------------------------------------- points and clock times

const foldClock = (clock: string): string => clock.replace(/(Z|[+-]\d\d:?\d\d)$/, '').padEnd(8, ':00');
const clockOf = (value: string): string | undefined => {
  const clock = value.split('T')[1];
  return clock === undefined ? undefined : foldClock(clock);
};

const isSamePoint = (found: string, expected: string): boolean => {
  const [day, clock] = expected.split(' ');
  return clock === undefined ? found === day : found.split('T')[0] === day && clockOf(found) === clock;
};

function isSameTimeRange(found: string, { timex = '', start, end }: ExpectedValue): boolean {
  if (/^T[A-Z]{2}/.test(timex)) return found.split('T')[1] === timex.slice(1);
  const [from, to] = found.split('/');
  const same = (ours: string | undefined, theirs: string | undefined) =>
    theirs === undefined ? ours === '..' : ours !== undefined && clockOf(ours) === theirs;
  return same(from, start) && same(to, end);
}

// ---------------------------------------------------------------- stretches of days

const quarterMonths = new Map([
  ['21', [3, 6]],
  ['22', [6, 9]],
  ['23', [9, 12]],
  ['24', [12, 15]],
  ['33', [1, 4]],
  ['34', [4, 7]],
  ['35', [7, 10]],
  ['36', [10, 13]],
]);

/** The days of an EDTF value, the end outside. */
function stretchOf(value: string): Stretch | undefined {
  if (value.includes('/')) {
    const [from, to] = value.split('/').map((side) => (side === '..' ? undefined : stretchOf(side)));
    return { start: from?.start, end: to?.end };
  }
  const decade = value.match(/^(\d{2,3})X{1,2}$/)?.[1];
  if (decade !== undefined) {
    const width = decade.length === 3 ? 10 : 100;
    return { start: monthStart(Number(decade) * width, 1), end: monthStart((Number(decade) + 1) * width, 1) };
  }
  const week = value.match(/^(\d{4})-W(\d\d)$/);
  if (week) return stretchOfWeek(Number(week[1]), Number(week[2]));
  const [year, month, day] = value.split('-');
  const months = quarterMonths.get(month ?? '');
  if (month === undefined) return { start: `${year}-01-01`, end: monthStart(Number(year) + 1, 1) };
  if (months) return { start: monthStart(Number(year), months[0]!), end: monthStart(Number(year), months[1]!) };
  if (day === undefined) return { start: `${value}-01`, end: monthStart(Number(year), Number(month) + 1) };
  if (value.includes('T')) return { start: value, end: value };
  return { start: value, end: dayAfter(value) };
}

function stretchOfWeek(year: number, week: number): Stretch {
  const fourth = Date.UTC(year, 0, 4);
  const monday = fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * dayMs + (week - 1) * 7 * dayMs;
  return { start: isoDay(monday), end: isoDay(monday + 7 * dayMs) };
}

const seasonCodes = new Map([
  ['SP', '21'],
  ['SU', '22'],
  ['FA', '23'],
  ['WI', '24'],
]);

function isSamePeriod(found: TimeAnnotation, expected: ExpectedValue): boolean {
  const value = found.value!;
  const timex = expected.timex ?? '';
  const season = seasonCodes.get(timex.slice(-2));
  if (season !== undefined) return isSameSeason(found, timex, season);
  if (/T[A-Z]{2}$/.test(timex)) return value === `${expected.start?.slice(0, 10)}${timex.slice(-3)}`;
  if (timex === value && !/X/.test(timex)) return true;
  const isPart = partOfModifier.has((expected.Mod ?? '').split('-').at(-1)!);
  const single = value.replace(/^\.\.\/|\/\.\.$/, '');
  if (isPart && new RegExp(`^${timex.replace(/X/g, '.')}$`).test(single))
    return expected.start?.slice(0, 4) === single.slice(0, 4) || expected.end?.slice(0, 4) === single.slice(0, 4);
  return isSameStretch(value, expected);
}

const isSameSeason = ({ value = '', known }: TimeAnnotation, timex: string, code: string): boolean =>
  timex.length === 2 ? value.endsWith(`-${code}`) && !known.includes('year') : value === `${timex.slice(0, 4)}-${code}`;

/** "after May 5" starts with that day in the specs, on the next in EDTF; "no later than" ends with it in both. */
const isBesideDay = (ours: string | undefined, theirs: string, timex: string): boolean =>
  ours !== undefined && /-\d\d-\d\d$/.test(timex) && ours === dayAfter(theirs);

/** Ends of ranges stand for their first moment in the specs, for all of it in EDTF: "2014 to 2018" ends as 2018 begins, or with it. */
function isSameStretch(value: string, { start, end, timex = '' }: ExpectedValue): boolean {
  const stretch = stretchOf(value);
  if (stretch === undefined) return false;
  const isStart =
    start === undefined
      ? stretch.start === undefined
      : isSameEdge(stretch.start, start) || (end === undefined && isBesideDay(stretch.start, start, timex));
  if (!isStart) return false;
  if (start === undefined && end !== undefined && isBesideDay(stretch.end, end, timex)) return true;
  if (end === undefined) return stretch.end === undefined;
  const last = value.split('/').at(-1)!;
  return (
    isSameEdge(stretch.end, end) || (value.includes('/') && last !== '..' && isSameEdge(stretchOf(last)?.start, end))
  );
}

const isSameEdge = (ours: string | undefined, theirs: string): boolean =>
  ours !== undefined && (ours.includes('T') || theirs.includes(' ') ? isSamePoint(ours, theirs) : ours === theirs);
