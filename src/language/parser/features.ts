import { mix } from '../linear/hash.ts';
import { createFeatures, type Features } from '../linear/linear-model.ts';
import { addGuideFeatures } from './guide-features.ts';
import { kindCount, type ParserInput } from './input.ts';
import type { State } from './state.ts';
import { distanceClass, four, one, three, two } from './templates.ts';

/** How many features one decision has at most. */
const maxParseFeatures = 192;

/** Features of which the first `core` tell most; a parser without a guide sees those alone. */
export interface ParseFeatures extends Features {
  core: number;
}

export const createParseFeatures = (): ParseFeatures => ({ ...createFeatures(maxParseFeatures), core: 0 });

const most = (count: number, limit: number): number => (count < limit ? count : limit);

/**
 * The features of the next decision. Source: Zhang and Nivre 2011 (words and tags around the stack's top and the next word, distance, valency, second and
 * third order), with the words beside both, what stands between them, dictionary fields, and another parser's tree where there is one.
 */
export function addParseFeatures(input: ParserInput, state: State, into: ParseFeatures): void {
  into.core = addCoreFeatures(input, state, into.hashes, 0);
  into.count = into.core;
  if (input.guide === undefined) return;
  const further = addFurtherFeatures(input, state, into.hashes, into.core);
  into.count = addGuideFeatures(input, state, input.guide, into.hashes, further);
}

/** The features of the relation of an arc that an action makes: the core of the action's own. */
export function addRelationFeatures({ core, hashes }: ParseFeatures, action: number, into: Features): void {
  for (let at = 0; at < core; at += 1) into.hashes[at] = mix(hashes[at]!, action);
  into.count = core;
}

/** What tells most: the words and tags around the stack's top and the next word, their distance, their nearest dependants, and what stands between. */
function addCoreFeatures(input: ParserInput, state: State, hashes: Int32Array, from: number): number {
  const { words, tags, coarse, senses, kinds, count } = input;
  const { depth, stack, heads, labels, left1, right1 } = state;
  let size = from;
  const n0 = state.next;
  const n1 = n0 + 1 <= count + 1 ? n0 + 1 : 0;
  const n2 = n0 + 2 <= count + 1 ? n0 + 2 : 0;
  const s0 = depth > 0 ? stack[depth - 1]! : 0;
  const s1 = depth > 1 ? stack[depth - 2]! : 0;
  const s0h = heads[s0]!;
  const s0l = left1[s0]!;
  const s0r = right1[s0]!;
  const n0l = left1[n0]!;
  const s0w = words[s0]!;
  const s0p = tags[s0]!;
  const n0w = words[n0]!;
  const n0p = tags[n0]!;
  const n1w = words[n1]!;
  const n1p = tags[n1]!;
  const n2p = tags[n2]!;
  const s1p = tags[s1]!;
  const s0c = coarse[s0]!;
  const n0c = coarse[n0]!;
  const hasHead = s0h === 0 ? 0 : 1;
  const distance = s0 === 0 ? 0 : distanceClass(n0 - s0);
  const vl = most(state.leftCount[s0]!, 4);
  const vr = most(state.rightCount[s0]!, 4);
  const nvl = most(state.leftCount[n0]!, 4);
  const setRight = state.rightSet[s0]!;
  const nextSet = state.leftSet[n0]!;
  const beforeNext = tags[n0 - 1]!;
  const afterTop = s0 === 0 ? 0 : tags[s0 + 1]!;
  const beforeTop = s0 === 0 ? 0 : tags[s0 - 1]!;
  const between = s0 === 0 ? 0 : kindsBetween(kinds, count, s0, n0);
  const s0s = senses[s0]!;
  const n0s = senses[n0]!;
  hashes[size++] = one(0, hasHead);
  hashes[size++] = two(1, s0w, s0p);
  hashes[size++] = one(2, s0w);
  hashes[size++] = two(3, s0p, hasHead);
  hashes[size++] = two(4, n0w, n0p);
  hashes[size++] = one(5, n0w);
  hashes[size++] = one(6, n0p);
  hashes[size++] = one(7, n1w);
  hashes[size++] = one(8, n1p);
  hashes[size++] = one(10, n2p);
  hashes[size++] = one(12, s1p);
  hashes[size++] = three(14, s0w, s0p, n0w);
  hashes[size++] = three(15, s0w, n0w, n0p);
  hashes[size++] = three(16, s0w, s0p, n0p);
  hashes[size++] = three(17, s0p, n0w, n0p);
  hashes[size++] = two(18, s0w, n0w);
  hashes[size++] = two(19, s0p, n0p);
  hashes[size++] = two(20, n0p, n1p);
  hashes[size++] = three(21, n0p, n1p, n2p);
  hashes[size++] = three(22, s0p, n0p, n1p);
  hashes[size++] = three(24, tags[s0h]!, s0p, n0p);
  hashes[size++] = three(25, s0p, tags[s0l]!, n0p);
  hashes[size++] = three(26, s0p, tags[s0r]!, n0p);
  hashes[size++] = three(27, s0p, n0p, tags[n0l]!);
  hashes[size++] = three(28, s1p, s0p, n0p);
  hashes[size++] = two(30, s1p, n0w);
  hashes[size++] = two(41, s0p, distance);
  hashes[size++] = two(43, n0p, distance);
  hashes[size++] = three(45, s0p, n0p, distance);
  hashes[size++] = two(51, s0p, vr);
  hashes[size++] = two(53, s0p, vl);
  hashes[size++] = two(55, n0p, nvl);
  hashes[size++] = one(62, labels[s0]!);
  hashes[size++] = one(64, tags[s0l]!);
  hashes[size++] = one(65, labels[s0l]!);
  hashes[size++] = one(67, tags[s0r]!);
  hashes[size++] = one(68, labels[s0r]!);
  hashes[size++] = one(70, tags[n0l]!);
  hashes[size++] = one(71, labels[n0l]!);
  hashes[size++] = three(72, s0p, labels[s0]!, n0p);
  hashes[size++] = three(73, s0p, labels[s0r]!, n0p);
  hashes[size++] = three(74, s0p, n0p, labels[n0l]!);
  hashes[size++] = two(101, s0p, setRight);
  hashes[size++] = two(105, n0p, nextSet);
  hashes[size++] = four(110, s0p, afterTop, beforeNext, n0p);
  hashes[size++] = four(111, beforeTop, s0p, n0p, n1p);
  hashes[size++] = three(113, s0p, afterTop, n0p);
  hashes[size++] = three(115, words[n0 - 1]!, s0p, n0p);
  hashes[size++] = three(120, s0p, n0p, between);
  hashes[size++] = three(121, s0c, n0c, between);
  hashes[size++] = two(122, s0p, between);
  hashes[size++] = two(130, s0s, n0s);
  hashes[size++] = two(131, s0s, n0p);
  hashes[size++] = two(132, s0p, n0s);
  return size;
}

/** Second and third order, more of the neighbours, and more that rests on single words. */
function addFurtherFeatures(input: ParserInput, state: State, hashes: Int32Array, from: number): number {
  const { words, tags, coarse, senses, kinds, count } = input;
  const { depth, stack, heads, labels, left1, left2, right1, right2 } = state;
  let size = from;
  const n0 = state.next;
  const n1 = n0 + 1 <= count + 1 ? n0 + 1 : 0;
  const n2 = n0 + 2 <= count + 1 ? n0 + 2 : 0;
  const s0 = depth > 0 ? stack[depth - 1]! : 0;
  const s1 = depth > 1 ? stack[depth - 2]! : 0;
  const s2 = depth > 2 ? stack[depth - 3]! : 0;
  const s0h = heads[s0]!;
  const s0l = left1[s0]!;
  const s0l2 = left2[s0]!;
  const s0r = right1[s0]!;
  const s0r2 = right2[s0]!;
  const s0h2 = heads[s0h]!;
  const n0l = left1[n0]!;
  const n0l2 = left2[n0]!;
  const s0w = words[s0]!;
  const s0p = tags[s0]!;
  const n0w = words[n0]!;
  const n0p = tags[n0]!;
  const n1w = words[n1]!;
  const n1p = tags[n1]!;
  const n2w = words[n2]!;
  const n2p = tags[n2]!;
  const s1w = words[s1]!;
  const s1p = tags[s1]!;
  const s0c = coarse[s0]!;
  const n0c = coarse[n0]!;
  const hasHead = s0h === 0 ? 0 : 1;
  const distance = s0 === 0 ? 0 : distanceClass(n0 - s0);
  const vl = most(state.leftCount[s0]!, 4);
  const vr = most(state.rightCount[s0]!, 4);
  const nvl = most(state.leftCount[n0]!, 4);
  const setRight = state.rightSet[s0]!;
  const setLeft = state.leftSet[s0]!;
  const nextSet = state.leftSet[n0]!;
  const beforeNext = tags[n0 - 1]!;
  const beforeTop = s0 === 0 ? 0 : tags[s0 - 1]!;
  const between = s0 === 0 ? 0 : kindsBetween(kinds, count, s0, n0);
  const s0s = senses[s0]!;
  const n0s = senses[n0]!;
  hashes[size++] = one(9, n2w);
  hashes[size++] = one(11, s1w);
  hashes[size++] = three(13, s0w, n0w, mix(s0p, n0p));
  hashes[size++] = four(23, s0p, n0p, n1p, n2p);
  hashes[size++] = two(29, s1w, n0p);
  hashes[size++] = four(31, s1p, s0p, n0p, n1p);
  hashes[size++] = three(32, tags[s2]!, s1p, s0p);
  hashes[size++] = three(33, s0w, n0p, n1p);
  hashes[size++] = three(34, s0p, n0w, n1p);
  hashes[size++] = two(35, s0w, n1w);
  hashes[size++] = two(36, n0w, n1w);
  hashes[size++] = two(37, n0w, n1p);
  hashes[size++] = two(40, s0w, distance);
  hashes[size++] = two(42, n0w, distance);
  hashes[size++] = three(44, s0w, n0w, distance);
  hashes[size++] = two(50, s0w, vr);
  hashes[size++] = two(52, s0w, vl);
  hashes[size++] = two(54, n0w, nvl);
  hashes[size++] = three(56, s0p, n0p, vr);
  hashes[size++] = one(60, words[s0h]!);
  hashes[size++] = one(61, tags[s0h]!);
  hashes[size++] = one(63, words[s0l]!);
  hashes[size++] = one(66, words[s0r]!);
  hashes[size++] = one(69, words[n0l]!);
  hashes[size++] = three(75, s0w, labels[s0]!, n0p);
  hashes[size++] = three(76, s0p, words[s0r]!, n0p);
  hashes[size++] = one(80, words[s0h2]!);
  hashes[size++] = one(81, tags[s0h2]!);
  hashes[size++] = one(82, labels[s0h]!);
  hashes[size++] = one(83, words[s0l2]!);
  hashes[size++] = one(84, tags[s0l2]!);
  hashes[size++] = one(85, labels[s0l2]!);
  hashes[size++] = one(86, words[s0r2]!);
  hashes[size++] = one(87, tags[s0r2]!);
  hashes[size++] = one(88, labels[s0r2]!);
  hashes[size++] = one(89, tags[n0l2]!);
  hashes[size++] = one(90, labels[n0l2]!);
  hashes[size++] = three(91, s0p, tags[s0l]!, tags[s0l2]!);
  hashes[size++] = three(92, s0p, tags[s0r]!, tags[s0r2]!);
  hashes[size++] = three(93, s0p, tags[s0h]!, tags[s0h2]!);
  hashes[size++] = three(94, n0p, tags[n0l]!, tags[n0l2]!);
  hashes[size++] = two(100, s0w, setRight);
  hashes[size++] = two(102, s0w, setLeft);
  hashes[size++] = two(103, s0p, setLeft);
  hashes[size++] = two(104, n0w, nextSet);
  hashes[size++] = three(106, s0p, n0p, setRight);
  hashes[size++] = three(107, s0p, n0p, nextSet);
  hashes[size++] = four(112, beforeTop, s0p, beforeNext, n0p);
  hashes[size++] = two(114, words[n0 - 1]!, n0w);
  hashes[size++] = two(123, n0p, between);
  hashes[size++] = four(124, s0c, n0c, between, hasHead);
  hashes[size++] = two(133, s0w, n0s);
  hashes[size++] = two(134, s0s, n0w);
  hashes[size++] = three(135, s0s, n0w, senses[n1]!);
  hashes[size++] = three(136, senses[s0r]!, s0p, n0p);
  hashes[size++] = three(137, s0s, n0w, n1w);
  hashes[size++] = three(138, senses[s1]!, s0w, n0s);
  hashes[size++] = three(139, s1w, s0w, n0p);
  return size;
}

function kindsBetween(kinds: Int32Array, count: number, from: number, to: number): number {
  let bits = 0;
  const width = count + 2;
  for (let kind = 0; kind < kindCount; kind += 1)
    if (kinds[kind * width + to - 1]! > kinds[kind * width + from]!) bits |= 1 << kind;
  return bits;
}
