import { splitComparableWords } from '../../collate/comparable-words.ts';
import type { Span } from '../../model/span.ts';
import type { Query } from '../query/query.ts';
import { findPlaces, type Place } from '../scan/find-places.ts';
import type { NeedleTable } from '../scan/needles.ts';
import { scanText } from '../scan/scan-text.ts';
import { acceptStretch } from './accept-stretch.ts';
import { findStretches, type Stretch } from './find-stretches.ts';
import { createTermFinder } from './term-finder.ts';

/** A stretch that tells what is asked for, and how much of it. */
export interface AcceptedStretch extends Stretch {
  readonly share: number;
}

/** What a text tells of one query. */
export interface TextFinding {
  readonly stretches: readonly AcceptedStretch[];
  /** How much of the query stands close together somewhere, 0 to 1, by a look at the beginnings of words alone. */
  readonly share: number;
}

/** Looks through a text for each query. */
export function searchText(text: string, queries: readonly Query[], table: NeedleTable): TextFinding[] {
  const sightings = scanText(text, table);
  return queries.map((query, index) => {
    const { places, share } = findPlaces(query, index, sightings);
    const stretches = widenPlaces(text, query, places).flatMap((place) => findAccepted(text, query, place));
    return { stretches: dropOverlapping(stretches), share };
  });
}

function findAccepted(text: string, query: Query, place: Place): AcceptedStretch[] {
  return findStretches(text, splitComparableWords(text, [place]), query).flatMap((stretch) => {
    const share = acceptStretch(query, stretch);
    return share === undefined ? [] : [{ ...stretch, share }];
  });
}

/** Words of a text that stand close together and have the most of a query. */
export interface NearestWords extends Span {
  /** Terms that stand there, by index, each with the best that stands for it. */
  readonly held: ReadonlyMap<number, number>;
}

/** What comes nearest to a query in a text, whether or not it is near. */
export function findNearest(text: string, query: Query, table: NeedleTable): NearestWords | undefined {
  const { nearest } = findPlaces(query, 0, scanText(text, table));
  const find = createTermFinder(query);
  const held = new Map<number, number>();
  const words = nearest ? splitComparableWords(text, [nearest]) : [];
  const matched = words.filter((word) => {
    const match = find(word);
    if (match) held.set(match.term, Math.max(match.level, held.get(match.term) ?? 0));
    return match !== undefined;
  });
  return matched.length > 0 ? { start: matched[0]!.start, end: matched.at(-1)!.end, held } : undefined;
}

const leastRoom = 100;

/** Room on both sides for the small words that open and end a quote; no word is cut. */
function widenPlaces(text: string, { text: asked }: Query, places: readonly Place[]): Place[] {
  const room = Math.round(asked.length / 2) + leastRoom;
  const widened: { start: number; end: number }[] = [];
  for (const { start, end } of places) {
    const wide = { start: spaceBefore(text, start - room), end: spaceBehind(text, end + room) };
    const last = widened.at(-1);
    if (last && wide.start <= last.end) last.end = Math.max(last.end, wide.end);
    else widened.push(wide);
  }
  return widened;
}

const longestWord = 60;

function spaceBefore(text: string, at: number): number {
  if (at <= 0) return 0;
  const space = text.lastIndexOf(' ', at);
  return space >= at - longestWord ? Math.max(0, space) : wholeAt(text, at);
}

function spaceBehind(text: string, at: number): number {
  if (at >= text.length) return text.length;
  const space = text.indexOf(' ', at);
  return space >= 0 && space <= at + longestWord ? space : wholeAt(text, at);
}

/** The offset, or the one before it where it would cut a character in two. */
const wholeAt = (text: string, at: number): number =>
  text.charCodeAt(at) >= 0xdc00 && text.charCodeAt(at) <= 0xdfff ? at - 1 : at;

/** Those that hold most of the query come first. */
function dropOverlapping(stretches: readonly AcceptedStretch[]): AcceptedStretch[] {
  const kept: AcceptedStretch[] = [];
  for (const stretch of stretches.toSorted((a, b) => b.weight - a.weight || startOf(a) - startOf(b)))
    if (!kept.some((other) => startOf(stretch) < endOf(other) && startOf(other) < endOf(stretch))) kept.push(stretch);
  return kept;
}

const startOf = ({ words }: Stretch): number => words[0]!.start;
const endOf = ({ words }: Stretch): number => words.at(-1)!.end;
