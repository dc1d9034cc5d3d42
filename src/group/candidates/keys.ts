import { takeMemory } from '../match/arena.ts';
import { pickRank } from '../match/highest.ts';
import type { WeighedSketch } from '../match/weigh.ts';
import { termMarks } from '../sketch/marks.ts';

/** The terms by which an article is found, with their weights. */
export interface Keys {
  readonly terms: Uint32Array;
  readonly weights: Float32Array;
  /** The sum of the weights. */
  readonly whole: number;
}

const mostKeys = 32;
/** What title and lead tell is what the article is about: of equally rare terms theirs find it. */
const titleWorth = 2;
const leadWorth = 1.4;

/** One article at a time is read, in arrays that are used again. */
let worths = new Float32Array(512);
let ranked = new Float32Array(512);

/** The weightiest terms of an article, those of title and lead before others; the weightiest first. */
export function findKeys({ marks, terms, weights }: WeighedSketch): Keys {
  const { length } = weights;
  if (length > worths.length) {
    worths = new Float32Array(length);
    ranked = new Float32Array(length);
  }
  for (let at = 0; at < length; at += 1) worths[at] = weights[at]! * worthOf(marks[at]!);
  for (let at = 0; at < length; at += 1) ranked[at] = worths[at]!;
  const least = length > mostKeys ? pickRank(ranked, length, mostKeys) : 0;
  const kept: number[] = [];
  for (let at = 0; at < length; at += 1) if (worths[at]! >= least && worths[at]! > 0) kept.push(at);
  kept.sort((a, b) => worths[b]! - worths[a]! || a - b);
  return takeKeys(kept, terms);
}

function takeKeys(kept: readonly number[], all: Uint32Array): Keys {
  const size = Math.min(mostKeys, kept.length);
  const { buffer, offset } = takeMemory(4 * size);
  const terms = new Uint32Array(buffer, offset, size);
  const weights = new Float32Array(size);
  let whole = 0;
  for (let to = 0; to < size; to += 1) {
    terms[to] = all[kept[to]!]!;
    weights[to] = worths[kept[to]!]!;
    whole += weights[to]!;
  }
  return { terms, weights, whole };
}

const worthOf = (mark: number): number => (mark & termMarks.title ? titleWorth : mark & termMarks.lead ? leadWorth : 1);
