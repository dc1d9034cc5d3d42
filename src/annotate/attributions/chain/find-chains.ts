import { lazy } from '../../../language/lexicon.ts';
import { spanContains } from '../../../model/span.ts';
import { accordingToSource } from '../rules/according-to-source.ts';
import { attributionRules } from '../rules/list.ts';
import type { AttributionRule } from '../rules/rule.ts';
import {
  type AttributionSentence,
  lemmaAt,
  type PlainSentence,
  rangesOverlap,
  spanOf,
  type TokenRange,
} from '../sentence.ts';
import { attachCited, type RuledChain } from './attach-cited.ts';
import { type Cited, citingLemmas, readCited } from './cited.ts';
import { nestChains } from './nest.ts';

const rulesByLemma = lazy(() => {
  const rules = new Map<string, AttributionRule[]>();
  for (const rule of attributionRules)
    for (const lemma of rule.lemmas) rules.set(lemma, [...(rules.get(lemma) ?? []), rule]);
  return rules;
});

/** Whether a sentence holds a word that a rule begins with; the others need no closer reading. */
export function isTriggered({ tokens, block, end }: PlainSentence): boolean {
  const rules = rulesByLemma();
  const isLast = end >= block.end;
  return tokens.some(({ lemma, tag }) => (tag !== 'PUNCT' || isLast) && (rules.has(lemma) || citingLemmas.has(lemma)));
}

/** The chains of a sentence, each link cited, in order: what the rules find, with what the outlets cite, the nested ones joined. */
export function findChains(sentence: AttributionSentence): RuledChain[] {
  const chains: RuledChain[] = [];
  const cited: Cited[] = [];
  for (let at = 0; at < sentence.tokens.length; at += 1) {
    for (const rule of rulesAt(sentence, at))
      for (const chain of rule.find(sentence, at))
        if (!isTaken(chains, chain) && !isInMarks(sentence, chain)) chains.push({ ...chain, rule: rule.id });
    const one = citingLemmas.has(lemmaAt(sentence, at)) ? readCited(sentence, at) : undefined;
    if (one) cited.push(one);
  }
  chains.sort((a, b) => a.from - b.from || a.to - b.to);
  const kept = chains.filter(
    (chain) => !isLonePaper(chain) || !chains.some((other) => other !== chain && rangesOverlap(other, chain)),
  );
  return nestChains(sentence, attachCited(sentence, kept, cited));
}

/** "according to a memo" gives way to "a memo leaked to the Herald". */
const isLonePaper = ({ rule, reports }: RuledChain): boolean => rule === accordingToSource.id && !reports;

const rulesAt = (sentence: AttributionSentence, at: number): readonly AttributionRule[] =>
  rulesByLemma().get(lemmaAt(sentence, at)) ?? noRules;

const noRules: readonly AttributionRule[] = [];

const isInMarks = (sentence: AttributionSentence, chain: TokenRange): boolean => {
  const span = spanOf(sentence, chain);
  return sentence.marks.some((mark) => spanContains(mark, span));
};

const isTaken = (chains: readonly RuledChain[], { links }: Pick<RuledChain, 'links'>): boolean =>
  chains.some((chain) => chain.links.some((link) => rangesOverlap(link, links[0]!)));
