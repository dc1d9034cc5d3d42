import { type Atom, isAtom, skipHyphen } from '../../../language/atoms.ts';
import { numberWord, numeralOpeners, parseNumeral } from '../../../language/numerals.ts';
import type { Scene } from '../../../language/scene.ts';
import type { DurationMeaning, TimeUnit } from '../meaning.ts';
import { type Parsed, parseUnit } from '../words.ts';

/** An amount of one unit: "two years", "27-year", "several months", "a few days", "5 1/2 hours"; `amount` is absent where no number is told. */
export interface UnitAmount {
  readonly unit: TimeUnit;
  readonly amount?: number;
  /** It is written "a year", "an hour". */
  readonly single: boolean;
  readonly look?: 'back' | 'ahead';
}

const looks: ReadonlyMap<string, 'back' | 'ahead'> = new Map([
  ['past', 'back'],
  ['last', 'back'],
  ['previous', 'back'],
  ['recent', 'back'],
  ['next', 'ahead'],
  ['coming', 'ahead'],
  ['upcoming', 'ahead'],
  ['following', 'ahead'],
]);

/** Whether a word places an amount of time before or behind publication. */
export const lookOf = (atom: Atom | undefined): 'back' | 'ahead' | undefined => looks.get(atom?.folded ?? '');

/** The words that an amount of time begins with, as rules open with them. */
export const amountOpeners = (): string[] => [
  'digits',
  ...numeralOpeners(),
  ...someWords,
  'tens',
  'dozens',
  'hundreds',
  'thousands',
  'millions',
];

/** Beyond it a number beside a unit is another thing: "$25 billion year". */
const largestCount = 1e7;

const someWords: ReadonlySet<string> = new Set(['several', 'few', 'many', 'some']);

/** An amount of time, with the adjectives that may stand inside: "eight trading days", "two straight years". */
export function parseUnitAmount({ atoms }: Scene, at: number): Parsed<UnitAmount> | undefined {
  const count = parseCount({ atoms }, at);
  if (count === undefined) return undefined;
  let from = skipHyphen(atoms, count.end);
  if (
    isAtom(
      atoms,
      from,
      'more',
      'full',
      'straight',
      'consecutive',
      'trading',
      'business',
      'working',
      'calendar',
      'additional',
      'whole',
      'long',
      'school',
      'other',
      'past',
      'last',
      'previous',
      'next',
      'coming',
      'upcoming',
      'following',
      'recent',
    )
  )
    from += 1;
  const look = from > count.end ? lookOf(atoms[from - 1]) : undefined;
  const unit = parseUnit(atoms, from) ?? parseNights(atoms, from);
  if (unit === undefined || (look !== undefined && !unit.plural)) return undefined;
  if (unit.value === 'weekend' && (!unit.plural || (count.value ?? 0) < 2)) return undefined;
  if (unit.value === 'quarter' && (count.single || (count.value ?? 0) > 40 || isAtom(atoms, unit.end, 'of', '-')))
    return undefined;
  if (isTitle({ atoms }, at, unit.end - 1) || (count.value ?? 0) > largestCount) return undefined;
  if (unit.value === 'second' && !unit.plural && isOrdinalSecond(atoms, at, from)) return undefined;
  const amount = count.value === undefined ? {} : { amount: count.value };
  const half = parseHalfBehind(atoms, unit.end);
  const whole = amount.amount === undefined || half === undefined ? amount : { amount: amount.amount + half.value };
  return {
    value: { unit: unit.value, ...whole, single: count.single && half === undefined, ...(look && { look }) },
    end: half?.end ?? unit.end,
  };
}

/** "an hour and a half", "one year and a quarter". */
function parseHalfBehind(atoms: readonly Atom[], at: number): Parsed<number> | undefined {
  if (!isAtom(atoms, at, 'and')) return undefined;
  const from = isAtom(atoms, at + 1, 'a') ? at + 2 : at + 1;
  if (isAtom(atoms, from, 'half') && !isAtom(atoms, from + 1, 'a', 'of')) return { value: 0.5, end: from + 1 };
  return from === at + 2 && isAtom(atoms, from, 'quarter') ? { value: 0.25, end: from + 1 } : undefined;
}

/** "a second": mostly the second of something; "0.5 second" and "one second" are times. */
const isOrdinalSecond = (atoms: readonly Atom[], at: number, unitAt: number): boolean =>
  atoms[at]!.kind !== 'digits' && !isAtom(atoms, at, 'one') && atoms[unitAt]!.folded === 'second';

/** "two nights", "1 night": an amount of time only behind a number. */
function parseNights(atoms: readonly Atom[], at: number): ReturnType<typeof parseUnit> {
  const plural = isAtom(atoms, at, 'nights');
  if (!plural && !(isAtom(atoms, at, 'night') && atoms[at - 1]?.kind === 'digits')) return undefined;
  return { value: 'night', end: at + 1, plural };
}

/** "60 Minutes": a capital where the words around have none. */
const isTitle = ({ atoms }: Pick<Scene, 'atoms'>, at: number, unitAt: number): boolean =>
  atoms[unitAt]!.capital && at > 0 && atoms[at]!.kind === 'digits' && !atoms[at - 1]!.capital;

function parseCount(
  { atoms }: Pick<Scene, 'atoms'>,
  at: number,
): (Parsed<number | undefined> & { single: boolean }) | undefined {
  if (numberWord(atoms[at]?.folded)?.kind === 'plural' && isAtom(atoms, at + 1, 'of'))
    return { value: undefined, end: at + 2, single: false };
  const numeral = parseNumeral(atoms, at);
  if (numeral !== undefined) return { ...withFraction(atoms, numeral), single: false };
  if (isAtom(atoms, at, 'a', 'an')) {
    if (isAtom(atoms, at + 1, 'few')) return { value: undefined, end: at + 2, single: false };
    if (isAtom(atoms, at + 1, 'couple'))
      return { value: 2, end: isAtom(atoms, at + 2, 'of') ? at + 3 : at + 2, single: false };
    return { value: 1, end: at + 1, single: true };
  }
  if (isAtom(atoms, at, 'half') && isAtom(atoms, at + 1, 'a', 'an')) return { value: 0.5, end: at + 2, single: false };
  return someWords.has(atoms[at]?.folded ?? '') ? { value: undefined, end: at + 1, single: false } : undefined;
}

/** "one and half hours", "one and a quarter years". */
function withFraction(atoms: readonly Atom[], { value, end }: Parsed<number>): Parsed<number> {
  if (!isAtom(atoms, end, 'and') || !Number.isInteger(value)) return { value, end };
  const from = isAtom(atoms, end + 1, 'a') ? end + 2 : end + 1;
  if (isAtom(atoms, from, 'half')) return { value: value + 0.5, end: from + 1 };
  return isAtom(atoms, from, 'quarter') ? { value: value + 0.25, end: from + 1 } : { value, end };
}

/** The duration of one or more amounts. */
export function durationOf(parts: readonly UnitAmount[], look = parts[0]?.look): DurationMeaning {
  return {
    kind: 'duration',
    parts: parts.map(({ unit, amount }) => (amount === undefined ? { unit } : { unit, amount })),
    ...(look && { look }),
  };
}
