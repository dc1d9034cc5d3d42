import type { TextCitation } from '../model/citation.ts';
import type { Span } from '../model/span.ts';
import { contentWords } from './content-words.ts';
import { articleOf, cite, type EditionContext } from './context.ts';
import { countReportWords } from './parts/build-capture.ts';

const echoShare = 0.3;
const minEchoWords = 2;
/** An article of fewer words may leave out much for want of room; its silence says nothing. */
const minTellingWords = 150;

/** Words that one article has and another may or may not echo. */
export interface Told {
  readonly articleId: string;
  readonly spans: readonly Span[];
}

/**
 * The sentence of an article that shares most with what others tell, if it shares enough that the article cannot be
 * called silent: a paraphrase that no rule linked. Undefined if there is none. Cost: the sentences that hold each word.
 */
export function findEcho(context: EditionContext, articleId: string, told: readonly Told[]): TextCitation | undefined {
  let best: { readonly index: number; readonly share: number } | undefined;
  for (const item of told) {
    const found = findClosest(context, articleId, wordsOf(context, item));
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
  words: ReadonlySet<string>,
): { readonly index: number; readonly share: number } | undefined {
  const overlaps = new Map<number, Overlap>();
  let all = 0;
  for (const word of words) {
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
    if (count < minEchoWords || share < echoShare) continue;
    if (!best || share > best.share || (share === best.share && index < best.index)) best = { index, share };
  }
  return best;
}

function wordsOf(context: EditionContext, { articleId, spans }: Told): Set<string> {
  const indexed = articleOf(context, articleId);
  return new Set(spans.flatMap((span) => [...contentWords(indexed, span)]));
}

/** Whether an article is long enough for its silence to be told. */
export const canBeSilent = (context: EditionContext, articleId: string): boolean =>
  countReportWords(articleOf(context, articleId).article) >= minTellingWords;
