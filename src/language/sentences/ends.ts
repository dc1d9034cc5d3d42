import { classAt, isDigitBit, isLetterBit, isUpperBit } from '../tokens/characters.ts';
import { endsInAbbreviation, isOpener } from './abbreviation-ends.ts';
import { codeOf, isSpaced, lengthOf, lowerOf, mayClose, mayOpen, openingOf, type Stretch } from './characters.ts';
import { isCueAt } from './cue-behind-quote.ts';

const [dot, exclamation, question, ellipsis] = [0x2e, 0x21, 0x3f, 0x2026];

/** Marks that a sentence may end in. */
export type End = 'stop' | 'cry' | 'dots' | 'abbreviation';

/** What a sentence may end in at a token: a full stop, "!" or "?", an ellipsis, an abbreviation; undefined for all else. */
export function endAt(stretch: Stretch, index: number): End | undefined {
  const { text, tokens } = stretch;
  const { start, end } = tokens[index]!;
  const last = text.charCodeAt(end - 1);
  if (last === exclamation || last === question)
    return end - start < 4 || text.charCodeAt(start) === last ? 'cry' : undefined;
  if (last === ellipsis) return 'dots';
  if (last !== dot) return isFace(text, start, end) ? 'cry' : undefined;
  if (end - start === 1) return isSpacedDots(stretch, index) ? 'dots' : 'stop';
  return text.charCodeAt(end - 2) === dot ? 'dots' : 'abbreviation';
}

/** The further points of ". . .". */
const isSpacedDots = (stretch: Stretch, index: number): boolean =>
  index > 0 && isSpaced(stretch, index) && lengthOf(stretch, index - 1) === 1 && codeOf(stretch, index - 1) === dot;

/** ":)", ";-)": an emoticon may close a sentence. */
const isFace = (text: string, start: number, end: number): boolean => {
  const first = text.charCodeAt(start);
  return end - start > 1 && end - start < 5 && (first === 0x3a || first === 0x3b);
};

/** What stands between the end of a sentence and the token that might open the next. */
export interface Border {
  readonly end: End;
  /** The token that the sentence may end in, the first token behind its closing marks, and the first token of the sentence. */
  readonly index: number;
  readonly next: number;
  readonly first: number;
}

/** Quotation marks or brackets close behind the end. */
const isClosedBehind = ({ index, next }: Border): boolean => index < next - 1;

/** Whether a new sentence begins at `border.next`. */
export function isBorder(stretch: Stretch, border: Border): boolean {
  const { end, index, next } = border;
  const isClosed = isClosedBehind(border);
  const word = firstWord(stretch, next);
  const opening = openingOf(stretch, word);
  if (!isSpaced(stretch, next) && !isBrokenSpacing(stretch, border, opening)) return false;
  if (isListNumber(stretch, border)) return false;
  if (opening === 'none') return false;
  if (end === 'abbreviation') return !isLabel(stretch, border) && endsInAbbreviation(stretch, index, word);
  if (opening === 'small') return end === 'stop' && !isClosed && isFreeStart(stretch, index, next, word);
  if (end === 'stop' && isSmallInitial(stretch, index - 1)) return isOpener(lowerOf(stretch, word));
  if (end === 'cry' && isClosed && isCueAt(stretch, next)) return false;
  if (end === 'dots' && isLoneI(stretch, word) && isSpaced(stretch, index)) return false;
  if (opening === 'mark') return end === 'stop' && !isDash(stretch, next);
  return true;
}

/** "Q. You left?": an abbreviation that the sentence begins with. */
const isLabel = (stretch: Stretch, { index, first }: Border): boolean =>
  index === first || (index === first + 1 && mayOpen(stretch, first));

/** "(b. March 2009)", "m. Ann Vale". */
const isSmallInitial = (stretch: Stretch, index: number): boolean =>
  lengthOf(stretch, index) === 1 && openingOf(stretch, index) === 'small' && isSpaced(stretch, index + 1) === false;

/** "I" tells nothing of where a sentence begins. */
const isLoneI = (stretch: Stretch, index: number): boolean =>
  lengthOf(stretch, index) === 1 && codeOf(stretch, index) === 0x49;

/** A dash opens who said it, or goes on: `"It is over." – Ann Vale`. */
const isDash = (stretch: Stretch, index: number): boolean => {
  const code = codeOf(stretch, index);
  return code === 0x2d || code === 0x2013 || code === 0x2014;
};

/** Small letters open a sentence only behind a plain full stop ("it broke. they left"), not behind the number of a list; in brackets too. */
const isFreeStart = (stretch: Stretch, index: number, next: number, word: number): boolean =>
  word === next
    ? openingOf(stretch, index - 1) !== 'digit' || lengthOf(stretch, index - 1) > 2
    : codeOf(stretch, next) === 0x28;

/** The first token behind quotation marks and brackets that open. */
function firstWord(stretch: Stretch, next: number): number {
  let index = next;
  while (index < next + 3 && mayOpen(stretch, index)) index += 1;
  return index;
}

/** "said.The": a capital behind a word and its full stop, with no space between. */
function isBrokenSpacing({ text, tokens }: Stretch, { end, index }: Border, opening: string): boolean {
  if (opening !== 'capital' || end === 'abbreviation' || index === 0) return false;
  const before = classAt(text, tokens[index]!.start - 1);
  return end === 'dots' || ((before & isLetterBit) !== 0 && (before & isUpperBit) === 0) || (before & isDigitBit) !== 0;
}

/** "1." or "a." at the start of its sentence. */
function isListNumber(stretch: Stretch, border: Border): boolean {
  const { end, index, first } = border;
  const number = index - 1;
  if (isClosedBehind(border) || end !== 'stop' || number < first) return false;
  if (number > first && !opensList(codeOf(stretch, number - 1))) return false;
  if (openingOf(stretch, number) !== 'digit') return lengthOf(stretch, number) === 1 && number === first;
  return (
    lengthOf(stretch, number) <= 2 ||
    (number === first && stretch.text.slice(stretch.tokens[number]!.start, stretch.tokens[number]!.end).includes('.'))
  );
}

const opensList = (code: number): boolean => code === 0x3a || code === 0x3b || code === 0x22 || code === 0x201c;

/** The first token behind references such as "[12]", which belong to the sentence before them; `index` itself if there are none. */
export function skipReferences(stretch: Stretch, index: number): number {
  let next = index;
  while (codeOf(stretch, next) === 0x5b && isReferenceNumber(stretch, next + 1) && codeOf(stretch, next + 2) === 0x5d)
    next += 3;
  return next;
}

const isReferenceNumber = (stretch: Stretch, index: number): boolean =>
  lengthOf(stretch, index) <= 3 && openingOf(stretch, index) === 'digit';

/** Whether a token closes what ended: a quotation mark or bracket right behind it, or one that stands alone ("over. ”"). */
export const isCloser = (stretch: Stretch, index: number): boolean =>
  mayClose(stretch, index) && (!isSpaced(stretch, index) || isStrayCloser(stretch, index));

function isStrayCloser({ text, tokens }: Stretch, index: number): boolean {
  const { start, end } = tokens[index]!;
  if (text.slice(tokens[index - 1]!.end, start) !== ' ') return false;
  const isLast = tokens[index + 1] === undefined || text[end] === '\n' || text[end] === '\r';
  return isLast || (text[start] !== '"' && text[start] !== "'" && tokens[index + 1]!.start > end);
}
