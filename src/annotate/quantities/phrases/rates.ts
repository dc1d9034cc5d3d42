import { type Atom, isAtom } from '../../../language/atoms.ts';
import { lazyWordSet } from '../../../language/lexicon.ts';
import { type Scene, tagAt } from '../../../language/scene.ts';
import type { Span } from '../../../model/span.ts';
import { parseNumberAt } from '../numbers/parse-number.ts';

const rateNouns = lazyWordSet('quantities/rate-nouns.tsv');

/** What an amount is told for, behind it: "day" of "200 litres per day", "100,000 residents" of "40 cases per 100,000 residents". */
export function findRate(scene: Scene, at: number, isMoney: boolean): Span | undefined {
  const { atoms } = scene;
  const word = atoms[at]?.folded;
  if (word === 'per') return readRate(scene, at + 1);
  if (word === '/' && !atoms[at]!.spaced && rateNouns().has(atoms[at + 1]?.folded ?? ''))
    return spanOf(atoms, at + 1, at + 2);
  const from = isTiedArticle(atoms, at) ? at + 2 : at;
  if (from === at && word !== 'a' && word !== 'an' && word !== 'each') return undefined;
  const noun = from === at ? at + 1 : from + 1;
  if (isAtom(atoms, noun + 1, ...notRates)) return undefined;
  const isKnown = rateNouns().has(atoms[noun]?.folded ?? '');
  const isRate = isKnown ? tagAt(scene, noun) !== 'VERB' : isMoney && word !== 'each' && isLoneNoun(scene, noun);
  return isRate ? spanOf(atoms, noun, noun + 1) : undefined;
}

/** "a year ago" is a time. */
const notRates = ['ago', 'earlier', 'later', 'early', 'old'];

/** "£40 a grave": a noun of one word that ends its phrase. */
function isLoneNoun(scene: Scene, at: number): boolean {
  const { atoms } = scene;
  if (atoms[at]?.kind !== 'word' || atoms[at]!.capital || tagAt(scene, at) !== 'NOUN') return false;
  const next = atoms[at + 1];
  return next === undefined || next.kind === 'mark'
    ? !isAtom(atoms, at + 1, '-', "'")
    : /^(?:ADP|CCONJ|SCONJ|ADV)$/.test(tagAt(scene, at + 1)) && next.folded !== 'of';
}

/** "$5-a-day". */
const isTiedArticle = (atoms: readonly Atom[], at: number): boolean =>
  isAtom(atoms, at, '-') && isAtom(atoms, at + 1, 'a', 'an') && isAtom(atoms, at + 2, '-');

const spanOf = (atoms: readonly Atom[], start: number, end: number): Span => ({
  start: atoms[start]!.start,
  end: atoms[end - 1]!.end,
});

/** Behind "per": a noun, with its number or its modifiers. */
function readRate(scene: Scene, from: number): Span | undefined {
  const { atoms } = scene;
  const first = atoms[from];
  if (first === undefined || first.kind === 'mark' || first.folded === 'se') return undefined;
  const number = parseNumberAt(atoms, from);
  const noun = number?.end ?? from;
  const isNoun = atoms[noun]?.kind === 'word' && /^(?:NOUN|PROPN|ADJ)$/.test(tagAt(scene, noun));
  if (!isNoun && number === undefined) return spanOf(atoms, from, from + 1);
  const isPair =
    isNoun &&
    tagAt(scene, noun) !== 'PROPN' &&
    tagAt(scene, noun + 1) === 'NOUN' &&
    !atoms[noun + 1]!.capital &&
    atoms[noun + 1]!.kind === 'word';
  const end = isNoun ? (isPair ? noun + 2 : noun + 1) : noun;
  return spanOf(atoms, from, end);
}
