import type { Probe, Query } from '../query/query.ts';
import { nearLevel } from './needles.ts';
import type { Sighting } from './scan-bytes.ts';

/** A stretch of bytes that may tell what is asked for. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** What a look at the bytes of a text tells of one query. */
export interface Glance {
  /** Worth a close look, in order, none overlapping. */
  readonly places: readonly Place[];
  /** The largest part of the query's weight that stands close together, 0 to 1. */
  readonly share: number;
  /** Where that is. */
  readonly nearest?: Place;
}

/** What stands in a text for a term of the probe, in order. */
interface Mark extends Place {
  /** Place of the term in the probe. */
  readonly slot: number;
  readonly level: number;
  readonly weight: number;
}

/** Of what a probe weighs, so much must stand close together. */
const leastShare = 0.55;
/** So much by the words themselves. */
const leastOwn = 0.45;
/** With so few terms no one may lack. */
const fewTerms = 2;
const room = 120;

/** The places of a text where much of a query stands close together. Where nothing can, and nothing passes `least`, no more is told. */
export function findPlaces(query: Query, queryIndex: number, sightings: readonly Sighting[], least = 0): Glance {
  const places: Place[] = [];
  let share = 0;
  let nearest: Place | undefined;
  const byTerm = groupByTerm(query, queryIndex, sightings);
  for (const probe of query.probes) {
    const most = weighHeld(query, probe, byTerm);
    if (most < neededWeight(query, probe) && most <= least * query.weight) continue;
    const best = walkProbe(query, probe, byTerm, (place) => places.push(place));
    const part = best.weight / query.weight;
    if (part <= share || !best.place) continue;
    share = part;
    nearest = best.place;
  }
  return { places: mergePlaces(places), share, ...(nearest && { nearest }) };
}

interface Seen extends Place {
  readonly level: number;
}

function groupByTerm(query: Query, queryIndex: number, sightings: readonly Sighting[]): Seen[][] {
  const byTerm: Seen[][] = query.terms.map(() => []);
  for (const { start, end, targets } of sightings)
    for (const { query: index, term, level } of targets)
      if (index === queryIndex) byTerm[term]!.push({ start, end, level });
  return byTerm;
}

/** What the terms of a probe weigh that stand anywhere in the text. */
const weighHeld = ({ terms }: Query, probe: Probe, byTerm: readonly (readonly Seen[])[]): number =>
  probe.terms.reduce((sum, term) => sum + (byTerm[term]!.length > 0 ? terms[term]!.weight : 0), 0);

/** Slides a window over what stands for the terms of a probe, tells of each stop that holds enough, and gives the best. */
function walkProbe(
  query: Query,
  probe: Probe,
  byTerm: readonly (readonly Seen[])[],
  tell: (place: Place) => void,
): { readonly weight: number; readonly place?: Place } {
  const needed = { weight: neededWeight(query, probe), own: leastOwn * probe.weight, terms: neededTerms(query, probe) };
  const marks = listMarks(query, probe, byTerm);
  const width = 1.5 * probe.length + room;
  const window = createWindow(probe.terms.length);
  let best = { weight: 0, place: undefined as Place | undefined };
  for (let last = 0, first = 0; last < marks.length; last += 1) {
    window.add(marks[last]!);
    for (; marks[last]!.end - marks[first]!.start > width; first += 1) window.drop(marks[first]!);
    const { weight, own, terms } = window.sum();
    const place = { start: marks[first]!.start, end: marks[last]!.end };
    if (weight > best.weight) best = { weight, place };
    if (weight >= needed.weight && own >= needed.own && terms >= needed.terms) tell(place);
  }
  return { weight: best.weight, ...(best.place && { place: best.place }) };
}

const neededWeight = ({ exact }: Query, { weight }: Probe): number => (exact ? 0.7 : leastShare) * weight;

const neededTerms = ({ exact }: Query, { terms }: Probe): number =>
  exact ? 1 : terms.length <= fewTerms ? terms.length : Math.max(fewTerms, Math.ceil(terms.length * 0.4));

const listMarks = ({ terms }: Query, probe: Probe, byTerm: readonly (readonly Seen[])[]): Mark[] =>
  probe.terms
    .flatMap((term, slot) =>
      byTerm[term]!.map(({ start, end, level }) => ({ start, end, slot, level, weight: terms[term]!.weight })),
    )
    .sort((a, b) => a.start - b.start || a.slot - b.slot);

/** What the marks of a window weigh: each term once, by the best that stands for it. */
function createWindow(slots: number) {
  const own = new Uint16Array(slots);
  const near = new Uint16Array(slots);
  const weights = new Float64Array(slots);
  const count = ({ slot, level, weight }: Mark, step: 1 | -1): void => {
    weights[slot] = weight;
    if (level === 1) own[slot]! += step;
    else near[slot]! += step;
  };
  return {
    add: (mark: Mark): void => count(mark, 1),
    drop: (mark: Mark): void => count(mark, -1),
    sum: () => {
      const sums = { weight: 0, own: 0, terms: 0 };
      for (let slot = 0; slot < slots; slot += 1) {
        if (own[slot] === 0 && near[slot] === 0) continue;
        sums.terms += 1;
        if (own[slot]! > 0) sums.own += weights[slot]!;
        sums.weight += weights[slot]! * (own[slot]! > 0 ? 1 : nearLevel);
      }
      return sums;
    },
  };
}

function mergePlaces(places: readonly Place[]): Place[] {
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of places.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const last = merged.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}
