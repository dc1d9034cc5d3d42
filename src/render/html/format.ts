const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

interface DateParts {
  readonly year: string;
  readonly month?: string;
  readonly day?: string;
}

/** An ISO 8601 or EDTF date as a newspaper prints it: "1 September 2025", "September 2025", "since 2018"; anything else as it is. */
export function formatDate(value: string): string {
  const [from = '', to] = value.split('/', 2);
  if (to === '..') return `since ${formatDate(from)}`;
  if (from === '..' && to) return `until ${formatDate(to)}`;
  if (to) return formatDateRange(from, to);
  const week = /^(\d{4})-W(\d{2})$/.exec(value);
  if (week) return `week of ${formatDate(mondayOf(Number(week[1]), Number(week[2])))}`;
  const parts = parseDate(value);
  return parts ? [parts.day, parts.month, parts.year].filter(Boolean).join(' ') : value;
}

/** The Monday of an ISO week: the first week of a year is the one that holds 4 January. */
function mondayOf(year: number, week: number): string {
  const fourth = new Date(Date.UTC(year, 0, 4));
  const monday = Date.UTC(year, 0, 4 - ((fourth.getUTCDay() + 6) % 7) + (week - 1) * 7);
  return new Date(monday).toISOString().slice(0, 10);
}

/** Two days as a span: "1–3 September 2025", "31 August – 3 September 2025". */
export function formatDateRange(from: string, to: string): string {
  const first = parseDate(from);
  const last = parseDate(to);
  if (formatDate(from) === formatDate(to)) return formatDate(from);
  if (!first?.day || !last?.day) return `${formatDate(from)} – ${formatDate(to)}`;
  if (first.year !== last.year) return `${formatDate(from)} – ${formatDate(to)}`;
  if (first.month !== last.month) return `${first.day} ${first.month} – ${formatDate(to)}`;
  return `${first.day}–${formatDate(to)}`;
}

/** The time of day of an ISO 8601 value, "14:05" or "14:05 UTC", if it has one. */
export function formatTime(value: string): string | undefined {
  const match = /^\d{4}-\d{2}-\d{2}T(\d{2}:\d{2})(?::\d{2}(?:\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})?$/.exec(value);
  if (!match) return undefined;
  const zone = match[2] === 'Z' ? ' UTC' : match[2] ? ` UTC${match[2]}` : '';
  return `${match[1]}${zone}`;
}

/** A whole number with commas: "1,204". */
export const formatCount = (value: number): string => String(value).replace(/\B(?=(?:\d{3})+$)/g, ',');

/** A count with its noun: "1 report", "5 reports". */
export const countOf = (count: number, one: string, many = `${one}s`): string =>
  `${formatCount(count)} ${count === 1 ? one : many}`;

/** A share between 0 and 1 as whole percent: "34 %". */
export const formatShare = (share: number): string => `${Math.round(share * 100)}\u2009%`;

/** A slug of the program's as words: `other-translation` becomes "other translation". */
export const wordsOf = (slug: string): string => slug.replaceAll('-', ' ');

/** A text with its first letter in upper case. */
export const capitalize = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

function parseDate(value: string): DateParts | undefined {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T.{0,40})?)?)?$/.exec(value);
  if (!match) return undefined;
  const month = match[2] === undefined ? undefined : months[Number(match[2]) - 1];
  if (match[2] !== undefined && month === undefined) return undefined;
  return {
    year: match[1]!,
    ...(month && { month }),
    ...(match[3] && { day: String(Number(match[3])) }),
  };
}
