import { type Atom, isAtom } from '../../../../language/atoms.ts';
import { parseNumeral } from '../../../../language/numerals.ts';
import type { Scene } from '../../../../language/scene.ts';
import { amountOpeners, durationOf, parseUnitAmount } from '../../amounts/amount.ts';
import { matchFramed } from '../../amounts/framed.ts';
import { isAge, parseFurther } from '../../amounts/further.ts';
import type { TimeMatch, TimeRule } from '../../rule.ts';
import { parseUnit, timeWord, timeWords } from '../../words.ts';

/** An amount of time. Ages ("25 years old", "a 25-year-old") are quantities, not times. */
export const duration: TimeRule = {
  id: 'annotate/times/rules/amounts/duration',
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
    'upcoming',
    'another',
    'all',
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
      'an hour and a half',
      'all week',
      'decades-long',
      'the nine months',
      '80 years since',
      '2 upcoming months',
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
  if (isAtom(atoms, at, 'another', 'all')) return matchAll(atoms, at);
  const first = parseUnitAmount(scene, at);
  const range = first === undefined ? matchAmountRange(scene, at) : undefined;
  if (range !== undefined) return range;
  if (first === undefined) return matchBarePlural(scene, at);
  if (isAge(scene, first.end) || (first.value.single && !isSingleDuration(scene, at, first.end))) return undefined;
  const { parts, end } = parseFurther(scene, first);
  const closed = isAtom(atoms, end, '-') && isAtom(atoms, end + 1, 'long') ? end + 2 : end;
  if (isAtom(atoms, closed, 'since') && !first.value.single && parts.length === 1 && !isTimeWord(atoms, closed + 1))
    return { end: closed + 1, meaning: durationOf(parts, 'back'), certainty: 0.92 };
  return { end: closed, meaning: durationOf(parts), certainty: 0.92 };
}

/** "two years since 2011": the words behind are a time of their own. */
const isTimeWord = (atoms: readonly Atom[], at: number): boolean =>
  atoms[at]?.kind === 'digits' ||
  isAtom(atoms, at, 'then', 'last') ||
  ['month', 'weekday'].some((kind) => timeWord(atoms[at], kind) !== undefined);

/** "all week", "another day". */
function matchAll(atoms: readonly Atom[], at: number): TimeMatch | undefined {
  const unit = parseUnit(atoms, at + 1);
  if (
    unit === undefined ||
    unit.plural ||
    unit.value === 'weekend' ||
    unit.value === 'second' ||
    unit.value === 'quarter'
  )
    return undefined;
  if (isAtom(atoms, unit.end, '-', 'of') || (isAtom(atoms, at, 'another') && unit.value === 'minute')) return undefined;
  return { end: unit.end, meaning: { kind: 'duration', parts: [{ unit: unit.value, amount: 1 }] }, certainty: 0.85 };
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
  const closes = isAtom(atoms, unit.end, 'of', 'before', 'after', 'ahead', 'since', 'leading');
  if (isAtom(atoms, unit.end, '-') && isAtom(atoms, unit.end + 1, 'long'))
    return { end: unit.end + 2, meaning: { kind: 'duration', parts: [{ unit: unit.value }] }, certainty: 0.9 };
  if (isAtom(atoms, at - 1, 'the') && isAtom(atoms, unit.end, 'before', 'after', 'since', 'leading', 'that', 'ahead'))
    return { end: unit.end, meaning: { kind: 'duration', parts: [{ unit: unit.value }] }, certainty: 0.7 };
  if (
    isAtom(atoms, at - 1, 'light', 'these', 'those', 'the', 'business', 'office', 'golden', 'old') ||
    (!opens && !closes)
  )
    return undefined;
  return { end: unit.end, meaning: { kind: 'duration', parts: [{ unit: unit.value }] }, certainty: 0.65 };
}
