import type { Classes } from '../linear/scorer.ts';
import { coarseCount, type ParserInput } from './input.ts';

/** Which relations an arc between two kinds of words may have: those of key `k` stand from `starts[k]` to `starts[k + 1]`; none where all may be. */
export interface RelationLists {
  readonly starts: Int32Array;
  readonly relations: Uint8Array;
}

const tagCount = 256;

export const relationKeys = 2 * coarseCount * tagCount;

/** The kind of an arc: its side, the universal tag of the governor, and the tag of the dependant. */
export const relationKey = ({ coarse, tags }: ParserInput, head: number, dependant: number): number =>
  ((dependant < head ? 0 : coarseCount) + coarse[head]!) * tagCount + tags[dependant]!;

/** Gives the relations that an arc may have; undefined for all. */
export function createRelationsOf({
  relations,
  starts,
}: RelationLists): (input: ParserInput, head: number, dependant: number) => Classes | undefined {
  const lists = Array.from({ length: relationKeys }, (_, key) =>
    starts[key] === starts[key + 1] ? undefined : relations.subarray(starts[key], starts[key + 1]),
  );
  return (input, head, dependant) => lists[relationKey(input, head, dependant)];
}
