import { widerCluster } from '../words/word-cluster.ts';
import { kindCount, type ParserInput } from './input.ts';
import type { State } from './state.ts';
import { distanceClass } from './templates.ts';

/**
 * What a decision is taken from, in the names of Zhang and Nivre 2011: `s0` is the stack's top, `s1` and `s2` stand under it, `n0` is the next word, `n1` and
 * `n2` follow it; `h` is a governor, `l` and `r` the outermost dependants on the left and right, `l2`, `r2` and `h2` those one further. Behind that, `w` is the
 * word, `p` its tag, `c` its universal tag, `s` its field in the dictionary, `k` its group of words of like use, `g` the larger group, `d` its relation.
 */
export type View = { -readonly [name in keyof typeof empty]: number };

// biome-ignore format: one line for each word
const empty = {
  s0: 0, s0w: 0, s0p: 0, s0c: 0, s0s: 0, s0k: 0, s0g: 0, s0d: 0,
  s0h: 0, s0hw: 0, s0hp: 0, s0hk: 0, s0hd: 0, s0h2p: 0, s0h2w: 0,
  s0lw: 0, s0lp: 0, s0ld: 0, s0l2w: 0, s0l2p: 0, s0l2d: 0,
  s0r: 0, s0rw: 0, s0rp: 0, s0rs: 0, s0rd: 0, s0r2w: 0, s0r2p: 0, s0r2d: 0,
  s1: 0, s1w: 0, s1p: 0, s1s: 0, s1k: 0, s2p: 0,
  n0: 0, n0w: 0, n0p: 0, n0c: 0, n0s: 0, n0k: 0, n0g: 0,
  n0lw: 0, n0lp: 0, n0ld: 0, n0l2p: 0, n0l2d: 0,
  n1: 0, n1w: 0, n1p: 0, n1s: 0, n1k: 0, n2w: 0, n2p: 0,
  hasHead: 0, distance: 0, between: 0, setRight: 0, setLeft: 0, nextSet: 0, vl: 0, vr: 0, nvl: 0,
  beforeTop: 0, afterTop: 0, beforeNext: 0, beforeNextWord: 0,
};

export const createView = (): View => ({ ...empty });

const most = (count: number, limit: number): number => (count < limit ? count : limit);

/** Fills in what the first step of features needs. */
export function lookFirst(input: ParserInput, state: State, view: View): void {
  const { words, tags, coarse, clusters, count } = input;
  const { depth, stack, heads, labels, right1 } = state;
  const n0 = state.next;
  const s0 = depth > 0 ? stack[depth - 1]! : 0;
  const s1 = depth > 1 ? stack[depth - 2]! : 0;
  view.n0 = n0;
  view.n1 = n0 + 1 <= count + 1 ? n0 + 1 : 0;
  view.s0 = s0;
  view.s1 = s1;
  view.s0h = heads[s0]!;
  view.s0r = right1[s0]!;
  view.s0w = words[s0]!;
  view.s0p = tags[s0]!;
  view.s0c = coarse[s0]!;
  view.s0k = clusters[s0]!;
  view.s0d = labels[s0]!;
  view.s0hp = tags[view.s0h]!;
  view.s0rp = tags[view.s0r]!;
  view.s0rd = labels[view.s0r]!;
  view.s1p = tags[s1]!;
  view.n0w = words[n0]!;
  view.n0p = tags[n0]!;
  view.n0c = coarse[n0]!;
  view.n0k = clusters[n0]!;
  view.n1w = words[view.n1]!;
  view.n1p = tags[view.n1]!;
  view.hasHead = view.s0h === 0 ? 0 : 1;
  view.distance = s0 === 0 ? 0 : distanceClass(n0 - s0);
  view.between = s0 === 0 ? 0 : kindsBetween(input, s0, n0);
  view.setRight = state.rightSet[s0]!;
  view.nextSet = state.leftSet[n0]!;
  view.beforeTop = s0 === 0 ? 0 : tags[s0 - 1]!;
}

/** Fills in the rest; `lookFirst` comes before it. */
export function lookFurther(input: ParserInput, state: State, view: View): void {
  const { words, tags, senses, clusters, count } = input;
  const { heads, labels, left1, left2, right2 } = state;
  const { n0, n1, s0, s0h, s0r, s1 } = view;
  const n2 = n0 + 2 <= count + 1 ? n0 + 2 : 0;
  const s0l = left1[s0]!;
  const s0l2 = left2[s0]!;
  const s0r2 = right2[s0]!;
  const s0h2 = heads[s0h]!;
  const n0l = left1[n0]!;
  const n0l2 = left2[n0]!;
  view.s0s = senses[s0]!;
  view.s0g = widerCluster(view.s0k - 1);
  view.s0hw = words[s0h]!;
  view.s0hk = clusters[s0h]!;
  view.s0hd = labels[s0h]!;
  view.s0h2p = tags[s0h2]!;
  view.s0h2w = words[s0h2]!;
  view.s0lw = words[s0l]!;
  view.s0lp = tags[s0l]!;
  view.s0ld = labels[s0l]!;
  view.s0l2w = words[s0l2]!;
  view.s0l2p = tags[s0l2]!;
  view.s0l2d = labels[s0l2]!;
  view.s0rw = words[s0r]!;
  view.s0rs = senses[s0r]!;
  view.s0r2w = words[s0r2]!;
  view.s0r2p = tags[s0r2]!;
  view.s0r2d = labels[s0r2]!;
  view.s1w = words[s1]!;
  view.s1s = senses[s1]!;
  view.s1k = clusters[s1]!;
  view.s2p = state.depth > 2 ? tags[state.stack[state.depth - 3]!]! : 0;
  view.n0s = senses[n0]!;
  view.n0g = widerCluster(view.n0k - 1);
  view.n0lw = words[n0l]!;
  view.n0lp = tags[n0l]!;
  view.n0ld = labels[n0l]!;
  view.n0l2p = tags[n0l2]!;
  view.n0l2d = labels[n0l2]!;
  view.n1s = senses[n1]!;
  view.n1k = clusters[n1]!;
  view.n2w = words[n2]!;
  view.n2p = tags[n2]!;
  view.setLeft = state.leftSet[s0]!;
  view.vl = most(state.leftCount[s0]!, 4);
  view.vr = most(state.rightCount[s0]!, 4);
  view.nvl = most(state.leftCount[n0]!, 4);
  view.afterTop = s0 === 0 ? 0 : tags[s0 + 1]!;
  view.beforeNext = tags[n0 - 1]!;
  view.beforeNextWord = words[n0 - 1]!;
}

/** Which kinds of words stand between two places, as bits. */
function kindsBetween({ count, lastOfKind }: ParserInput, from: number, to: number): number {
  let bits = 0;
  const width = count + 2;
  for (let kind = 0, at = to - 1; kind < kindCount; kind += 1, at += width)
    if (lastOfKind[at]! > from) bits |= 1 << kind;
  return bits;
}
