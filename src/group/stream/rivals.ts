import { type MatchSettings, mayReach } from '../match/match.ts';
import { keepRead } from '../match/read-ahead.ts';
import { findRepresentatives, type PairScorer } from './stories.ts';
import type { Entry, LiveStory, NearEntry } from './window.ts';

/** A story to which an article may belong. */
export interface Rival {
  readonly story: LiveStory;
  /** The article's average score with the story. */
  readonly score: number;
  /** The story's article that is most like it, and its score. */
  readonly closest: Entry;
  readonly highest: number;
}

/** A story none of whose articles is this much like the new one is not looked at closely. */
const leastGlance = 0.35;
const mostRivals = 6;

/** The stories to which an article may belong, the best first; `near` are the articles that share most with it. */
export function findRivals(
  entry: Entry,
  near: readonly NearEntry[],
  settings: MatchSettings,
  scoreOf: PairScorer,
): Rival[] {
  const members = new Map<LiveStory, Entry[]>();
  const hopeful = near.filter((found) => mayReach(leastGlance, entry.weighed, found, settings));
  fetchEntries(hopeful);
  for (const { entry: other } of hopeful) {
    if (scoreOf(entry, other) < leastGlance) continue;
    const known = members.get(other.story);
    if (known) known.push(other);
    else if (members.size < mostRivals) members.set(other.story, [other]);
  }
  return [...members]
    .map(([story, close]) => createRival(entry, story, close, scoreOf))
    .sort((a, b) => b.score - a.score || b.closest.slot - a.closest.slot);
}

/** Has the memory bring the terms of articles that came long ago. */
function fetchEntries(near: readonly NearEntry[]): void {
  let read = 0;
  for (const { entry } of near) read ^= entry.weighed.terms[0] ?? 0;
  keepRead(read);
}

function createRival(entry: Entry, story: LiveStory, close: readonly Entry[], scoreOf: PairScorer): Rival {
  const members = [...new Set([...findRepresentatives(story), ...close])];
  const closest = members.reduce((a, b) => (scoreOf(entry, b) > scoreOf(entry, a) ? b : a));
  const sum = members.reduce((total, other) => total + scoreOf(entry, other), 0);
  return { story, score: sum / members.length, closest, highest: scoreOf(entry, closest) };
}
