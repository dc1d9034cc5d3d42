import type { PassageWord } from '../words/passage-words.ts';

/** Words that stand in two stretches in one order, as indexes into the texts. */
export interface CommonWords {
  readonly left: readonly number[];
  readonly right: readonly number[];
}

/** A stretch of words, half-open. */
export interface WordRange {
  readonly from: number;
  readonly to: number;
}

/** A longer stretch is compared by its first words only. */
const longest = 120;

/** The longest common row of words of two sentences. Its cost is the product of their lengths, 120 words each at most. */
export function findCommonWords(
  left: readonly PassageWord[],
  leftRange: WordRange,
  right: readonly PassageWord[],
  rightRange: WordRange,
): CommonWords {
  const rows = Math.min(longest, leftRange.to - leftRange.from);
  const columns = Math.min(longest, rightRange.to - rightRange.from);
  const width = columns + 1;
  const lengths = new Uint8Array((rows + 1) * width);
  for (let row = rows - 1; row >= 0; row -= 1) {
    const { hash, key } = left[leftRange.from + row]!;
    for (let column = columns - 1; column >= 0; column -= 1) {
      const at = row * width + column;
      const other = right[rightRange.from + column]!;
      lengths[at] =
        other.hash === hash && other.key === key
          ? lengths[at + width + 1]! + 1
          : Math.max(lengths[at + width]!, lengths[at + 1]!);
    }
  }
  return readBack(
    { lengths, width, rows, columns },
    (row, column) => {
      return left[leftRange.from + row]!.key === right[rightRange.from + column]!.key;
    },
    leftRange.from,
    rightRange.from,
  );
}

interface Table {
  readonly lengths: Uint8Array;
  readonly width: number;
  readonly rows: number;
  readonly columns: number;
}

function readBack(
  { lengths, width, rows, columns }: Table,
  isEqual: (row: number, column: number) => boolean,
  leftFrom: number,
  rightFrom: number,
): CommonWords {
  const [left, right]: [number[], number[]] = [[], []];
  for (let row = 0, column = 0; row < rows && column < columns && lengths[row * width + column]! > 0; ) {
    const at = row * width + column;
    if (isEqual(row, column)) {
      left.push(leftFrom + row);
      right.push(rightFrom + column);
      row += 1;
      column += 1;
    } else if (lengths[at + width]! >= lengths[at + 1]!) row += 1;
    else column += 1;
  }
  return { left, right };
}
