import { type Atom, isAtom, skipHyphen } from '../../../language/atoms.ts';
import { type Scene, tagAt } from '../../../language/scene.ts';
import type { NumberAt, QuantityMatch, QuantityRule } from '../rule.ts';

/** How old somebody or something is, in years, months, weeks or days. */
export const age: QuantityRule = {
  id: 'annotate/quantities/rules/age',
  match: matchAge,
  examples: {
    yes: [
      '25-year-old',
      '25 years old',
      'aged 34',
      'a 6-month-old',
      'Jane Roe, 34, said',
      'a two-year-old war',
      '20 years of age',
    ],
    no: ['25 years', 'Rooms, 34, 35', 'In Ohio, 340, he said', 'the 25-year plan'],
  },
};

const oldest = 130;
const symbols: ReadonlyMap<string, string> = new Map([
  ['year', 'year'],
  ['years', 'year'],
  ['month', 'month'],
  ['months', 'month'],
  ['week', 'week'],
  ['weeks', 'week'],
  ['day', 'day'],
  ['days', 'day'],
]);

function matchAge(scene: Scene, number: NumberAt): QuantityMatch | undefined {
  const { atoms } = scene;
  const range = number.low === undefined ? {} : { low: number.low, high: number.high! };
  const old = readOld(atoms, number.end);
  if (old !== undefined)
    return {
      start: number.start,
      end: old.end,
      value: number.value,
      ...range,
      unit: old.unit,
      countedFrom: old.end,
      certainty: 0.95,
    };
  const isAged = isAtom(atoms, number.start - 1, 'aged', 'age') || isApposition(scene, number);
  if (!isAged || (number.high ?? number.value) > oldest || !Number.isInteger(number.low ?? number.value))
    return undefined;
  return { start: number.start, end: number.end, value: number.value, ...range, unit: 'year', certainty: 0.85 };
}

/** "-year-old", " years old", " years of age". */
function readOld(atoms: readonly Atom[], end: number): { unit: string; end: number } | undefined {
  const unitAt = skipHyphen(atoms, end);
  const unit = symbols.get(atoms[unitAt]?.folded ?? '');
  if (unit === undefined) return undefined;
  const oldAt = skipHyphen(atoms, unitAt + 1);
  if (isAtom(atoms, oldAt, 'old', 'olds')) return { unit, end: oldAt + 1 };
  return isAtom(atoms, unitAt + 1, 'of') && isAtom(atoms, unitAt + 2, 'age') ? { unit, end: unitAt + 3 } : undefined;
}

/** "Jane Roe, 34, said": a number between commas behind a name. */
function isApposition(scene: Scene, { start, end, digits, low }: NumberAt): boolean {
  const { atoms } = scene;
  if (
    !digits ||
    low !== undefined ||
    end !== start + 1 ||
    !isAtom(atoms, start - 1, ',') ||
    !isAtom(atoms, end, ',', '.', ')')
  )
    return false;
  if (atoms[end + 1]?.kind === 'digits' || atoms[start]!.folded.length !== 2) return false;
  return atoms[start - 2]?.capital === true && tagAt(scene, start - 2) === 'PROPN';
}
