import type { PageBlock } from '../lines/block-writer.ts';
import type { PageElement } from '../page/page-node.ts';

/** The sum of the values of the blocks that stand in each element itself, by `order`. */
export function ownSums(
  elements: readonly PageElement[],
  blocks: readonly PageBlock[],
  values: readonly number[],
): Float64Array {
  const sums = new Float64Array(elements.length);
  blocks.forEach(({ element }, index) => {
    sums[element.order]! += values[index]!;
  });
  return sums;
}

/** The sum of the values of all blocks in each element and those inside it, by `order`. */
export function subtreeSums(
  elements: readonly PageElement[],
  blocks: readonly PageBlock[],
  values: readonly number[],
): Float64Array {
  const sums = ownSums(elements, blocks, values);
  for (let at = elements.length - 1; at > 0; at -= 1) sums[elements[at]!.parent!.order]! += sums[at]!;
  return sums;
}
