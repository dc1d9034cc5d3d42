import type { TokenAnnotation } from '../../../model/annotation.ts';

/**
 * The index of each token's head among its sentence's tokens; -1 for roots, and where the head is no token of the
 * sentence. A ring of heads, which no parser should give, is cut open. Undefined where no token has a head: no tree.
 */
export function findHeads(tokens: readonly TokenAnnotation[]): number[] | undefined {
  if (!tokens.some(({ head, relation }) => head !== undefined || relation === 'root')) return undefined;
  const indexes = new Map(tokens.map(({ id }, index) => [id, index]));
  const heads = tokens.map(({ head }) => (head === undefined ? -1 : (indexes.get(head) ?? -1)));
  cutRings(heads);
  return heads;
}

function cutRings(heads: number[]): void {
  const seenFrom = new Int32Array(heads.length).fill(-1);
  for (let start = 0; start < heads.length; start += 1) {
    let at = start;
    while (at >= 0 && seenFrom[at] === -1) {
      seenFrom[at] = start;
      const head = heads[at]!;
      if (head >= 0 && seenFrom[head] === start) heads[at] = -1;
      at = heads[at]!;
    }
  }
}
