import { lazyWordSet } from '../lexicon.ts';
import {
  endOfRun,
  isApostrophe,
  isDigitAt,
  isDigitBit,
  isExtendBit,
  isLetterAt,
  isLetterBit,
  isUpperAt,
  isWordAt,
} from './characters.ts';

const units = lazyWordSet('tokens/number-units.tsv');
const longestUnit = 8;
const digitBits = isDigitBit | isExtendBit;
const [comma, hyphen, dot, slash, colon] = [0x2c, 0x2d, 0x2e, 0x2f, 0x3a];

/** The end of the number that begins with the digit at `at`: "1,000", "10:30", "9/11", "1980s", "3rd"; its unit is a token of its own. */
export function endOfNumber(text: string, at: number, end: number): number {
  const grouped = endOfGroups(text, at, end);
  if (grouped > 0) return grouped;
  let to = endOfRun(text, at, end, digitBits);
  const dated = endOfSlashed(text, at, to, end);
  if (dated > 0) return dated;
  for (let next = endOfMore(text, to, end); next > to; next = endOfMore(text, to, end)) to = next;
  return endOfSuffix(text, at, to, end);
}

/** The end of one more part behind a separator: "1,000", "3.5", "10:30". */
function endOfMore(text: string, to: number, end: number): number {
  const code = text.charCodeAt(to);
  if (to + 1 >= end || (code !== dot && code !== comma && code !== colon) || !isDigitAt(text, to + 1)) return to;
  const next = endOfRun(text, to + 1, end, digitBits);
  if (code === comma) return next === to + 4 ? next : to;
  return code === colon && next > to + 3 ? to : next;
}

const mostGroups = 4;
const keptGroups: ReadonlySet<string> = new Set(['3-4', '3-3-4', '1-3-3-4', '2-2-4', '2-2-2', '4-2-2']);

/** The end of a telephone number or a date in digits and hyphens ("555-010-1234", "2025-08-31"), else 0; ranges are no such thing. */
function endOfGroups(text: string, at: number, end: number): number {
  let shape = '';
  let from = at;
  for (let groups = 0; groups < mostGroups; groups += 1) {
    let to = from;
    while (to < end && to - from < 5 && isDigitAt(text, to)) to += 1;
    shape += groups === 0 ? to - from : `-${to - from}`;
    if (to === from || to - from > 4) return 0;
    if (text.charCodeAt(to) !== hyphen || !isDigitAt(text, to + 1))
      return groups > 0 && keptGroups.has(shape) && !isWordAt(text, to) ? to : 0;
    from = to + 1;
  }
  return 0;
}

/** The end of a date such as "9/11" or "11/28/2000", else 0: "1/2" and "26/27" are three tokens. */
function endOfSlashed(text: string, at: number, to: number, end: number): number {
  if (text.charCodeAt(to) !== slash || !isDigitAt(text, to + 1) || to - at > 4) return 0;
  const second = endOfRun(text, to + 1, end, digitBits);
  const third = text.charCodeAt(second) === slash ? endOfRun(text, second + 1, end, digitBits) : second;
  if (third > second + 1) return third;
  if (second - to > 3) return 0;
  const [left, right] = [Number(text.slice(at, to)), Number(text.slice(to + 1, second))];
  const isDate = left <= 12 && right <= 31 && !(left < right && right <= 10);
  return isDate || (left === 24 && right === 7) ? second : 0;
}

const endings: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th', 's']);
const money = '$£€¥₹';

/** Letters that belong to the number ("1980s", "3rd", "56A", "4chan"); not so its unit ("5km", "1.4bn", "8pm", "$5M"). */
function endOfSuffix(text: string, at: number, to: number, end: number): number {
  if (to >= end) return to;
  if (isDecade(text, at, to)) return to + 2;
  if (!isLetterAt(text, to)) return to;
  const letters = endOfRun(text, to, end, isLetterBit);
  const suffix = letters - to > longestUnit ? '' : text.slice(to, letters);
  const lower = suffix.toLowerCase();
  if (endings.has(lower) && !isWordAt(text, letters)) return letters;
  if (units().has(suffix) || isMoneyScale(text, at, lower)) return to;
  if (suffix.length === 1 && text.charCodeAt(letters) === dot && isLetterAt(text, letters + 1)) return to;
  return endOfRun(text, to, end, digitBits | isLetterBit);
}

const isMoneyScale = (text: string, at: number, lower: string): boolean =>
  at > 0 && money.includes(text[at - 1]!) && ['k', 'm', 'b', 't', 'mn', 'bn', 'tn'].includes(lower);

/** "1930’s", "80's": a decade, not the possessive of a number. */
const isDecade = (text: string, at: number, to: number): boolean =>
  isApostrophe(text.charCodeAt(to)) &&
  (to - at === 4 || to - at === 2) &&
  text[to - 1] === '0' &&
  text[to + 1] === 's' &&
  !isWordAt(text, to + 2) &&
  !isUpperAt(text, to + 1);
