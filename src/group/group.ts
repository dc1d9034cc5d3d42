import type { Article } from '../model/article.ts';
import { compareStrings } from '../model/link.ts';
import type { Story } from '../model/story.ts';
import type { WordCounts } from '../text/rarity.ts';
import { findCentre } from './centre.ts';
import { findFollows } from './follows.ts';
import { linkByAverage, type WeightedPair } from './linking/average-linking.ts';
import { findPairs, mostCandidates, type PairSettings } from './linking/pairs.ts';
import { logSteps, type StoryStep, storyIdOf } from './log.ts';
import { featureNames, findFeatures } from './match/features.ts';
import type { WeighedSketch } from './match/weigh.ts';
import { weighBatch } from './match/weigh-batch.ts';
import { sketchArticle } from './sketch/sketch.ts';
import { leastAverage } from './thresholds.ts';
import { findStoryTitle } from './title.ts';
import { describeStory } from './why.ts';

/** Options of {@link groupArticles}. */
export interface GroupOptions extends PairSettings {
  /** All articles are one story. */
  readonly oneStory?: boolean;
  /** How common each word is in ordinary writing; without it only the batch tells what is rare. */
  readonly background?: WordCounts;
  /** Is told how the stories come about if the articles come by date. */
  readonly tellStep?: (step: StoryStep) => void;
}

/** A batch made ready: articles by date, then id, and the pairs that may tell one story. */
interface Batch {
  readonly ordered: readonly Article[];
  readonly weighed: readonly WeighedSketch[];
  readonly pairs: readonly WeightedPair[];
}

/**
 * Tells which articles report the same events: pairs by a trained model, stories by average linking. Every article is in exactly one story; the order
 * of the articles does not matter. Stories come by earliest date, then id; no articles give no stories.
 */
export function groupArticles(articles: readonly Article[], options: GroupOptions = {}): Story[] {
  const batch = openBatch(articles, options);
  const { ordered, pairs } = batch;
  const groups = options.oneStory
    ? [ordered.map((_, index) => index)].filter(({ length }) => length > 0)
    : linkByAverage(ordered.length, pairs, leastAverage, mostCandidates);
  const follows = findFollows(groups, batch);
  const pairsOf = splitPairs(groups, pairs, ordered.length);
  const ids = groups.map(([first]) => storyIdOf(ordered[first!]!.id));
  return groups
    .map((members, index) => ({
      ...buildStory(batch, members, pairsOf[index]!),
      ...(follows[index]!.length > 0 && { follows: follows[index]!.map((earlier) => ids[earlier]!) }),
    }))
    .sort((a, b) => compareStrings(a.from ?? '~', b.from ?? '~') || compareStrings(a.id, b.id));
}

function openBatch(articles: readonly Article[], options: GroupOptions): Batch {
  const ordered = [...articles].sort(compareByDate);
  const sketches = ordered.map(sketchArticle);
  const weighed = weighBatch(sketches, options);
  if (options.tellStep) logSteps(sketches, options, options.tellStep);
  return { ordered, weighed, pairs: findPairs(weighed, options) };
}

const compareByDate = (a: Article, b: Article): number =>
  compareStrings(a.publishedAt ?? '~', b.publishedAt ?? '~') || compareStrings(a.id, b.id);

/** The pairs inside each group. */
function splitPairs(groups: readonly (readonly number[])[], pairs: readonly WeightedPair[], count: number) {
  const groupOf = new Int32Array(count);
  groups.forEach((members, index) => {
    for (const member of members) groupOf[member] = index;
  });
  const inside: WeightedPair[][] = groups.map(() => []);
  for (const pair of pairs) {
    const group = groupOf[pair.left]!;
    if (group === groupOf[pair.right]) inside[group]!.push(pair);
  }
  return inside;
}

/** How like the words are: the score of a pair says only that two articles tell one story, at its highest for most of them. */
const shareWords = (a: WeighedSketch, b: WeighedSketch): number => findFeatures(a, b)[featureNames.indexOf('words')]!;

function buildStory(
  { ordered, weighed }: Batch,
  members: readonly number[],
  pairs: readonly WeightedPair[],
): Omit<Story, 'follows'> {
  const articles = members.map((member) => ordered[member]!);
  const likenesses = pairs.map((pair) => ({ ...pair, score: shareWords(weighed[pair.left]!, weighed[pair.right]!) }));
  const dates = articles.flatMap(({ publishedAt }) => (publishedAt === undefined ? [] : [publishedAt]));
  return {
    variorum: 'story/1',
    id: storyIdOf(articles[0]!.id),
    title: findStoryTitle(ordered[findCentre(members, likenesses, ordered)]!),
    ...(dates.length > 0 && { from: dates[0]!, to: dates.at(-1)! }),
    articles: articles.map(({ id }) => id),
    why: describeStory(members, pairs, weighed),
    notices: [],
  };
}
