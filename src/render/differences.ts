import type { Telling, TellingDifference } from '../model/edition.ts';

/** A stretch of a telling set against the base: in both, only here, or only in the base. */
export interface DifferenceMark {
  readonly kind: 'same' | 'added' | 'left-out';
  readonly text: string;
}

const comparable: ReadonlySet<string> = new Set(['trimmed', 'spliced', 'reworded', 'other-translation', 'altered']);
const minSame = 0.3;
const longWords = 9;

/**
 * The words of a telling with what it adds to the base and leaves out of it. Undefined where marks would tell less than the
 * words themselves: for the base, for the same words, and for tellings that have little in common with the base.
 */
export function markDifferences({ relation, differs }: Telling): DifferenceMark[] | undefined {
  if (!differs || !comparable.has(relation) || shareSame(differs) < minSame) return undefined;
  return joinRuns(differs).flatMap(markRun);
}

type MarkedRun = { same: string } | { added: string[]; leftOut: string[] };

/** Changes that follow one another are one change: all that is left out, then all that is added. */
function joinRuns(differs: readonly TellingDifference[]): MarkedRun[] {
  const runs: MarkedRun[] = [];
  for (const { op, text, other } of differs) {
    if (op === 'equal') {
      runs.push({ same: text });
      continue;
    }
    let last = runs.at(-1);
    if (!last || 'same' in last) {
      last = { added: [], leftOut: [] };
      runs.push(last);
    }
    if (op !== 'insert') last.leftOut.push(other);
    if (op !== 'delete') last.added.push(text);
  }
  return runs;
}

function markRun(run: MarkedRun): DifferenceMark[] {
  if ('same' in run) return run.same === '' ? [] : [{ kind: 'same', text: run.same }];
  const marks: DifferenceMark[] = [
    { kind: 'left-out', text: shorten(run.leftOut.join(' ')) },
    { kind: 'added', text: run.added.join(' ') },
  ];
  return marks.filter(({ text }) => text.trim() !== '');
}

const wordsOf = (text: string): string[] => text.split(/\s+/u).filter((word) => word !== '');

/** The first and last words of a long stretch that is left out. */
function shorten(text: string): string {
  const words = wordsOf(text);
  return words.length > longWords ? `${words.slice(0, 4).join(' ')} … ${words.slice(-3).join(' ')}` : text;
}

function shareSame(differs: readonly TellingDifference[]): number {
  let same = 0;
  let all = 0;
  for (const { op, text } of differs) {
    const count = wordsOf(text).length;
    all += count;
    if (op === 'equal') same += count;
  }
  return all === 0 ? 0 : same / all;
}
