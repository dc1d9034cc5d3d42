import { type Atom, isAtom, skipHyphen } from '../../../language/atoms.ts';
import { numberWord } from '../../../language/numerals.ts';
import { type Scene, tagAt, tokenAt } from '../../../language/scene.ts';
import type { Span } from '../../../model/span.ts';
import type { QuantityMatch } from '../rule.ts';
import { findNounPhrase } from './noun-phrase.ts';

type IsTaken = (start: number, end: number) => boolean;

/** The noun that a match counts or measures; `from` is the atom behind it and its bounds. */
export function findCounted(scene: Scene, match: QuantityMatch, from: number, isTaken: IsTaken): Span | undefined {
  if (match.countedBy === undefined) return undefined;
  const { atoms } = scene;
  const { countedFrom = from, countedTo } = match;
  if (countedTo !== undefined) return { start: atoms[countedFrom]!.start, end: atoms[countedTo - 1]!.end };
  const place = findPlace(atoms, match, Math.max(countedFrom, from));
  if (place === undefined || place.at >= atoms.length) return undefined;
  const { partitive } = place;
  const at = isAtom(atoms, place.at, 'such', 'more') && atoms[place.at + 1]?.kind === 'word' ? place.at + 1 : place.at;
  if (match.countedBy === 'measure' && !partitive && isAside(scene, at)) return undefined;
  const counter = partitive ? tokenAt(scene, at - 1) : tokenAt(scene, match.end - 1);
  return findNounPhrase(scene, at, {
    isTaken,
    counter,
    owned: partitive,
    common: match.unit !== undefined && !partitive,
  });
}

interface Place {
  readonly at: number;
  /** Behind "of the": the noun is the whole, of which this many are told. */
  readonly partitive: boolean;
}

const determiners = [
  'the',
  'all',
  'its',
  'their',
  'his',
  'her',
  'our',
  'those',
  'these',
  'such',
  'my',
  'your',
  'a',
  'an',
  'any',
  'that',
  'this',
];

/** Where the noun may begin: right behind, or behind "of the", "in", "worth of", "as many". */
function findPlace(atoms: readonly Atom[], { countedBy, unit }: QuantityMatch, from: number): Place | undefined {
  const next = atoms[from]?.folded;
  if (next === '-' && isTiedRate(atoms, from)) return { at: from + 4, partitive: false };
  if (next === 'of') return findWhole(atoms, from + 1);
  if (next === 'worth' && isAtom(atoms, from + 1, 'of'))
    return { at: skipDeterminers(atoms, from + 2), partitive: true };
  if (next === 'in' && countedBy === 'money')
    return isAtom(atoms, from + 1, ...determiners) ? undefined : { at: from + 1, partitive: false };
  if (countedBy === 'times' && next === 'as')
    return isAtom(atoms, from + 1, 'many', 'much') ? { at: from + 2, partitive: false } : undefined;
  if (countedBy === 'times' && isAtom(atoms, from, 'more', 'fewer', 'less')) return { at: from + 1, partitive: false };
  const isWhole = countedBy === 'times' || (countedBy === 'share' && unit === undefined);
  if (isWhole && isAtom(atoms, from, ...determiners)) return { at: skipDeterminers(atoms, from), partitive: true };
  return { at: skipHyphen(atoms, from), partitive: false };
}

/** "$250-a-plate dinner". */
const isTiedRate = (atoms: readonly Atom[], at: number): boolean =>
  isAtom(atoms, at + 1, 'a', 'an', 'per') && isAtom(atoms, at + 2, '-') && atoms[at + 3]?.kind === 'word';

/** Behind "of": the determiners and the number of the whole are left out; pronouns count nothing. */
function findWhole(atoms: readonly Atom[], from: number): Place | undefined {
  const at = skipDeterminers(atoms, from);
  return atoms[at]?.kind === 'word' || atoms[at]?.kind === 'digits'
    ? { at: skipNumber(atoms, at), partitive: true }
    : undefined;
}

function skipDeterminers(atoms: readonly Atom[], from: number): number {
  let at = from;
  while (at < from + 3 && isAtom(atoms, at, ...determiners)) at += 1;
  return at;
}

/** "12 of the 15 judges": both count judges. */
function skipNumber(atoms: readonly Atom[], from: number): number {
  const isOrdered = isAtom(atoms, from, ...orders) && isNumber(atoms[from + 1]);
  let at = isOrdered ? from + 1 : from;
  while (at < from + 4 && isNumber(atoms[at])) at += 1;
  return at;
}

const orders = ['first', 'last', 'next', 'top', 'past', 'remaining', 'other', 'final', 'some'];

const isNumber = (atom: Atom | undefined): boolean => atom?.kind === 'digits' || isCardinal(atom?.folded);

const isCardinal = (folded: string | undefined): boolean => {
  const kind = numberWord(folded)?.kind;
  return kind !== undefined && kind !== 'ordinal' && kind !== 'fraction';
};

/** What stands behind a measure and is not measured: "20 miles north", "5 feet tall", "10 km race" is. */
const isAside = (scene: Scene, at: number): boolean => {
  const tag = tagAt(scene, at);
  return tag === 'ADV' || (tag === 'ADJ' && tagAt(scene, at + 1) !== 'NOUN' && tagAt(scene, at + 1) !== 'ADJ');
};
