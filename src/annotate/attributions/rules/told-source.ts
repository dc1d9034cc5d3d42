import { isNewsSource } from '../../../language/lists/news-sources.ts';
import { phraseFrom, textOf, wordAt } from '../phrase.ts';
import type { AttributionRule } from './rule.ts';

/** Vale told the Daily Post · in an interview with Harbour TV: the words reached the article through whom they were said to. */
export const toldSource: AttributionRule = {
  id: 'annotate/attributions/told-source',
  find: (sentence, at) => {
    const word = wordAt(sentence, at);
    const told = /^(?:told|tells|telling)$/.test(word);
    const interview = word === 'interview' && /^(?:with|on|to)$/.test(wordAt(sentence, at + 1));
    if (!told && !interview) return undefined;
    const source = phraseFrom(sentence, told ? at + 1 : at + 2, false);
    if (source.to === source.from || !isNewsSource(textOf(sentence, source))) return undefined;
    return { from: at, to: source.to, links: [source], certainty: 0.85 };
  },
};
