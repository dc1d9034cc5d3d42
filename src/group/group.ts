import type { Article } from '../model/article.ts';
import { compareStrings } from '../model/link.ts';
import type { Story } from '../model/story.ts';
import { noWordCounts, type WordCounts } from '../text/rarity.ts';
import { sha256Hex } from '../text/sha256.ts';
import { linkByAverage } from './average-linking.ts';
import { type ArticlePair, matchArticles } from './pairs.ts';
import { describeReasons, type ReasonSource } from './reasons.ts';
import { findStoryTitle, hasTitle } from './title.ts';
import { buildTermVectors } from './vectors.ts';
import { readArticleWords } from './words.ts';

/** Options of {@link groupArticles}. */
export interface GroupOptions {
  /** All articles are one story. */
  readonly oneStory?: boolean;
  /** How common each word is in ordinary writing; without it only the batch tells what is rare. */
  readonly background?: WordCounts;
}

const threshold = 0.11;

/**
 * Tells which articles report the same events: TF-IDF over words and names, lessened by the days between, average
 * linking. Every article is in exactly one story. Stories come by earliest date, then id; no articles give no stories.
 */
export function groupArticles(articles: readonly Article[], options: GroupOptions = {}): Story[] {
  const ordered = [...articles].sort(compareByDate);
  const vectors = buildTermVectors(ordered.map(readArticleWords), options.background ?? noWordCounts);
  const days = ordered.map(dayOf);
  const pairs = matchArticles(vectors, days);
  const groups = options.oneStory
    ? ordered.length > 0
      ? [ordered.map((_, index) => index)]
      : []
    : linkByAverage(ordered.length, pairs, threshold);
  const source: ReasonSource = { ids: ordered.map(({ id }) => id), vectors, days };
  const pairsOf = splitPairs(groups, pairs, ordered.length);
  return groups
    .map((members, index) => buildStory(ordered, members, pairsOf[index]!, source))
    .sort((a, b) => compareStrings(a.from ?? '~', b.from ?? '~') || compareStrings(a.id, b.id));
}

const compareByDate = (a: Article, b: Article): number =>
  compareStrings(a.publishedAt ?? '~', b.publishedAt ?? '~') || compareStrings(a.id, b.id);

/** Days since 1970, with fractions where the time of day is known. */
function dayOf({ publishedAt }: Article): number | undefined {
  const time = publishedAt === undefined ? Number.NaN : Date.parse(publishedAt);
  return Number.isNaN(time) ? undefined : time / 86_400_000;
}

/** The pairs inside each group. */
function splitPairs(groups: readonly (readonly number[])[], pairs: readonly ArticlePair[], count: number) {
  const groupOf = new Int32Array(count);
  groups.forEach((members, index) => {
    for (const member of members) groupOf[member] = index;
  });
  const inside: ArticlePair[][] = groups.map(() => []);
  for (const pair of pairs) {
    const group = groupOf[pair.left]!;
    if (group === groupOf[pair.right]) inside[group]!.push(pair);
  }
  return inside;
}

function buildStory(
  ordered: readonly Article[],
  members: readonly number[],
  pairs: readonly ArticlePair[],
  source: ReasonSource,
): Story {
  const articles = members.map((member) => ordered[member]!);
  const dates = articles.flatMap(({ publishedAt }) => (publishedAt === undefined ? [] : [publishedAt]));
  return {
    variorum: 'story/1',
    id: `s${sha256Hex(articles[0]!.id).slice(0, 16)}`,
    title: findStoryTitle(ordered[centre(members, pairs, ordered)]!),
    ...(dates.length > 0 && { from: dates[0]!, to: dates.at(-1)! }),
    articles: articles.map(({ id }) => id),
    why: describeReasons(members, pairs, source),
    notices: [],
  };
}

/** A member with this part of the likeness of the closest one is as central. */
const centralShare = 0.7;

/**
 * The member that is most like the others, the earliest if several are; one with a title rather than one without, and
 * where none has one, of those that are central the one with the shortest opening.
 */
function centre(members: readonly number[], pairs: readonly ArticlePair[], ordered: readonly Article[]): number {
  const sums = new Map(members.map((member) => [member, 0]));
  for (const { left, right, score } of pairs) {
    sums.set(left, sums.get(left)! + score);
    sums.set(right, sums.get(right)! + score);
  }
  const closest = (list: readonly number[]) => list.reduce((a, b) => (sums.get(b)! > sums.get(a)! ? b : a));
  const best = closest(members);
  const titled = members.filter((member) => hasTitle(ordered[member]!));
  const central = (list: readonly number[]) =>
    list.filter((member) => sums.get(member)! >= centralShare * sums.get(best)!);
  if (titled.length > 0) return closest(central(titled).length > 0 ? central(titled) : titled);
  const lengthOf = (member: number) => findStoryTitle(ordered[member]!).length;
  return central(members).reduce((a, b) => (lengthOf(b) < lengthOf(a) ? b : a));
}
