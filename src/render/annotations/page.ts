import type { NameType } from '../../model/annotation.ts';
import type { Article } from '../../model/article.ts';
import type { Span } from '../../model/span.ts';
import type { Style, TerminalColors } from '../terminal/style.ts';

/** What every part of a readable view of an article's annotations is set with. */
export interface Page {
  readonly article: Article;
  readonly width: number;
  readonly colors: TerminalColors;
  /** Where a span begins, for people: `line:offset`, the line counted from 1, the offset in UTF-16 units of the text. */
  readonly placeOf: (span: Span) => string;
}

/** What a view of an article is set with. */
export const createPage = (article: Article, width: number, colors: TerminalColors): Page => ({
  article,
  width,
  colors,
  placeOf: createPlaces(article.text),
});

/** The colour of a type of name; `other` has none. */
export const styleOfType = ({ green, yellow, cyan }: TerminalColors, type: NameType): Style | undefined =>
  new Map<NameType, Style>([
    ['person', green],
    ['organization', yellow],
    ['place', cyan],
  ]).get(type);

function createPlaces(text: string): Page['placeOf'] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return ({ start }) => `${countUpTo(starts, start)}:${start}`;
}

/** How many of some numbers in ascending order are at most `limit`; logarithmic. */
export function countUpTo(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle]! <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
