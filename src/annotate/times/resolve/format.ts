import type { TimeUnit } from '../meaning.ts';
import { addDays, type Day, fromDayNumber, isoWeek } from './calendar.ts';

const pad = (value: number, width = 2): string => String(value).padStart(width, '0');

/** `2025-09-03`. */
export const formatDay = ({ year, month, day }: Day): string => `${formatMonth(year, month)}-${pad(day)}`;

/** `2025-09`. */
export const formatMonth = (year: number, month: number): string => `${formatYear(year)}-${pad(month)}`;

/** `2025`. */
export const formatYear = (year: number): string => pad(year, 4);

/** `2025-W36`: ISO 8601. */
export function formatWeek(dayNumber: number): string {
  const { year, week } = isoWeek(dayNumber);
  return `${formatYear(year)}-W${pad(week)}`;
}

/** The Saturday and Sunday of a weekend, from its Saturday. */
export function formatWeekend(saturday: number): string {
  const day = fromDayNumber(saturday);
  return `${formatDay(day)}/${formatDay(addDays(day, 1))}`;
}

/** `2025-35` is the third quarter of 2025. Source: EDTF (ISO 8601-2:2019), sub-year groupings 33 to 36. */
export const formatQuarter = (year: number, quarter: number): string => `${formatYear(year)}-${32 + quarter}`;

/** `2025-22` is the summer of 2025. Source: EDTF (ISO 8601-2:2019), 21 to 24. */
export const formatSeason = (year: number, season: number): string => `${formatYear(year)}-${season}`;

/** The six months of half a year, as an interval. */
export const formatHalf = (year: number, half: number): string =>
  half === 1 ? `${formatMonth(year, 1)}/${formatMonth(year, 6)}` : `${formatMonth(year, 7)}/${formatMonth(year, 12)}`;

/** `T22:30`, with its zone; undefined where no clock shows it. */
export function formatClock(hour: number, minute: number, second: number | undefined, zone = ''): string | undefined {
  if (hour > 23 || minute > 59 || (second ?? 0) > 59) return undefined;
  return `T${pad(hour)}:${pad(minute)}${second === undefined ? '' : `:${pad(second)}`}${zone}`;
}

const durationCodes: ReadonlyMap<TimeUnit, readonly [code: string, factor: number]> = new Map([
  ['second', ['TS', 1]],
  ['minute', ['TM', 1]],
  ['hour', ['TH', 1]],
  ['day', ['D', 1]],
  ['night', ['NI', 1]],
  ['weekend', ['WE', 1]],
  ['week', ['W', 1]],
  ['fortnight', ['W', 2]],
  ['month', ['M', 1]],
  ['quarter', ['M', 3]],
  ['year', ['Y', 1]],
  ['decade', ['Y', 10]],
  ['century', ['Y', 100]],
]);

const largestAmount = 1e9;

/** `P2Y6M`, `PT5H30M`; `PXY` for an unknown number of years, `P2NI` and `P3WE` for nights and weekends (TimeML). Undefined where an amount is absurd. */
export function formatDuration(
  parts: readonly { readonly unit: TimeUnit; readonly amount?: number }[],
): string | undefined {
  let date = '';
  let time = '';
  for (const { unit, amount } of parts) {
    const [code, factor] = durationCodes.get(unit)!;
    if (amount !== undefined && (amount > largestAmount || amount < 0)) return undefined;
    const isClock = code.startsWith('T');
    const piece = `${amount === undefined ? 'X' : formatAmount(amount * factor)}${isClock ? code.slice(1) : code}`;
    if (isClock) time += piece;
    else date += piece;
  }
  return `P${date}${time && `T${time}`}`;
}

const formatAmount = (amount: number): string => String(Number(amount.toFixed(3)));
