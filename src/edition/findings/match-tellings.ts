import { roundCertainty } from '../../model/annotation.ts';
import type { CollatedQuotation, CollatedTelling } from '../../model/collation.ts';
import type { Quotation, Telling, TellingDifference } from '../../model/edition.ts';
import { memberKey } from '../../model/link.ts';
import { splitWords } from '../../text/words.ts';
import type { EditionContext } from '../context.ts';

/** Under this certainty that two wordings are of one utterance, nobody is said to contradict anybody. */
export const leastDispute = 0.6;

/** What two wordings have in common. */
export interface InCommon {
  /** Words that stand in both. */
  readonly words: number;
  /** Their part of the shorter of the two, 0 to 1. */
  readonly share: number;
}

/** Counts what stands in both of two aligned wordings. */
export function countInCommon(differs: readonly TellingDifference[]): InCommon {
  const count = (words: string): number => splitWords(words).length;
  let [words, here, there] = [0, 0, 0];
  for (const { op, text, other } of differs) {
    if (op === 'equal') words += count(text);
    here += count(text);
    there += count(other);
  }
  return { words, share: words / Math.max(1, Math.min(here, there)) };
}

/** How certain it is that all these tellings are of the base's utterance: that of the least certain one. */
export const matchTellings = (context: EditionContext, quotation: Quotation, tellings: readonly Telling[]): number =>
  roundCertainty(Math.min(...tellings.map((telling) => matchTelling(context, quotation, telling))));

const fewWords = 6;
const unlinked = 0.5;

/**
 * How certain it is that a telling is of the base's utterance: by the links that tie the two together, through other
 * tellings too, or by the words. Six or more words of one speaker in one order, nine tenths of the shorter wording, are
 * hardly said twice in other words.
 */
function matchTelling(context: EditionContext, quotation: Quotation, telling: Telling): number {
  const collated = context.quotations.get(quotation.id)!;
  const [own, base] = [collated.tellings[quotation.tellings.indexOf(telling)]!, collated.tellings[quotation.base]!];
  const linked = linksToBase(context, collated).get(own) ?? unlinked;
  const { words, share } = countInCommon(telling.differs ?? []);
  const isOne = own.speaker !== undefined && own.speaker === base.speaker && words >= fewWords;
  return isOne ? Math.max(linked, Math.min(0.97, share * share)) : linked;
}

const knownLinks = new WeakMap<CollatedQuotation, ReadonlyMap<CollatedTelling, number>>();

function linksToBase({ quotationLinks }: EditionContext, quotation: CollatedQuotation) {
  const known = knownLinks.get(quotation) ?? findLinksToBase(quotation, quotationLinks);
  knownLinks.set(quotation, known);
  return known;
}

/** The score of the weakest link on the strongest way from each telling to the base; the base's own is the highest of all. */
function findLinksToBase(
  { base, tellings }: CollatedQuotation,
  quotationLinks: EditionContext['quotationLinks'],
): Map<CollatedTelling, number> {
  const holders = new Map(
    tellings.flatMap((telling) =>
      telling.quotes.map((quote) => [memberKey(telling.articleId, quote), telling] as const),
    ),
  );
  const links = [...holders.keys()]
    .flatMap((key) => quotationLinks.get(key) ?? [])
    .filter(({ right }) => holders.has(right))
    .sort((a, b) => b.score - a.score);
  const scores = new Map<CollatedTelling, number>();
  if (links[0]) scores.set(tellings[base]!, links[0].score);
  const groups = new Map(tellings.map((telling) => [telling, new Set([telling])]));
  const home = tellings[base]!;
  for (const { left, right, score } of links) {
    const [a, b] = [groups.get(holders.get(left)!)!, groups.get(holders.get(right)!)!];
    if (a === b) continue;
    for (const telling of b) groups.set(telling, a.add(telling));
    if (a.has(home)) for (const telling of a) if (!scores.has(telling)) scores.set(telling, score);
  }
  return scores;
}
