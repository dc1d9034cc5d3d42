import { isIn, lists } from './gazetteer.ts';
import type { NameSentence, NameWord } from './words.ts';

/** How often the article writes a word small, and with a capital where a capital says something. */
export interface CaseCount {
  small: number;
  capital: number;
}

/** Whether a word begins with a capital. */
export const isCapital = (word: NameWord): boolean => word.shape !== 'lower' && word.shape !== 'number';

/** Counts the case of every word in the sentences that are not shouted. */
export function countCase(sentences: readonly NameSentence[]): ReadonlyMap<string, CaseCount> {
  const counts = new Map<string, CaseCount>();
  for (const { words } of sentences) {
    for (const word of words) {
      if (word.opens && isCapital(word)) continue;
      let count = counts.get(word.key);
      if (!count) {
        count = { small: 0, capital: 0 };
        counts.set(word.key, count);
      }
      if (isCapital(word)) count.capital += 1;
      else count.small += 1;
    }
  }
  return counts;
}

const headlineKinds = new Set(['headline', 'heading', 'deck']);
/** Words that headlines with capitals on every longer word still write small. */
const smallInHeadlines = new Set(
  'a an the of in on at to for and or but nor with by from as vs v via per over into up off out than'.split(' '),
);

/** Whether capitals say nothing in a sentence: a headline with a capital on every longer word, or all in capitals. */
export function isShouted({ words, blockKind }: NameSentence): boolean {
  let capitals = 0;
  let small = 0;
  let upper = 0;
  for (const word of words) {
    if (word.shape === 'upper') upper += 1;
    if (word === words[0] || word.shape === 'number') continue;
    if (word.shape === 'lower') small += smallInHeadlines.has(word.key) ? 0 : 1;
    else if (isIn(word, lists.functionWord | lists.ordinary)) capitals += 1;
  }
  if (words.length >= 3 && upper * 10 >= words.length * 7) return true;
  if (headlineKinds.has(blockKind)) return small === 0 ? capitals >= 1 : capitals >= 3 && capitals > 2 * small;
  return capitals >= 3 && capitals > 10 * small;
}
