import { type Span, spansOverlap } from '../../model/span.ts';
import { articleOf, type EditionContext } from '../context.ts';
import type { PrintedSentence } from '../printed-sentences.ts';
import { coveredBy } from '../rarity.ts';
import { hasOtherCount } from './counts.ts';

const sameShare = 0.55;
const commonShare = 0.5;
const minSharedWords = 5;
const copiedShare = 0.7;
/** Words on which a statement turns: with one of them in one sentence alone, the two do not tell the same. */
const turning =
  /\b(?:not|never|no|none|without|denied|denies|deny|unlikely|may|might|could|would|if|reportedly|allegedly|cannot|will|set to|expected|plans? to|planned|due to)\b|n[’']t\b/giu;

/** For each other report the sentence that tells the same, if one does: a copy, or one that holds most of the words and nothing against them. */
export function findSupport(context: EditionContext, sentence: PrintedSentence): PrintedSentence[] {
  const copied = copiesOf(context, sentence);
  return context.articles.flatMap(({ id }) =>
    id === sentence.articleId
      ? []
      : (findTelling(context, sentence, { articleId: id, copied: copied.get(id) ?? [] }) ?? []),
  );
}

function findTelling(
  context: EditionContext,
  wanted: PrintedSentence,
  { articleId, copied }: { readonly articleId: string; readonly copied: readonly Span[] },
): PrintedSentence | undefined {
  const sentences = context.sentences.get(articleId)!;
  let best: { readonly sentence: PrintedSentence; readonly share: number } | undefined;
  for (const index of countShared(context, articleId, wanted)) {
    const sentence = sentences[index]!;
    const share = shareTold(context, wanted, sentence, copied);
    if (share > (best?.share ?? 0)) best = { sentence, share };
  }
  return best?.sentence;
}

/** The sentences of an article that hold enough of the words, in order. */
function countShared(context: EditionContext, articleId: string, { words }: PrintedSentence): number[] {
  const counts = new Map<number, number>();
  for (const word of words)
    for (const index of context.holders.get(articleId)?.get(word) ?? [])
      counts.set(index, (counts.get(index) ?? 0) + 1);
  const least = Math.min(minSharedWords, words.size);
  return [...counts].flatMap(([index, count]) => (count >= least ? [index] : [])).sort((a, b) => a - b);
}

/** How much of a sentence another one tells: 0 if it cannot be said to tell the same. */
function shareTold(
  context: EditionContext,
  wanted: PrintedSentence,
  sentence: PrintedSentence,
  copied: readonly Span[],
): number {
  const share = coveredBy(wanted.words, sentence.words, context.rarity);
  const [a, b] = [articleOf(context, wanted.articleId), articleOf(context, sentence.articleId)];
  if (hasOtherCount(a, wanted, b, sentence)) return 0;
  if (lengthInside(copied, sentence) >= copiedShare * (sentence.end - sentence.start) && share >= copiedShare)
    return 1 + share;
  // Names alone do not make two sentences tell the same: a list of countries stands in many.
  if (share < sameShare || coveredBy(wanted.common, sentence.common, context.rarity) < commonShare) return 0;
  if (lacksNumber(a.article.text.slice(wanted.start, wanted.end), b.article.text.slice(sentence.start, sentence.end)))
    return 0;
  return turningWords(a.article.text, wanted) === turningWords(b.article.text, sentence) ? share : 0;
}

const turningWords = (text: string, { start, end }: Span): string =>
  [...new Set(Array.from(text.slice(start, end).matchAll(turning), ([word]) => kindOf(word.toLowerCase())))]
    .sort()
    .join(' ');

const kindOf = (word: string): string => (/^n[’']t$|^(?:not|never|no|none|cannot|without)$/u.test(word) ? 'not' : word);

const number = /(?<![\p{L}\p{N}.,])\d[\d.,]{0,14}/gu;

/** A number in figures that the other sentence does not have. */
const lacksNumber = (wanted: string, other: string): boolean =>
  (wanted.match(number) ?? []).some((printed) => !other.includes(printed.replace(/[.,]+$/u, '')));

/** The stretches of other articles that stand word for word in a sentence, by article. */
function copiesOf({ collation }: EditionContext, wanted: PrintedSentence): Map<string, Span[]> {
  const copies = new Map<string, Span[]>();
  const add = (articleId: string, span: Span): void => {
    copies.set(articleId, [...(copies.get(articleId) ?? []), span]);
  };
  for (const { from, to, passages } of collation.derivations) {
    if (from !== wanted.articleId && to !== wanted.articleId) continue;
    for (const passage of passages) {
      if (to === wanted.articleId && spansOverlap(passage.to, wanted)) add(from, passage.from);
      if (from === wanted.articleId && spansOverlap(passage.from, wanted)) add(to, passage.to);
    }
  }
  return copies;
}

const lengthInside = (spans: readonly Span[], { start, end }: Span): number =>
  spans.reduce((sum, span) => sum + Math.max(0, Math.min(end, span.end) - Math.max(start, span.start)), 0);
