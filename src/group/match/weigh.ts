import { termKinds, termMarks } from '../sketch/marks.ts';
import type { ArticleSketch } from '../sketch/sketch.ts';
import { takeMemory } from './arena.ts';
import { pickRank } from './highest.ts';
import type { Rarity } from './rarity.ts';

/** Terms that are compared, rising, with their marks and weights beside them. */
export interface WeighedTerms {
  readonly terms: Uint32Array;
  readonly marks: Uint8Array;
  readonly weights: Float32Array;
}

/** A sketch with the weights of its weightiest terms: by how often they stand in it and how rare they were when it came. */
export interface WeighedSketch extends WeighedTerms {
  readonly sketch: ArticleSketch;
  /** Lengths of the weights by kind of term, then of title and lead, then the sums of title and lead: see {@link normOf}. */
  readonly norms: Float32Array;
  /** How crowded the days were in which it came: see `createCrowd`. */
  readonly crowd: number;
}

/** Places in {@link WeighedSketch.norms} behind those of the kinds. */
export const normOf = { title: 4, lead: 5, titleSum: 6, leadSum: 7 } as const;
const normCount = 8;

/** Beside those of title and lead; what weighs less tells little, and each pair would pay for it. */
const mostTerms = 128;
const zones = termMarks.title | termMarks.lead;
const logarithms = Float32Array.from({ length: 256 }, (_, count) => 1 + Math.log(Math.max(1, count)));

/** One sketch at a time is weighed, in arrays that are used again. */
let all = new Float32Array(512);
let ranked = new Float32Array(512);
let kept = new Uint16Array(512);

/** Weighs a sketch: TF-IDF with the logarithm of the count. Source: Salton and Buckley 1988. */
export function weighSketch(sketch: ArticleSketch, rarity: Rarity, crowd = 0): WeighedSketch {
  const size = pickTerms(sketch, rarity);
  const weighed = createLists(size);
  const { marks, norms, terms, weights } = weighed;
  for (let to = 0; to < size; to += 1) {
    const at = kept[to]!;
    terms[to] = sketch.terms[at]!;
    marks[to] = sketch.marks[at]!;
    weights[to] = all[at]!;
  }
  measureTerms(weighed);
  return { sketch, terms, marks, weights, norms, crowd };
}

function createLists(size: number) {
  const { buffer, offset } = takeMemory(4 * normCount + 9 * size);
  const termsFrom = offset + 4 * normCount;
  const behind = termsFrom + 4 * size;
  return {
    norms: new Float32Array(buffer, offset, normCount),
    terms: new Uint32Array(buffer, termsFrom, size),
    weights: new Float32Array(buffer, behind, size),
    marks: new Uint8Array(buffer, behind + 4 * size, size),
  };
}

/** Notes the weights of all terms, and the places of those that are kept; gives the number of these. */
function pickTerms({ counts, marks, terms }: ArticleSketch, rarity: Rarity): number {
  const { length } = terms;
  if (length > all.length) {
    all = new Float32Array(length);
    ranked = new Float32Array(length);
    kept = new Uint16Array(length);
  }
  for (let at = 0; at < length; at += 1) all[at] = logarithms[counts[at]!]! * rarity.of(terms[at]!);
  for (let at = 0; at < length; at += 1) ranked[at] = all[at]!;
  const least = length > mostTerms ? pickRank(ranked, length, mostTerms) : 0;
  let size = 0;
  for (let at = 0; at < length; at += 1) if (all[at]! >= least || marks[at]! & zones) kept[size++] = at;
  return size;
}

/** A sketch whose terms are weighed already. */
export function measureSketch(sketch: ArticleSketch, weighed: WeighedTerms, crowd: number): WeighedSketch {
  const lists = createLists(weighed.terms.length);
  lists.terms.set(weighed.terms);
  lists.marks.set(weighed.marks);
  lists.weights.set(weighed.weights);
  measureTerms(lists);
  return { sketch, ...lists, crowd };
}

function measureTerms({ marks, norms, weights }: Omit<WeighedSketch, 'sketch' | 'crowd'>): void {
  for (let at = 0; at < weights.length; at += 1) addNorms(norms, marks[at]!, weights[at]!);
  for (let at: number = termKinds.word; at <= normOf.lead; at += 1) norms[at] = Math.sqrt(norms[at]!);
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
