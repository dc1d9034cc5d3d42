import { readLexicon } from '../../src/language/lexicon.ts';

/** A place in a page where a day stands, in whatever form. */
export interface FoundDay {
  readonly form: string;
  /** What stands in front of it, on one line. */
  readonly before: string;
  /** Its year is not told. */
  readonly isWithoutYear: boolean;
}

const english = 'january february march april may june july august september october november december'.split(' ');

/** Every name of a month, longest first: English ones whole and short, and those of six other languages. */
function namesOf(month: number): string {
  const whole = english[month - 1]!;
  const others = readLexicon('read/month-names.tsv').flatMap(([number, name]) =>
    Number(number) === month ? [name!] : [],
  );
  const names = [whole, whole.slice(0, 3), ...(month === 9 ? ['sept'] : []), ...others];
  return names.sort((a, b) => b.length - a.length).join('|');
}

/** A page with what hides a date undone: entities, escapes of addresses and scripts; then the same without its tags. */
function* readings(html: string): Generator<string> {
  const plain = html
    .toLowerCase()
    .replace(/&nbsp;|&#160;|&#xa0;|\\u00a0|%20/g, ' ')
    .replace(/&#(?:x2f|47);|%2f|\\u002f|\\\//g, '/')
    .replace(/&#(?:x2d|45);|\\u002d|%2d/g, '-')
    .replace(/&#(?:x3a|58);|%3a|\\u003a/g, ':')
    .replace(/&(?:amp;)?#(?:x27|39);/g, "'");
  yield plain;
  yield plain.replace(/<[^<>]{0,4000}>/g, ' ').replace(/\s+/g, ' ');
}

/**
 * Finds a day in a page, wherever and however it stands: ISO 8601 and compact, with slashes, dots and hyphens in any order,
 * years of two digits, months written in seven languages, with and without a year, and seconds or milliseconds since 1970 of any zone.
 */
export function findDay(html: string, day: string): FoundDay[] {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const [d, m, names] = [`0?${date}`, `0?${month}`, namesOf(month)];
  const y = `(?:${year}|['’]?${String(year).slice(2)})`;
  const ordinal = '(?:st|nd|rd|th|\\.|º|er)?';
  const full = [
    `(?<!\\d)${year}[-/._ ]?${m}[-/._ ]?${d}(?!\\d)`,
    `(?<!\\d)${m}[-/._ ]${d}[-/._ ]${y}(?!\\d)`,
    `(?<!\\d)${d}[-/._ ]${m}[-/._ ]${y}(?!\\d)`,
    `(?<!\\p{L})(?:${names})\\.?,?[\\s-]*${d}${ordinal}[\\s,-]*${y}(?!\\d)`,
    `(?<!\\d)${d}${ordinal}[\\s,-]*(?:of |de )?(?:${names})\\.?(?:[\\s,-]| de )*${y}(?!\\d)`,
  ].join('|');
  const short = `(?<!\\p{L})(?:${names})\\.? ${d}${ordinal}(?![\\d:])|(?<![\\d:])${d}${ordinal} (?:of |de )?(?:${names})(?!\\p{L})`;
  const found: FoundDay[] = [];
  for (const text of readings(html)) {
    found.push(...search(text, new RegExp(full, 'giu'), false), ...searchEpochs(text, Date.UTC(year, month - 1, date)));
    found.push(...search(text, new RegExp(short, 'giu'), true));
  }
  return found;
}

const search = (text: string, pattern: RegExp, isWithoutYear: boolean): FoundDay[] =>
  [...text.matchAll(pattern)].map((match) => toFound(text, match, isWithoutYear));

const hour = 3_600_000;

/** Numbers of ten or thirteen digits that fall on the day in some zone of the earth. */
const searchEpochs = (text: string, midnight: number): FoundDay[] =>
  [...text.matchAll(/(?<![\d.])\d{10}(?:\d{3})?(?![\d])/g)]
    .filter(([digits]) => {
      const at = Number(digits) * (digits.length === 10 ? 1000 : 1);
      return at >= midnight - 14 * hour && at < midnight + 36 * hour;
    })
    .map((match) => toFound(text, match, false));

const toFound = (text: string, { 0: form, index }: RegExpExecArray, isWithoutYear: boolean): FoundDay => ({
  form,
  before: text.slice(Math.max(0, index - 90), index).replace(/\s+/g, ' '),
  isWithoutYear,
});
