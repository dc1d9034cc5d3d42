import type { WeighedSketch } from '../match/weigh.ts';
import { termMarks } from '../sketch/marks.ts';

/** The terms by which an article is found, with their weights. */
export interface Keys {
  readonly terms: Uint32Array;
  readonly weights: Float32Array;
}

const mostKeys = 32;
/** What title and lead tell is what the article is about: of equally rare terms theirs find it. */
const titleWorth = 2;
const leadWorth = 1.4;

/** The weightiest terms of an article, those of title and lead before others; the weightiest first. */
export function findKeys({ marks, terms, weights }: WeighedSketch): Keys {
  const worths = weights.map((weight, at) => weight * worthOf(marks[at]!));
  const least = mostKeys < worths.length ? worths.slice().sort()[worths.length - mostKeys]! : 0;
  const kept: number[] = [];
  for (let at = 0; at < worths.length; at += 1) if (worths[at]! >= least && worths[at]! > 0) kept.push(at);
  kept.sort((a, b) => worths[b]! - worths[a]! || a - b);
  if (kept.length > mostKeys) kept.length = mostKeys;
  return {
    terms: Uint32Array.from(kept, (at) => terms[at]!),
    weights: Float32Array.from(kept, (at) => worths[at]!),
  };
}

const worthOf = (mark: number): number => (mark & termMarks.title ? titleWorth : mark & termMarks.lead ? leadWorth : 1);
