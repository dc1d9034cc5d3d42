import type { EditionContext } from '../context.ts';
import { articleOf } from '../context.ts';
import { countOrigins } from '../parts/build-origins.ts';
import { daysBetween } from '../parts/times.ts';
import type { PrintedSentence } from '../printed-sentences.ts';
import { coveredBy } from '../rarity.ts';
import { type BriefCandidate, findCandidates } from './find-candidates.ts';
import { findSupport } from './find-support.ts';
import { dateOf, orderByTime } from './order.ts';
import { findGiven, findNeeds, type Needs } from './references.ts';

const [minSentences, maxSentences] = [5, 8];
const sentencesPerPick = 10;
/** Only so many of the best are weighed with all that tells the same. */
const maxWeighed = 160;
/** What is left of a word's value once a sentence with it is in the brief. */
const spent = 0.15;
const repeatedShare = 0.4;
/** So much of what most reports tell, told in two sentences, makes them two tellings of one thing. */
const repeatedGist = 0.52;
/** What is long before the reports came out is what they remind of, not what they report. */
const backgroundDays = 21;
const longWords = 32;
/** A sentence with fewer words that other reports have, or a smaller part of such words, is about something else; less is asked where the story has little to tell. */
const strictness: readonly SharedWords[] = [
  { least: 3, part: 0.35, asks: 'all' },
  { least: 3, part: 0.35, asks: 'main' },
  { least: 2, part: 0.15, asks: 'main' },
];
const [leadSentences, leadValue] = [2, 1.15];

/** A candidate with the sentences of other reports that tell the same. */
export interface WeighedCandidate extends BriefCandidate {
  readonly support: readonly PrintedSentence[];
  /** How many independent origins tell it. */
  readonly origins: number;
  readonly needs: Needs;
  readonly weight: number;
}

/** Whether a sentence tells a side of a dispute: `told-later` if the brief tells all sides of it behind the core. */
export type DisputeOf = (sentence: PrintedSentence) => 'told-later' | 'disputed' | undefined;

const disputedWeight = 0.4;

/**
 * The sentences that most origins tell, without repetition, in order of time; none that takes up what no line before it tells. `known`: what is told
 * before the first. Source: SumBasic (Nenkova and Vanderwende 2005), counting reports instead of sentences.
 */
export function chooseCore(
  context: EditionContext,
  known: ReadonlySet<string>,
  disputeOf: DisputeOf,
): WeighedCandidate[] {
  const total = [...context.sentences.values()].reduce((sum, list) => sum + list.length, 0);
  const wanted = Math.min(maxSentences, Math.max(minSentences, Math.round(total / sentencesPerPick)));
  let chosen: WeighedCandidate[] = [];
  for (const asked of strictness) {
    chosen = chooseKnown(context, weighCandidates(context, asked, disputeOf), { known, wanted, asks: asked.asks });
    if (chosen.length >= minSentences) break;
  }
  return chosen;
}

/** The best that take up nothing untold: what does is left out, and the rest chosen anew. */
function chooseKnown(
  context: EditionContext,
  candidates: readonly WeighedCandidate[],
  { known, wanted, asks }: { readonly known: ReadonlySet<string>; readonly wanted: number; readonly asks: keyof Needs },
): WeighedCandidate[] {
  let left = candidates;
  for (;;) {
    const picked = sortByTime(context, pick(context, left, wanted));
    const lost = new Set(findLost(picked, known, asks));
    if (lost.size === 0) return picked;
    left = left.filter((candidate) => !lost.has(candidate));
  }
}

export const sortByTime = (context: EditionContext, chosen: readonly WeighedCandidate[]): WeighedCandidate[] => {
  const bySentence = new Map(chosen.map((candidate) => [candidate.sentence, candidate]));
  return orderByTime(context, [...bySentence.keys()]).map((sentence) => bySentence.get(sentence)!);
};

/** The sentences, in the order of reading, that take as known what was not told before them. */
export function findLost(
  ordered: readonly WeighedCandidate[],
  known: ReadonlySet<string>,
  asks: keyof Needs,
): WeighedCandidate[] {
  const told = new Set(known);
  return ordered.filter((candidate) => {
    if (candidate.needs[asks].some((need) => !told.has(need))) return true;
    for (const word of findGiven(candidate.view)) told.add(word);
    return false;
  });
}

interface SharedWords {
  readonly least: number;
  readonly part: number;
  readonly asks: keyof Needs;
}

function weighCandidates(context: EditionContext, asked: SharedWords, disputeOf: DisputeOf): WeighedCandidate[] {
  const values = valueWords(context);
  const isAlone = context.articles.length < 2;
  return context.articles
    .flatMap(({ id }) => findCandidates(context, id))
    .filter(
      ({ sentence }) => disputeOf(sentence) !== 'told-later' && (isAlone || isOfStory(sentence.words, values, asked)),
    )
    .map((candidate) => ({ candidate, score: scoreWords(candidate, values) }))
    .sort((a, b) => b.score - a.score)
    .slice(0, maxWeighed)
    .map(({ candidate }) => weigh(context, candidate))
    .map((candidate) =>
      disputeOf(candidate.sentence) ? { ...candidate, weight: candidate.weight * disputedWeight } : candidate,
    );
}

function isOfStory(
  words: ReadonlySet<string>,
  values: ReadonlyMap<string, number>,
  { least, part }: SharedWords,
): boolean {
  let shared = 0;
  for (const word of words) if ((values.get(word) ?? 0) > 0) shared += 1;
  return shared >= least && shared >= part * words.size;
}

/** A candidate with what tells the same and its weight beside its words. */
export function weigh(context: EditionContext, candidate: BriefCandidate): WeighedCandidate {
  const { sentence, view } = candidate;
  const support = findSupport(context, sentence);
  const told = [sentence, ...support];
  const origins =
    support.length === 0
      ? 1
      : countOrigins(
          context,
          told.map((item) => ({ articleId: item.articleId, spans: [item] })),
        );
  const others = Math.max(1, Math.min(context.articles.length, 6) - 1);
  const { article } = articleOf(context, sentence.articleId);
  const age = article.publishedAt ? (daysBetween(article.publishedAt, padDate(dateOf(context, sentence))) ?? 0) : 0;
  const weight =
    (1 + (0.8 * Math.min(origins - 1, others)) / others) *
    (support.length > 0 ? 1.1 : 1) *
    (age > backgroundDays ? 0.25 : 1) *
    (article.genre === 'opinion' ? 0.3 : 1) *
    (view.words.length > longWords ? 0.85 : 1);
  return { ...candidate, support, origins, needs: findNeeds(view), weight };
}

const padDate = (date: string): string =>
  /^\d{4}$/.test(date) ? `${date}-07-01` : /^\d{4}-\d{2}$/.test(date) ? `${date}-15` : date;

function pick(context: EditionContext, candidates: readonly WeighedCandidate[], wanted: number): WeighedCandidate[] {
  const all = valueWords(context);
  const values = new Map(all);
  const picked: WeighedCandidate[] = [];
  let left = [...candidates];
  while (picked.length < wanted && left.length > 0) {
    const best = bestOf(left, values, picked);
    picked.push(best);
    for (const word of best.sentence.words) values.set(word, (values.get(word) ?? 0) * spent);
    left = left.filter(
      (candidate) => candidate !== best && !repeats(context, candidate, best) && !sharesGist(all, candidate, best),
    );
  }
  return picked;
}

/** What each word is worth: the part of the other reports that have it too. With one report, all words are worth the same. */
function valueWords(context: EditionContext): Map<string, number> {
  const others = context.articles.length - 1;
  const counts = new Map<string, number>();
  for (const holders of context.holders.values())
    for (const word of holders.keys()) counts.set(word, (counts.get(word) ?? 0) + 1);
  return new Map([...counts].map(([word, count]) => [word, others > 0 ? (count - 1) / others : 0.5]));
}

const scoreWords = (
  { sentence: { words, index }, nearTop }: BriefCandidate,
  values: ReadonlyMap<string, number>,
): number => {
  let sum = 0;
  for (const word of words) sum += values.get(word) ?? 0;
  return (sum / Math.sqrt(words.size + 6)) * (0.7 + 0.5 * nearTop) * (index < leadSentences ? leadValue : 1);
};

function bestOf(
  candidates: readonly WeighedCandidate[],
  values: ReadonlyMap<string, number>,
  picked: readonly WeighedCandidate[],
): WeighedCandidate {
  const heard = new Set(picked.map(({ sentence }) => sentence.articleId));
  let best = { candidate: candidates[0]!, score: -1 };
  for (const candidate of candidates) {
    const fresh = heard.has(candidate.sentence.articleId) ? 1 : 1.15;
    const score = scoreWords(candidate, values) * candidate.weight * fresh;
    if (score > best.score) best = { candidate, score };
  }
  return best.candidate;
}

function sharesGist(values: ReadonlyMap<string, number>, a: BriefCandidate, b: BriefCandidate): boolean {
  let [left, right, both] = [0, 0, 0];
  for (const word of a.sentence.words) {
    const value = values.get(word) ?? 0;
    left += value;
    if (b.sentence.words.has(word)) both += value;
  }
  for (const word of b.sentence.words) right += values.get(word) ?? 0;
  return both >= repeatedGist * Math.min(left, right);
}

/** Whether two sentences tell the same, or much of it. */
const repeats = (context: EditionContext, a: WeighedCandidate, b: WeighedCandidate): boolean =>
  a.support.includes(b.sentence) ||
  b.support.includes(a.sentence) ||
  coveredBy(a.sentence.words, b.sentence.words, context.rarity) >= repeatedShare ||
  coveredBy(b.sentence.words, a.sentence.words, context.rarity) >= repeatedShare;
