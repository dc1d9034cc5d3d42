import type { Article } from '../../src/index.ts';
import { createRandom, type Random } from '../stream/random.ts';

/** Part of an article's sentences that a report made from it keeps. */
const kept = 0.6;
/** Part of the sentences of another article that it takes in. */
const taken = 0.15;

/**
 * Lines of JSON of so many reports of one story, made by mixing the paragraphs' sentences of real ones: each tells most of what one of them tells and
 * something of another. The same for the same seed.
 */
export function buildStory(bases: readonly Article[], count: number, seed = 1): string[] {
  const random = createRandom(seed);
  return Array.from({ length: count }, (_, index) => {
    const base = bases[index % bases.length]!;
    if (index < bases.length) return toLine(base, index, base.text);
    const other = random.pick(bases);
    const own = pickSentences(base, kept, random);
    return toLine(base, index, [...own, ...(other === base ? [] : pickSentences(other, taken, random))].join('\n\n'));
  });
}

const toLine = ({ publishedAt, title }: Article, index: number, text: string): string =>
  JSON.stringify({ id: `r${index + 1}`, outlet: `Outlet ${index + 1}`, title, publishedAt, text });

const sentenceEnd = /(?<=[.!?]["”]?)\s+(?=["“A-Z])/;

const pickSentences = ({ text }: Article, share: number, random: Random): string[] =>
  text
    .split('\n')
    .map((line) =>
      line
        .split(sentenceEnd)
        .filter(() => random.next() < share)
        .join(' '),
    )
    .filter((line) => line.trim() !== '');
