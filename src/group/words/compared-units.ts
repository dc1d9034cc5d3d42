const separator = 0;
const dropped = 1;
const unread = 2;

const letter = /[\p{L}\p{N}]/u;
const droppedMark = /[\p{M}\u00AD\u200B-\u200F\u2060-\u2064\uFEFF]/u;
const apostrophe = /['\u2018\u2019\u02BC\u0060\u00B4]/;
/** Scripts that are written without blanks between words. */
const unspacedLetter =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** What each UTF-16 unit is to a word; filled in as units are met, since most never are. */
const kinds = new Uint16Array(0x10000).fill(unread);
const standsAlone = new Uint8Array(0x10000);

const closingMark = 0x201d;
const [highOpeningMark, lowOpeningMark] = [0x201c, 0x201e];
const straightMark = 0x22;

/** Whether what follows a unit stands inside double quotation marks; a straight mark opens or closes by turns. */
export function isQuotedAfter(unit: number, isQuoted: boolean): boolean {
  if (unit === straightMark) return !isQuoted;
  if (unit === closingMark) return false;
  return isQuoted || unit === highOpeningMark || unit === lowOpeningMark;
}

/** The unit as words are compared by it (lower case, without accents); 0 between words, 1 where a word goes on without it. */
export function foldUnit(unit: number): number {
  const kind = kinds[unit]!;
  return kind === unread ? readUnit(unit) : kind;
}

/** The first unit of such a script. */
const firstUnspaced = 0xe00;

/** Whether a unit is a word by itself; asked after {@link foldUnit}. */
export const isWholeWord = (unit: number): boolean => unit >= firstUnspaced && standsAlone[unit] === 1;

/** Whether a folded unit belongs to no word. */
export const isSeparator = (folded: number): boolean => folded === separator;

/** Whether a folded unit leaves no trace in its word. */
export const isDropped = (folded: number): boolean => folded === dropped;

function readUnit(unit: number): number {
  const character = String.fromCharCode(unit);
  const isSurrogate = unit >= 0xd800 && unit <= 0xdfff;
  if (unspacedLetter.test(character)) standsAlone[unit] = 1;
  const kind =
    apostrophe.test(character) || droppedMark.test(character)
      ? dropped
      : isSurrogate || letter.test(character)
        ? foldLetter(character)
        : separator;
  kinds[unit] = kind;
  return kind;
}

const foldLetter = (character: string): number => character.normalize('NFD').toLowerCase().charCodeAt(0);
