import type { PassageWord } from '../words/passage-words.ts';
import type { SharedRun } from './shared-runs.ts';

/** A passage that two texts share, but for a few words inside. */
export interface Passage {
  readonly left: { readonly from: number; readonly to: number };
  readonly right: { readonly from: number; readonly to: number };
  /** Equal words that are both outlets' own. */
  readonly equal: number;
  /** Whether nothing in it differs. */
  readonly whole: boolean;
}

const leastEqual = 12;
const widestGap = 3;

/**
 * Makes passages of runs: neighbours with at most three other words between them are one. Quotes and furniture at the ends
 * are left off, and a passage needs twelve equal words of the outlets' own.
 */
export function joinRuns(
  runs: readonly SharedRun[],
  left: readonly PassageWord[],
  right: readonly PassageWord[],
): Passage[] {
  const groups: SharedRun[][] = [];
  for (const run of runs.flatMap((whole) => trimQuotes(whole, left, right))) {
    const last = groups.at(-1)?.at(-1);
    if (last && isNear(last, run)) groups.at(-1)!.push(run);
    else groups.push([run]);
  }
  return groups.map((group) => createPassage(group, left, right)).filter(({ equal }) => equal >= leastEqual);
}

function isNear(a: SharedRun, b: SharedRun): boolean {
  const [leftGap, rightGap] = [b.left - a.left - a.length, b.right - a.right - a.length];
  return leftGap >= 0 && leftGap <= widestGap && rightGap >= 0 && rightGap <= widestGap;
}

const isOwn = ({ voice }: PassageWord): boolean => voice === 'own';

/** The run without quoted words at its ends; nothing if all of it is quoted. */
function trimQuotes(run: SharedRun, left: readonly PassageWord[], right: readonly PassageWord[]): SharedRun[] {
  const isFree = (offset: number) => isOwn(left[run.left + offset]!) && isOwn(right[run.right + offset]!);
  let [from, to] = [0, run.length];
  while (from < to && !isFree(from)) from += 1;
  while (to > from && !isFree(to - 1)) to -= 1;
  return to > from ? [{ left: run.left + from, right: run.right + from, length: to - from }] : [];
}

function createPassage(
  group: readonly SharedRun[],
  left: readonly PassageWord[],
  right: readonly PassageWord[],
): Passage {
  const [first, last] = [group[0]!, group.at(-1)!];
  let equal = 0;
  for (const run of group)
    for (let at = 0; at < run.length; at += 1)
      if (isOwn(left[run.left + at]!) && isOwn(right[run.right + at]!)) equal += 1;
  return {
    left: { from: first.left, to: last.left + last.length },
    right: { from: first.right, to: last.right + last.length },
    equal,
    whole: group.length === 1,
  };
}
