import { compareStrings } from '../../model/link.ts';
import { linkByAverage } from '../linking/average-linking.ts';
import { linkFew, placeOf } from '../linking/dense-linking.ts';
import { findPairs, mostCandidates, type PairSettings } from '../linking/pairs.ts';
import { describeMatch } from '../match/reasons.ts';
import { leastAverage } from '../thresholds.ts';
import { averageScore, findRepresentatives, type PairScorer } from './stories.ts';
import type { StoryMove } from './story-stream.ts';
import type { Entry, LiveStory } from './window.ts';

/** What stories are looked through with. */
export interface Evidence {
  readonly scoreOf: PairScorer;
  readonly tell: (move: StoryMove) => void;
  /** Opens a story that an article founds. */
  readonly open: (founder: Entry) => LiveStory;
  readonly close: (story: LiveStory, into: LiveStory) => void;
}

/** No more articles are linked anew at a time. */
const mostRelinked = 24;
/** So many of the articles that move are scored, for the log. */
const mostScored = 12;

/**
 * Looks through stories that an article has brought near each other: few articles are linked anew among themselves, large stories are joined or not as
 * wholes.
 */
export function reviewStories(stories: readonly LiveStory[], evidence: Evidence): void {
  const entries = stories.flatMap((story) => story.entries);
  if (entries.length <= mostRelinked) relink(entries, evidence);
  else joinWholes(stories, evidence);
}

function joinWholes(stories: readonly LiveStory[], evidence: Evidence): void {
  const [kept, ...rest] = [...stories].sort(compareStories);
  for (const story of rest) {
    const score = averageScore(findRepresentatives(kept!, 6), findRepresentatives(story, 6), evidence.scoreOf);
    if (score >= leastAverage) moveEntries(story.entries, kept!, evidence);
  }
}

/** The story that came first, or was founded by the lower id. */
const compareStories = (a: LiveStory, b: LiveStory): number =>
  (a.entries[0]?.slot ?? 0) - (b.entries[0]?.slot ?? 0) || compareStrings(a.id, b.id);

function relink(unsorted: readonly Entry[], evidence: Evidence): void {
  const entries = [...unsorted].sort((a, b) => a.slot - b.slot);
  const count = entries.length;
  const scores = new Float64Array(count * count);
  for (let left = 0; left < count; left += 1)
    for (let right = left + 1; right < count; right += 1) {
      const score = evidence.scoreOf(entries[left]!, entries[right]!);
      scores[placeOf(left, right, count)] = score;
      scores[placeOf(right, left, count)] = score;
    }
  settleAll(linkFew(count, scores, leastAverage), entries, evidence);
}

/** Links all articles of a window anew, as a batch is linked. The cost goes by the number of articles. */
export function relinkWindow(entries: readonly Entry[], settings: PairSettings, evidence: Evidence): void {
  const ordered = [...entries].sort(
    (a, b) =>
      compareStrings(a.weighed.sketch.publishedAt ?? '~', b.weighed.sketch.publishedAt ?? '~') ||
      compareStrings(a.weighed.sketch.id, b.weighed.sketch.id) ||
      a.slot - b.slot,
  );
  const pairs = findPairs(
    ordered.map(({ weighed }) => weighed),
    settings,
  );
  settleAll(linkByAverage(ordered.length, pairs, leastAverage, mostCandidates), ordered, evidence);
}

/** Gives every cluster its story, the largest first. */
function settleAll(groups: readonly (readonly number[])[], entries: readonly Entry[], evidence: Evidence): void {
  const clusters = groups.map((group) => group.map((at) => entries[at]!).sort((a, b) => a.slot - b.slot));
  const taken = new Set<LiveStory>();
  for (const cluster of clusters.sort((a, b) => b.length - a.length || a[0]!.slot - b[0]!.slot))
    settle(cluster, taken, evidence);
}

/** Gives a cluster the story that most of its articles are of, unless a larger cluster has it already; else a story of its own. */
function settle(cluster: readonly Entry[], taken: Set<LiveStory>, evidence: Evidence): void {
  const counts = new Map<LiveStory, number>();
  for (const { story } of cluster) counts.set(story, (counts.get(story) ?? 0) + 1);
  const free = [...counts].filter(([story]) => !taken.has(story));
  const best = free.sort((a, b) => rankStory(b) - rankStory(a) || compareStories(a[0], b[0]))[0]?.[0];
  const story = best ?? evidence.open(cluster[0]!);
  taken.add(story);
  const strange = cluster.filter((entry) => entry.story !== story);
  if (strange.length > 0) moveEntries(strange, story, evidence);
}

/** A story that has lost articles to the window keeps its id before one that has not. */
const rankStory = ([story, count]: readonly [LiveStory, number]): number => count + story.size - story.entries.length;

/** Moves articles, story by story, and tells why: beside the article over there that is most like one of them. */
function moveEntries(entries: readonly Entry[], to: LiveStory, evidence: Evidence): void {
  for (const from of new Set(entries.map(({ story }) => story))) {
    const gone = entries.filter(({ story }) => story === from);
    const isWhole = gone.length === from.entries.length;
    const there = to.entries.length > 0 ? findRepresentatives(to) : [];
    const kind = isWhole ? 'merge' : there.length === 0 ? 'split' : 'move';
    const score = averageScore(
      gone.slice(0, mostScored),
      there.length > 0 ? there : findRepresentatives(from),
      evidence.scoreOf,
    );
    const why = there.length > 0 ? describeClosest(gone.slice(0, mostScored), there, evidence.scoreOf) : [];
    const articles = gone.map(({ weighed }) => weighed.sketch.id);
    shift(gone, from, to);
    evidence.tell({ kind, from: from.id, to: to.id, articles, score: Math.round(score * 1000) / 1000, why });
    if (from.entries.length === 0) evidence.close(from, to);
  }
}

function shift(gone: readonly Entry[], from: LiveStory, to: LiveStory): void {
  const set = new Set(gone);
  from.entries = gone.length === from.entries.length ? [] : from.entries.filter((entry) => !set.has(entry));
  insertEntries(to.entries, gone);
  for (const entry of gone) entry.story = to;
  const count = from.entries.length === 0 ? from.size : gone.length;
  from.size -= count;
  to.size += count;
}

/** Puts entries where their slots belong; a large story's list is neither copied nor gone through for a few late ones. */
function insertEntries(entries: Entry[], added: readonly Entry[]): void {
  const isFew = added.length <= mostRelinked;
  for (const entry of added) {
    let at = entries.push(entry) - 1;
    for (; isFew && at > 0 && entries[at - 1]!.slot > entry.slot; at -= 1) entries[at] = entries[at - 1]!;
    entries[at] = entry;
  }
  if (!isFew) entries.sort((a, b) => a.slot - b.slot);
}

function describeClosest(left: readonly Entry[], right: readonly Entry[], scoreOf: PairScorer): string[] {
  const pairs = left.flatMap((a) => right.map((b) => ({ a, b, score: scoreOf(a, b) })));
  const { a, b } = pairs.reduce((best, pair) => (pair.score > best.score ? pair : best));
  return describeMatch(a.weighed, b.weighed);
}
