import type { Article } from '../../../../model/article.ts';
import { type Span, splitsSurrogatePair } from '../../../../model/span.ts';

/** A line of a text, or the first or last stretch of a long one. */
export interface Line extends Span {
  readonly words: string;
  /** Among the first or the last of the text, where a name alone is a credit. */
  readonly isEdge: boolean;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

const longestLine = 320;
const edgeLines = 4;

/** The lines of a text, long ones by their first and their last stretch alone. */
export function splitCreditLines({ text, blocks }: Article): Line[] {
  return blocks.flatMap(({ kind, start, end }, at) => {
    if (kind === 'headline' || kind === 'pullquote') return [];
    const isEdge = at < edgeLines || at >= blocks.length - edgeLines;
    const [isFirst, isLast] = [at === 0, at === blocks.length - 1];
    const lineOf = (from: number, to: number): Line => ({
      start: from,
      end: to,
      words: text.slice(from, to),
      isEdge,
      isFirst,
      isLast,
    });
    if (end - start <= longestLine) return kind === 'caption' ? [] : [lineOf(start, end)];
    return isEdge ? [lineOf(start, whole(text, start + headUnits)), lineOf(lastSentence(text, start, end), end)] : [];
  });
}

const headUnits = 100;
const footUnits = 240;

const whole = (text: string, at: number): number => (splitsSurrogatePair(text, at) ? at + 1 : at);

/** Where the last sentence of a long block begins, or its last stretch, if that is shorter. */
function lastSentence(text: string, start: number, end: number): number {
  const from = whole(text, Math.max(start, end - footUnits));
  const at = text.slice(from, end - 1).search(/[.!?]["”’]?\s?(?=(?:The |\()?\p{Lu}[^.!?]*$)/u);
  return at < 0 ? from : from + at + 1;
}
