import { type Atom, isAtom, skipHyphen } from '../../../language/atoms.ts';
import type { Scene } from '../../../language/scene.ts';
import { parseNumberAt } from '../numbers/parse-number.ts';
import { readUnit } from '../numbers/units.ts';
import { type NumberAt, type QuantityMatch, type QuantityRule, rangeOf } from '../rule.ts';
import { isJoined } from './money.ts';

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
      '80 kilometres an hour',
      '40 megawatt-hours',
      '12 km²',
      'minus 12 Celsius',
      '3% to 5%',
      '6 feet 2 inches',
    ],
    no: ['5 m people', '3 points', '20 people', '10 foot soldiers'],
  },
};

function matchMeasure({ atoms }: Scene, number: NumberAt): QuantityMatch | undefined {
  const found = isSharedPercent(atoms, number)
    ? { unit: '%', end: number.end }
    : readUnit(atoms, number.end, number.digits);
  if (found === undefined) return undefined;
  const first: QuantityMatch = {
    start: number.start,
    end: found.end,
    ...rangeOf(number),
    unit: found.unit,
    countedBy: found.unit === '%' ? 'share' : 'measure',
    certainty: 0.97,
  };
  return joinMeasures(atoms, first) ?? addSmaller(atoms, first) ?? first;
}

/** "55 to 41 percent": the first of two shares that do not rise. */
const isSharedPercent = (atoms: readonly Atom[], { end, digits }: NumberAt): boolean =>
  digits && isAtom(atoms, end, 'to') && atoms[end + 1]?.kind === 'digits' && isAtom(atoms, end + 2, '%', 'percent');

/** "3% to 5%": both ends have their unit. */
function joinMeasures(atoms: readonly Atom[], first: QuantityMatch): QuantityMatch | undefined {
  if (first.low !== undefined || !isJoined(atoms, first) || atoms[first.end + 1] === undefined) return undefined;
  const number = parseNumberAt(atoms, first.end + 1);
  const second = number && readUnit(atoms, number.end, number.digits);
  if (second === undefined || second.unit !== first.unit || number!.value <= first.value) return undefined;
  return { ...first, end: second.end, low: first.value, high: number!.value };
}

const smallerUnits: ReadonlyMap<string, readonly [unit: string, parts: number]> = new Map([
  ['ft', ['in', 12]],
  ['lb', ['oz', 16]],
]);
const decimals = 1e7;

/** "6 feet 2 inches", "6-foot-3", "7 pounds, 3 ounces": one measure in two units. */
function addSmaller(atoms: readonly Atom[], first: QuantityMatch): QuantityMatch | undefined {
  const smaller = smallerUnits.get(first.unit!);
  if (smaller === undefined || !Number.isInteger(first.value) || first.low !== undefined) return undefined;
  const isTied = skipHyphen(atoms, first.end) > first.end;
  const from = isTied || isAtom(atoms, first.end, 'and', ',') ? first.end + 1 : first.end;
  const number = atoms[from] === undefined || atoms[from]!.kind === 'mark' ? undefined : parseNumberAt(atoms, from);
  if (number === undefined || number.low !== undefined || number.value >= smaller[1]) return undefined;
  const unit =
    isAtom(atoms, number.end, 'in') && first.unit === 'ft' && !isAtom(atoms, first.end, ',')
      ? { unit: 'in', end: number.end + 1 }
      : readUnit(atoms, number.end, number.digits);
  if (unit?.unit !== smaller[0] && !(isTied && unit === undefined)) return undefined;
  const value = Math.round((first.value + number.value / smaller[1]) * decimals) / decimals;
  return { ...first, end: unit?.end ?? number.end, value };
}
