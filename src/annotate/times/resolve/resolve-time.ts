import type { Granularity, TimePart } from '../../../model/annotation.ts';
import type { DateMeaning, IntervalMeaning, MomentMeaning, TimeMeaning, VagueMeaning } from '../meaning.ts';
import type { Day } from './calendar.ts';
import { formatClock, formatDay, formatDuration } from './format.ts';
import { resolveCalendar } from './resolve-calendar.ts';
import { resolveShift } from './resolve-shift.ts';
import { type Reference, type ResolvedTime, type TimeContext, unresolved } from './resolved.ts';

/** Gives a meaning its value in a context. */
export function resolveTime(meaning: TimeMeaning, context: TimeContext): ResolvedTime {
  switch (meaning.kind) {
    case 'calendar':
    case 'shift':
      return resolveDate(meaning, context);
    case 'moment':
      return resolveMoment(meaning, context);
    case 'duration':
      return {
        ...optionalValue(formatDuration(meaning.parts)),
        granularity: 'duration',
        known: [],
        implied: [],
        certainty: 1,
      };
    case 'set':
      return { value: meaning.value, granularity: 'set', known: [], implied: [], certainty: 1 };
    case 'vague':
      return resolveVague(meaning, context);
    case 'interval':
      return resolveInterval(meaning, context);
  }
}

const optionalValue = (value: string | undefined): { value?: string } => (value === undefined ? {} : { value });

const resolveDate = (meaning: DateMeaning, context: TimeContext): ResolvedTime =>
  meaning.kind === 'calendar' ? resolveCalendar(meaning, context) : resolveShift(meaning, context);

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

function resolveInterval({ from, to }: IntervalMeaning, context: TimeContext): ResolvedTime {
  const first = from && resolveTime(from, context);
  const last = to && resolveTime(to, first?.reference ? { ...context, sentenceDay: first.reference } : context);
  const one = (first ?? last)!;
  const resolved = {
    granularity: one.granularity,
    known: one.known,
    implied: one.implied,
    certainty: Math.min(first?.certainty ?? 1, last?.certainty ?? 1),
  };
  const [start, end] = [first ? edge(first.value, 0) : '..', last ? edge(last.value, 1) : '..'];
  const needsPublication = (first?.needsPublication ?? last?.needsPublication) === true;
  if (start === undefined || end === undefined) return unresolved(one.granularity, one.known, needsPublication);
  const isBackwards = start !== '..' && end !== '..' && start.slice(0, end.length) > end.slice(0, start.length);
  const reference: Reference | undefined = last?.reference ?? first?.reference;
  return { ...resolved, ...(isBackwards ? {} : { value: `${start}/${end}` }), ...(reference && { reference }) };
}

/** The first or last half of a value that is an interval itself. */
const edge = (value: string | undefined, side: 0 | 1): string | undefined =>
  value?.includes('/') ? value.split('/')[side] : value;
