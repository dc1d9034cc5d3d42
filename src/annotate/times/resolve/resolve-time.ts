import type { Granularity, TimePart } from '../../../model/annotation.ts';
import type {
  CalendarMeaning,
  DateMeaning,
  DurationMeaning,
  IntervalMeaning,
  MomentMeaning,
  TimeMeaning,
  VagueMeaning,
} from '../meaning.ts';
import { addDays, addMonths, type Day, fromDayNumber, toDayNumber, weekdayOf } from './calendar.ts';
import { formatClock, formatDay, formatDuration, formatMonth, formatYear } from './format.ts';
import { intervalOfLength, intervalSince } from './interval.ts';
import { resolveAround, resolveNth, resolveOffset } from './resolve-anchored.ts';
import { resolveCalendar } from './resolve-calendar.ts';
import { resolveShift } from './resolve-shift.ts';
import { type Reference, type ResolvedTime, type TimeContext, unresolved } from './resolved.ts';

/** Gives a meaning its value in a context. */
export function resolveTime(meaning: TimeMeaning, context: TimeContext): ResolvedTime {
  switch (meaning.kind) {
    case 'calendar':
    case 'shift':
    case 'offset':
    case 'nth':
    case 'around':
      return resolveDate(meaning, context);
    case 'moment':
      return resolveMoment(meaning, context);
    case 'duration':
      return resolveDuration(meaning, context);
    case 'set':
      return { value: meaning.value, granularity: 'set', known: [], implied: [], certainty: 1 };
    case 'vague':
      return resolveVague(meaning, context);
    case 'interval':
      return resolveInterval(meaning, context);
  }
}

function resolveDuration(meaning: DurationMeaning, { publication }: TimeContext): ResolvedTime {
  const value = formatDuration(meaning.parts);
  const interval = publication && intervalOfLength(meaning, publication);
  return {
    ...(value === undefined ? {} : { value }),
    ...(interval && value !== undefined ? { interval } : {}),
    ...{ granularity: 'duration', known: [], implied: [], certainty: 1 },
  };
}

function resolveDate(meaning: DateMeaning, context: TimeContext): ResolvedTime {
  switch (meaning.kind) {
    case 'calendar':
      return resolveCalendar(meaning, context);
    case 'shift':
      return resolveShift(meaning, context);
    case 'offset':
      return resolveOffset(meaning, context, resolveDate);
    case 'nth':
      return resolveNth(meaning, context, resolveDate);
    case 'around':
      return resolveAround(meaning, context, resolveDate);
  }
}

function resolveVague({ when }: VagueMeaning, { publication }: TimeContext): ResolvedTime {
  if (publication === undefined) return unresolved('day', [], true);
  const day = formatDay(publication);
  const value = when === 'past' ? `../${day}` : when === 'future' ? `${day}/..` : day;
  return { value, granularity: 'day', known: [], implied: ['year', 'month', 'day'], certainty: 1 };
}

// ---------------------------------------------------------------- times of day

function resolveMoment(meaning: MomentMeaning, context: TimeContext): ResolvedTime {
  const granularity = granularityOfMoment(meaning);
  const known = knownOfMoment(meaning);
  const day = findDayOf(meaning, context);
  const clock = formatMoment(meaning);
  const resolved = { granularity, known: [...day.known, ...known], implied: day.implied, certainty: day.certainty };
  if (day.value === undefined || clock === undefined || day.granularity !== 'day')
    return { ...unresolved(granularity, resolved.known, day.needsPublication), implied: [] };
  return { ...resolved, value: `${day.value}${clock}`, ...(day.reference && { reference: day.reference }) };
}

const granularityOfMoment = ({ hour, minute, second, part }: MomentMeaning): Granularity => {
  if (second !== undefined) return 'second';
  if (hour === undefined) return part === undefined ? 'hour' : 'daypart';
  return minute === undefined || minute === 0 ? 'hour' : 'minute';
};

const knownOfMoment = ({ hour, minute, zone }: MomentMeaning): TimePart[] => [
  ...(hour === undefined ? [] : (['hour'] as const)),
  ...(minute === undefined ? [] : (['minute'] as const)),
  ...(zone === undefined ? [] : (['zone'] as const)),
];

/** Parts of the day as TimeML writes them (`TNI`): ISO 8601 has no sign for them. */
function formatMoment({ hour, minute, second, zone, part }: MomentMeaning): string | undefined {
  if (hour !== undefined) return formatClock(hour, minute ?? 0, second, zone);
  return part === undefined ? undefined : `T${part}`;
}

/** The day beside the time of day, else the sentence's, else the last one told, else that of publication. */
function findDayOf({ date }: MomentMeaning, context: TimeContext): ResolvedTime {
  if (date !== undefined) return resolveDate(date, context);
  const { sentenceDay, reference, publication } = context;
  const found = sentenceDay ?? (reference?.day === undefined ? publication : reference);
  if (found?.day === undefined || found.month === undefined) return unresolved('day', [], publication === undefined);
  const certainty = found === sentenceDay ? 0.9 : 0.65;
  return {
    value: formatDay(found as Day),
    granularity: 'day',
    known: [],
    implied: ['year', 'month', 'day'],
    certainty,
    reference: found,
  };
}

// ---------------------------------------------------------------- from one time to another

function resolveInterval({ from, to, outside }: IntervalMeaning, context: TimeContext): ResolvedTime {
  const first = from && resolveFirst(from, to, context);
  const last =
    to && resolveTime(behind(to, first), first?.reference ? { ...context, sentenceDay: first.reference } : context);
  const one = (first ?? last)!;
  const resolved = {
    granularity: one.granularity,
    known: one.known,
    implied: one.implied,
    certainty: Math.min(first?.certainty ?? 1, last?.certainty ?? 1),
  };
  const step = outside ? 1 : 0;
  const start = first ? beside(edge(first.value, outside ? 1 : 0), step) : '..';
  const end = last ? beside(edge(last.value, outside ? 0 : 1), outside ? -1 : 0) : '..';
  const needsPublication = (first?.needsPublication ?? last?.needsPublication) === true;
  if (start === undefined || end === undefined) return unresolved(one.granularity, one.known, needsPublication);
  const isBackwards = start !== '..' && end !== '..' && start.slice(0, end.length) > end.slice(0, start.length);
  const reference: Reference | undefined = last?.reference ?? first?.reference;
  const isSince = to === undefined && outside !== true && context.publication !== undefined;
  const interval = isSince ? intervalSince(start, context.publication!) : undefined;
  return {
    ...resolved,
    ...(isBackwards ? {} : { value: `${start}/${end}` }),
    ...(reference && { reference }),
    ...(interval && { interval }),
  };
}

/** "from May to September", said in June: the stretch that is on, unless the sentence is in the past tense. */
function resolveFirst(from: TimeMeaning, to: TimeMeaning | undefined, context: TimeContext): ResolvedTime {
  const year = to && context.publication && yearAround(from, to, context.publication);
  if (year === undefined || context.tense() === 'past') return resolveTime(from, context);
  const first = resolveTime({ ...(from as CalendarMeaning), year }, context);
  return { ...first, known: first.known.filter((part) => part !== 'year'), implied: ['year'], certainty: 0.85 };
}

function yearAround(from: TimeMeaning, to: TimeMeaning, publication: Day): number | undefined {
  if (!isYearless(from) || !isYearless(to)) return undefined;
  const today = publication.month * 100 + publication.day;
  const [start, end] = [from.month * 100 + (from.day ?? 1), to.month * 100 + (to.day ?? 31)];
  if (start <= end) return start <= today && today <= end ? publication.year : undefined;
  if (today >= start) return publication.year;
  return today <= end ? publication.year - 1 : undefined;
}

const isYearless = (meaning: TimeMeaning): meaning is CalendarMeaning & { readonly month: number } =>
  meaning.kind === 'calendar' &&
  meaning.month !== undefined &&
  meaning.year === undefined &&
  meaning.step === undefined &&
  meaning.within === undefined &&
  meaning.swappable === undefined;

/** The second end lies behind the first: "from Sunday to Monday", "from May to September". */
function behind(to: TimeMeaning, first: ResolvedTime | undefined): TimeMeaning {
  const start = first?.reference;
  if (start === undefined || to.kind !== 'calendar' || to.year !== undefined || to.step !== undefined || to.within)
    return to;
  if (to.weekday !== undefined && to.month === undefined && to.day === undefined && start.day !== undefined) {
    const number = toDayNumber(start as Day);
    const ahead = (to.weekday - weekdayOf(number) + 7) % 7 || 7;
    return { kind: 'calendar', ...fromDayNumber(number + ahead) };
  }
  if (to.month === undefined || start.month === undefined) return to;
  const isNextYear = to.month < start.month || (to.month === start.month && (to.day ?? 31) < (start.day ?? 1));
  return { ...to, year: isNextYear ? start.year + 1 : start.year };
}

/** The year, month or day after (1) or before (-1) one; all else stays. */
function beside(value: string | undefined, step: -1 | 0 | 1): string | undefined {
  if (value === undefined || step === 0 || !plainDate.test(value)) return value;
  const [year, month, day] = value.split('-').map(Number) as [number, number?, number?];
  if (month === undefined) return formatYear(year + step);
  const moved = addMonths(year, month, step);
  return day === undefined ? formatMonth(moved.year, moved.month) : formatDay(addDays({ year, month, day }, step));
}

const plainDate = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d\d)?)?$/;

/** The first or last half of a value that is an interval itself. */
const edge = (value: string | undefined, side: 0 | 1): string | undefined =>
  value?.includes('/') ? value.split('/')[side] : value;
