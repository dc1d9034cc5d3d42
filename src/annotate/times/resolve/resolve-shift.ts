import type { Granularity, TimePart } from '../../../model/annotation.ts';
import type { ShiftMeaning, TimeUnit } from '../meaning.ts';
import { addDays, addMonths, type Day, fromDayNumber, toDayNumber, weekdayOf } from './calendar.ts';
import { formatDay, formatMonth, formatQuarter, formatWeek, formatWeekend, formatYear } from './format.ts';
import { type Reference, type ResolvedTime, type TimeContext, unresolved } from './resolved.ts';

const granularities: ReadonlyMap<TimeUnit, Granularity> = new Map([
  ['decade', 'year'],
  ['century', 'year'],
  ['fortnight', 'day'],
]);

/** Counts from publication or from the last time told. */
export function resolveShift(shift: ShiftMeaning, context: TimeContext): ResolvedTime {
  const granularity = granularities.get(shift.unit) ?? (shift.unit as Granularity);
  const base = findBase(shift, context);
  if (base === undefined) return unresolved(granularity, [], context.publication === undefined);
  if (shift.whole) return resolveWhole(shift, base.reference.year);
  const moved = toWhole(shift);
  const found = moved && moveBy(moved.unit, moved.amount, base.reference, context);
  if (found?.reference === undefined || found.reference.year < 1 || found.reference.year > 9999)
    return unresolved(granularity);
  return { ...found, known: [], certainty: base.certainty };
}

/** "this century" is `20XX`, "the next decade" `203X`. */
function resolveWhole({ unit, amount }: ShiftMeaning, year: number): ResolvedTime {
  const width = yearsIn(unit);
  const first = Math.floor(year / width) + amount;
  const value = unit === 'century' ? `${first}XX` : `${first}X`;
  return {
    value,
    granularity: 'decade',
    known: [],
    implied: ['year'],
    certainty: 1,
    reference: { year: first * width },
  };
}

/** Half years are months, half weeks nothing. */
function toWhole({ unit, amount }: ShiftMeaning): { unit: TimeUnit; amount: number } | undefined {
  if (Math.abs(amount) > 1e7) return undefined;
  if (Number.isInteger(amount)) return { unit, amount };
  if (unit === 'year') return { unit: 'month', amount: Math.round(amount * 12) };
  return unit === 'decade' ? { unit: 'year', amount: Math.round(amount * 10) } : undefined;
}

function findBase(
  shift: ShiftMeaning,
  { publication, reference, quarter, lastQuarter, isFirst, tense }: TimeContext,
): { reference: Reference; certainty: number } | undefined {
  if (shift.from === 'told') return toldQuarter(publication, lastQuarter);
  if (quarter !== undefined && shift.unit === 'year' && shift.amount === -1 && shift.comparison)
    return { reference: quarter, certainty: 0.85 };
  if (shift.from === 'publication') return publication && { reference: publication, certainty: 1 };
  const isFine = shift.unit === 'day' || shift.unit === 'week' || shift.unit === 'fortnight';
  if (reference !== undefined && (!isFine || reference.day !== undefined)) return { reference, certainty: 0.9 };
  if (publication === undefined) return undefined;
  if (!isFine) return { reference: publication, certainty: 0.7 };
  if (!isFirst) return undefined;
  const isAgainst = shift.amount > 0 ? tense() === 'past' : shift.amount === 0 || tense() === 'future';
  return isAgainst ? undefined : { reference: publication, certainty: 0.5 };
}

/** What "the quarter" is counted from: reports come out when it is over. */
function toldQuarter(
  publication: Day | undefined,
  told: Reference | undefined,
): { reference: Reference; certainty: number } | undefined {
  if (told !== undefined) return { reference: told, certainty: 0.85 };
  if (publication === undefined) return undefined;
  const { year, month } = addMonths(publication.year, publication.month, -3);
  return { reference: { year, quarter: Math.ceil(month / 3) }, certainty: 0.65 };
}

type Moved = Pick<ResolvedTime, 'value' | 'granularity' | 'implied' | 'reference'>;

function moveBy(unit: TimeUnit, amount: number, base: Reference, context: TimeContext): Moved | undefined {
  switch (unit) {
    case 'day':
      return movedDay(addDays(base as Day, amount));
    case 'week': {
      const number = toDayNumber(base as Day) + amount * 7;
      return { value: formatWeek(number), granularity: 'week', implied: ['year'], reference: fromDayNumber(number) };
    }
    case 'fortnight':
      return movedDay(addDays(base as Day, amount * 14));
    case 'weekend':
      return base.day === undefined ? undefined : movedWeekend(base as Day, amount, context);
    case 'month':
      return base.month === undefined ? undefined : movedMonth(base.year, base.month, amount);
    case 'quarter':
      return movedQuarter(base, amount);
    case 'year':
    case 'decade':
    case 'century':
      return movedYear(base, amount * yearsIn(unit));
    default:
      return undefined;
  }
}

const yearsIn = (unit: TimeUnit): number => (unit === 'century' ? 100 : unit === 'decade' ? 10 : 1);

const dayParts: readonly TimePart[] = ['year', 'month', 'day'];

const movedDay = (day: Day): Moved => ({
  value: formatDay(day),
  granularity: 'day',
  implied: dayParts,
  reference: day,
});

/** "the weekend": this one if it is on, else the one before or to come by tense. */
function movedWeekend(base: Day, amount: number, context: TimeContext): Moved {
  const today = toDayNumber(base);
  const weekday = weekdayOf(today);
  const coming = today - weekday + 6;
  const isOn = weekday >= 6;
  const looksBack = amount === 0 && !isOn && context.tense() !== 'future';
  const saturday = coming + (looksBack || (amount < 0 && !isOn) ? -7 : amount * 7);
  return {
    value: formatWeekend(saturday),
    granularity: 'weekend',
    implied: dayParts,
    reference: fromDayNumber(saturday),
  };
}

function movedMonth(year: number, month: number, amount: number): Moved {
  const moved = addMonths(year, month, amount);
  return {
    value: formatMonth(moved.year, moved.month),
    granularity: 'month',
    implied: ['year', 'month'],
    reference: moved,
  };
}

function movedQuarter(base: Reference, amount: number): Moved {
  const quarter = base.quarter ?? Math.ceil((base.month ?? 1) / 3);
  const { year, month } = addMonths(base.year, quarter * 3, amount * 3);
  const found = { year, quarter: month / 3 };
  return { value: formatQuarter(year, found.quarter), granularity: 'quarter', implied: ['year'], reference: found };
}

/** A year before a quarter is that quarter of the year before. */
function movedYear(base: Reference, years: number): Moved {
  const year = base.year + years;
  if (base.quarter !== undefined)
    return {
      value: formatQuarter(year, base.quarter),
      granularity: 'quarter',
      implied: ['year'],
      reference: { year, quarter: base.quarter },
    };
  return { value: formatYear(year), granularity: 'year', implied: ['year'], reference: { year } };
}
