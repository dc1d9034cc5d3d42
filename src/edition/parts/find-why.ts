import type { ClaimAnnotation } from '../../model/annotation.ts';
import type { FiveWAnswer } from '../../model/edition.ts';
import type { Span } from '../../model/span.ts';
import { findContentWords } from '../content-words.ts';
import { cite, type EditionContext, sentenceAt } from '../context.ts';
import { type IndexedArticle, itemsInside } from '../index-article.ts';
import { coveredBy } from '../rarity.ts';
import { wordsOf } from './times.ts';

/** Only words that say outright that one thing is the reason of another: "after" tells the order of time alone. */
const reason =
  /^(?:because|due to|owing to|as a result of|thanks to|in (?:response|reaction|retaliation|protest) (?:to|for|at|against|over)|on account of)\b/iu;
const told = /(?:[.!?]["”’']?\s|[.!?]["”’']?$|^\s*$|^[,;:–—])/u;
const pronoun =
  /^(?:because(?: of)?|due to|owing to) (?:he|she|it|they|his|her|its|their|this|that|these|those|i|we|you|my|our|your|there|such)\b/iu;
const topSentences = 6;
const mainShare = 0.34;
const [leastWords, mostWords] = [3, 30];

/** Why it happened: the clause that a sentence at the top of a report gives as the reason of what the story is about, in the outlet's own voice and as a fact. */
export function answerWhy(context: EditionContext, what: FiveWAnswer | undefined): FiveWAnswer | undefined {
  const main = mainWords(context, what);
  let best: { readonly share: number; readonly answer: FiveWAnswer } | undefined;
  for (const indexed of context.articles) {
    for (const claim of claimsAtTop(context, indexed)) {
      const cause = readCause(context, indexed, claim);
      if (!cause) continue;
      const share = coveredBy(main, findContentWords(indexed, withoutSpan(claim, cause)).words, context.rarity);
      if (share < mainShare || share <= (best?.share ?? 0)) continue;
      const citation = cite(context, indexed.id, cause);
      best = { share, answer: { text: wordsOf(citation), citations: [citation] } };
    }
  }
  return best?.answer;
}

/** The words of what happened that most reports have. */
function mainWords(context: EditionContext, what: FiveWAnswer | undefined): ReadonlySet<string> {
  const citation = what?.citations[0];
  const indexed = citation && context.byId.get(citation.articleId);
  if (!citation || !indexed || 'field' in citation) return new Set();
  const least = Math.min(2, context.articles.length);
  const { words } = findContentWords(indexed, citation);
  return new Set(
    [...words].filter((word) => [...context.holders.values()].filter((held) => held.has(word)).length >= least),
  );
}

function claimsAtTop(context: EditionContext, { id, article }: IndexedArticle): ClaimAnnotation[] {
  const end = context.sentences.get(id)?.slice(0, topSentences).at(-1)?.end ?? 0;
  return article.annotations.filter(
    (annotation): annotation is ClaimAnnotation => annotation.kind === 'claim' && annotation.end <= end,
  );
}

/** The clause with the reason, if it is told as one and as a fact, whole, and means the same alone. */
function readCause(
  context: EditionContext,
  { id, article, quotes }: IndexedArticle,
  claim: ClaimAnnotation,
): Span | undefined {
  const { cause, voice, modality, polarity, attributions = [], qualifiers = [] } = claim;
  if (!cause || voice !== 'outlet' || modality !== 'done' || polarity !== 'positive') return undefined;
  if (attributions.length > 0 || qualifiers.some(({ kind }) => kind !== 'scope')) return undefined;
  const text = article.text.slice(cause.start, cause.end);
  const words = text.split(/\s+/u).length;
  if (!reason.test(text) || pronoun.test(text) || words < leastWords || words > mostWords) return undefined;
  const sentence = sentenceAt(context, id, cause.start);
  if (!sentence || !told.test(article.text.slice(cause.end, sentence.end))) return undefined;
  return itemsInside(quotes, sentence).length === 0 ? cause : undefined;
}

/** The claim up to where its reason begins, or from where it ends. */
const withoutSpan = (claim: Span, cause: Span): Span =>
  cause.start > claim.start
    ? { start: claim.start, end: Math.max(claim.start + 1, Math.min(claim.end, cause.start)) }
    : { start: Math.min(cause.end, claim.end - 1), end: claim.end };
