import type { TimeAnnotation } from '../../../model/annotation.ts';
import type { Claim } from '../claim.ts';
import { type Conflict, wordsAt } from '../conflicts/conflict.ts';
import type { ClaimMatch } from '../match-claims.ts';
import { type DeedPair, type FindDeedConflict, isLooseDeed } from './deeds.ts';
import type { Fact } from './fact.ts';

/** One deed on two days, each told by its name or in the calendar. */
export const findDatedFacts: FindDeedConflict = (a, b, { match, deeds }): Conflict | undefined => {
  for (const deed of deeds) {
    const [left, right] = [dayOf(a, deed.left), dayOf(b, deed.right)];
    if (!left || !right || left.form !== right.form || left.day.slice(5) === right.day.slice(5)) continue;
    if (left.words === right.words || areOfOtherKind(deed)) continue;
    return {
      kind: 'date',
      certainty: isSure(deed, match) ? 0.8 : 0.5,
      why: 'one deed, on other days',
      values: [left.printed, right.printed],
    };
  }
  return undefined;
};

interface ToldDay {
  readonly day: string;
  readonly form: 'weekday' | 'calendar';
  /** The name of the weekday, which tells nothing if both print it. */
  readonly words: string;
  readonly printed: string;
}

const day = /^\d{4}-\d{2}-\d{2}/;
const weekday = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/i;

/** The only day of a fact: told of it, or standing in the last words of what takes part ("broke a wrist in training on 22 May"). */
function dayOf(claim: Claim, { told }: Fact): ToldDay | undefined {
  const own = new Set(told.arguments.map(({ of }) => of));
  const days = claim.times.flatMap((time) => (own.has(time.id) ? (readDay(claim, time) ?? []) : []));
  return days.length === 1 ? days[0] : undefined;
}

function readDay(claim: Claim, time: TimeAnnotation): ToldDay | undefined {
  const value = day.exec(time.value ?? '')?.[0];
  const printed = wordsAt(claim, time);
  if (value === undefined || time.bound !== undefined || /night|early|late|last|next/i.test(printed)) return undefined;
  const name = weekday.exec(printed)?.[0].toLowerCase();
  if (name !== undefined) return { day: value, form: 'weekday', words: name, printed };
  return /\d/.test(printed) ? { day: value, form: 'calendar', words: value, printed } : undefined;
}

const areOfOtherKind = ({ left, right }: DeedPair): boolean =>
  left.told.polarity !== right.told.polarity || left.told.modality !== right.told.modality;

function isSure({ verb, all, left, right }: DeedPair, { dice, shared }: ClaimMatch): boolean {
  if (isLooseDeed(left) || isLooseDeed(right)) return all > 1 && dice >= 0.5 && shared >= 5;
  return verb === 'same' ? (all > 1 && dice >= 0.2) || (dice >= 0.3 && shared >= 4) : dice >= 0.35 && shared >= 4;
}
