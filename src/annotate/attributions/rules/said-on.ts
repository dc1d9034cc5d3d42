import { type AttributionSentence, lemmaAt, tagAt, wordAt } from '../sentence.ts';
import { listFrom, type Source } from '../source/source.ts';
import { isTimeWord } from '../source/times.ts';
import { isOwnPlace } from './crowd.ts';
import type { AttributionRule, FoundChain } from './rule.ts';

const reach = 5;
const sayings: ReadonlySet<string> = new Set(
  'say tell announce declare argue claim speak ask warn add insist vow promise admit urge'.split(' '),
);

/** Vale said on state television · said Sunday on Harbour Radio. */
export const saidOn: AttributionRule = {
  id: 'annotate/attributions/said-on',
  lemmas: new Set(['on', 'go', 'appear', 'read', ...sayings]),
  find: (sentence, at) => {
    if (lemmaAt(sentence, at) === 'on') return at === 0 ? fronted(sentence) : [];
    if (!sayings.has(lemmaAt(sentence, at)) && !(tagAt(sentence, at) === 'VERB' && saysSomething(sentence))) return [];
    for (let index = at + 1; index <= at + reach; index += 1) {
      if (/^[,.;:"\u201D]?$/.test(wordAt(sentence, index))) return [];
      if (!/^(?:on|via|through)$/.test(wordAt(sentence, index))) continue;
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

const saysSomething = (sentence: AttributionSentence): boolean =>
  sentence.tokens.some(({ lemma }) => sayings.has(lemma));

/** "On Harbour Radio's morning show, Vale said …". */
function fronted(sentence: AttributionSentence): FoundChain[] {
  const source = listFrom(sentence, 1, 2)[0];
  if (!source || isOwnPlace(sentence, source) || !isOnAir(sentence, source) || !saysSomething(sentence)) return [];
  if (
    !/^(?:,|on|this|last|yesterday|today)$|day$/.test(wordAt(sentence, source.end)) ||
    isTimeWord(wordAt(sentence, source.to - 1))
  )
    return [];
  return [
    {
      from: 0,
      to: source.end,
      links: [{ from: source.from, to: source.to }],
      certainty: 0.75,
      place: 'inside',
      reports: false,
    },
  ];
}

/** A broadcaster or its programme, not "live television" nor the device. */
function isOnAir(sentence: AttributionSentence, { from, to, level }: Source): boolean {
  const last = wordAt(sentence, to - 1);
  const isBare = to - from === 1 || (to - from === 2 && wordAt(sentence, from) === 'the');
  if (/^(?:television|tv|radio|media|press)$/.test(last))
    return !isBare && !/^(?:live|national|public|daytime|social)$/.test(wordAt(sentence, to - 2));
  return level >= 2 && !/^(?:website|site|page|blog|account)$/.test(last) && lemmaAt(sentence, to - 1) !== 'newspaper';
}
