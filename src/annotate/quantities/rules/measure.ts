import { type Atom, isAtom, skipHyphen } from '../../../language/atoms.ts';
import { lazy, readLexicon } from '../../../language/lexicon.ts';
import type { Scene } from '../../../language/scene.ts';
import type { NumberAt, QuantityMatch, QuantityRule } from '../rule.ts';

/** A share or a measure: a number with "%", "percentage points" or a unit of length, area, weight, power, heat. */
export const measure: QuantityRule = {
  id: 'annotate/quantities/rules/measure',
  match: matchMeasure,
  examples: {
    yes: [
      '3.5%',
      '40 percent',
      '40 per cent',
      'three percentage points',
      '25 basis points',
      '30-mile',
      '5km',
      '12,000 tons',
      '300 square miles',
      '20 degrees Celsius',
      '-5°C',
      '10 to 20 percent',
      '60 mph',
    ],
    no: ['5 m people', '3 points', '20 people', '10 foot soldiers'],
  },
};

const units = lazy(
  () => new Map(readLexicon('units.tsv').map(([word, symbol, kind]) => [word!, { symbol: symbol!, kind: kind! }])),
);

function matchMeasure({ atoms }: Scene, number: NumberAt): QuantityMatch | undefined {
  const found = readUnit(atoms, number);
  if (found === undefined) return undefined;
  const range = number.low === undefined ? {} : { low: number.low, high: number.high! };
  const isNegative =
    number.digits &&
    isAtom(atoms, number.start - 1, '-') &&
    atoms[number.start - 1]!.spaced &&
    !atoms[number.start]!.spaced;
  return {
    start: isNegative ? number.start - 1 : number.start,
    end: found.end,
    value: isNegative ? -number.value : number.value,
    ...(isNegative ? {} : range),
    unit: found.unit,
    countedFrom: found.end,
    certainty: 0.97,
  };
}

function readUnit(atoms: readonly Atom[], { end, digits }: NumberAt): { unit: string; end: number } | undefined {
  if (isSharedPercent(atoms, end)) return { unit: '%', end };
  if (isAtom(atoms, end, '%')) return { unit: '%', end: end + 1 };
  const at = skipHyphen(atoms, end);
  if (isAtom(atoms, at, 'per') && isAtom(atoms, at + 1, 'cent')) return { unit: '%', end: at + 2 };
  if (isAtom(atoms, at, 'percentage', 'percent') && isAtom(atoms, at + 1, 'point', 'points'))
    return { unit: 'pp', end: at + 2 };
  if (isAtom(atoms, at, 'basis') && isAtom(atoms, at + 1, 'point', 'points')) return { unit: 'bp', end: at + 2 };
  if (isAtom(atoms, at, '°')) return readDegrees(atoms, at + 1);
  const power = isAtom(atoms, at, 'square', 'sq') ? '2' : isAtom(atoms, at, 'cubic') ? '3' : '';
  const unitAt = power === '' ? at : isAtom(atoms, at + 1, '.', '-') ? at + 2 : at + 1;
  const unit = units().get(atoms[unitAt]?.folded ?? '');
  if (unit === undefined || (unit.kind === 'symbol' && !isSymbol(atoms, unitAt, digits))) return undefined;
  if (unit.symbol === '°') return readDegrees(atoms, unitAt + 1);
  if (
    isAtom(atoms, unitAt, 'foot', 'yard', 'pound') &&
    isAtom(atoms, unitAt + 1, 'soldiers', 'patrols', 'chase', 'note')
  )
    return undefined;
  return { unit: `${unit.symbol}${power}`, end: unitAt + 1 };
}

/** "55 to 41 percent": the first of two shares that do not rise. */
const isSharedPercent = (atoms: readonly Atom[], end: number): boolean =>
  isAtom(atoms, end, 'to') && atoms[end + 1]?.kind === 'digits' && isAtom(atoms, end + 2, '%', 'percent');

/** A symbol stands behind digits; "m" may be metres or a million, so it needs a currency and is money. */
const isSymbol = (atoms: readonly Atom[], at: number, digits: boolean): boolean =>
  digits && !(atoms[at]!.folded === 'm' && (atoms[at]!.spaced || atoms[at + 1]?.kind === 'word'));

function readDegrees(atoms: readonly Atom[], at: number): { unit: string; end: number } | undefined {
  const letter = isAtom(atoms, at, 'c', 'celsius', 'centigrade')
    ? 'C'
    : isAtom(atoms, at, 'f', 'fahrenheit')
      ? 'F'
      : '';
  return { unit: `°${letter}`, end: letter === '' ? at : at + 1 };
}
