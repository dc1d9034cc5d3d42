import type { Arcs, ParserInput } from './input.ts';
import type { State } from './state.ts';
import { distanceClass, four, three, two } from './templates.ts';

/** What another parser's tree says of the stack's top and the next word. */
export function addGuideFeatures(
  input: ParserInput,
  state: State,
  guide: Arcs,
  hashes: Int32Array,
  from: number,
): number {
  const { tags, words } = input;
  let size = from;
  const n0 = state.next;
  const s0 = state.depth > 0 ? state.stack[state.depth - 1]! : 0;
  const s1 = state.depth > 1 ? state.stack[state.depth - 2]! : 0;
  const hasHead = state.heads[s0] === 0 ? 0 : 1;
  const nextHead = guide.heads[n0]!;
  const topHead = guide.heads[s0]!;
  const relation = s0 === 0 ? 0 : topHead === n0 ? 1 : nextHead === s0 ? 2 : topHead > n0 ? 3 : 4;
  const side = nextHead > n0 ? 1 : nextHead === s0 ? 3 : nextHead === s1 ? 4 : nextHead < s0 ? 2 : 0;
  const open = s0 === 0 ? 0 : dependantsFrom(guide.heads, s0, n0);
  const both = (relation * 5 + side) * 3 + open;
  const topTag = tags[s0]!;
  const nextTag = tags[n0]!;
  hashes[size++] = two(150, both, hasHead);
  hashes[size++] = three(152, relation, topTag, nextTag);
  hashes[size++] = three(153, both, topTag, nextTag);
  hashes[size++] = three(154, both, tags[nextHead]!, tags[topHead]!);
  hashes[size++] = three(155, relation, words[s0]!, nextTag);
  hashes[size++] = three(156, relation, topTag, words[n0]!);
  hashes[size++] = three(157, both, s0 === 0 ? 0 : distanceClass(n0 - s0), nextTag);
  hashes[size++] = two(158, both, state.labels[s0]!);
  hashes[size++] = three(160, side, tags[nextHead]!, nextTag);
  hashes[size++] = three(161, relation, tags[topHead]!, topTag);
  hashes[size++] = four(162, both, hasHead, topTag, tags[s1]!);
  hashes[size++] = four(163, both, tags[nextHead]!, nextTag, topTag);
  hashes[size++] = three(164, side, words[nextHead]!, nextTag);
  hashes[size++] = three(165, both, guide.heads[n0 + 1] === n0 ? 1 : 0, hasHead);
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
