import type { Article } from '../model/article.ts';
import type { WeightedPair } from './linking/average-linking.ts';
import { findStoryTitle, hasTitle } from './title.ts';

/** A member with this part of the likeness of the closest one is as central. */
const centralShare = 0.7;

/**
 * The member that is most like the others, the earliest if several are; one with a title rather than one without, and where none has one, of those
 * that are central the one with the shortest opening.
 */
export function findCentre(
  members: readonly number[],
  pairs: readonly WeightedPair[],
  ordered: readonly Article[],
): number {
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
