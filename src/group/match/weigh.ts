import { termKinds, termMarks } from '../sketch/marks.ts';
import type { ArticleSketch } from '../sketch/sketch.ts';
import type { Rarity } from './rarity.ts';

/** A sketch with the weights of its weightiest terms: by how often they stand in it and how rare they were when it came. */
export interface WeighedSketch {
  readonly sketch: ArticleSketch;
  /** The terms that are compared, rising, with their marks and weights beside them. */
  readonly terms: Uint32Array;
  readonly marks: Uint8Array;
  readonly weights: Float32Array;
  /** Lengths of the weights by kind of term, then of title and lead, then the sums of title and lead: see {@link normOf}. */
  readonly norms: Float32Array;
}

/** Places in {@link WeighedSketch.norms} behind those of the kinds. */
export const normOf = { title: 4, lead: 5, titleSum: 6, leadSum: 7 } as const;

/** Beside those of title and lead; what weighs less tells little, and each pair would pay for it. */
const mostTerms = 128;
const zones = termMarks.title | termMarks.lead;
const logarithms = Float32Array.from({ length: 256 }, (_, count) => 1 + Math.log(Math.max(1, count)));

/** Weighs a sketch: TF-IDF with the logarithm of the count. Source: Salton and Buckley 1988. */
export function weighSketch(sketch: ArticleSketch, rarity: Rarity): WeighedSketch {
  const { counts, marks, terms } = sketch;
  const all = new Float32Array(terms.length);
  for (let at = 0; at < terms.length; at += 1) all[at] = logarithms[counts[at]!]! * rarity.of(terms[at]!);
  const least = terms.length > mostTerms ? all.slice().sort()[terms.length - mostTerms]! : 0;
  // Written out: `from` with a function takes longer than all the rest of an article's weighing.
  const kept = new Uint16Array(terms.length);
  let size = 0;
  for (let at = 0; at < all.length; at += 1) if (all[at]! >= least || marks[at]! & zones) kept[size++] = at;
  const keptTerms = new Uint32Array(size);
  const keptMarks = new Uint8Array(size);
  const weights = new Float32Array(size);
  for (let to = 0; to < size; to += 1) {
    keptTerms[to] = terms[kept[to]!]!;
    keptMarks[to] = marks[kept[to]!]!;
    weights[to] = all[kept[to]!]!;
  }
  return measureSketch(sketch, keptTerms, keptMarks, weights);
}

/** A sketch whose terms are weighed already. */
export function measureSketch(
  sketch: ArticleSketch,
  terms: Uint32Array,
  marks: Uint8Array,
  weights: Float32Array,
): WeighedSketch {
  const norms = new Float32Array(8);
  for (let at = 0; at < weights.length; at += 1) addNorms(norms, marks[at]!, weights[at]!);
  for (let at: number = termKinds.word; at <= normOf.lead; at += 1) norms[at] = Math.sqrt(norms[at]!);
  return { sketch, terms, marks, weights, norms };
}

function addNorms(norms: Float32Array, mark: number, weight: number): void {
  const square = weight * weight;
  norms[mark & termMarks.kind]! += square;
  if (mark & termMarks.title) {
    norms[normOf.title]! += square;
    norms[normOf.titleSum]! += weight;
  }
  if (mark & termMarks.lead) {
    norms[normOf.lead]! += square;
    norms[normOf.leadSum]! += weight;
  }
}
