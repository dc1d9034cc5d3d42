import { type Atom, isAtom } from '../../../language/atoms.ts';
import { lazy, readLexicon } from '../../../language/lexicon.ts';

/** A currency as a word, sign or code tells it. */
export interface Currency {
  /** ISO 4217. */
  readonly code: string;
  readonly kind: string;
  readonly base: string;
}

const currencies = lazy(() => {
  const byWord = new Map<string, Currency[]>();
  for (const [word, code, kind, base] of readLexicon('currencies.tsv')) {
    const entry = { code: code!, kind: kind!, base: base ?? '' };
    const known = byWord.get(word!);
    if (known) known.push(entry);
    else byWord.set(word!, [entry]);
  }
  return byWord;
});

const prefixes = lazy(
  () => new Map(readLexicon('quantities/money-prefixes.tsv').map(([word, code]) => [word!, code!])),
);

/** The currency that a word, sign or code names, if it is of one of the classes. */
export const currencyOf = (folded: string | undefined, ...kinds: readonly string[]): Currency | undefined =>
  folded === undefined
    ? undefined
    : currencies()
        .get(folded)
        ?.find(({ kind }) => kinds.includes(kind));

/** The code of a currency by its name: "dollars". */
export const currencyCode = (atom: Atom | undefined): string | undefined => currencyOf(atom?.folded, 'word')?.code;

/** A currency's place among atoms. */
export interface CurrencyAt {
  readonly code: string;
  readonly start: number;
  readonly end: number;
  readonly kind: string;
}

/** Before a number that begins at `start`: "$", "US$", "C $", "USD", "Rs.". */
export function readSignBefore(atoms: readonly Atom[], start: number, value: number): CurrencyAt | undefined {
  const mark = atoms[start - 1];
  if (mark === undefined) return undefined;
  const at = { end: start, kind: 'sign' };
  if (mark.kind === 'word') {
    if (isMillionCode(mark))
      return { code: currencyOf(mark.folded.slice(1), 'code')!.code, start: start - 1, end: start, kind: 'million' };
    const code = readCode(mark) ?? readPrefix(mark, atoms[start]!, value) ?? readNameBefore(atoms, start, value);
    return code === undefined ? undefined : { ...at, code, start: start - 1 };
  }
  if (mark.folded === '.' && !mark.spaced && isAtom(atoms, start - 2, 'rs', 're', 'tk', 'rp')) {
    const code = atoms[start - 2]!.capital ? prefixes().get(atoms[start - 2]!.folded) : undefined;
    return code === undefined ? undefined : { ...at, code, start: start - 2 };
  }
  const sign = currencyOf(mark.folded, 'sign');
  if (sign === undefined) return undefined;
  if (isAtom(atoms, start - 2, 's') && isAtom(atoms, start - 3, '.') && isAtom(atoms, start - 4, 'u'))
    return { ...at, code: sign.code, start: start - 4 };
  const letters = atoms[start - 2];
  const isGlued = letters?.kind === 'word' && (!mark.spaced || isApart(atoms, start));
  const whole = isGlued ? currencyOf(`${letters.folded}${mark.folded}`, 'sign') : undefined;
  return whole === undefined
    ? { ...at, code: sign.code, start: start - 1 }
    : { ...at, code: whole.code, start: start - 2 };
}

/** "C $40", "US $ 40": letters apart from the sign; "us" only where the sign is apart from the digits too. */
const isApart = (atoms: readonly Atom[], start: number): boolean =>
  isAtom(atoms, start - 2, 'c', 'hk', 'nt', 'nz') ||
  (isAtom(atoms, start - 2, 'us', 'u.s', 'u.s.') && (atoms[start - 2]!.capital || atoms[start]!.spaced));

const readCode = (atom: Atom): string | undefined =>
  atom.capital || atom.folded === 'rmb' || atom.folded === 'usd' ? currencyOf(atom.folded, 'code')?.code : undefined;

/** "MEUR", "MSEK": the code of a currency, by the million. */
const isMillionCode = ({ kind, folded, capital }: Atom): boolean =>
  kind === 'word' &&
  capital &&
  folded.length === 4 &&
  folded.startsWith('m') &&
  currencyOf(folded.slice(1), 'code') !== undefined;

const leastNamed = 1e6;

/** "dollar 22.5 million", behind no article: large amounts alone. */
const readNameBefore = (atoms: readonly Atom[], start: number, value: number): string | undefined =>
  value >= leastNamed &&
  isAtom(atoms, start - 1, 'dollar', 'euro') &&
  isAtom(atoms, start - 2, 'at', 'of', 'for', 'than', 'about', 'to')
    ? currencyOf(atoms[start - 1]!.folded, 'word')?.code
    : undefined;

const leastLone = 100;

/** "Rs 500", "R500"; one letter alone must touch a large number. */
function readPrefix(mark: Atom, digits: Atom, value: number): string | undefined {
  if (!mark.capital || (mark.folded.length === 1 && (digits.spaced || value < leastLone))) return undefined;
  return prefixes().get(mark.folded);
}

/** Behind a number that ends before `end`: "dollars", "Canadian dollars", "USD", "€", "cents". */
export function readCurrencyBehind(atoms: readonly Atom[], end: number): CurrencyAt | undefined {
  const atom = atoms[end];
  if (atom === undefined) return undefined;
  if (atom.kind === 'mark') {
    const sign = currencyOf(atom.folded, 'sign');
    const next = atoms[end + 1];
    const isOpen = atom.spaced && atoms[end + 2]?.folded !== atom.folded && !isAtom(atoms, end + 2, 'cent', 'cents');
    const isBefore = next?.kind === 'digits' && (!next.spaced || isOpen);
    return sign && !isBefore ? { code: sign.code, start: end, end: end + 1, kind: 'sign' } : undefined;
  }
  const isBefore = atoms[end + 1]?.kind === 'digits' && !atoms[end + 1]!.spaced;
  const code = isBefore ? undefined : (readCode(atom) ?? currencyOf(atom.folded, 'sign')?.code);
  if (code !== undefined) return { code, start: end, end: end + 1, kind: 'code' };
  if (isMillionCode(atom))
    return { code: currencyOf(atom.folded.slice(1), 'code')!.code, start: end, end: end + 1, kind: 'million' };
  const wordAt = skipCountry(atoms, end);
  const word = currencyOf(atoms[wordAt]?.folded, 'word', 'cent', 'large');
  if (word === undefined) return undefined;
  return { code: countryCode(atoms, wordAt) ?? word.code, start: end, end: wordAt + 1, kind: word.kind };
}

/** The index behind "Canadian", "New Zealand", "South Korean" before the name of a currency, else `at`. */
function skipCountry(atoms: readonly Atom[], at: number): number {
  const last = isAtom(atoms, at, 'new', 'hong', 'sri', 'south', 'north', 'saudi', 'costa') ? at + 1 : at;
  return currencyOf(atoms[last]?.folded, 'country') === undefined ? at : last + 1;
}

const countryCode = (atoms: readonly Atom[], wordAt: number): string | undefined =>
  currencies()
    .get(atoms[wordAt - 1]?.folded ?? '')
    ?.find(({ kind, base }) => kind === 'country' && atoms[wordAt]!.folded.startsWith(base))?.code;
