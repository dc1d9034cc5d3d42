import { isNewsSource } from '../../../language/lists/news-sources.ts';
import { type AttributionSentence, phraseFrom, type TokenRange, textOf, wordAt } from '../phrase.ts';
import { readCited } from './citing.ts';
import type { AttributionRule } from './rule.ts';

const carrying: ReadonlySet<string> = new Set([
  'carried',
  'published',
  'broadcast',
  'aired',
  'obtained',
  'reported',
  'quoted',
  'released',
  'seen',
  'cited',
]);

/** According to the Daily Post, … · …, according to remarks carried by the state agency · …, quoted by the Daily Post. */
export const accordingToSource: AttributionRule = {
  id: 'annotate/attributions/according-to-source',
  find: (sentence, at) => {
    const word = wordAt(sentence, at);
    if (carrying.has(word)) return carriedBy(sentence, at, at);
    if (word !== 'according' || wordAt(sentence, at + 1) !== 'to') return undefined;
    for (let index = at + 3; index < at + 8; index += 1)
      if (carrying.has(wordAt(sentence, index))) return carriedBy(sentence, index, at);
    const source = phraseFrom(sentence, at + 2, false);
    if (source.to === source.from) return undefined;
    if (!isNewsSource(textOf(sentence, source))) return undefined;
    const cited = readCited(sentence, wordAt(sentence, source.to) === ',' ? source.to + 1 : source.to);
    return { from: at, to: cited?.to ?? source.to, links: [source, ...(cited?.links ?? [])], certainty: 0.9 };
  },
};

function carriedBy(sentence: AttributionSentence, at: number, from: number) {
  if (!/^(?:by|on|in)$/.test(wordAt(sentence, at + 1))) return undefined;
  const source: TokenRange = phraseFrom(sentence, at + 2, false);
  if (source.to === source.from || !isNewsSource(textOf(sentence, source))) return undefined;
  return { from, to: source.to, links: [source], certainty: 0.9 };
}
