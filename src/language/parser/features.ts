import { mix } from '../linear/hash.ts';
import { createFeatures, type Features } from '../linear/scorer.ts';
import {
  addFirstGuideFeatures,
  addFurtherGuideFeatures,
  createGuideView,
  type GuideView,
  lookAtGuide,
} from './guide-features.ts';
import type { ParserInput } from './input.ts';
import type { State } from './state.ts';
import { four, one, three, two } from './templates.ts';
import { addThirdFeatures } from './third-features.ts';
import { createView, lookFirst, lookFurther, type View } from './view.ts';

/**
 * The features of a parser's decision in steps: where the first step tells enough, the later ones are not made.
 * Source of the features: Zhang and Nivre 2011 (words and tags around the stack's top and the next word, distance, valency, second and third
 * order), with the words beside both, what stands between them, dictionary fields, groups of words, and another parser's tree where there is one.
 */
export interface ParseFeatures {
  readonly view: View;
  readonly guide: GuideView;
  /** `firstCore` of the first step and all of the second are what a relation is told by. */
  readonly first: Features;
  readonly second: Features;
  readonly third: Features;
  firstCore: number;
  /** How many steps have been made for this decision. */
  steps: number;
}

const most = { first: 32, second: 40, third: 80 } as const;

export const createParseFeatures = (): ParseFeatures => ({
  view: createView(),
  guide: createGuideView(),
  first: createFeatures(most.first),
  second: createFeatures(most.second),
  third: createFeatures(most.third),
  firstCore: 0,
  steps: 0,
});

/** Makes the features of a decision up to a step, if they are not there yet. */
export function makeSteps(input: ParserInput, state: State, into: ParseFeatures, upTo: number): void {
  if (into.steps < 1) addFirstStep(input, state, into);
  if (into.steps < 2 && upTo >= 2) addSecondStep(input, state, into);
  if (into.steps < 3 && upTo >= 3) addThirdStep(into);
  if (into.steps < upTo) into.steps = upTo;
}

/** What settles most decisions. */
function addFirstStep(input: ParserInput, state: State, into: ParseFeatures): void {
  const { first, guide, view } = into;
  lookFirst(input, state, view);
  into.firstCore = addFirstFeatures(view, first.hashes);
  first.count = into.firstCore;
  if (input.guide === undefined) return;
  lookAtGuide(input, input.guide, view, guide);
  first.count = addFirstGuideFeatures(view, guide, first.hashes, into.firstCore);
}

function addSecondStep(input: ParserInput, state: State, { second, view }: ParseFeatures): void {
  lookFurther(input, state, view);
  second.count = addSecondFeatures(view, second.hashes);
}

/** What only a parser with a guide sees. */
function addThirdStep({ guide, third, view }: ParseFeatures): void {
  third.count = addFurtherGuideFeatures(view, guide, third.hashes, addThirdFeatures(view, third.hashes));
}

/** The features of the relation of an arc that an action makes: the action's own, with the action. */
export function addRelationFeatures(from: Features, count: number, action: number, into: Features): void {
  for (let at = 0; at < count; at += 1) into.hashes[at] = mix(from.hashes[at]!, action);
  into.count = count;
}

/** What settles most decisions: the words and tags around the stack's top and the next word, and what stands between. */
function addFirstFeatures(view: View, hashes: Int32Array): number {
  const {
    beforeTop,
    between,
    distance,
    hasHead,
    n0c,
    n0k,
    n0p,
    n0w,
    n1p,
    n1w,
    nextSet,
    s0c,
    s0d,
    s0hp,
    s0k,
    s0p,
    s0rd,
    s0rp,
    s0w,
    s1p,
    setRight,
  } = view;
  let size = 0;
  hashes[size++] = one(2, s0w);
  hashes[size++] = two(3, s0p, hasHead);
  hashes[size++] = one(5, n0w);
  hashes[size++] = one(7, n1w);
  hashes[size++] = three(16, s0w, s0p, n0p);
  hashes[size++] = three(17, s0p, n0w, n0p);
  hashes[size++] = two(19, s0p, n0p);
  hashes[size++] = two(20, n0p, n1p);
  hashes[size++] = three(22, s0p, n0p, n1p);
  hashes[size++] = three(24, s0hp, s0p, n0p);
  hashes[size++] = three(26, s0p, s0rp, n0p);
  hashes[size++] = two(30, s1p, n0w);
  hashes[size++] = two(41, s0p, distance);
  hashes[size++] = three(45, s0p, n0p, distance);
  hashes[size++] = one(62, s0d);
  hashes[size++] = three(73, s0p, s0rd, n0p);
  hashes[size++] = two(101, s0p, setRight);
  hashes[size++] = two(105, n0p, nextSet);
  hashes[size++] = four(111, beforeTop, s0p, n0p, n1p);
  hashes[size++] = three(121, s0c, n0c, between);
  hashes[size++] = two(140, s0k, n0p);
  hashes[size++] = two(141, s0p, n0k);
  return size;
}

/** More of the same: neighbours, nearest dependants, dictionary fields, groups of words. */
function addSecondFeatures(view: View, hashes: Int32Array): number {
  const {
    afterTop,
    beforeNext,
    between,
    distance,
    hasHead,
    n0k,
    n0ld,
    n0lp,
    n0lw,
    n0p,
    n0s,
    n0w,
    n1p,
    n2p,
    beforeNextWord,
    nvl,
    s0d,
    s0k,
    s0ld,
    s0lp,
    s0p,
    s0rd,
    s0rp,
    s0s,
    s0w,
    s1p,
    vl,
    vr,
  } = view;
  let size = 0;
  hashes[size++] = one(0, hasHead);
  hashes[size++] = two(1, s0w, s0p);
  hashes[size++] = two(4, n0w, n0p);
  hashes[size++] = one(6, n0p);
  hashes[size++] = one(8, n1p);
  hashes[size++] = one(10, n2p);
  hashes[size++] = one(12, s1p);
  hashes[size++] = three(14, s0w, s0p, n0w);
  hashes[size++] = three(15, s0w, n0w, n0p);
  hashes[size++] = two(18, s0w, n0w);
  hashes[size++] = three(21, n0p, n1p, n2p);
  hashes[size++] = three(25, s0p, s0lp, n0p);
  hashes[size++] = three(27, s0p, n0p, n0lp);
  hashes[size++] = three(28, s1p, s0p, n0p);
  hashes[size++] = two(43, n0p, distance);
  hashes[size++] = two(51, s0p, vr);
  hashes[size++] = two(53, s0p, vl);
  hashes[size++] = two(55, n0p, nvl);
  hashes[size++] = one(64, s0lp);
  hashes[size++] = one(65, s0ld);
  hashes[size++] = one(67, s0rp);
  hashes[size++] = one(68, s0rd);
  hashes[size++] = one(70, n0lp);
  hashes[size++] = one(71, n0ld);
  hashes[size++] = three(72, s0p, s0d, n0p);
  hashes[size++] = three(74, s0p, n0p, n0ld);
  hashes[size++] = four(110, s0p, afterTop, beforeNext, n0p);
  hashes[size++] = three(113, s0p, afterTop, n0p);
  hashes[size++] = three(115, beforeNextWord, s0p, n0p);
  hashes[size++] = three(120, s0p, n0p, between);
  hashes[size++] = two(122, s0p, between);
  hashes[size++] = two(130, s0s, n0s);
  hashes[size++] = two(131, s0s, n0p);
  hashes[size++] = two(132, s0p, n0s);
  hashes[size++] = two(142, s0k, n0k);
  hashes[size++] = three(147, s0p, n0lw, n0p);
  return size;
}
