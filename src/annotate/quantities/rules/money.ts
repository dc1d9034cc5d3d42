import { type Atom, isAtom, skipHyphen } from '../../../language/atoms.ts';
import { numberWord } from '../../../language/numerals.ts';
import type { Scene } from '../../../language/scene.ts';
import { type CurrencyAt, readCurrencyBehind, readSignBefore } from '../numbers/currencies.ts';
import { isRanging, letterScale, parseNumberAt } from '../numbers/parse-number.ts';
import { mapNumber, type NumberAt, type QuantityMatch, type QuantityRule, rangeOf, roundValue } from '../rule.ts';

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
      '500 USD',
      'Rs 500',
      '5 €',
      '3 billion South Korean won',
      '12 million Swiss francs',
      '$5 million to $7 million',
      '3 dollars and 50 cents',
    ],
    no: [
      'won 5 games',
      '5 won',
      'Mark 5',
      '20 percent',
      '5 pounds of flour',
      'the R5 line',
      'The army 500 and the navy',
    ],
  },
};

function matchMoney({ atoms }: Scene, number: NumberAt): QuantityMatch | undefined {
  const first = matchSign(atoms, number) ?? matchWord(atoms, number);
  return first && (joinAmounts(atoms, first) ?? addCents(atoms, first) ?? first);
}

/** "$280 million", "US$5", "€250m", "USD 500", "-$5". */
function matchSign(atoms: readonly Atom[], number: NumberAt): QuantityMatch | undefined {
  const before = readSignBefore(atoms, number.start, number.value);
  if (before === undefined || before.start < (number.floor ?? 0)) return undefined;
  const letters = readScale(atoms, number);
  const scale = before.kind === 'million' ? { ...letters, factor: letters.factor * 1e6 } : letters;
  const name = readCurrencyBehind(atoms, scale.end);
  const end = name?.kind === 'word' && name.code === before.code ? name.end : scale.end;
  const isNegative = isAtom(atoms, before.start - 1, '-', 'minus') && !atoms[before.start]!.spaced;
  if (isNegative && atoms[before.start - 1]!.spaced && number.low === undefined)
    return createAmount(
      { ...number, value: -roundValue(number.value * scale.factor) },
      { code: before.code, start: before.start - 1, end },
    );
  return createAmount(scaleBy(number, scale.factor), { code: before.code, start: before.start, end });
}

/** "m", "bn" behind an amount, also with a space; "$5 m". */
function readScale(atoms: readonly Atom[], { end, digits }: NumberAt): { factor: number; end: number } {
  const atom = atoms[end];
  const isScale = digits && atom?.kind === 'word' && (!atom.spaced || atom.folded.length > 1);
  const factor = isScale ? letterScale(atom.folded) : undefined;
  return factor === undefined ? { factor: 1, end } : { factor, end: end + 1 };
}

const scaleBy = (number: NumberAt, factor: number): NumberAt =>
  factor === 1 ? number : mapNumber(number, (value) => roundValue(value * factor));

const leastLarge = 1e5;

/** "2 billion yuan", "10 million Canadian dollars", "50 cents", "a 5-euro note", "5 €", "75 USD million". */
function matchWord(atoms: readonly Atom[], number: NumberAt): QuantityMatch | undefined {
  const scale = readScale(atoms, number);
  const found = readCurrencyBehind(atoms, skipHyphen(atoms, scale.end));
  if (found === undefined) return undefined;
  const scaled = scaleBy(number, scale.factor);
  if (
    found.kind === 'large' &&
    (scaled.high ?? scaled.value) < leastLarge &&
    !isAtom(atoms, found.end - 2, ...largeOwners)
  )
    return undefined;
  const behind = found.kind === 'code' ? numberWord(atoms[found.end]?.folded) : undefined;
  const factor =
    found.kind === 'cent' ? 0.01 : found.kind === 'million' ? 1e6 : behind?.kind === 'scale' ? behind.value : 1;
  const end = behind?.kind === 'scale' ? found.end + 1 : found.end;
  return createAmount(scaleBy(scaled, factor), { code: found.code, start: number.start, end });
}

/** Adjectives that make "pounds" and "won" money whatever the amount. */
const largeOwners = ['korean', 'british', 'egyptian', 'lebanese', 'syrian', 'sudanese', 'vietnamese'];

const createAmount = (number: NumberAt, at: Pick<CurrencyAt, 'start' | 'end' | 'code'>): QuantityMatch => ({
  start: at.start,
  end: at.end,
  ...rangeOf(number),
  unit: at.code,
  countedBy: 'money',
  certainty: 0.97,
});

/** "$10 million to $12 million": a range whose ends both have the sign and the scale. */
function joinAmounts(atoms: readonly Atom[], first: QuantityMatch): QuantityMatch | undefined {
  if (first.low !== undefined || !isJoined(atoms, first)) return undefined;
  const mark = atoms[first.end + 1];
  const from = mark?.kind === 'mark' ? first.end + 2 : first.end + 1;
  const number = atoms[from] === undefined ? undefined : parseNumberAt(atoms, from);
  const second =
    number && number.low === undefined ? (matchSign(atoms, number) ?? matchWord(atoms, number)) : undefined;
  if (second === undefined || second.unit !== first.unit || second.value <= first.value) return undefined;
  return { ...first, end: second.end, low: first.value, high: second.value };
}

/** A joint of a range behind the first end; "from … to" tells a change. */
export const isJoined = (atoms: readonly Atom[], { start, end }: Pick<QuantityMatch, 'start' | 'end'>): boolean =>
  (isAtom(atoms, end, 'to') && (!isAtom(atoms, start - 1, 'from') || isRanging(atoms, start))) ||
  (isAtom(atoms, end, 'and') && isAtom(atoms, start - 1, 'between')) ||
  isAtom(atoms, end, '-');

/** "3 dollars and 50 cents". */
function addCents(atoms: readonly Atom[], first: QuantityMatch): QuantityMatch | undefined {
  if (first.low !== undefined || !Number.isInteger(first.value)) return undefined;
  const from = isAtom(atoms, first.end, 'and') ? first.end + 1 : first.end;
  const number = atoms[from]?.kind === 'mark' || atoms[from] === undefined ? undefined : parseNumberAt(atoms, from);
  if (number === undefined || number.low !== undefined || number.value >= 100) return undefined;
  const cents = readCurrencyBehind(atoms, number.end);
  if (cents === undefined && isClosedCents(atoms, first, number))
    return { ...first, end: number.end, value: roundValue(first.value + number.value / 100) };
  return cents?.kind === 'cent'
    ? { ...first, end: cents.end, value: roundValue(first.value + number.value / 100) }
    : undefined;
}

/** "15 dollars 50.", "17 USD 25.": two digits behind the name of the currency that end a phrase. */
function isClosedCents(atoms: readonly Atom[], first: QuantityMatch, { start, end, value }: NumberAt): boolean {
  const name = atoms[first.end - 1]!;
  const isNamed = name.kind === 'word' && (/s$/.test(name.folded) || name.folded === first.unit!.toLowerCase());
  const isClosed = atoms[end] === undefined || (atoms[end]!.kind === 'mark' && /^[.,;!?]$/.test(atoms[end]!.folded));
  return isNamed && isClosed && Number.isInteger(value) && value >= 10 && atoms[start]!.spaced;
}
