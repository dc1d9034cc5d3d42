import { openingOf, type Stretch } from './characters.ts';

/** What the white space in front of a token says: nothing, a line break, or a blank line. */
export type Gap = 'none' | 'line' | 'blank';

/** Reads the gap in front of a token; CRLF is one break. */
export function gapBefore({ text, tokens }: Stretch, index: number): Gap {
  const [from, to] = [tokens[index - 1]!.end, tokens[index]!.start];
  let breaks = 0;
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x2029) return 'blank';
    if (code === 0x0a || code === 0x2028 || code === 0x85 || (code === 0x0d && text.charCodeAt(at + 1) !== 0x0a))
      breaks += 1;
  }
  return breaks === 0 ? 'none' : breaks === 1 ? 'line' : 'blank';
}

const shortestWrapped = 40;
/** One break alone is weak evidence: the lines of typewriters and mails are longer. */
const shortestWrappedOnce = 60;
const longestWrapped = 120;
const fullShare = 0.8;

/** The width at which a text is broken by hand, else 0: nearly every line is as full as its next word allows. */
export function wrapWidth({ text, tokens }: Stretch): number {
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (first === undefined || last === undefined) return 0;
  const lines: number[] = [];
  let widest = 0;
  for (let from = first.start; from < last.end; ) {
    const found = text.indexOf('\n', from);
    const to = found < 0 || found > last.end ? last.end : found;
    const length = to - from - (text[to - 1] === '\r' ? 1 : 0);
    widest = Math.max(widest, length);
    if (widest > longestWrapped) return 0;
    const next = to < last.end ? lengthOfWord(text, to + 1) : 0;
    if (next > 0 && length > 0) lines.push(length + 1 + next);
    from = to + 1;
  }
  const full = lines.filter((length) => length > widest).length;
  const isWide = widest >= (lines.length === 1 ? shortestWrappedOnce : shortestWrapped);
  return lines.length > 0 && isWide && full >= lines.length * fullShare ? widest : 0;
}

/**
 * Whether a single line break in front of a token lies inside a sentence: the next line goes on with a small letter, or the
 * line was broken because its next word would not have fitted.
 */
export function isWrapped(stretch: Stretch, index: number, widthOf: () => number): boolean {
  const { text, tokens } = stretch;
  if (isOpenEnd(text.charCodeAt(tokens[index - 1]!.end - 1))) return true;
  if (openingOf(stretch, index) === 'small') return true;
  const width = widthOf();
  if (width === 0) return false;
  const lineStart = text.lastIndexOf('\n', tokens[index - 1]!.end - 1) + 1;
  const line = tokens[index - 1]!.end - Math.max(lineStart, tokens[0]!.start);
  return line >= shortestWrapped && line + 1 + lengthOfWord(text, tokens[index]!.start) > width;
}

/** A comma, or a hyphen or dash: no sentence ends in it. */
const isOpenEnd = (code: number): boolean => code === 0x2c || code === 0x2d || code === 0x2013 || code === 0x2014;

function lengthOfWord(text: string, start: number): number {
  let end = start;
  while (end < text.length && end - start < longestWrapped && !/\s/.test(text[end]!)) end += 1;
  return end - start;
}
