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

const isContent = ({ content }: ComparableWord): boolean => content;
const isWeak = (modal: string): boolean => modal === 'may' || modal === 'can';

const modalOf = (words: readonly ComparableWord[]): string | undefined =>
  words.flatMap(({ stem, key }) => classes.get(key) ?? classes.get(stem) ?? [])[0];
