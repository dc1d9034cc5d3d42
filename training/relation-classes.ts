import { type RelationLists, relationKey, relationKeys } from '../src/language/parser/relation-lists.ts';
import type { ParserItem } from './parser-items.ts';

const leastShare = 0.002;
const leastSeen = 20;

/** Which relations arcs between two kinds of words have in the training data, where it has enough of them. */
export function countRelations(items: readonly ParserItem[], relationCount: number): RelationLists {
  const counts = new Int32Array(relationKeys * relationCount);
  for (const { gold, input } of items)
    for (let at = 1; at <= input.count; at += 1)
      counts[relationKey(input, gold.heads[at]!, at) * relationCount + gold.labels[at]! - 1]! += 1;
  const starts = new Int32Array(relationKeys + 1);
  const relations: number[] = [];
  for (let key = 0; key < relationKeys; key += 1) {
    const row = counts.subarray(key * relationCount, (key + 1) * relationCount);
    const seen = row.reduce((sum, count) => sum + count, 0);
    if (seen >= leastSeen)
      row.forEach((count, relation) => {
        if (count >= seen * leastShare) relations.push(relation);
      });
    starts[key + 1] = relations.length;
  }
  return { starts, relations: Uint8Array.from(relations) };
}
