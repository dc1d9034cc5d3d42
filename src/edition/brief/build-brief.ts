import type { BriefSentence } from '../../model/edition.ts';
import { articleOf, cite, type EditionContext } from '../context.ts';
import { countOrigins } from '../parts/build-origins.ts';
import { wordsOf } from '../parts/times.ts';
import type { PrintedSentence } from '../printed-sentences.ts';
import { coveredBy } from '../rarity.ts';
import { hasOtherCount } from './counts.ts';
import { type BriefCandidate, findCandidates } from './score-sentences.ts';

const minSentences = 5;
const maxSentences = 9;
const sentencesPerPick = 8;
/** What is left of a word's value once a sentence with it is in the brief. */
const spent = 0.15;
const repeatedShare = 0.45;
const supportShare = 0.42;
const minSupportWords = 4;

/**
 * The story in the reports' own sentences, 5 to 9 of them: those whose words most reports share, without repetition, each
 * cited in every report that tells it. In order of their place in the articles. Source: SumBasic (Nenkova and Vanderwende 2005),
 * counting reports instead of sentences.
 */
export function buildBrief(context: EditionContext): BriefSentence[] {
  return pickSentences(context)
    .map((sentence) => ({ sentence, place: placeOf(context, sentence) }))
    .sort((a, b) => a.place - b.place || compareArticles(context, a.sentence, b.sentence))
    .map(({ sentence }) => createBriefSentence(context, sentence));
}

function pickSentences(context: EditionContext): PrintedSentence[] {
  let left = findCandidates(context);
  const wanted = Math.min(maxSentences, Math.max(minSentences, Math.round(left.length / sentencesPerPick)));
  const values = valueWords(context);
  const picked: PrintedSentence[] = [];
  while (picked.length < wanted && left.length > 0) {
    const best = bestOf(left, values, picked);
    picked.push(best.sentence);
    for (const word of best.sentence.words) values.set(word, (values.get(word) ?? 0) * spent);
    left = left.filter(({ sentence }) => sentence !== best.sentence && !repeats(context, sentence, best.sentence));
  }
  return picked;
}

/** What each word is worth: the part of the other reports that have it too. With one report, all words are worth the same. */
function valueWords(context: EditionContext): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { id } of context.articles) {
    const words = new Set(context.sentences.get(id)!.flatMap((sentence) => [...sentence.words]));
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const others = context.articles.length - 1;
  return new Map([...counts].map(([word, count]) => [word, others > 0 ? (count - 1) / others : 0.5]));
}

function bestOf(
  candidates: readonly BriefCandidate[],
  values: ReadonlyMap<string, number>,
  picked: readonly PrintedSentence[],
): BriefCandidate {
  const heard = new Set(picked.map(({ articleId }) => articleId));
  let best = { candidate: candidates[0]!, score: -1 };
  for (const candidate of candidates) {
    const { words, articleId } = candidate.sentence;
    let sum = 0;
    for (const word of words) sum += values.get(word) ?? 0;
    const score =
      (sum / Math.sqrt(words.size + 6)) * (0.7 + 0.5 * candidate.nearTop) * (heard.has(articleId) ? 1 : 1.15);
    if (score > best.score) best = { candidate, score };
  }
  return best.candidate;
}

const repeats = (context: EditionContext, a: PrintedSentence, b: PrintedSentence): boolean =>
  coveredBy(a.words, b.words, context.rarity) >= repeatedShare ||
  coveredBy(b.words, a.words, context.rarity) >= repeatedShare;

const placeOf = (context: EditionContext, { articleId, index }: PrintedSentence): number =>
  index / context.sentences.get(articleId)!.length;

const compareArticles = (context: EditionContext, a: PrintedSentence, b: PrintedSentence): number =>
  context.orderOf.get(a.articleId)! - context.orderOf.get(b.articleId)! || a.start - b.start;

function createBriefSentence(context: EditionContext, sentence: PrintedSentence): BriefSentence {
  const support = context.articles
    .filter(({ id }) => id !== sentence.articleId)
    .flatMap(({ id }) => findSupport(context, id, sentence) ?? []);
  const told = [sentence, ...support];
  const citation = cite(context, sentence.articleId, sentence);
  const outlets = [...told]
    .sort((a, b) => compareArticles(context, a, b))
    .map(({ articleId }) => outletOf(context, articleId));
  return {
    text: wordsOf(citation),
    citations: [citation, ...support.map((item) => cite(context, item.articleId, item))],
    outlets: [...new Set(outlets)],
    origins: countOrigins(
      context,
      told.map((item) => ({ articleId: item.articleId, spans: [item] })),
    ),
  };
}

const outletOf = (context: EditionContext, articleId: string): string => articleOf(context, articleId).article.outlet;

/** The sentence of another report that tells much of the same, if one does. */
function findSupport(context: EditionContext, articleId: string, wanted: PrintedSentence): PrintedSentence | undefined {
  const wantedIn = articleOf(context, wanted.articleId);
  let best: { readonly sentence: PrintedSentence; readonly share: number } | undefined;
  for (const sentence of context.sentences.get(articleId)!) {
    const shared = [...sentence.words].filter((word) => wanted.words.has(word)).length;
    if (shared < minSupportWords) continue;
    // Names alone do not make two sentences tell the same: a list of countries stands in many.
    if (coveredBy(wanted.common, sentence.common, context.rarity) < supportShare) continue;
    const share = coveredBy(wanted.words, sentence.words, context.rarity);
    if (share < supportShare || share <= (best?.share ?? 0)) continue;
    if (hasOtherCount(wantedIn, wanted, articleOf(context, articleId), sentence)) continue;
    best = { sentence, share };
  }
  return best?.sentence;
}
