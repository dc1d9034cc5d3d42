import type { ComparableWord } from '../../collate/comparable-words.ts';
import { rootOf } from '../../collate/quotations/words/roots.ts';
import { type Query, weightOf } from '../query/query.ts';
import { createTermFinder, type FindTerm, type TermMatch } from './term-finder.ts';

/** Words of a text that tell what is asked for, or come near it. */
export interface Stretch {
  readonly words: readonly ComparableWord[];
  /** Terms of the query that it has, by index, each with the best that stands for it. */
  readonly held: ReadonlyMap<number, number>;
  /** What these weigh. */
  readonly weight: number;
  /** What its other telling words weigh. */
  readonly other: number;
}

/** A word with the term that it stands for. */
interface Marked {
  readonly at: number;
  readonly match: TermMatch;
}

const otherPenalty = 0.3;
const wordPenalty = 0.05;
const breakPenalty = 0.12;
const mostStretches = 8;

/** The stretches of a row of words that hold most of a query in the fewest other words, the best first, none overlapping. */
export function findStretches(text: string, words: readonly ComparableWord[], query: Query): Stretch[] {
  const row = readRow(text, words, query);
  const found: Stretch[] = [];
  const open: (readonly [from: number, to: number])[] = [[0, words.length]];
  while (open.length > 0 && found.length < mostStretches) {
    const [from, to] = open.shift()!;
    const best = findBest(row, query, from, to);
    if (!best) continue;
    const [start, end] = widen(row, query, best, [from, to]);
    found.push(createStretch(row, query, start, end));
    open.push([from, start], [end, to]);
  }
  return found.sort((a, b) => b.weight - a.weight || a.words[0]!.start - b.words[0]!.start);
}

/** A row of words, ready to be summed over. */
interface Row {
  readonly text: string;
  readonly words: readonly ComparableWord[];
  readonly marked: readonly Marked[];
  readonly find: FindTerm;
  /** What the words before each one weigh that stand for no term. */
  readonly others: Float64Array;
  /** How many sentences end before each word. */
  readonly breaks: Uint32Array;
}

function readRow(text: string, words: readonly ComparableWord[], query: Query): Row {
  const find = createTermFinder(query);
  const others = new Float64Array(words.length + 1);
  const breaks = new Uint32Array(words.length + 1);
  const marked: Marked[] = [];
  words.forEach((word, at) => {
    const match = find(word);
    if (match) marked.push({ at, match });
    others[at + 1] = others[at]! + (match ? 0 : weightOf(word));
    breaks[at + 1] = breaks[at]! + (at + 1 < words.length && endsSentence(text, word, words[at + 1]!) ? 1 : 0);
  });
  return { text, words, marked, find, others, breaks };
}

const sentenceEnd = /[.!?]["'”’)\]]*\s|\n/u;

const endsSentence = (text: string, word: ComparableWord, next: ComparableWord): boolean =>
  sentenceEnd.test(text.slice(word.end, next.start));

/** The stretch of the most worth; undefined where no term stands. Each begins and ends with a term. */
function findBest(row: Row, query: Query, from: number, to: number): readonly [number, number] | undefined {
  const marked = row.marked.filter(({ at }) => at >= from && at < to);
  const longest = 2 * query.words.length + 16;
  const ownBreaks = countBreaks(query);
  let best: { readonly worth: number; readonly range: readonly [number, number] } | undefined;
  for (const [first, { at: start }] of marked.entries()) {
    const held = new Map<number, number>();
    let weight = 0;
    for (let last = first; last < marked.length && marked[last]!.at - start < longest; last += 1) {
      weight += hold(held, marked[last]!.match, query);
      const end = marked[last]!.at + 1;
      const crossed = Math.max(0, row.breaks[end - 1]! - row.breaks[start]! - ownBreaks);
      const penalty = otherPenalty * (row.others[end]! - row.others[start]!) + wordPenalty * (end - start);
      const worth = weight - penalty - crossed * breakPenalty * query.weight;
      if (!best || worth > best.worth) best = { worth, range: [start, end] };
    }
  }
  return best?.range;
}

const countBreaks = ({ text }: Query): number => text.match(/[.!?]["'”’)\]]*\s|\n/gu)?.length ?? 0;

/** Adds a term to those that are held, and gives by how much they weigh more. */
function hold(held: Map<number, number>, { term, level }: TermMatch, { terms }: Query): number {
  const before = held.get(term) ?? 0;
  if (level <= before) return 0;
  held.set(term, level);
  return (level - before) * terms[term]!.weight;
}

/** Takes in the small words at both ends that the query has there too, and what denies the stretch. */
function widen(
  row: Row,
  query: Query,
  [start, end]: readonly [number, number],
  [from, to]: readonly [number, number],
): readonly [number, number] {
  const first = start - countCommon(row, query, { at: start, direction: -1, most: start - from });
  const last = end + countCommon(row, query, { at: end - 1, direction: 1, most: to - end });
  return [takeDenial(row, first, from), last];
}

interface Way {
  readonly at: number;
  readonly direction: 1 | -1;
  readonly most: number;
}

/** How many words beside one go the way that the query's words go beside the same one; the most of all its places. */
function countCommon({ words, find }: Row, query: Query, { at, direction, most }: Way): number {
  const root = query.terms[find(words[at]!)!.term]!.root;
  let best = 0;
  query.words.forEach((word, place) => {
    if (rootOf(word.key) !== root) return;
    let count = 0;
    const goesOn = (step: number): boolean =>
      step <= most && words[at + direction * step]?.key === query.words[place + direction * step]?.key;
    while (goesOn(count + 1)) count += 1;
    best = Math.max(best, count);
  });
  return best;
}

const denials: ReadonlySet<string> = new Set(['not', 'no', 'never', 'nobody', 'none', 'neither']);
const reach = 2;

/** "No ship will leave" is not "ship will leave". */
function takeDenial({ text, words }: Row, start: number, from: number): number {
  for (let at = start - 1; at >= Math.max(from, start - reach); at -= 1) {
    if (/[^\p{L}\p{N}\s'’-]|\n/u.test(text.slice(words[at]!.end, words[at + 1]!.start))) return start;
    if (denials.has(words[at]!.key)) return at;
  }
  return start;
}

function createStretch({ words, find, others }: Row, query: Query, start: number, end: number): Stretch {
  const held = new Map<number, number>();
  let weight = 0;
  for (const word of words.slice(start, end)) {
    const match = find(word);
    if (match) weight += hold(held, match, query);
  }
  return { words: words.slice(start, end), held, weight, other: others[end]! - others[start]! };
}
