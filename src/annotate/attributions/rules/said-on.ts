import { type AttributionSentence, lemmaAt, wordAt } from '../sentence.ts';
import { listFrom, type Source } from '../source/source.ts';
import { isOwnPlace } from './crowd.ts';
import type { AttributionRule } from './rule.ts';

const reach = 5;

/** Vale said on state television · said Sunday on Harbour Radio. */
export const saidOn: AttributionRule = {
  id: 'annotate/attributions/said-on',
  lemmas: new Set(['say', 'tell', 'announce', 'declare', 'argue', 'claim', 'speak', 'ask', 'warn', 'add']),
  find: (sentence, at) => {
    for (let index = at + 1; index <= at + reach; index += 1) {
      if (/^[,.;:"\u201D]?$/.test(wordAt(sentence, index))) return [];
      if (wordAt(sentence, index) !== 'on') continue;
      const source = listFrom(sentence, index + 1, 2)[0];
      if (!source || isOwnPlace(sentence, source) || !isOnAir(sentence, source)) continue;
      return [
        {
          from: at,
          to: source.end,
          links: [{ from: source.from, to: source.to }],
          certainty: 0.8,
          place: 'inside',
          reports: false,
        },
      ];
    }
    return [];
  },
};

/** A broadcaster or its programme, not "live television" nor the device. */
function isOnAir(sentence: AttributionSentence, { from, to, level }: Source): boolean {
  const last = wordAt(sentence, to - 1);
  const isBare = to - from === 1 || (to - from === 2 && wordAt(sentence, from) === 'the');
  if (/^(?:television|tv|radio|media|press)$/.test(last))
    return !isBare && !/^(?:live|national|public|daytime|social)$/.test(wordAt(sentence, to - 2));
  return level >= 2 && !/^(?:website|site|page|blog|account)$/.test(last) && lemmaAt(sentence, to - 1) !== 'newspaper';
}
