import type { TextCitation } from '../model/citation.ts';
import { compareStrings } from '../model/link.ts';
import type { Span } from '../model/span.ts';
import { contentWords } from './content-words.ts';
import { articleOf, cite, clusterIn, type EditionContext } from './context.ts';
import { firstFrom } from './index-article.ts';
import { countReportWords } from './parts/build-capture.ts';

const echoShare = 0.3;
/** What is asked of a sentence that tells what somebody else says. */
const surelyEchoShare = 0.6;
const minEchoWords = 2;
/** Fewer words in common may stand together by chance, unless they are half of what is told. */
const clearEchoWords = 3;
const pairShare = 0.5;
/** An article of fewer words may leave out much for want of room; its silence says nothing. */
const minTellingWords = 100;

/** Words that one article has and another may or may not echo. */
export interface Told {
  readonly articleId: string;
  readonly spans: readonly Span[];
  /** The cluster of who says them, where they are a quotation. */
  readonly speaker?: string;
}

/**
 * The sentence of an article that shares most with what others tell, if it shares enough that the article cannot be
 * called silent: a paraphrase that no rule linked. Undefined if there is none. Cost: the sentences that hold each word.
 */
export function findEcho(context: EditionContext, articleId: string, told: readonly Told[]): TextCitation | undefined {
  let best: { readonly index: number; readonly share: number } | undefined;
  for (const item of distinctTold(context, told)) {
    const found = findClosest(context, articleId, item);
    if (found && found.share > (best?.share ?? 0)) best = found;
  }
  return best && cite(context, articleId, context.sentences.get(articleId)![best.index]!);
}

interface Overlap {
  count: number;
  weight: number;
}

function findClosest(
  context: EditionContext,
  articleId: string,
  told: ToldWords,
): { readonly index: number; readonly share: number } | undefined {
  const overlaps = new Map<number, Overlap>();
  let all = 0;
  for (const word of told.words) {
    const weight = context.rarity(word);
    all += weight;
    for (const index of context.holders.get(articleId)?.get(word) ?? []) {
      const overlap = overlaps.get(index) ?? { count: 0, weight: 0 };
      overlap.count += 1;
      overlap.weight += weight;
      overlaps.set(index, overlap);
    }
  }
  let best: { readonly index: number; readonly share: number } | undefined;
  for (const [index, { count, weight }] of overlaps) {
    const share = weight / all;
    if (count < minEchoWords || share < (count < clearEchoWords ? pairShare : echoShare)) continue;
    if (share < surelyEchoShare && isOfOther(context, articleId, { index, told })) continue;
    if (!best || share > best.share || (share === best.share && index < best.index)) best = { index, share };
  }
  return best;
}

/** A quote that runs into a sentence begins at most this many quotes before the sentence ends. */
const maxQuotesBack = 12;

/** Whether a sentence is for its greater part what another known speaker says. */
function isOfOther(
  context: EditionContext,
  articleId: string,
  { index, told }: { readonly index: number; readonly told: ToldWords },
): boolean {
  const sentence = context.sentences.get(articleId)![index]!;
  const { quotes } = articleOf(context, articleId);
  const before = firstFrom(quotes, sentence.end);
  return quotes.slice(Math.max(0, before - maxQuotesBack), before).some((quote) => {
    const speaker = clusterIn(context, articleId, quote.speaker?.entity);
    const inside = Math.min(quote.end, sentence.end) - Math.max(quote.start, sentence.start);
    const isOther = speaker !== undefined && told.speaker !== undefined && speaker !== told.speaker;
    return isOther && inside * 2 > sentence.end - sentence.start;
  });
}

/** What is told, as the words that an echo would share. */
interface ToldWords {
  readonly words: ReadonlySet<string>;
  readonly speaker?: string;
}

const knownWords = new WeakMap<readonly Told[], readonly ToldWords[]>();

/** Many articles tell a thing in the same words: those are looked for once. */
function distinctTold(context: EditionContext, told: readonly Told[]): readonly ToldWords[] {
  const known = knownWords.get(told) ?? findDistinct(context, told);
  knownWords.set(told, known);
  return known;
}

function findDistinct(context: EditionContext, told: readonly Told[]): ToldWords[] {
  const distinct = new Map<string, ToldWords>();
  for (const { articleId, spans, speaker } of told) {
    const words = new Set(spans.flatMap((span) => [...contentWords(articleOf(context, articleId), span)]));
    const key = `${speaker ?? ''}\n${[...words].sort(compareStrings).join(' ')}`;
    if (!distinct.has(key)) distinct.set(key, { words, ...(speaker !== undefined && { speaker }) });
  }
  return [...distinct.values()];
}

/** Whether an article is long enough for its silence to be told. */
export const canBeSilent = (context: EditionContext, articleId: string): boolean =>
  countReportWords(articleOf(context, articleId).article) >= minTellingWords;
