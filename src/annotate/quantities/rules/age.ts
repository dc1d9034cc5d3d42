import { type Atom, isAtom, skipHyphen } from '../../../language/atoms.ts';
import { type Scene, tagAt } from '../../../language/scene.ts';
import { type NumberAt, type QuantityMatch, type QuantityRule, rangeOf } from '../rule.ts';

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
      'adults 65 and older',
      'the age of 18',
      'The oldest is 91.',
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
  const found = { start: number.start, ...rangeOf(number) };
  const old = readOld(atoms, number.end);
  if (old !== undefined) return { ...found, end: old.end, unit: old.unit, countedBy: 'measure', certainty: 0.95 };
  if ((number.high ?? number.value) > oldest || !Number.isInteger(number.value) || number.value <= 0) return undefined;
  if (!isAged(atoms, number) && !isApposition(scene, number) && !isAgeLimit(scene, number)) return undefined;
  const start = isAtom(atoms, number.start - 1, 'age', 'aged') ? number.start - 1 : number.start;
  return { ...found, start, end: number.end, unit: 'year', certainty: 0.85 };
}

/** "-year-old", " years old", " years of age", "yo". */
function readOld(atoms: readonly Atom[], end: number): { unit: string; end: number } | undefined {
  const unitAt = skipHyphen(atoms, end);
  if (isAtom(atoms, unitAt, 'yo') && !atoms[unitAt]!.capital) return { unit: 'year', end: unitAt + 1 };
  const unit = symbols.get(atoms[unitAt]?.folded ?? '');
  if (unit === undefined) return undefined;
  const oldAt = skipHyphen(atoms, unitAt + 1);
  if (isAtom(atoms, oldAt, 'old', 'olds')) return { unit, end: oldAt + 1 };
  return isAtom(atoms, unitAt + 1, 'of') && isAtom(atoms, unitAt + 2, 'age') ? { unit, end: unitAt + 3 } : undefined;
}

/** "aged 34", "age 34", "the age of 18", "65 and older", "12 or under". */
const isAged = (atoms: readonly Atom[], { start, end }: NumberAt): boolean =>
  isAtom(atoms, start - 1, 'aged', 'age', 'ages') ||
  (isAtom(atoms, start - 1, 'of', 'between') && isAtom(atoms, start - 2, 'age', 'ages', 'aged')) ||
  isToldOfPerson(atoms, start, end) ||
  (isAtom(atoms, start - 1, 'turned', 'turns', 'turning') && isClauseEnd(atoms, end)) ||
  (isAtom(atoms, start - 1, 'at') && isAtom(atoms, end, ',') && isClauseStart(atoms, start - 1) && end === start + 1) ||
  (isAtom(atoms, end, 'and', 'or') && isAtom(atoms, end + 1, 'older', 'younger')) ||
  (isAtom(atoms, end, 'and') && isAtom(atoms, end + 1, 'over', 'under') && !isAtom(atoms, end + 2, 'the', 'a'));

/** "who is 78 and", "she was 12 when", "the oldest is 91": in digits or words, no noun behind. */
const isToldOfPerson = (atoms: readonly Atom[], start: number, end: number): boolean => {
  const verb = isAtom(atoms, start - 1, 'now', 'only', 'just', 'about', 'then') ? start - 2 : start - 1;
  const isTold =
    isAtom(atoms, verb, 'is', 'was') && isAtom(atoms, verb - 1, 'he', 'she', 'who', 'oldest', 'youngest', 'eldest');
  return isTold && (atoms[end]?.kind !== 'word' || isAtom(atoms, end, 'and', 'when', 'but', 'at', 'in'));
};

const isClauseEnd = (atoms: readonly Atom[], end: number): boolean =>
  atoms[end]?.kind !== 'word' || isAtom(atoms, end, 'in', 'on', 'last', 'this', 'and', 'when');

/** "At sixteen, she left": the clause opens with it. */
const isClauseStart = (atoms: readonly Atom[], at: number): boolean =>
  at === 0 || isAtom(atoms, at - 1, ';', ':', '"', '-');

const persons: ReadonlySet<string> = new Set(
  'people children adults women men kids boys girls patients voters residents workers students pupils drivers pensioners teenagers youths anyone everyone those americans britons person child girl boy man woman'.split(
    ' ',
  ),
);
const limits = ['under', 'over', 'above', 'below'];
const farthestPerson = 3;

/** "children under 12", "anyone over 65", "patients on the ward were over 65": a limit of age behind people, no noun behind it. */
function isAgeLimit(scene: Scene, { start, end, digits, low }: NumberAt): boolean {
  const { atoms } = scene;
  if (!digits || low !== undefined || !isAtom(atoms, start - 1, ...limits)) return false;
  if (persons.has(atoms[start - 2]?.folded ?? '') || isAtom(atoms, start - 2, 'aged', 'ages')) return true;
  if (!isAtom(atoms, start - 2, 'are', 'were', 'is', 'was') || tagAt(scene, end) === 'NOUN') return false;
  return [...Array(farthestPerson + 3).keys()].some((step) => persons.has(atoms[start - 3 - step]?.folded ?? ''));
}

/** "Jane Roe, 34, said": a number between commas behind a name. */
function isApposition(scene: Scene, { start, end, digits, low }: NumberAt): boolean {
  const { atoms } = scene;
  if (
    !digits ||
    low !== undefined ||
    end !== start + 1 ||
    !isAtom(atoms, start - 1, ',', '(') ||
    !isAtom(atoms, end, ',', '.', ')', ';')
  )
    return false;
  const { length } = atoms[start]!.folded;
  if (atoms[end + 1]?.kind === 'digits' || length > 2 || (length < 2 && !isAtom(atoms, start - 1, ','))) return false;
  return atoms[start - 2]?.capital === true && tagAt(scene, start - 2) === 'PROPN';
}
