import { roundCertainty } from '../../model/annotation.ts';
import type { Finding } from '../../model/edition.ts';
import { contentWords } from '../content-words.ts';
import { articleOf, cite, type EditionContext } from '../context.ts';
import { type DirectQuote, listDirectQuotes } from './direct-quotes.ts';
import { type FindingInput, speakerName, weighFinding } from './finding.ts';

const leastWords = 6;
const leastEnd = 2;

/**
 * Words in quotation marks, by one speaker, that stand in the midst of an utterance in one report and are missing from another
 * that prints what stands before and behind them as one piece.
 */
export function findInsertedWords(input: FindingInput): Finding[] {
  const bySpeaker = new Map<string, DirectQuote[]>();
  for (const quote of listDirectQuotes(input.context)) {
    if (quote.cluster === undefined || quote.words.length < leastWords) continue;
    bySpeaker.set(quote.cluster, [...(bySpeaker.get(quote.cluster) ?? []), quote]);
  }
  return [...bySpeaker.values()].flatMap((quotes) =>
    quotes.flatMap((long, at) => {
      const short = quotes.find((other) => other.articleId !== long.articleId && isWithout(input.context, long, other));
      return short ? [createFinding(input, { long, short, at })] : [];
    }),
  );
}

/** Whether the shorter one is the longer one without words of its midst that say something. */
function isWithout(context: EditionContext, long: DirectQuote, short: DirectQuote): boolean {
  const [a, b] = [long.words, short.words];
  if (b.length < leastWords || a.length <= b.length) return false;
  let before = 0;
  while (before < b.length && a[before] === b[before]) before += 1;
  let behind = 0;
  while (behind < b.length - before && a[a.length - 1 - behind] === b[b.length - 1 - behind]) behind += 1;
  if (before + behind < b.length || before < leastEnd || behind < leastEnd) return false;
  const indexed = articleOf(context, long.articleId);
  const content = contentWords(indexed, long.quote);
  return a.slice(before, a.length - behind).some((word) => word === 'not' || (content.has(word) && !times.has(word)));
}

const times: ReadonlySet<string> = new Set(['today', 'tomorrow', 'yesterday', 'tonight', 'now']);

interface Inserted {
  readonly long: DirectQuote;
  readonly short: DirectQuote;
  readonly at: number;
}

function createFinding(input: FindingInput, { long, short, at }: Inserted): Finding {
  const { context, capture } = input;
  const positions = [short, long].map(({ articleId, quote }) => {
    const citation = cite(context, articleId, quote);
    return { value: citation.exact.replace(/\s+/g, ' '), citations: [citation] };
  });
  return {
    id: `quote-altered-${long.cluster!}-${at + 1}`,
    kind: 'quote-altered',
    question: `In which words did ${speakerName(input, long.cluster)} say it?`,
    status: 'disputed',
    certainty: roundCertainty(0.8),
    weight: weighFinding(0.95, 2, context.articles.length),
    evidence: 'words in the midst of a quote that another report prints without them',
    positions,
    silent: [],
    read: capture.filter(({ read }) => read !== 'title').map(({ articleId }) => articleId),
  };
}
