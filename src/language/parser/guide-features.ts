import type { Arcs, ParserInput } from './input.ts';
import { four, three, two } from './templates.ts';
import type { View } from './view.ts';

/** What another parser's tree says of the stack's top and the next word. */
export interface GuideView {
  /** How the two hang together there: 1 the top on the next word, 2 the next word on the top, 3 the top on a later word, 4 on an earlier one. */
  relation: number;
  /** Where the next word's governor is: 1 later, 2 deeper in the stack, 3 the top, 4 the one under it. */
  side: number;
  /** Both, with how many dependants of the top are still to come. */
  both: number;
  topHeadTag: number;
  nextHeadTag: number;
  nextHeadWord: number;
  governsNext: number;
}

export const createGuideView = (): GuideView => ({
  relation: 0,
  side: 0,
  both: 0,
  topHeadTag: 0,
  nextHeadTag: 0,
  nextHeadWord: 0,
  governsNext: 0,
});

export function lookAtGuide(
  { tags, words }: ParserInput,
  { heads }: Arcs,
  { n0, s0, s1 }: View,
  into: GuideView,
): void {
  const nextHead = heads[n0]!;
  const topHead = heads[s0]!;
  const relation = s0 === 0 ? 0 : topHead === n0 ? 1 : nextHead === s0 ? 2 : topHead > n0 ? 3 : 4;
  const side = nextHead > n0 ? 1 : nextHead === s0 ? 3 : nextHead === s1 ? 4 : nextHead < s0 ? 2 : 0;
  const open = s0 === 0 ? 0 : dependantsFrom(heads, s0, n0);
  into.relation = relation;
  into.side = side;
  into.both = (relation * 5 + side) * 3 + open;
  into.topHeadTag = tags[topHead]!;
  into.nextHeadTag = tags[nextHead]!;
  into.nextHeadWord = words[nextHead]!;
  into.governsNext = heads[n0 + 1] === n0 ? 1 : 0;
}

/** What of it settles most decisions. */
export function addFirstGuideFeatures(view: View, guide: GuideView, hashes: Int32Array, from: number): number {
  const { hasHead, n0p, n0w, s0d, s0p, s0w, s1p } = view;
  const { both, nextHeadTag, relation, side } = guide;
  let size = from;
  hashes[size++] = two(150, both, hasHead);
  hashes[size++] = three(153, both, s0p, n0p);
  hashes[size++] = three(155, relation, s0w, n0p);
  hashes[size++] = three(156, relation, s0p, n0w);
  hashes[size++] = two(158, both, s0d);
  hashes[size++] = three(160, side, nextHeadTag, n0p);
  hashes[size++] = four(162, both, hasHead, s0p, s1p);
  return size;
}

/** The rest of it. */
export function addFurtherGuideFeatures(view: View, guide: GuideView, hashes: Int32Array, from: number): number {
  const { distance, hasHead, n0p, s0p } = view;
  const { both, governsNext, nextHeadTag, nextHeadWord, relation, side, topHeadTag } = guide;
  let size = from;
  hashes[size++] = three(152, relation, s0p, n0p);
  hashes[size++] = three(154, both, nextHeadTag, topHeadTag);
  hashes[size++] = three(157, both, distance, n0p);
  hashes[size++] = three(161, relation, topHeadTag, s0p);
  hashes[size++] = four(163, both, nextHeadTag, n0p, s0p);
  hashes[size++] = three(164, side, nextHeadWord, n0p);
  hashes[size++] = three(165, both, governsNext, hasHead);
  return size;
}

const farthest = 24;
const mostOpen = 2;

/** How many dependants of `head` another tree has from place `from` on; at most 2 count. */
function dependantsFrom(heads: Int32Array, head: number, from: number): number {
  const last = Math.min(heads.length - 2, from + farthest);
  let found = 0;
  for (let at = from; at <= last && found < mostOpen; at += 1) if (heads[at] === head) found += 1;
  return found;
}
