import { type AttributionSentence, headAt, rangesOverlap, tagAt, wordAt } from '../sentence.ts';
import { outletReports } from '../source/lists.ts';
import type { RuledChain } from './attach-cited.ts';

/**
 * Joins the chains of a sentence in which one outlet knows through another ("…, the chancellor told the Falke, as APA reported"): the
 * outer one's links first. Outlets that report side by side stay apart.
 */
export function nestChains(sentence: AttributionSentence, chains: readonly RuledChain[]): RuledChain[] {
  const result: RuledChain[] = [];
  for (const chain of chains) {
    const last = result.at(-1);
    const joined = last && joinPair(sentence, last, chain);
    if (joined) result[result.length - 1] = joined;
    else result.push(chain);
  }
  return result;
}

function joinPair(sentence: AttributionSentence, left: RuledChain, right: RuledChain): RuledChain | undefined {
  if (left.links.some((link) => right.links.some((other) => rangesOverlap(link, other)))) return undefined;
  if (isRelative(sentence, left, right)) return join(right, left);
  if (right.place === 'comment' && left.place !== 'comment')
    return isSideBySide(sentence, left, right) ? undefined : join(right, left);
  if (left.place === 'comment' || isSideBySide(sentence, left, right)) return undefined;
  const isTold = left.place === 'before' && left.reports;
  return isTold && governs(sentence, left, right) ? join(left, right) : undefined;
}

/** "an interview with Channel One that was quoted by TASS": nothing but small words between them. */
function isRelative(sentence: AttributionSentence, left: RuledChain, right: RuledChain): boolean {
  if (right.rule !== 'annotate/attributions/done-by-source' || right.links.length > 1) return false;
  if (right.from < left.to || right.from - left.to > 8) return false;
  for (let at = left.to; at < right.from; at += 1)
    if (
      !/^(?:that|which|,|as|later|first|and|in|on)$/.test(wordAt(sentence, at)) &&
      !outletReports().has(wordAt(sentence, at)) &&
      !/^(?:AUX|ADV|DET|ADJ)$/.test(tagAt(sentence, at))
    )
      return false;
  return true;
}

/** A semicolon, or "and", "but" or "while" in front of the second outlet: they report side by side. */
function isSideBySide(sentence: AttributionSentence, left: RuledChain, right: RuledChain): boolean {
  for (let at = left.to; at < right.from; at += 1) if (wordAt(sentence, at) === ';') return true;
  return (
    areListed(sentence, left, right) ||
    /^(?:and|but|while|whereas|though|although|or)$/.test(wordAt(sentence, right.from - 1)) ||
    right.from < left.to
  );
}

/** "Reuters, AP and Bloomberg": nothing between them but what joins a list. */
const areListed = (sentence: AttributionSentence, left: RuledChain, right: RuledChain): boolean =>
  left.rule === right.rule &&
  left.place === 'before' &&
  right.place === 'before' &&
  right.from - left.to <= 3 &&
  right.from > left.to &&
  sentence.words.slice(left.to, right.from).every((word) => /^(?:,|and|or|the)$/.test(word));

/** Whether the second stands in what the first one tells: up the tree from its words to those of the first, over no "and". */
function governs(sentence: AttributionSentence, left: RuledChain, right: RuledChain): boolean {
  let at = right.to - 1;
  for (let steps = 0; steps < 12 && at >= 0; steps += 1) {
    if (at >= left.from && at < left.to) return true;
    at = headAt(sentence, at);
  }
  return left.from === 0 || wordAt(sentence, left.to) === 'that';
}

const join = (outer: RuledChain, inner: RuledChain): RuledChain => ({
  ...outer,
  from: Math.min(outer.from, inner.from),
  to: Math.max(outer.to, inner.to),
  links: [...outer.links, ...inner.links],
  certainty: Math.min(outer.certainty, inner.certainty),
  place: outer.place,
});
