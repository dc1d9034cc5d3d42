import type { ComparableWord } from '../../comparable-words.ts';
import { hasOtherNumber } from '../typing/altered-numbers.ts';
import type { Utterance } from '../utterances.ts';
import { rootOf } from '../words/roots.ts';

/**
 * Whether two utterances that are alike in some words only speak of other matters: of another number of one thing ("two nations",
 * "three nations"), or of another time ("last year", "next year").
 */
export const isOtherMatter = (a: Utterance, b: Utterance, rarity: number): boolean =>
  hasOtherTime(a, b) || (rarity < muchShared && hasOtherNumber(toTelling(a), toTelling(b)));

/** Where so much else is shared, a number is rather told wrong. */
const muchShared = 20;

const toTelling = ({ article: { text }, whole }: Utterance) => ({ text, pieces: whole });

const sides: ReadonlySet<string> = new Set(['last', 'next', 'past', 'coming']);
const isAhead = (word: string): boolean => word === 'next' || word === 'coming';

/** "last year" in one, "next year" in the other, and neither has both. */
function hasOtherTime(a: Utterance, b: Utterance): boolean {
  const [own, other] = [readTimes(a), readTimes(b)];
  return [...own].some(
    ([unit, ahead]) => ahead.size === 1 && other.get(unit)?.size === 1 && !shares(ahead, other.get(unit)!),
  );
}

const shares = (a: ReadonlySet<boolean>, b: ReadonlySet<boolean>): boolean => [...a].some((one) => b.has(one));

/** The nouns behind "last" and "next", and which of the two stand before them. */
function readTimes({ whole }: Utterance): Map<string, Set<boolean>> {
  const times = new Map<string, Set<boolean>>();
  for (const words of whole)
    words.forEach(({ key }, at) => {
      const unit = sides.has(key) ? unitBehind(words, at) : undefined;
      if (unit !== undefined) times.set(unit, (times.get(unit) ?? new Set()).add(isAhead(key)));
    });
  return times;
}

const unitBehind = (words: readonly ComparableWord[], at: number): string | undefined => {
  const next = words[at + 1];
  return next && rootOf(next.key);
};
