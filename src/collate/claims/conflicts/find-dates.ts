import { lazyWordSet } from '../../../language/lexicon.ts';
import type { TimeAnnotation } from '../../../model/annotation.ts';
import type { Claim } from '../claim.ts';
import { isLoose } from '../roles.ts';
import { areNearWords, findGovernor, findGovernors } from '../trees.ts';
import { areOfOneName, type Conflict, type FindConflict, wordsAt } from './conflict.ts';

const day = /^\d{4}-\d{2}-\d{2}/;
const weekday = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/i;
const calendar = /\d/;

/** A day that a claim is dated to, by its name or in the calendar: "today" and "overnight" are too loose to contradict. */
function daysOf(claim: Claim): { readonly time: TimeAnnotation; readonly day: string; readonly form: string }[] {
  return claim.times.flatMap((time) => {
    const value = day.exec(time.value ?? '')?.[0];
    const words = wordsAt(claim, time);
    if (value === undefined || time.bound !== undefined || /night|early|late/i.test(words)) return [];
    const form = weekday.test(words) ? 'weekday' : calendar.test(words) ? 'calendar' : 'loose';
    return [{ time, day: value, form }];
  });
}

const isInfinitive = ({ tokens, main }: Claim): boolean => !main && tokens[0]?.lemma === 'to';

const saying = lazyWordSet('collate/telling-verbs.tsv');

/** The day belongs to a deed, not to its telling. */
function isToldOf(claim: Claim, time: TimeAnnotation): boolean {
  const governor = findGovernor(claim, time);
  return governor?.tag === 'VERB' && !saying().has(governor.lemma);
}

/** "Sunday" and "Sunday": the reports were dated otherwise. */
const namesSameDay = (a: Claim, one: TimeAnnotation, b: Claim, other: TimeAnnotation): boolean =>
  weekday.exec(wordsAt(a, one))?.[0].toLowerCase() === weekday.exec(wordsAt(b, other))?.[0].toLowerCase() &&
  weekday.test(wordsAt(a, one));

const isAsserted = (a: Claim, b: Claim): boolean => a.negated.size === 0 && b.negated.size === 0;

/** Each claim has one day, told in the same way, and the days are not one. */
export const findDates: FindConflict = (a, b, match): Conflict | undefined => {
  const [left, right] = [daysOf(a), daysOf(b)];
  if (left.length !== 1 || right.length !== 1 || left[0]!.day.slice(5) === right[0]!.day.slice(5)) return undefined;
  const [one, other] = [left[0]!, right[0]!];
  const isAlike = one.form === other.form && one.form !== 'loose';
  const deeds = findGovernors(a, one.time).filter((x) => findGovernors(b, other.time).some((y) => areNearWords(x, y)));
  const isSameDeed = deeds.some((deed) => !isLoose(deed) && !saying().has(deed.lemma));
  const things = match.pairs.filter(
    ([{ kind, token }]) => kind === 'word' && !deeds.includes(token) && token.tag !== 'VERB',
  );
  const weight = things.reduce((sum, [term]) => sum + term.weight, 0);
  const isTypo = one.form === 'calendar' && one.day.slice(0, 7) === other.day.slice(0, 7) && match.pairs.length > 1;
  const isDeedDated = isSameDeed && match.dice >= 0.25 && (weight >= 3 || isTypo);
  const isThingDated =
    weight >= 6 && match.dice >= 0.4 && a.main && b.main && isToldOf(a, one.time) && isToldOf(b, other.time);
  const isMuch = (isDeedDated || isThingDated) && areOfOneName(a, b, match) && !isInfinitive(a) && !isInfinitive(b);
  return {
    kind: 'date',
    certainty: isAlike && isMuch && isAsserted(a, b) && !namesSameDay(a, one.time, b, other.time) ? 0.85 : 0.5,
    why: 'other days',
    values: [wordsAt(a, one.time), wordsAt(b, other.time)],
  };
};
