import type { Telling, TellingDifference } from '../model/edition.ts';
import type { FoundTelling } from '../model/find.ts';

/** A stretch of a telling set against the base: in both, only here, or only in the base. */
export interface DifferenceMark {
  readonly kind: 'same' | 'added' | 'left-out';
  readonly text: string;
}

const comparable: ReadonlySet<string> = new Set([
  'trimmed',
  'spliced',
  'reworded',
  'other-translation',
  'altered',
  'claim',
]);
/** Relations in which a word left out between common ones is a change, not a cut. */
const changing: ReadonlySet<string> = new Set(['reworded', 'other-translation', 'altered', 'claim']);
const minSame = 0.5;
const longWords = 9;

/**
 * The words of a telling with what it adds to the base and leaves out of it. Undefined where marks would tell less than the
 * words themselves: for the base, for the same words, and for tellings that have little in common with the base.
 */
export function markDifferences({ relation, differs }: Telling | FoundTelling): DifferenceMark[] | undefined {
  if (!differs || !comparable.has(relation)) return undefined;
  if (shareSame(changing.has(relation) ? differs : withoutDeletions(differs)) < minSame) return undefined;
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
  if ('same' in run) return run.same.trim() === '' ? [] : [{ kind: 'same', text: trimUnmatched(run.same) }];
  const marks: DifferenceMark[] = [
    { kind: 'left-out', text: trimEdges(shorten(run.leftOut.join(' '))) },
    { kind: 'added', text: trimEdges(run.added.join(' ')) },
  ];
  return marks.filter(({ text }) => text !== '');
}

const opening = /^[\s"“”„«»‘]+/u;
const closing = /[\s"“”„«»,;:]+$/u;

/** A change without the marks at its edges that belong to the sentence or the quotation around it. */
const trimEdges = (text: string): string => text.replace(opening, '').replace(closing, '');

const openingMark = /^["“„«]/u;
const closingMark = /["”»]$/u;
const anyOpening = /["“„«]/u;
const anyClosing = /["”»]/u;

/** Words that stand in both, without a mark at an edge whose other half stands elsewhere. */
function trimUnmatched(text: string): string {
  const words = text.trim();
  const opened = openingMark.test(words) && !anyClosing.test(words.slice(1)) ? words.slice(1) : words;
  return closingMark.test(opened) && !anyOpening.test(opened.slice(0, -1)) ? opened.slice(0, -1) : opened;
}

const wordsOf = (text: string): string[] => text.split(/\s+/u).filter((word) => word !== '');

/** The first and last words of a long stretch that is left out. */
function shorten(text: string): string {
  const words = wordsOf(text);
  return words.length > longWords ? `${words.slice(0, 4).join(' ')} … ${words.slice(-3).join(' ')}` : text;
}

const withoutDeletions = (differs: readonly TellingDifference[]): TellingDifference[] =>
  differs.filter(({ op }) => op !== 'delete');

/** The part of all words that stands in both; what is left off before the first of these and after the last does not count. */
function shareSame(differs: readonly TellingDifference[]): number {
  const first = differs.findIndex(({ op }) => op !== 'delete');
  const last = differs.findLastIndex(({ op }) => op !== 'delete');
  const count = (list: readonly TellingDifference[], words: (step: TellingDifference) => string) =>
    list.reduce((sum, step) => sum + wordsOf(words(step)).length, 0);
  const inner = differs.slice(Math.max(0, first), last + 1);
  const same = inner.filter(({ op }) => op === 'equal');
  const all = count(inner, ({ text }) => text) + count(inner, ({ op, other }) => (op === 'delete' ? other : ''));
  return all === 0 ? 0 : count(same, ({ text }) => text) / all;
}
