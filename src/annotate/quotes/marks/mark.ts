import { lazyWordSet } from '../../../language/lexicon.ts';
import type { Span } from '../../../model/span.ts';

/** A sign that may open or close a stretch in quotation marks. */
export interface Mark extends Span {
  readonly weight: 'double' | 'single';
  /** What its neighbours, and only then its own shape, make of it; `either` for a straight mark between neighbours that tell nothing. */
  readonly side: 'open' | 'close' | 'either';
  /** Looks like the apostrophe of a plural possessive or of a dropped g ("the players' union", "workin' late"). */
  readonly apostrophe: boolean;
}

type Shape = 'open' | 'close' | 'straight';

const doubles: ReadonlyMap<string, Shape> = new Map([
  ['"', 'straight'],
  ['\uFF02', 'straight'],
  ['\u201C', 'open'],
  ['\u201D', 'close'],
  ['\u201E', 'open'],
  ['\u201F', 'open'],
  ['\u00AB', 'open'],
  ['\u00BB', 'close'],
]);

const singles: ReadonlyMap<string, Shape> = new Map([
  ["'", 'straight'],
  ['`', 'open'],
  ['\u2018', 'open'],
  ['\u2019', 'close'],
  ['\u201A', 'open'],
  ['\u201B', 'open'],
  ['\u2039', 'open'],
  ['\u203A', 'close'],
]);

const elisions = lazyWordSet('elisions.tsv');
const space = /\s|\u200B|\uFEFF/;
const wordCharacter = /[\p{L}\p{N}\p{M}]/u;
const opensBefore = /[\s([{/\u2010-\u2015\u2026\uFEFF-]/;
const closesAfter = /[\s)\]},.;:?!/\u2010-\u2015\u2026\uFEFF-]/;
const digit = /\d/;

/** Whether a character is a quotation mark of any style. */
export const isMarkCharacter = (character: string): boolean =>
  mayBeMark(character.charCodeAt(0)) && (doubles.has(character) || singles.has(character));

/** The quotation marks of a stretch of text, in order; apostrophes inside words, decades and inches are none. Linear. */
export function findMarks(text: string, span: Span): Mark[] {
  const marks: Mark[] = [];
  for (let at = span.start; at < span.end; at += 1) {
    if (!mayBeMark(text.charCodeAt(at))) continue;
    const mark = readMark(text, at, span);
    if (!mark) continue;
    at = mark.end - 1;
    if (!isOtherSign(text, mark, span)) marks.push(mark);
  }
  return marks;
}

/** A quick look at the code unit, for nearly none is a mark. */
const mayBeMark = (unit: number): boolean =>
  unit === 0x22 ||
  unit === 0x27 ||
  unit === 0x60 ||
  unit === 0xab ||
  unit === 0xbb ||
  (unit >= 0x2018 && unit <= 0x203a) ||
  unit === 0xff02;

function readMark(text: string, at: number, span: Span): Mark | undefined {
  const character = text[at]!;
  const double = doubles.get(character);
  if (double) return createMark(text, span, { start: at, end: at + 1 }, 'double', double);
  const single = singles.get(character);
  if (!single) return undefined;
  const doubled = at + 1 < span.end && text[at + 1] === character;
  return doubled
    ? createMark(text, span, { start: at, end: at + 2 }, 'double', single)
    : createMark(text, span, { start: at, end: at + 1 }, 'single', single);
}

function createMark(text: string, span: Span, at: Span, weight: Mark['weight'], shape: Shape): Mark {
  const before = at.start > span.start ? text[at.start - 1]! : ' ';
  const after = at.end < span.end ? text[at.end]! : ' ';
  const ends = /[,.;:!?)]/.test(after) && text[at.end + 1] !== '.';
  const opens = (opensBefore.test(before) || isMarkCharacter(before)) && !space.test(after) && !ends;
  const closes = !space.test(before) && (closesAfter.test(after) || isMarkCharacter(after));
  const side = opens === closes ? (shape === 'straight' ? 'either' : shape) : opens ? 'open' : 'close';
  return { ...at, weight, side, apostrophe: weight === 'single' && looksLikeApostrophe(text, at, before, after) };
}

function looksLikeApostrophe(text: string, at: Span, before: string, after: string): boolean {
  if (!space.test(after)) return false;
  return /[sxz]/i.test(before) || /in$/i.test(text.slice(Math.max(0, at.start - 2), at.start));
}

function isOtherSign(text: string, mark: Mark, span: Span): boolean {
  const before = mark.start > span.start ? text[mark.start - 1]! : ' ';
  const after = mark.end < span.end ? text[mark.end]! : ' ';
  if (mark.weight === 'double')
    return wordCharacter.test(before) && wordCharacter.test(after) && !/\p{L}/u.test(before);
  if (wordCharacter.test(before) && wordCharacter.test(after)) return true;
  return mark.side !== 'close' && (digit.test(after) ? isDecade(text, mark.end) : isElision(text, mark.end));
}

const isDecade = (text: string, at: number): boolean => /^\d\d(?!\d)/.test(text.slice(at, at + 3));

function isElision(text: string, at: number): boolean {
  const word = /^\p{L}{1,8}(?:n['\u2019]t)?/u.exec(text.slice(at, at + 12))?.[0];
  return word !== undefined && elisions().has(word.toLowerCase().replace('\u2019', "'"));
}
