import { roundCertainty } from '../../model/annotation.ts';
import type { Finding, Quotation } from '../../model/edition.ts';
import { fold } from '../../text/fold.ts';
import { splitWords } from '../../text/words.ts';
import { cite } from '../context.ts';
import { type DirectQuote, listDirectQuotes } from './direct-quotes.ts';
import { type FindingInput, weighFinding } from './finding.ts';

const leastWords = 6;
/** Longer pieces are boilerplate or statements more often than quotes. */
const mostWords = 60;

/**
 * The same words in quotation marks, six or more, that two reports give to two people who share no name. That one quotation
 * was taken for two, since its speakers differ, is why it is looked for by the words alone.
 */
export function findQuoteSpeakers(input: FindingInput): Finding[] {
  const people = new Set(input.entities.filter(({ type }) => type === 'person').map(({ id }) => id));
  const byWords = new Map<string, DirectQuote[]>();
  for (const quote of listDirectQuotes(input.context)) {
    if (quote.words.length < leastWords || quote.words.length > mostWords || quote.name === undefined) continue;
    if (quote.cluster !== undefined && !people.has(quote.cluster)) continue;
    const key = quote.words.slice(0, leastWords).join(' ');
    byWords.set(key, [...(byWords.get(key) ?? []), quote]);
  }
  return [...byWords.values()].flatMap((quotes, index) => createFinding(input, quotes, index) ?? []);
}

function createFinding(input: FindingInput, quotes: readonly DirectQuote[], index: number): Finding | undefined {
  const bySpeaker: DirectQuote[][] = [];
  for (const quote of quotes) {
    const known = bySpeaker.find((list) => list.some((other) => mayBeOne(other, quote)));
    if (known) known.push(quote);
    else bySpeaker.push([quote]);
  }
  const reports = new Set(quotes.map(({ articleId }) => articleId)).size;
  const isTold = input.quotations.some((quotation) => tellsBoth(quotation, quotes));
  if (bySpeaker.length < 2 || reports < 2 || isTold || isOneReport(bySpeaker)) return undefined;
  const told = new Set(quotes.map(({ articleId }) => articleId));
  return {
    id: `quote-speaker-${index + 1}`,
    kind: 'quote-speaker',
    question: 'Who said it?',
    status: 'disputed',
    certainty: roundCertainty(0.85),
    weight: weighFinding(0.9, told.size, input.context.articles.length),
    evidence: 'the same words in quotation marks beside two names',
    positions: bySpeaker.map((list) => ({
      value: list[0]!.name!,
      citations: list.map(({ articleId, quote }) => cite(input.context, articleId, quote)),
    })),
    silent: [],
    read: input.capture.filter(({ read }) => read !== 'title').map(({ articleId }) => articleId),
  };
}

/** One report that gives words to two people has two of them; only across reports that give them to one each is it a difference. */
const isOneReport = (bySpeaker: readonly (readonly DirectQuote[])[]): boolean =>
  bySpeaker.filter((list, at) => {
    const others = new Set(
      bySpeaker.flatMap((other, index) => (index === at ? [] : other.map((one) => one.articleId))),
    );
    return list.some(({ articleId }) => !others.has(articleId));
  }).length < 2;

/** What is found inside one quotation already is a finding of its own. */
const tellsBoth = ({ tellings }: Quotation, quotes: readonly DirectQuote[]): boolean =>
  new Set(
    quotes.filter(({ articleId, quote }) =>
      tellings.some(
        ({ citation, speaker }) =>
          speaker !== undefined &&
          citation.articleId === articleId &&
          'start' in citation &&
          citation.start < quote.end &&
          quote.start < citation.end,
      ),
    ),
  ).size === quotes.length && new Set(tellings.map(({ speaker }) => speaker)).size > 1;

/** One cluster, or a word of the name in common: then they may be one person. */
function mayBeOne(a: DirectQuote, b: DirectQuote): boolean {
  if (a.cluster !== undefined && a.cluster === b.cluster) return true;
  const words = new Set(wordsOf(a.name!));
  return wordsOf(b.name!).some((word) => words.has(word));
}

const wordsOf = (name: string): string[] => splitWords(name).map(({ folded }) => fold(folded));
