import { type Atom, isAtom, skipHyphen } from '../../../language/atoms.ts';
import { lazy, readLexicon } from '../../../language/lexicon.ts';
import type { Scene } from '../../../language/scene.ts';
import type { NumberAt, QuantityMatch, QuantityRule } from '../rule.ts';

/** An amount of money: with a sign, a code, or the name of a currency. */
export const money: QuantityRule = {
  id: 'annotate/quantities/rules/money',
  match: matchMoney,
  examples: {
    yes: [
      '$280 million',
      'US$5',
      '€250m',
      '£3bn',
      '2 billion yuan',
      'five dollars',
      '50 cents',
      '5 million pounds',
      '$2 to $3 billion',
      'C$40,000',
      '10 million Canadian dollars',
      'USD 500',
    ],
    no: ['won 5 games', '5 won', 'Mark 5', '20 percent', '5 pounds of flour'],
  },
};

interface Currency {
  readonly code: string;
  readonly kind: string;
  readonly base: string;
}

const currencies = lazy(
  () =>
    new Map(
      readLexicon('currencies.tsv').map(([word, code, kind, base]) => [
        word!,
        { code: code!, kind: kind!, base: base ?? '' },
      ]),
    ),
);
const currency = (folded: string | undefined, ...kinds: readonly string[]): Currency | undefined => {
  const found = folded === undefined ? undefined : currencies().get(folded);
  return found !== undefined && kinds.includes(found.kind) ? found : undefined;
};

/** The code of a currency by its name: "dollars". */
export const currencyCode = (atom: Atom | undefined): string | undefined => currency(atom?.folded, 'word')?.code;

const scales: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['b', 1e9],
  ['bn', 1e9],
  ['tn', 1e12],
  ['trn', 1e12],
]);

function matchMoney({ atoms }: Scene, number: NumberAt): QuantityMatch | undefined {
  return matchSign(atoms, number) ?? matchWord(atoms, number);
}

/** "$280 million", "US$5", "€250m", "USD 500". */
function matchSign(atoms: readonly Atom[], number: NumberAt): QuantityMatch | undefined {
  const before = readSign(atoms, number.start);
  if (before === undefined) return undefined;
  const scale = readScale(atoms, number.end);
  return toMatch(scaleBy(number, scale.factor), { start: before.start, end: scale.end, unit: before.code });
}

function readSign(atoms: readonly Atom[], start: number): { code: string; start: number } | undefined {
  const mark = atoms[start - 1];
  const code = currency(mark?.folded, 'code');
  if (code !== undefined && mark!.capital) return { code: code.code, start: start - 1 };
  const sign = currency(mark?.folded, 'sign');
  if (sign === undefined) return undefined;
  const letters = atoms[start - 2];
  const isGlued = letters?.kind === 'word' && !mark!.spaced;
  const whole = isGlued ? currency(`${letters.folded}${mark!.folded}`, 'sign') : undefined;
  return whole === undefined ? { code: sign.code, start: start - 1 } : { code: whole.code, start: start - 2 };
}

function readScale(atoms: readonly Atom[], end: number): { factor: number; end: number } {
  const atom = atoms[end];
  const factor =
    atom?.kind === 'word' && (!atom.spaced || atom.folded.length > 1) ? scales.get(atom.folded) : undefined;
  return factor === undefined ? { factor: 1, end } : { factor, end: end + 1 };
}

function scaleBy(number: NumberAt, factor: number): NumberAt {
  const by = (value: number): number => Number((value * factor).toPrecision(15));
  if (number.low === undefined) return { ...number, value: by(number.value) };
  return { ...number, value: by(number.value), low: by(number.low), high: by(number.high!) };
}

/** "2 billion yuan", "10 million Canadian dollars", "50 cents", "a 5-euro note". */
function matchWord(atoms: readonly Atom[], number: NumberAt): QuantityMatch | undefined {
  const scale = readScale(atoms, number.end);
  const scaled = scaleBy(number, scale.factor);
  const from = skipHyphen(atoms, scale.end);
  const country = findCountry(atoms, from);
  const wordAt =
    country?.end ??
    (isAtom(atoms, from, 'u.s.', 'us', 'american', 'chinese', 'japanese', 'russian', 'indian', 'british', 'swiss')
      ? from + 1
      : from);
  const word = currency(atoms[wordAt]?.folded, 'word', 'cent', 'large');
  if (word === undefined || (word.kind === 'large' && (scaled.high ?? scaled.value) < 1e5)) return undefined;
  const isCountry = country !== undefined && atoms[wordAt]!.folded.startsWith(country.base);
  const value = word.kind === 'cent' ? scaleBy(scaled, 0.01) : scaled;
  return toMatch(value, { start: number.start, end: wordAt + 1, unit: isCountry ? country.code : word.code });
}

/** "Canadian", "New Zealand", "Hong Kong" before the currency's name. */
function findCountry(atoms: readonly Atom[], at: number): (Currency & { end: number }) | undefined {
  const last = isAtom(atoms, at, 'new', 'hong', 'sri') ? at + 1 : at;
  const found = currency(atoms[last]?.folded, 'country');
  return found && { ...found, end: last + 1 };
}

function toMatch(number: NumberAt, at: { start: number; end: number; unit: string }): QuantityMatch {
  const range = number.low === undefined ? {} : { low: number.low, high: number.high! };
  return { ...at, value: number.value, ...range, countedFrom: at.end, certainty: 0.97 };
}
