import { lazyWordSet } from '../lexicon.ts';
import { followerOf } from '../tokens/abbreviations.ts';
import { isUpperAt } from '../tokens/characters.ts';
import { lowerOf, openingOf, type Stretch } from './characters.ts';

const openers = lazyWordSet('tokens/sentence-openers.tsv');
const timeWords = lazyWordSet('tokens/after-clock-times.tsv');

/** Whether a word in small letters often opens a sentence and hardly ever is part of a name: "the", "but". */
export const isOpener = (word: string): boolean => openers().has(word);

/**
 * Whether a sentence ends in the abbreviation at `index`, whose full stop is its own, when the sentence would go on at `next`:
 * "in the U.S. The", "at 8 p.m. Vale", not "the U.S. Senate", "Gen. Vale", "8 p.m. Monday".
 */
export function endsInAbbreviation(stretch: Stretch, index: number, next: number): boolean {
  const { text, tokens } = stretch;
  const { start, end } = tokens[index]!;
  if (openingOf(stretch, next) !== 'capital') return false;
  const word = text.slice(start, end - 1).toLowerCase();
  const opens = isOpener(lowerOf(stretch, next));
  if (word === 'a.m' || word === 'p.m') return !timeWords().has(lowerOf(stretch, next));
  if (word === 'etc') return true;
  if (word === 'e.g' || word === 'i.e') return false;
  if (end - start === 2) return opens && isUpperAt(text, start) && !isInitialOfName(stretch, index);
  const follower = followerOf(word);
  if (follower === 'name' || follower === 'inside') return opens && word === 'st';
  return opens;
}

/** An initial behind another, or behind nothing: "J. A. Vale". */
const isInitialOfName = ({ text, tokens }: Stretch, index: number): boolean => {
  const before = tokens[index - 1];
  return before === undefined || (before.end - before.start === 2 && text[before.end - 1] === '.');
};
