import type { TellingDifference } from '../../../model/edition.ts';
import type { Span } from '../../../model/span.ts';
import { alignWords } from '../../../text/align-words.ts';
import type { ComparableWord } from '../../comparable-words.ts';
import { findRun } from '../words/overlap.ts';

/** Words to be aligned, piece by piece, with the text that they stand in. */
export interface TellingWords {
  readonly text: string;
  /** Pieces in the order in which they are aligned; none is empty. */
  readonly pieces: readonly (readonly ComparableWord[])[];
}

/** A run of an alignment: the words of the telling and those of the base. */
export interface AlignedStep {
  readonly op: TellingDifference['op'];
  readonly words: readonly ComparableWord[];
  readonly others: readonly ComparableWord[];
}

/** Longer tellings are not aligned: no outlet prints them as one quote. */
export const mostAlignedWords = 2500;

/** Aligns a telling with the base; a deletion and an insertion side by side are one replacement. Empty if one is too long. */
export function alignTelling(telling: TellingWords, base: TellingWords): AlignedStep[] {
  const [words, others] = [telling.pieces.flat(), base.pieces.flat()];
  if (words.length > mostAlignedWords || others.length > mostAlignedWords) return [];
  const whole = words.length === 0 ? -1 : findRun(words, others);
  if (whole >= 0) return alignWhole(words, others, whole);
  const keys = (list: readonly ComparableWord[]) => list.map(({ key }) => key);
  const steps = alignWords(keys(others), keys(words)).map(
    ({ op, leftStart, leftEnd, rightStart, rightEnd }): AlignedStep => ({
      op,
      words: words.slice(rightStart, rightEnd),
      others: others.slice(leftStart, leftEnd),
    }),
  );
  return joinReplacements(steps);
}

/** A telling that is one run of the base is aligned with that run, not with its words where they come first. */
function alignWhole(words: readonly ComparableWord[], others: readonly ComparableWord[], start: number): AlignedStep[] {
  const left = { op: 'delete', words: [] } as const;
  const end = start + words.length;
  const steps: AlignedStep[] = [
    { ...left, others: others.slice(0, start) },
    { op: 'equal', words, others: others.slice(start, end) },
    { ...left, others: others.slice(end) },
  ];
  return steps.filter((step) => step.others.length > 0);
}

function joinReplacements(steps: readonly AlignedStep[]): AlignedStep[] {
  const joined: AlignedStep[] = [];
  for (const step of steps) {
    const last = joined.at(-1);
    if (last && last.op !== 'equal' && step.op !== 'equal') {
      joined[joined.length - 1] = {
        op: 'replace',
        words: [...last.words, ...step.words],
        others: [...last.others, ...step.others],
      };
    } else joined.push(step);
  }
  return joined;
}

/**
 * The alignment in the characters of the two texts. The `text`s of the steps, put together, are the telling's pieces, and
 * the `other`s the base's: a step reaches to the next word of its piece, and no step goes over the end of a piece. Where a
 * piece ends and another follows, the marks at the ends are shown too (`going on,” “Then`).
 */
export function describeDifferences(
  steps: readonly AlignedStep[],
  telling: TellingWords,
  base: TellingWords,
): TellingDifference[] {
  const [text, other] = [createPrinter(telling), createPrinter(base)];
  return steps.flatMap(({ op, words, others }) => {
    const [left, right] = [splitAtPieces(words, text), splitAtPieces(others, other)];
    if (op === 'equal' && left.length + right.length > 2) return describeEqual(words, others, text, other);
    return Array.from({ length: Math.max(left.length, right.length) }, (_, index) => ({
      op: left[index] ? (right[index] ? op : 'insert') : 'delete',
      text: left[index] ? text.print(left[index]) : '',
      other: right[index] ? other.print(right[index]) : '',
    }));
  });
}

/** Equal words that lie over the end of a piece on one of the sides: a step for each stretch that is whole on both. */
function describeEqual(
  words: readonly ComparableWord[],
  others: readonly ComparableWord[],
  text: Printer,
  other: Printer,
): TellingDifference[] {
  const steps: TellingDifference[] = [];
  let from = 0;
  for (let at = 1; at <= words.length; at += 1) {
    if (at < words.length && !text.opensPiece(words[at]!) && !other.opensPiece(others[at]!)) continue;
    steps.push({ op: 'equal', text: text.print(words.slice(from, at)), other: other.print(others.slice(from, at)) });
    from = at;
  }
  return steps;
}

interface Printer {
  readonly print: (words: readonly ComparableWord[]) => string;
  readonly opensPiece: (word: ComparableWord) => boolean;
}

/** Prints runs of words up to the next word of their piece; where a piece ends before the last, its mark is shown too. */
function createPrinter({ text, pieces }: TellingWords): Printer {
  const spans = new Map<ComparableWord, Span>();
  const openers = new Set<ComparableWord>();
  pieces.forEach((piece, at) => {
    openers.add(piece[0]!);
    piece.forEach((word, index) => {
      const start = index === 0 && at > 0 ? startOfPiece(text, word.start) : word.start;
      const next = piece[index + 1]?.start ?? (at + 1 < pieces.length ? endOfPiece(text, word.end) : word.end);
      spans.set(word, { start, end: next });
    });
  });
  return {
    print: (words) => text.slice(spans.get(words[0]!)!.start, spans.get(words.at(-1)!)!.end),
    opensPiece: (word) => openers.has(word),
  };
}

const closing = /^[^\p{L}\p{N}\s]{0,4}\s?/u;
const opening = /[\u2018\u201C"']$/;

const endOfPiece = (text: string, end: number): number => end + closing.exec(text.slice(end, end + 12))![0].length;
const startOfPiece = (text: string, start: number): number =>
  opening.test(text.slice(start - 1, start)) ? start - 1 : start;

function splitAtPieces(words: readonly ComparableWord[], { opensPiece }: Printer): ComparableWord[][] {
  const parts: ComparableWord[][] = [];
  for (const word of words) {
    if (parts.length === 0 || opensPiece(word)) parts.push([]);
    parts.at(-1)!.push(word);
  }
  return parts;
}
