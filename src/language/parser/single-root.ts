import type { Arcs, ParserInput } from './input.ts';

/**
 * Leaves one root: of several the first finite verb, else the first; the others hang on it as `others` (a relation's place in the list, from 1),
 * and so does what has no governor.
 */
export function withSingleRoot(
  { heads, labels }: Arcs,
  { count, lastOfKind }: ParserInput,
  root: number,
  others: number,
): Arcs {
  const isFiniteVerb = (at: number) => lastOfKind[at] === at;
  let chosen = 0;
  for (let at = 1; at <= count; at += 1) {
    if (heads[at] !== count + 1 && heads[at] !== 0) continue;
    if (chosen === 0 || (isFiniteVerb(at) && !isFiniteVerb(chosen))) chosen = at;
  }
  for (let at = 1; at <= count; at += 1) {
    if (at === chosen) {
      heads[at] = count + 1;
      labels[at] = root;
    } else if (heads[at] === count + 1 || heads[at] === 0) {
      heads[at] = chosen;
      if (labels[at] === root || labels[at] === 0) labels[at] = others;
    }
  }
  return { heads, labels };
}
