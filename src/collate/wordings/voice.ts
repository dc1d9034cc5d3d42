import type { Span } from '../../model/span.ts';
import type { WordingArticle } from './wording-article.ts';

const opening = /["“‘«„'‹]$/u;
const closing = /^[,.!?]?["”’»“'›]/u;

/** Whose words a stretch of text is: the outlet's or somebody's, and whether it stands in quotation marks. */
export interface Voice {
  readonly voice: 'outlet' | 'quoted';
  readonly marked: boolean;
}

/** A function that tells the voice of spans of one article; asked in order of text it is linear. */
export function createVoices({ quotes, text }: WordingArticle): (span: Span) => Voice {
  const held = [...quotes].sort((a, b) => a.start - b.start);
  const longest = held.reduce((most, { start, end }) => Math.max(most, end - start), 0);
  return (span) => {
    let [quoted, marked] = [false, isBetweenMarks(text, span)];
    for (let at = firstAfter(held, span.end) - 1; at >= 0 && held[at]!.start >= span.end - longest; at -= 1) {
      const quote = held[at]!;
      if (quote.start > span.start || span.end > quote.end) continue;
      quoted = true;
      marked ||= quote.marked.some(({ start, end }) => start <= span.start && span.end <= end);
    }
    return { voice: quoted ? 'quoted' : 'outlet', marked };
  };
}

const isBetweenMarks = (text: string, { start, end }: Span): boolean =>
  opening.test(text.slice(Math.max(0, start - 1), start)) && closing.test(text.slice(end, end + 2));

/** The first index of a list sorted by start whose item starts at or after `offset`. */
function firstAfter(list: readonly Span[], offset: number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
