import type { FoundChain } from '../rules/rule.ts';
import { type AttributionSentence, rangesOverlap, tagAt, wordAt } from '../sentence.ts';
import type { Cited } from './cited.ts';

/** A chain with the rule that found it. */
export interface RuledChain extends FoundChain {
  readonly rule: string;
}

const citingRule = 'annotate/attributions/citing';

/**
 * Gives each cited source to the outlet that cites it: the one before it that reports, or the one behind it where the sentence opens with
 * "Citing …". An outlet that is cited where none reports is a chain of its own only behind "with reference to".
 */
export function attachCited(
  sentence: AttributionSentence,
  chains: readonly RuledChain[],
  cited: readonly Cited[],
): RuledChain[] {
  const result = [...chains];
  for (const one of cited) {
    const taken = result.find(({ links }) => links.some((link) => rangesOverlap(link, one.link)));
    const at = citerOf(sentence, result, one);
    if (at >= 0 && !taken)
      for (const index of listedWith(sentence, result, at)) result[index] = withLink(result[index]!, one, index === at);
    else if (at >= 0 && taken && result[at] !== taken) {
      result[at] = withChain(result[at]!, taken);
      result.splice(result.indexOf(taken), 1);
    } else if (at < 0 && !taken && standsAlone(sentence, one)) result.push(createLone(one));
  }
  return result.sort((a, b) => a.from - b.from);
}

/** The index of the chain whose outlet cites; -1 if there is none. */
function citerOf(sentence: AttributionSentence, chains: readonly RuledChain[], cited: Cited): number {
  const before = chains.findLastIndex(
    (chain) => chain.reports && chain.links[0]!.to <= cited.from && !isCutOff(sentence, chain, cited),
  );
  if (before >= 0) return before;
  return cited.opens ? chains.findIndex((chain) => chain.reports && chain.from >= cited.to) : -1;
}

/** Whether another speaks between the outlet and "citing", or the word is another's: then the source is not the outlet's. */
function isCutOff(sentence: AttributionSentence, chain: RuledChain, cited: Cited): boolean {
  const from = Math.max(chain.to, chain.links.at(-1)!.to);
  if (cited.isLoose) return !isBeside(sentence, from, cited.from);
  for (let at = from; at < cited.from; at += 1) if (wordAt(sentence, at) === ';') return true;
  const isFarNoun = cited.sure === 'other' && cited.from - from > 4;
  const isOwnVerb = /^(?:cited|quoted|cites|quotes)$/.test(wordAt(sentence, cited.from));
  return isFarNoun || (isOwnVerb && !isBeside(sentence, from, cited.from));
}

/** "which in turn cited", or the outlet's own verb. */
const isBeside = (sentence: AttributionSentence, from: number, to: number): boolean =>
  to < from || sentence.tokens.slice(from, to).every((_, index) => isSmall(sentence, from + index));

const isSmall = (sentence: AttributionSentence, at: number): boolean =>
  /^(?:,|;|-|\u2013|\u2014|which|who|that|in|turn|and|itself|on|it|had|has|having|said|says|after|is|the|paper|agency|its|report|account|\p{L}+day)$/u.test(
    wordAt(sentence, at),
  ) || /^(?:AUX|ADV)$/.test(tagAt(sentence, at));

/** The chains of the outlets that cite together: "Reuters and AFP reported, citing …". */
function listedWith(sentence: AttributionSentence, chains: readonly RuledChain[], at: number): number[] {
  const indexes = [at];
  for (let index = at - 1; index >= 0; index -= 1) {
    const gap = chains[index + 1]!.from - chains[index]!.to;
    if (gap < 1 || gap > 2 || !/^(?:and|,)$/.test(wordAt(sentence, chains[index]!.to))) break;
    indexes.push(index);
  }
  return indexes;
}

const withLink = (chain: RuledChain, { from, to, link }: Cited, isWhole: boolean): RuledChain => ({
  ...chain,
  ...(isWhole ? { from: Math.min(chain.from, from), to: Math.max(chain.to, to) } : {}),
  links: [...chain.links, link],
});

/** "citing a memo seen by …", "quoting local television, which quoted …": what is cited has a chain of its own. */
const withChain = (chain: RuledChain, inner: RuledChain): RuledChain => ({
  ...chain,
  from: Math.min(chain.from, inner.from),
  to: Math.max(chain.to, inner.to),
  links: [...chain.links, ...inner.links],
});

const standsAlone = (sentence: AttributionSentence, { from, sure }: Cited): boolean =>
  wordAt(sentence, from) === 'with' && sure !== 'other' && (from === 0 || sure === 'outlet');

const createLone = ({ from, to, link }: Cited): RuledChain => ({
  rule: citingRule,
  from,
  to,
  links: [link],
  certainty: 0.8,
  place: 'before',
  reports: true,
});
