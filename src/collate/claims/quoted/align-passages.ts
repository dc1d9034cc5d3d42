import { lazyWordSet } from '../../../language/lexicon.ts';
import { alignWords } from '../../../text/align-words.ts';
import type { ComparableWord } from '../../comparable-words.ts';
import type { MarkedPassage } from './marked-passages.ts';

/** A run of an alignment: words that stand in both, or in one of them. */
export interface Step {
  readonly isEqual: boolean;
  readonly left: readonly ComparableWord[];
  readonly right: readonly ComparableWord[];
}

/** Words that deny, by key. */
export const negations = lazyWordSet('collate/negations.tsv');

/** Aligns the words of two passages. Deletions and insertions side by side are one step. */
export function alignPassages(a: readonly ComparableWord[], b: readonly ComparableWord[]): Step[] {
  const steps: Step[] = [];
  for (const run of alignWords(
    a.map(({ key }) => key),
    b.map(({ key }) => key),
  )) {
    const step = {
      isEqual: run.op === 'equal',
      left: a.slice(run.leftStart, run.leftEnd),
      right: b.slice(run.rightStart, run.rightEnd),
    };
    const last = steps.at(-1);
    if (last && !last.isEqual && !step.isEqual)
      steps[steps.length - 1] = {
        isEqual: false,
        left: [...last.left, ...step.left],
        right: [...last.right, ...step.right],
      };
    else steps.push(step);
  }
  return steps;
}

/** How many words of a run deny. */
export const countNegations = (words: readonly ComparableWord[]): number =>
  words.filter(({ key }) => negations().has(key)).length;

/** The words of a passage as printed. */
export const textOf = ({ article, span }: MarkedPassage): string => article.text.slice(span.start, span.end);
