import type { NameType } from '../../../model/annotation.ts';
import type { TypedName } from '../candidate.ts';

/** The names of one entity inside an article, in order of the text. */
export interface Chain {
  readonly type: NameType;
  readonly names: readonly TypedName[];
  /** The first mention of its full name: it gives the chain its id. */
  readonly full: TypedName;
}

/** Orders names by where they stand. */
export const compareNames = (a: TypedName, b: TypedName): number => a.at - b.at || a.from - b.from || b.to - a.to;

/** A chain of names that all take its type; `isFull` tells which may give the chain its id. */
export function createChain(type: NameType, names: readonly TypedName[], isFull: (name: TypedName) => boolean): Chain {
  const sorted = [...names].sort(compareNames).map((name) => (name.type === type ? name : { ...name, type }));
  return { type, names: sorted, full: sorted.find(isFull) ?? sorted[0]! };
}

/** Groups by a key, in order of first appearance. */
export function groupByKey<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
