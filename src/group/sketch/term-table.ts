import { termMarks } from './marks.ts';

/** Terms as a sketch has them: see {@link ArticleSketch}. */
export interface PackedTerms {
  readonly terms: Uint32Array;
  readonly counts: Uint8Array;
  readonly marks: Uint8Array;
  readonly labels: string;
}

/** The first so many different terms of an article are kept. */
const mostTerms = 400;
const placeCount = 1024;

/** One article at a time is counted, in arrays that are used again: a list of objects would cost more than all the rest. */
const keys = new Uint32Array(placeCount);
const places = new Int16Array(placeCount);
const counts = new Uint16Array(mostTerms);
const marks = new Uint8Array(mostTerms);
const terms = new Uint32Array(mostTerms);
let labels: string[] = [];
let size = 0;

/** Begins a new article. */
export function clearTerms(): void {
  places.fill(0);
  labels = [];
  size = 0;
}

/** Counts a term; gives its number, negative where the article has too many. */
export function countTerm(term: number, mark: number): number {
  let place = term & (placeCount - 1);
  while (places[place] !== 0 && keys[place] !== term) place = (place + 1) & (placeCount - 1);
  const known = places[place]! - 1;
  if (known >= 0) {
    if (counts[known]! < 255) counts[known]! += 1;
    marks[known]! |= mark;
    return known;
  }
  if (size === mostTerms) return -1;
  keys[place] = term;
  places[place] = size + 1;
  terms[size] = term;
  counts[size] = 1;
  marks[size] = mark;
  size += 1;
  return size - 1;
}

/** Whether a term has no printed form yet. */
export const lacksLabel = (term: number): boolean => term >= 0 && labels[term] === undefined;

/** Gives a term its printed form. */
export function labelTerm(term: number, label: string): void {
  labels[term] = label;
  marks[term]! |= termMarks.labelled;
}

/** Three lists in one piece of memory: a piece for each would take more room around it than in it. */
function createLists(length: number) {
  const buffer = new ArrayBuffer(6 * length);
  return {
    terms: new Uint32Array(buffer, 0, length),
    counts: new Uint8Array(buffer, 4 * length, length),
    marks: new Uint8Array(buffer, 5 * length, length),
  };
}

const bucketBits = 9;
const ends = new Uint16Array(1 << bucketBits);
const order = new Uint16Array(mostTerms);

/**
 * Lists the terms in {@link order}, rising: by their highest bits, which tell most of these well-mixed numbers apart, then, within a bucket, one by one. The
 * engine's own sort takes ten times as long for so few.
 */
function sortTerms(): void {
  const shift = 32 - bucketBits;
  ends.fill(0);
  for (let at = 0; at < size; at += 1) ends[terms[at]! >>> shift]! += 1;
  for (let bucket = 1; bucket < ends.length; bucket += 1) ends[bucket]! += ends[bucket - 1]!;
  for (let at = size - 1; at >= 0; at -= 1) order[--ends[terms[at]! >>> shift]!] = at;
  for (let to = 1; to < size; to += 1) {
    const moved = order[to]!;
    let place = to;
    for (; place > 0 && terms[order[place - 1]!]! > terms[moved]!; place -= 1) order[place] = order[place - 1]!;
    order[place] = moved;
  }
}

/** What was counted, by rising term. */
export function packTerms(): PackedTerms {
  sortTerms();
  const packed = createLists(size);
  const printed: string[] = [];
  for (let to = 0; to < size; to += 1) {
    const at = order[to]!;
    packed.terms[to] = terms[at]!;
    packed.counts[to] = counts[at]!;
    packed.marks[to] = marks[at]!;
    if (marks[at]! & termMarks.labelled) printed.push(labels[at]!);
  }
  return { ...packed, labels: printed.join('\n') };
}
