import type { Span } from '../../model/span.ts';
import type { Said } from './said.ts';
import { splitStrictWords } from './strict-words.ts';
import { findRuns, type Run } from './subsequence.ts';

/** The words of a stretch, and where it says itself that something is left out or put in. */
export interface StretchWords {
  readonly keys: readonly string[];
  /** Indexes of words before which the stretch has "…" or square brackets. */
  readonly gaps: ReadonlySet<number>;
}

const gapMarks = /…|\.\.\.|\. \. \.|\[[^\]\n]{0,80}\]/gu;

/** Reads a stretch of a draft; words in square brackets are not the speaker's. */
export function readStretchWords(text: string, { start, end }: Span): StretchWords {
  const slice = text.slice(start, end);
  const keys: string[] = [];
  const gaps = new Set<number>();
  let from = 0;
  const add = (to: number) => {
    for (const { key } of splitStrictWords(slice, { start: from, end: to })) keys.push(key);
  };
  for (const { index, 0: mark } of slice.matchAll(gapMarks)) {
    add(index);
    gaps.add(keys.length);
    from = index + mark.length;
  }
  add(slice.length);
  gaps.delete(0);
  gaps.delete(keys.length);
  return { keys, gaps };
}

/** Where the words of a stretch stand in what somebody says, with words left out between. */
export interface TrimmedFind {
  readonly said: Said;
  readonly spans: readonly Span[];
  /** The words stand unbroken: only a cue interrupts them. */
  readonly unbroken: boolean;
}

const leastWords = 2;
const farthest = 30;
const closeBy = 3;

/** The words of a stretch in what one person says in one go, all in order; undefined if that is not so, or may be chance. */
export function findTrimmed({ keys, gaps }: StretchWords, turn: readonly Said[]): TrimmedFind | undefined {
  if (keys.length < leastWords) return undefined;
  const words = turn.flatMap((said) => said.strict());
  const known = new Set(words.map(({ key }) => key));
  if (!keys.every((key) => known.has(key))) return undefined;
  const runs = findRuns(keys, words);
  if (!runs || !isLikely(runs, keys, gaps)) return undefined;
  const spans = runs.map((run) => ({ start: words[run.start]!.start, end: words[run.end - 1]!.end }));
  return { said: holderOf(turn, spans[0]!), spans, unbroken: runs.length === 1 && gaps.size === 0 };
}

const holderOf = (turn: readonly Said[], { start }: Span): Said =>
  turn.findLast(({ spans }) => spans[0]!.start <= start) ?? turn[0]!;

/** Few runs for so many words, and none of them far from the one before, but where the draft marks a gap. */
function isLikely(runs: readonly Run[], keys: readonly string[], gaps: ReadonlySet<number>): boolean {
  let told = 0;
  let unmarked = 1;
  for (const [at, run] of runs.entries()) {
    const before = runs[at - 1];
    if (before && !gaps.has(told)) {
      unmarked += 1;
      const way = run.start - before.end;
      if (way > (keys.length > closeBy ? farthest : closeBy)) return false;
    }
    told += run.end - run.start;
  }
  return unmarked <= Math.max(2, keys.length / 2);
}
