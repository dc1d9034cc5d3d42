import type { Span } from '../../model/span.ts';
import { classAt, isDigitBit, isLetterBit, isUpperBit } from '../tokens/characters.ts';

/** A text and its tokens, as every rule of this folder takes them. */
export interface Stretch {
  readonly text: string;
  readonly tokens: readonly Span[];
}

const closing = ')]}\u201D\u2019\u00BB"\'';
const opening = '([{\u201C\u2018\u00AB\u201E"\'`';

/** The code unit that a token begins with; 0 behind the last token. */
export const codeOf = ({ text, tokens }: Stretch, index: number): number => {
  const token = tokens[index];
  return token === undefined ? 0 : text.charCodeAt(token.start);
};

export const lengthOf = ({ tokens }: Stretch, index: number): number => {
  const token = tokens[index];
  return token === undefined ? 0 : token.end - token.start;
};

/** Whether white space, or the start of the text, stands before a token. */
export const isSpaced = ({ tokens }: Stretch, index: number): boolean =>
  index === 0 || tokens[index - 1]!.end < (tokens[index]?.start ?? Number.POSITIVE_INFINITY);

/** A mark that may close what a sentence ended in: it stands right behind the token before it. */
export const mayClose = (stretch: Stretch, index: number): boolean =>
  lengthOf(stretch, index) > 0 &&
  closing.includes(stretch.text[stretch.tokens[index]!.start]!) &&
  isMarkToken(stretch, index);

/** A mark that may open what a sentence begins with. */
export const mayOpen = (stretch: Stretch, index: number): boolean =>
  lengthOf(stretch, index) > 0 &&
  opening.includes(stretch.text[stretch.tokens[index]!.start]!) &&
  isMarkToken(stretch, index);

const isMarkToken = (stretch: Stretch, index: number): boolean =>
  lengthOf(stretch, index) <= 2 && !isWordToken(stretch, index);

function isWordToken({ text, tokens }: Stretch, index: number): boolean {
  const { start, end } = tokens[index]!;
  return end > start + 1 && (classAt(text, start + 1) & (isLetterBit | isDigitBit)) !== 0;
}

/** How a token begins. */
export type Opening = 'capital' | 'small' | 'digit' | 'mark' | 'none';

/** How a token begins; "iPhone" counts as a capital. */
export function openingOf({ text, tokens }: Stretch, index: number): Opening {
  const token = tokens[index];
  if (token === undefined) return 'none';
  const bits = classAt(text, token.start);
  if ((bits & isDigitBit) !== 0) return 'digit';
  if ((bits & isLetterBit) === 0) return 'mark';
  if ((bits & isUpperBit) !== 0) return 'capital';
  return (classAt(text, token.start + 1) & isUpperBit) !== 0 && token.end > token.start + 1 ? 'capital' : 'small';
}

/** A token in small letters. */
export const lowerOf = ({ text, tokens }: Stretch, index: number): string => {
  const token = tokens[index];
  return token === undefined || token.end - token.start > 24 ? '' : text.slice(token.start, token.end).toLowerCase();
};
