import { spanContains } from '../../../model/span.ts';
import { accordingToSource } from '../rules/according-to-source.ts';
import { doneBySource } from '../rules/done-by-source.ts';
import { type AttributionSentence, lemmaAt, rangesOverlap, spanOf, type TokenRange } from '../sentence.ts';
import { attachCited, type RuledChain } from './attach-cited.ts';
import { type Cited, readCited } from './cited.ts';
import { nestChains } from './nest.ts';
import { citingLemmas } from './opening.ts';
import type { Trigger } from './trigger.ts';

/** The chains of a sentence, each link cited, in order: what the rules find, with what the outlets cite, the nested ones joined. */
export function findChains(sentence: AttributionSentence, triggers: readonly Trigger[]): RuledChain[] {
  const chains: RuledChain[] = [];
  for (const { at, rules } of triggers)
    for (const rule of rules)
      for (const chain of rule.find(sentence, at))
        if (!isTaken(chains, chain) && !isInMarks(sentence, chain)) chains.push({ ...chain, rule: rule.id });
  const cited = findCited(sentence, chains.length > 0);
  if (chains.length === 0 && cited.length === 0) return [];
  chains.sort((a, b) => a.from - b.from || a.to - b.to);
  const kept = chains.filter(
    (chain) =>
      !isLonePaper(chain) ||
      !chains.some((other) => other !== chain && (rangesOverlap(other, chain) || isPrintedBy(other, chain))),
  );
  return nestChains(sentence, attachCited(sentence, kept, cited));
}

/** "according to a memo" gives way to "a memo leaked to the Herald". */
const isLonePaper = ({ rule, reports }: RuledChain): boolean => rule === accordingToSource.id && !reports;

/** "according to a report broadcast by Radio Vera": the outlet alone is meant. */
const isPrintedBy = (other: RuledChain, paper: RuledChain): boolean =>
  other.rule === doneBySource.id && other.from >= paper.to && other.from - paper.to <= 1;

/** What is cited in a sentence; where no outlet reports, "with reference to" alone makes a chain. */
function findCited(sentence: AttributionSentence, hasChains: boolean): Cited[] {
  const cited: Cited[] = [];
  for (let at = 0; at < sentence.tokens.length; at += 1) {
    const lemma = lemmaAt(sentence, at);
    if (hasChains ? !citingLemmas.has(lemma) : lemma !== 'reference') continue;
    const one = readCited(sentence, at);
    if (one) cited.push(one);
  }
  return cited;
}

const isInMarks = (sentence: AttributionSentence, chain: TokenRange): boolean => {
  const span = spanOf(sentence, chain);
  return sentence.marks.some((mark) => spanContains(mark, span));
};

const isTaken = (chains: readonly RuledChain[], { links }: Pick<RuledChain, 'links'>): boolean =>
  chains.some((chain) => chain.links.some((link) => rangesOverlap(link, links[0]!)));
