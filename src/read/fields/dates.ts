const isoPattern =
  /^(\d{4})-(\d{2})(?:-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?\s?(Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?)?)?$/i;

/**
 * Reads a date, or a date and time, into ISO 8601: ISO 8601 itself, RFC 5322, and the ways in which English pages write
 * dates. A zone is kept as `Z` or `+08:00`; without one the time stays without. Impossible dates give undefined.
 */
export function parseDate(value: string): string | undefined {
  const text = value.trim().replace(/\s+/g, ' ');
  return text.length > 80 ? undefined : (parseIsoDate(text) ?? parseWrittenDate(text) ?? parseNumericDate(text));
}

function parseIsoDate(text: string): string | undefined {
  const match = isoPattern.exec(text);
  if (!match) return undefined;
  const [, year, month, day, hour, minute, second, fraction, zone] = match;
  if (!isDay(Number(year), Number(month), Number(day ?? 1))) return undefined;
  const date = [year, month, day].filter((part) => part !== undefined).join('-');
  if (hour === undefined) return date;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second ?? 0) > 60) return undefined;
  const seconds = second === undefined ? '' : `:${second}${fraction ? `.${fraction}` : ''}`;
  const offset = normaliseZone(zone);
  return offset === undefined ? undefined : `${date}T${hour}:${minute}${seconds}${offset}`;
}

function normaliseZone(zone: string | undefined): string | undefined {
  if (!zone) return '';
  if (/^(?:Z|UTC|GMT)$/i.test(zone)) return 'Z';
  const minutes = zone.slice(3).replace(':', '') || '00';
  return Number(zone.slice(1, 3)) <= 14 && Number(minutes) < 60 ? `${zone.slice(0, 3)}:${minutes}` : undefined;
}

const isDay = (year: number, month: number, day: number): boolean =>
  year >= 1000 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);

function daysIn(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]!;
}

/**
 * "25/09/2025", "12.12.2025", "Thu, 09/25/2025 - 11:38". With dots the day comes first. Between slashes that is open: such a
 * date is read only where one part is no month, both are the same, or `monthFirst` is known.
 */
export function parseNumericDate(text: string, monthFirst?: boolean): string | undefined {
  const match = numericPattern.exec(text.trim());
  if (!match) return undefined;
  const [, first, mark, second, year, hour, minute] = match;
  const [a, b] = [Number(first), Number(second)];
  const isOpen = mark !== '.' && a <= 12 && b <= 12 && a !== b;
  if (isOpen && monthFirst === undefined) return undefined;
  const isMonthFirst = isOpen ? monthFirst === true : mark !== '.' && b > 12;
  const [monthNumber, day] = isMonthFirst ? [a, b] : [b, a];
  if (!isDay(Number(year), monthNumber, day)) return undefined;
  const time = hour === undefined ? '' : formatClock([hour, minute, undefined, undefined, undefined]);
  return time === undefined ? undefined : `${year}-${twoDigits(monthNumber)}-${twoDigits(day)}${time}`;
}

const numericPattern = /^(?:[a-z]{3,9}\.?,? )?(\d{1,2})([/.])(\d{1,2})\2(\d{4})(?:(?:,| -| at)? (\d{1,2}):(\d{2}))?$/i;

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const month =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const weekday = '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,? )?';
const clock =
  '(\\d{1,2})[:.](\\d{2})(?::(\\d{2}))?(?: ?([ap])\\.?m\\.?)?(?: ?\\(?(Z|UTC|GMT|EST|EDT|CST|CDT|MST|MDT|PST|PDT|ET|CT|MT|PT|BST|CET|CEST|[+-]\\d{2}:?\\d{2})\\)?)?';
const separator = '(?:,? at |,? \\| |,? [-–—•] |,? )';
const patterns = {
  monthFirst: new RegExp(`^${weekday}${month} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})(?:${separator}${clock})?$`, 'i'),
  dayFirst: new RegExp(
    `^${weekday}(\\d{1,2})(?:st|nd|rd|th)?[ -]${month},?[ -](\\d{4})(?:${separator}${clock})?$`,
    'i',
  ),
  clockMonthFirst: new RegExp(`^${clock},? ${weekday}${month} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})$`, 'i'),
  clockDayFirst: new RegExp(`^${clock},? ${weekday}(\\d{1,2})(?:st|nd|rd|th)? ${month},? (\\d{4})$`, 'i'),
};

/** Offsets of zones that name one offset; "ET" alone does not say whether it is summer, and names none. */
const zoneOffsets: ReadonlyMap<string, string> = new Map([
  ['Z', 'Z'],
  ['UTC', 'Z'],
  ['GMT', 'Z'],
  ['EST', '-05:00'],
  ['EDT', '-04:00'],
  ['CST', '-06:00'],
  ['CDT', '-05:00'],
  ['MST', '-07:00'],
  ['MDT', '-06:00'],
  ['PST', '-08:00'],
  ['PDT', '-07:00'],
  ['BST', '+01:00'],
  ['CET', '+01:00'],
  ['CEST', '+02:00'],
]);

interface WrittenDate {
  readonly year: string;
  readonly month: string;
  readonly day: string;
  /** Hour, minute, second, a or p, zone. */
  readonly clock: readonly (string | undefined)[];
}

function parseWrittenDate(text: string): string | undefined {
  const written = matchWrittenDate(text);
  if (!written) return undefined;
  const monthNumber = monthNames.indexOf(written.month.slice(0, 3).toLowerCase()) + 1;
  if (!isDay(Number(written.year), monthNumber, Number(written.day))) return undefined;
  const date = `${written.year}-${twoDigits(monthNumber)}-${twoDigits(Number(written.day))}`;
  const time = formatClock(written.clock);
  return time === undefined ? undefined : date + time;
}

function matchWrittenDate(text: string): WrittenDate | undefined {
  const a = patterns.monthFirst.exec(text);
  if (a) return { month: a[1]!, day: a[2]!, year: a[3]!, clock: a.slice(4, 9) };
  const b = patterns.dayFirst.exec(text);
  if (b) return { day: b[1]!, month: b[2]!, year: b[3]!, clock: b.slice(4, 9) };
  const c = patterns.clockMonthFirst.exec(text);
  if (c) return { clock: c.slice(1, 6), month: c[6]!, day: c[7]!, year: c[8]! };
  const d = patterns.clockDayFirst.exec(text);
  return d ? { clock: d.slice(1, 6), day: d[6]!, month: d[7]!, year: d[8]! } : undefined;
}

/** `T19:43`, the empty string without a clock, undefined for an impossible one. */
function formatClock([hour, minute, second, half, zone]: readonly (string | undefined)[]): string | undefined {
  if (hour === undefined || minute === undefined) return '';
  const hours = half ? (Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : Number(hour);
  if (hours > 23 || (half && Number(hour) > 12) || Number(minute) > 59 || Number(second ?? 0) > 60) return undefined;
  const offset = zone ? (zoneOffsets.get(zone.toUpperCase()) ?? (/^[+-]/.test(zone) ? normaliseZone(zone) : '')) : '';
  return offset === undefined ? undefined : `T${twoDigits(hours)}:${minute}${second ? `:${second}` : ''}${offset}`;
}

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** Seconds or milliseconds since 1970, from 1990 to 2100, as ISO 8601 in UTC; undefined if the number is neither. */
export function parseEpoch(value: number): string | undefined {
  const milliseconds = value >= 631_152_000_000 ? value : value * 1000;
  if (!Number.isFinite(value) || milliseconds < 631_152_000_000 || milliseconds > 4_102_444_800_000) return undefined;
  return new Date(Math.round(milliseconds)).toISOString().replace('.000Z', 'Z');
}
