import { compareStrings } from '../model/link.ts';
import type { StoryReason } from '../model/story.ts';
import type { WeightedPair } from './linking/average-linking.ts';
import { describeMatch } from './match/reasons.ts';
import type { WeighedSketch } from './match/weigh.ts';

/** Why the members of a story are together: its strongest pairs that tie them all (a maximum spanning forest). */
export function describeStory(
  members: readonly number[],
  pairs: readonly WeightedPair[],
  weighed: readonly WeighedSketch[],
): StoryReason[] {
  const group = new Map(members.map((member) => [member, member]));
  const strongest = [...pairs].sort((a, b) => b.score - a.score || a.left - b.left || a.right - b.right);
  const kept = strongest.filter(({ left, right }) => {
    const [a, b] = [findRoot(group, left), findRoot(group, right)];
    group.set(b, a);
    return a !== b;
  });
  return kept.map((pair) => describePair(pair, weighed)).sort(compareReasons);
}

function findRoot(group: Map<number, number>, member: number): number {
  let at = member;
  for (let above = group.get(at)!; above !== at; above = group.get(at)!) {
    group.set(at, group.get(above)!);
    at = above;
  }
  return at;
}

const compareReasons = (a: StoryReason, b: StoryReason): number =>
  compareStrings(a.left, b.left) || compareStrings(a.right, b.right);

function describePair({ left, right, score }: WeightedPair, weighed: readonly WeighedSketch[]): StoryReason {
  const [a, b] = [weighed[left]!, weighed[right]!].sort((x, y) => compareStrings(x.sketch.id, y.sketch.id));
  return {
    left: a!.sketch.id,
    right: b!.sketch.id,
    score: Math.round(score * 1000) / 1000,
    reasons: describeMatch(a!, b!),
  };
}
