import {
  type AttributionAnnotation,
  annotationId,
  type QuoteAnnotation,
  roundCertainty,
} from '../../model/annotation.ts';
import type { Findings, Reading } from '../../model/reading.ts';
import { compareSpans, type Span, spansOverlap } from '../../model/span.ts';
import type { RuledChain } from './chain/attach-cited.ts';
import { findChains } from './chain/find-chains.ts';
import { findTriggers } from './chain/trigger.ts';
import { findCredits } from './credit/find-credits.ts';
import { isOutletItself, type Outlet, readOutlet } from './itself.ts';
import { createLink } from './link.ts';
import { reviseQuotes } from './revise-quotes.ts';
import {
  type Antecedent,
  type AttributionSentence,
  readEvidence,
  readSentence,
  spanOf,
  splitPlainSentences,
} from './sentence.ts';
import { isAgencyName } from './source/listed-names.ts';

/** How far a quote's cue may stand from its content, in UTF-16 units. */
const maxReach = 2000;
/** For how many sentences "the paper" can take up an outlet that was named; "the agency" may be an office just as well. */
const memory: Readonly<Record<Antecedent, number>> = { outlet: 6, agency: 2 };

/**
 * Finds through whom the article knows: agencies, papers and broadcasters that report, are cited, carried a text or were spoken to; papers
 * that are used as a source; agencies that are credited. The outlet of the article itself is never a link. What an outlet says in its own
 * matter ("Reuters said it would move") is none. Linear.
 */
export function findAttributions(reading: Reading): Findings {
  const evidence = readEvidence(reading);
  const { quotes } = evidence;
  const outlet = readOutlet(reading.article.outlet);
  const found = new Map(createCredits(reading, outlet).map((credit) => [credit.id, credit]));
  const credits = [...found.values()];
  const { text } = reading.article;
  let next = 0;
  const lastNamed = new Map<Antecedent, number>();
  for (const [index, plain] of splitPlainSentences(reading, evidence).entries()) {
    const triggers = findTriggers(text, evidence.tokens, plain.tokens, plain.end >= plain.block.end);
    if (!triggers) continue;
    while (next < quotes.length && quotes[next]!.end + maxReach < plain.start) next += 1;
    const near = quotesNear(quotes, next, plain);
    const sentence = readSentence(text, plain, {
      evidence,
      antecedents: recentOf(lastNamed, index),
      marks: near.flatMap(({ marked }) => marked),
    });
    for (const chain of findChains(sentence, triggers)) {
      const attribution = createAttribution(sentence, { chain, quotes: near, outlet });
      if (!attribution || found.has(attribution.id) || credits.some((credit) => spansOverlap(credit, attribution)))
        continue;
      found.set(attribution.id, attribution);
      lastNamed.set('outlet', index);
      if (attribution.chain.some(({ name }) => isAgencyName(name))) lastNamed.set('agency', index);
    }
  }
  const annotations = [...found.values()].sort(compareSpans);
  return { annotations, revised: reviseQuotes(text, evidence, annotations) };
}

const nothingNamed: ReadonlySet<Antecedent> = new Set();

function recentOf(lastNamed: ReadonlyMap<Antecedent, number>, index: number): ReadonlySet<Antecedent> {
  const recent = [...lastNamed.keys()].filter((kind) => index - lastNamed.get(kind)! <= memory[kind]);
  return recent.length === 0 ? nothingNamed : new Set(recent);
}

/** One chain for each agency that is credited; it stands for the whole article, hence for no annotation of it. */
function createCredits({ article }: Reading, outlet: Outlet): AttributionAnnotation[] {
  return findCredits(article).flatMap(({ start, end, name, rule }) => {
    const words = article.text.slice(name.start, name.end);
    if (isOutletItself(words, outlet)) return [];
    const chain = [{ name: words, ...name }];
    return [
      {
        id: annotationId('attribution', { start, end }),
        kind: 'attribution',
        start,
        end,
        rule,
        certainty: 0.8,
        chain,
        of: [],
      },
    ];
  });
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
  readonly chain: RuledChain;
  readonly quotes: readonly QuoteAnnotation[];
  readonly outlet: Outlet;
}

function createAttribution(
  sentence: AttributionSentence,
  { chain, quotes, outlet }: ChainContext,
): AttributionAnnotation | undefined {
  const links = chain.links.map((range) => createLink(sentence, range));
  const intermediaries = links.filter(({ name }) => !isOutletItself(name, outlet));
  if (intermediaries.length === 0) return undefined;
  const span = spanOf(sentence, chain);
  return {
    id: annotationId('attribution', span),
    kind: 'attribution',
    ...span,
    rule: chain.rule,
    certainty: roundCertainty(chain.certainty),
    chain: intermediaries,
    of: quotes.filter((quote) => isKnownThrough(quote, span, intermediaries)).map(({ id }) => id),
  };
}

/** Whether a quote reached the article through a chain: not if a link of it is the quote's own speaker. */
const isKnownThrough = (quote: QuoteAnnotation, span: Span, links: readonly Span[]): boolean =>
  (!spansOverlap(quote, span) || quote.cue !== undefined) && !isSpeaker(quote.speaker, links);

const isSpeaker = (speaker: QuoteAnnotation['speaker'], links: readonly Span[]): boolean =>
  speaker?.start !== undefined &&
  links.some((link) => spansOverlap(link, { start: speaker.start!, end: speaker.end! }));
