import { isNewsSource } from '../../../language/lists/news-sources.ts';
import { textOf, wordAt } from '../phrase.ts';
import type { AttributionRule } from './rule.ts';

/** (AFP) · OSLO (Reuters) -: nothing but an agency's name in brackets. */
export const agencyInBrackets: AttributionRule = {
  id: 'annotate/attributions/agency-in-brackets',
  find: (sentence, at) => {
    if (wordAt(sentence, at) !== '(') return undefined;
    const close = [2, 3, 4].map((length) => at + length).find((index) => wordAt(sentence, index) === ')');
    if (close === undefined) return undefined;
    const source = { from: at + 1, to: close };
    if (
      !sentence.tokens
        .slice(source.from, source.to)
        .every(({ tag }) => tag === 'PROPN' || tag === 'NOUN' || tag === 'X')
    )
      return undefined;
    const words = textOf(sentence, source);
    return /^\p{Lu}/u.test(words) && isNewsSource(words)
      ? { from: at, to: close + 1, links: [source], certainty: 0.8 }
      : undefined;
  },
};
