import {
  type AttributionAnnotation,
  annotationId,
  annotationsOf,
  type QuoteAnnotation,
  roundCertainty,
} from '../../model/annotation.ts';
import type { Findings, Reading } from '../../model/reading.ts';
import { type Span, spansOverlap } from '../../model/span.ts';
import { foldName } from '../../text/fold.ts';
import { type AttributionSentence, createLink, spanOf } from './phrase.ts';
import { accordingToSource } from './rules/according-to-source.ts';
import { agencyInBrackets } from './rules/agency-in-brackets.ts';
import { citing } from './rules/citing.ts';
import type { AttributionRule, FoundChain } from './rules/rule.ts';
import { sourceReported } from './rules/source-reported.ts';
import { toldSource } from './rules/told-source.ts';
import { splitAttributionSentences } from './split-sentences.ts';

/** The rules in the order in which they are tried at each word. */
export const attributionRules: readonly AttributionRule[] = [
  accordingToSource,
  sourceReported,
  toldSource,
  citing,
  agencyInBrackets,
];

/**
 * Finds through whom the article knows: agencies, papers and broadcasters that report, are cited, carried a text or were spoken to.
 * What such a body says without quotation marks ("Harbour News said two ships had sunk") is an attribution and no quote; with marks
 * it is a quote whose speaker it is, and then no attribution. The outlet of the article itself is never a link. Linear.
 */
export function findAttributions(reading: Reading): Findings {
  const quotes = annotationsOf(reading.annotations, 'quote');
  const outlet = foldName(reading.article.outlet);
  const found: AttributionAnnotation[] = [];
  let next = 0;
  for (const sentence of splitAttributionSentences(reading)) {
    while (next < quotes.length && quotes[next]!.end + maxReach < sentence.start) next += 1;
    for (const { rule, chain } of findChains(sentence)) {
      const near = quotesNear(quotes, next, sentence);
      const attribution = createAttribution(sentence, { rule, chain, quotes: near, outlet });
      if (attribution) found.push(attribution);
    }
  }
  return { annotations: found, revised: reviseQuotes(quotes, found) };
}

/** How far a quote's cue may stand from its content, in UTF-16 units. */
const maxReach = 2000;

function findChains(sentence: AttributionSentence): { rule: string; chain: FoundChain }[] {
  const chains: { rule: string; chain: FoundChain }[] = [];
  for (let at = 0; at < sentence.tokens.length; at += 1) {
    for (const rule of attributionRules) {
      const chain = rule.find(sentence, at);
      if (!chain) continue;
      const last = chains.at(-1);
      if (!last || chain.from >= last.chain.to) chains.push({ rule: rule.id, chain });
      at = Math.max(at, chain.to - 1);
      break;
    }
  }
  return chains;
}

/** The quotes whose content or cue lies in a sentence. */
function quotesNear(quotes: readonly QuoteAnnotation[], from: number, sentence: Span): QuoteAnnotation[] {
  const near: QuoteAnnotation[] = [];
  for (let index = from; index < quotes.length && quotes[index]!.start < sentence.end + maxReach; index += 1) {
    const quote = quotes[index]!;
    if (spansOverlap(quote, sentence) || (quote.cue && spansOverlap(quote.cue, sentence))) near.push(quote);
  }
  return near;
}

interface ChainContext {
  readonly rule: string;
  readonly chain: FoundChain;
  readonly quotes: readonly QuoteAnnotation[];
  readonly outlet: string;
}

function createAttribution(
  sentence: AttributionSentence,
  { rule, chain, quotes, outlet }: ChainContext,
): AttributionAnnotation | undefined {
  const links = chain.links.map((range) => createLink(sentence, range));
  const intermediaries = links.filter(({ name }) => foldName(name) !== outlet);
  const span = spanOf(sentence, chain);
  const speaks = quotes.some(({ speaker, cue }) => isSpeaker(speaker, links, cue, span));
  if (intermediaries.length === 0 || speaks) return undefined;
  return {
    id: annotationId('attribution', span),
    kind: 'attribution',
    ...span,
    rule,
    certainty: roundCertainty(chain.certainty),
    chain: intermediaries,
    of: quotes.filter((quote) => !spansOverlap(quote, span) || quote.cue !== undefined).map(({ id }) => id),
  };
}

/** Whether a link is the speaker of a quote whose cue is the verb of the attribution itself. */
const isSpeaker = (
  speaker: QuoteAnnotation['speaker'],
  links: readonly Span[],
  cue: Span | undefined,
  words: Span,
): boolean =>
  speaker?.start !== undefined &&
  cue !== undefined &&
  spansOverlap(cue, words) &&
  links.some((link) => spansOverlap(link, { start: speaker.start!, end: speaker.end! }));

function reviseQuotes(quotes: readonly QuoteAnnotation[], found: readonly AttributionAnnotation[]): QuoteAnnotation[] {
  const byQuote = new Map<string, string[]>();
  for (const { id, of } of found) for (const quote of of) byQuote.set(quote, [...(byQuote.get(quote) ?? []), id]);
  return quotes.flatMap((quote) => {
    const attributions = byQuote.get(quote.id);
    return attributions ? [{ ...quote, attributions }] : [];
  });
}
