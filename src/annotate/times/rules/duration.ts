import { isAtom } from '../../../language/atoms.ts';
import { parseNumeral } from '../../../language/numerals.ts';
import type { Scene } from '../../../language/scene.ts';
import { amountOpeners, durationOf, parseUnitAmount, type UnitAmount } from '../amount.ts';
import type { TimeMatch, TimeRule } from '../rule.ts';
import { type Parsed, parseUnit, timeWords } from '../words.ts';

/** An amount of time. Ages ("25 years old", "a 25-year-old") are quantities, not times. */
export const duration: TimeRule = {
  id: 'annotate/times/rules/duration',
  opens: () => [
    ...amountOpeners(),
    ...timeWords('unit'),
    'the',
    'past',
    'last',
    'next',
    'first',
    'final',
    'recent',
    'coming',
    'previous',
    'following',
  ],
  match: matchDuration,
  examples: {
    yes: [
      'two years',
      '27-year',
      'several months',
      'a few days',
      'five hours and 30 minutes',
      'the past three years',
      'the last two months',
      'the past year',
      'the next 14 months',
      'recent weeks',
      '5 1/2 hours',
      'for [decades]',
      'a couple of weeks',
      'the first nine months',
      'two to three weeks',
    ],
    no: [
      '25 years old',
      'a 25-year-old',
      'a second chance',
      'a day out',
      'these days',
      'the years',
      'light years',
      "10 o'clock",
    ],
  },
};

function matchDuration(scene: Scene, at: number): TimeMatch | undefined {
  const { atoms } = scene;
  const framed = matchFramed(scene, at);
  if (framed !== undefined) return framed;
  const first = parseUnitAmount(scene, at);
  const range = first === undefined ? matchAmountRange(scene, at) : undefined;
  if (range !== undefined) return range;
  if (first === undefined) return matchBarePlural(scene, at);
  if (isAge(scene, first.end) || (first.value.single && !isSingleDuration(scene, at, first.end))) return undefined;
  const { parts, end } = parseFurther(scene, first);
  const closed = isAtom(atoms, end, '-') && isAtom(atoms, end + 1, 'long') ? end + 2 : end;
  return { end: closed, meaning: durationOf(parts), certainty: 0.92 };
}

/** "two to three weeks", "12-18 months": how many is not told. */
function matchAmountRange(scene: Scene, at: number): TimeMatch | undefined {
  const { atoms } = scene;
  const low = parseNumeral(atoms, at);
  if (low === undefined || !isAtom(atoms, low.end, 'to', 'or', '-')) return undefined;
  const high = parseUnitAmount(scene, low.end + 1);
  if (high?.value.amount === undefined || high.value.single || high.value.amount <= low.value || isAge(scene, high.end))
    return undefined;
  return { end: high.end, meaning: { kind: 'duration', parts: [{ unit: high.value.unit }] }, certainty: 0.88 };
}

/** "and 30 minutes", ", 20 seconds": a finer unit right behind. */
function parseFurther(scene: Scene, first: Parsed<UnitAmount>): { parts: UnitAmount[]; end: number } {
  const { atoms } = scene;
  const from = isAtom(atoms, first.end, 'and', ',') ? first.end + 1 : first.end;
  const next = parseUnitAmount(scene, from);
  const isFiner =
    next !== undefined && rank(next.value) < rank(first.value) && next.value.amount !== undefined && !next.value.single;
  return isFiner ? { parts: [first.value, next.value], end: next.end } : { parts: [first.value], end: first.end };
}

const order = ['second', 'minute', 'hour', 'day', 'weekend', 'week', 'month', 'quarter', 'year', 'decade', 'century'];
const rank = ({ unit }: UnitAmount): number => order.indexOf(unit);

const isAge = ({ atoms }: Pick<Scene, 'atoms'>, end: number): boolean =>
  isAtom(atoms, end, 'old', 'olds') ||
  (isAtom(atoms, end, '-') && isAtom(atoms, end + 1, 'old', 'olds')) ||
  (isAtom(atoms, end, 'of') && isAtom(atoms, end + 1, 'age'));

/** "a year" is a duration behind "for", "within", "over" and the like; "a day out", "$5 a day" are not. */
function isSingleDuration({ atoms }: Scene, at: number, end: number): boolean {
  if (isAtom(atoms, end, '-') && !atoms[end]!.spaced) return isAtom(atoms, end + 1, 'long');
  if (isAtom(atoms, end, 'after', 'before')) return true;
  return isAtom(
    atoms,
    at - 1,
    'for',
    'within',
    'in',
    'over',
    'after',
    'about',
    'than',
    'nearly',
    'almost',
    'least',
    'every',
    'took',
    'takes',
    'take',
    'lasted',
    'last',
    'half',
    'under',
    'spent',
    'just',
  );
}

/** "the past three years", "the last two months", "the past year", "the first nine months", "recent weeks". */
function matchFramed(scene: Scene, at: number): TimeMatch | undefined {
  const { atoms } = scene;
  const from = isAtom(atoms, at, 'the') ? at + 1 : at;
  if (
    isAtom(atoms, from, 'recent', 'coming', 'past') &&
    (from > at || !isAtom(atoms, from, 'past') || isAtom(atoms, at - 1, 'in')) &&
    parseUnit(atoms, from + 1)?.plural
  )
    return {
      end: from + 2,
      meaning: { kind: 'duration', parts: [{ unit: parseUnit(atoms, from + 1)!.value }] },
      certainty: 0.8,
    };
  if (
    !isAtom(atoms, from, 'past', 'last', 'next', 'first', 'final', 'coming', 'previous', 'following') ||
    (from === at && isAtom(atoms, from, 'first', 'final'))
  )
    return undefined;
  const amount = parseUnitAmount(scene, from + 1);
  if (amount !== undefined && !amount.value.single)
    return { end: amount.end, meaning: durationOf([amount.value]), certainty: 0.92 };
  const unit = parseUnit(atoms, from + 1);
  const isWhole =
    unit !== undefined &&
    !unit.plural &&
    from > at &&
    isAtom(atoms, from, 'past', 'last') &&
    unit.value !== 'weekend' &&
    unit.value !== 'second' &&
    !(isAtom(atoms, from, 'last') && unit.value === 'day');
  return isWhole
    ? { end: unit.end, meaning: { kind: 'duration', parts: [{ unit: unit.value, amount: 1 }] }, certainty: 0.85 }
    : undefined;
}

/** "for years", "months later" is another rule; "these days", "the years" are none. */
function matchBarePlural({ atoms }: Scene, at: number): TimeMatch | undefined {
  const unit = parseUnit(atoms, at);
  if (!unit?.plural || unit.value === 'weekend' || unit.value === 'quarter' || isAge({ atoms }, unit.end))
    return undefined;
  const opens = isAtom(
    atoms,
    at - 1,
    'for',
    'in',
    'within',
    'after',
    'over',
    'take',
    'takes',
    'took',
    'last',
    'lasted',
    'spent',
    'of',
    'been',
    'until',
    'wait',
    'waited',
    'with',
    'two',
    'and',
  );
  const closes = isAtom(atoms, unit.end, 'of', 'before', 'after', 'ahead');
  if (
    isAtom(atoms, at - 1, 'light', 'these', 'those', 'the', 'business', 'office', 'golden', 'old') ||
    (!opens && !closes)
  )
    return undefined;
  return { end: unit.end, meaning: { kind: 'duration', parts: [{ unit: unit.value }] }, certainty: 0.65 };
}
