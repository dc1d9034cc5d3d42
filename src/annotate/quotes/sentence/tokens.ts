import type { Element } from './element.ts';

/** Index of the element that holds a token, if it lies in these elements. Logarithmic. */
export function findElement(elements: readonly Element[], token: number): number | undefined {
  if (elements.length === 0 || token < elements[0]!.token) return undefined;
  let low = 0;
  let high = elements.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (elements[middle]!.token <= token) low = middle;
    else high = middle - 1;
  }
  return low;
}
