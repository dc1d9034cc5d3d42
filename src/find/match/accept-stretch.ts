import type { ComparableWord } from '../../collate/comparable-words.ts';
import { findRun } from '../../collate/quotations/words/overlap.ts';
import { rootOf } from '../../collate/quotations/words/roots.ts';
import { alignWords } from '../../text/align-words.ts';
import type { Probe, Query } from '../query/query.ts';
import type { Stretch } from './find-stretches.ts';

const fewTerms = 3;

/**
 * How much of what is asked for a stretch tells, 0 to 1: of a long quote, of the part that it is held against. Undefined where it
 * tells too little, or too much else.
 */
export function acceptStretch(query: Query, stretch: Stretch): number | undefined {
  if (findRun(query.words, stretch.words) >= 0) return 1;
  if (query.exact) return undefined;
  const density = stretch.weight / Math.max(0.1, stretch.weight + stretch.other);
  const { share, own } = bestOf(query.probes.map((probe) => measure(query, probe, stretch)));
  const isEnough =
    query.terms.length <= fewTerms
      ? tellsAll(query, stretch, density)
      : tellsMost(query, stretch, { share, own, density }) || goesAlong(query, stretch);
  return isEnough || hasLongRun(query, stretch) ? Math.min(1, share) : undefined;
}

/** Parts of the weight of a probe that a stretch has: in all, and by the words themselves. */
interface Shares {
  readonly share: number;
  readonly own: number;
}

const bestOf = (list: readonly Shares[]): Shares =>
  list.reduce((best, next) => (next.share > best.share ? next : best));

function measure({ terms }: Query, probe: Probe, { held }: Stretch): Shares {
  let [share, own] = [0, 0];
  for (const term of probe.terms) {
    const level = held.get(term) ?? 0;
    share += level * terms[term]!.weight;
    if (level === 1) own += terms[term]!.weight;
  }
  return { share: share / probe.weight, own: own / probe.weight };
}

/** Of two or three telling words none may lack, of three one may be another of near meaning, and most of the small words go along too. */
function tellsAll(query: Query, stretch: Stretch, density: number): boolean {
  const near = [...stretch.held.values()].filter((level) => level < 1).length;
  const isAll = stretch.held.size === query.terms.length && near <= query.terms.length - 2 && density >= 0.6;
  return isAll && countInOrder(query, stretch) >= leastInOrder * query.words.length;
}

const leastInOrder = 0.6;
const leastAlong = 6;
const leastTerms = 3;
const leastWeight = 8;

/** Most of its words, small ones too, stand in the query in the same order. */
function goesAlong(query: Query, stretch: Stretch): boolean {
  const { held, weight, words } = stretch;
  if (words.length < leastAlong || (held.size < leastTerms && weight < leastWeight)) return false;
  return countInOrder(query, stretch) >= Math.max(leastAlong, 0.65 * words.length);
}

/** How many words stand in both in the same order, in whatever form. */
function countInOrder(query: Query, { words }: Stretch): number {
  const roots = (list: readonly ComparableWord[]): string[] => list.map(({ key }) => rootOf(key));
  return alignWords(roots(query.words), roots(words))
    .filter(({ op }) => op === 'equal')
    .reduce((sum, { leftStart, leftEnd }) => sum + leftEnd - leftStart, 0);
}

/**
 * The more words are left out or told otherwise, the fewer others may stand between. Two nouns that stand together in many reports are no
 * statement: most of the words must be there, not only the rarest, and they must tell enough.
 */
function tellsMost(
  query: Query,
  { held, weight }: Stretch,
  { share, own, density }: Shares & { readonly density: number },
): boolean {
  if (weight < Math.min(leastTold, leastPart * query.weight)) return false;
  return (
    query.probes.some((probe) => tellsTerms(query, probe, held)) &&
    own >= leastOwn &&
    share + density >= leastSum &&
    share >= leastShare &&
    density >= leastDensity
  );
}

/** Enough of the terms, and of those that are no names: a name with a title in front is no statement. */
function tellsTerms({ terms }: Query, probe: Probe, held: Stretch['held']): boolean {
  const plain = probe.terms.filter((term) => !terms[term]!.capital);
  const told = plain.reduce((sum, term) => sum + (held.get(term) ?? 0), 0);
  const count = probe.terms.filter((term) => held.has(term)).length;
  return count >= leastTermShare * probe.terms.length && told >= leastPlain * plain.length;
}

const leastPlain = 0.5;
const leastTold = 12;
const leastPart = 0.85;
const leastTermShare = 0.6;
const leastOwn = 0.5;
const leastSum = 1.4;
const leastShare = 0.62;
const leastDensity = 0.5;

const leastRun = 5;
const leastRunWeight = 9;

/** So many words in a row are no chance where some of them tell something. */
function hasLongRun(query: Query, { words }: Stretch): boolean {
  const runs = new Map<string, readonly ComparableWord[]>();
  for (let at = 0; at + leastRun <= query.words.length; at += 1) {
    const run = query.words.slice(at, at + leastRun);
    runs.set(keyOf(run), run);
  }
  for (let at = 0; at + leastRun <= words.length; at += 1) {
    const run = runs.get(keyOf(words.slice(at, at + leastRun)));
    if (run && run.reduce((sum, { rarity }) => sum + rarity, 0) >= leastRunWeight) return true;
  }
  return false;
}

const keyOf = (words: readonly ComparableWord[]): string => words.map(({ key }) => key).join(' ');
