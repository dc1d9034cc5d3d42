import { termMarks } from '../sketch/marks.ts';
import { normOf, type WeighedSketch } from './weigh.ts';

/** The sums over shared terms: four kinds, title, lead, then title and lead of either side told anywhere by the other. */
const sumCount = 10;
const zones = termMarks.title | termMarks.lead;

/** A term's place in the sketch that was prepared last, plus one, by the lowest bits of the term. */
const placeCount = 1 << 12;
const places = new Uint16Array(placeCount);
const filled: number[] = [];
let prepared: WeighedSketch | undefined;
const sums = new Float64Array(sumCount);

/**
 * Sums over the terms that two sketches share; overwritten by the next call. One article is compared with many in a row: its
 * terms are laid out once, and a look tells of nearly every term of the others that it is not there, where a walk along both
 * lists would guess its way at each step.
 */
export function sumShared(a: WeighedSketch, b: WeighedSketch): Float64Array {
  if (prepared !== a && prepared !== b) prepare(a);
  sums.fill(0);
  if (prepared === a) sumTerms(a, b, 0);
  else sumTerms(b, a, 1);
  return sums;
}

/** Lays out the terms of a sketch; two that want one place lie side by side. */
function prepare(sketch: WeighedSketch): void {
  for (const place of filled) places[place] = 0;
  filled.length = 0;
  prepared = sketch;
  const { terms } = sketch;
  for (let at = 0; at < terms.length; at += 1) {
    let place = terms[at]! & (placeCount - 1);
    while (places[place] !== 0) place = (place + 1) & (placeCount - 1);
    places[place] = at + 1;
    filled.push(place);
  }
}

/** `turned` is 1 where the prepared sketch is the right one of the two. */
function sumTerms(left: WeighedSketch, right: WeighedSketch, turned: 0 | 1): void {
  const known = left.terms;
  const { marks, terms } = right;
  for (let j = 0; j < terms.length; j += 1) {
    const term = terms[j]!;
    let place = term & (placeCount - 1);
    let i = places[place]! - 1;
    while (i >= 0 && known[i] !== term) {
      place = (place + 1) & (placeCount - 1);
      i = places[place]! - 1;
    }
    if (i < 0) continue;
    const m = left.marks[i]!;
    const n = marks[j]!;
    const u = left.weights[i]!;
    const v = right.weights[j]!;
    sums[m & termMarks.kind]! += u * v;
    if (((m | n) & zones) === 0) continue;
    if (m & n & termMarks.title) sums[normOf.title]! += u * v;
    if (m & n & termMarks.lead) sums[normOf.lead]! += u * v;
    if (m & termMarks.title) sums[6 + turned]! += u;
    if (n & termMarks.title) sums[7 - turned]! += v;
    if (m & termMarks.lead) sums[8 + turned]! += u;
    if (n & termMarks.lead) sums[9 - turned]! += v;
  }
}
