import { splitWords } from '../../../text/words.ts';
import type { ComparableWord } from '../../comparable-words.ts';
import type { AlignedStep } from './alignment.ts';

const classes: ReadonlyMap<string, string> = new Map([
  ['will', 'will'],
  ['shall', 'will'],
  ['would', 'will'],
  ['can', 'can'],
  ['could', 'can'],
  ['may', 'may'],
  ['might', 'may'],
  ['must', 'must'],
  ['should', 'should'],
]);
const mostWords = 3;

/**
 * "will" for "may", "must" for "may", and a plain statement for one with "may" ("is" for "may be"); not "would" for "will",
 * which is only reported speech, nor "could" for "may".
 */
export function hasOtherModal({ words, others }: AlignedStep): boolean {
  if (words.length > mostWords || others.length > mostWords || [...words, ...others].some(isContent)) return false;
  const [a, b] = [modalOf(words), modalOf(others)];
  if (b === 'may' && a === undefined) return words.length > 0 && words.length <= others.length;
  if (a === undefined || b === undefined || a === b) return false;
  return !(isWeak(a) && isWeak(b));
}

const hedges: ReadonlySet<string> = new Set(
  'may might could can would should possible possibly perhaps potential potentially risk likely maybe able feared fear if'.split(
    ' ',
  ),
);

/**
 * "may cause" told as "causes": the modal alone is left out right before a word that is kept, and nothing in the sentence of the
 * telling says that it only may be so.
 */
export function losesModal(steps: readonly AlignedStep[], around: string): boolean {
  const lost = steps.some(({ words, others }, at) => {
    const next = steps[at + 1];
    const kept = next?.op === 'equal' && next.words[0]?.content === true;
    return kept && words.length === 0 && others.length === 1 && classes.get(others[0]!.key) === 'may' && at > 0;
  });
  return lost && !splitWords(around).some(({ folded }) => hedges.has(folded));
}

const isContent = ({ content }: ComparableWord): boolean => content;
const isWeak = (modal: string): boolean => modal === 'may' || modal === 'can';

const modalOf = (words: readonly ComparableWord[]): string | undefined =>
  words.flatMap(({ stem, key }) => classes.get(key) ?? classes.get(stem) ?? [])[0];
