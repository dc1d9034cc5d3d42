import { diffArrays } from 'diff';

/** A run of an alignment of two lists, as index ranges into both. */
export interface AlignedRun {
  readonly op: 'equal' | 'insert' | 'delete';
  readonly leftStart: number;
  readonly leftEnd: number;
  readonly rightStart: number;
  readonly rightEnd: number;
}

/** Aligns two lists of words: `delete` stands only in `left`, `insert` only in `right`. Source: Myers 1986, through the package diff. */
export function alignWords(left: readonly string[], right: readonly string[]): AlignedRun[] {
  let l = 0;
  let r = 0;
  return diffArrays([...left], [...right]).map((change) => {
    const count = change.value.length;
    const leftCount = change.added ? 0 : count;
    const rightCount = change.removed ? 0 : count;
    const run: AlignedRun = {
      op: change.added ? 'insert' : change.removed ? 'delete' : 'equal',
      leftStart: l,
      leftEnd: l + leftCount,
      rightStart: r,
      rightEnd: r + rightCount,
    };
    l += leftCount;
    r += rightCount;
    return run;
  });
}
