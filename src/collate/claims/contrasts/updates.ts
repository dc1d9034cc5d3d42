import { lazyWordSet } from '../../../language/lexicon.ts';
import { compareStrings } from '../../../model/link.ts';
import type { Claim } from '../claim.ts';
import { isPlanned } from '../facts/find-planned-facts.ts';
import { rootOf } from '../word-groups.ts';

/** A claim with what it tells in a conflict. */
export interface Side {
  readonly claim: Claim;
  readonly value: string;
}

const growing = lazyWordSet('collate/growing-counts.tsv');

/** Counts of victims and the like that only grow from report to report are told at their times. */
export function isUpdate(kind: string, sides: readonly (readonly Side[])[]): boolean {
  const told = sides.flat();
  if (kind === 'date' || kind === 'place') return spansDays(told, mostDaysApart);
  if (kind !== 'number') return false;
  if (!told.some(({ claim }) => claim.tokens.some(({ lemma }) => growing().has(rootOf(lemma))))) return spansDays(told);
  // Of reports of one moment, or of a day without its hour, the larger count may be the later one.
  const byTime = [...told].sort((a, b) => compareTimes(a, b) || numberOf(a) - numberOf(b));
  const values = byTime.map((side) => numberOf(side));
  return values.every((value, at) => at === 0 || value >= values[at - 1]!);
}

/** Each value is told at its time, and none after another has taken its place. */
export function isInTurn(sides: readonly (readonly Side[])[]): boolean {
  const byTime = sides.flat().sort((a, b) => compareTimes(a, b) || numberOf(a) - numberOf(b));
  const values = byTime.map((side) => numberOf(side));
  return values.every((value, at) => at === 0 || value === values[at - 1] || !values.slice(0, at).includes(value));
}

/** A date without its hour may be any time of its day. */
function compareTimes(a: Side, b: Side): number {
  const [left, right] = [timeOf(a), timeOf(b)];
  const length = Math.min(left.length, right.length);
  return compareStrings(left.slice(0, length), right.slice(0, length));
}

const timeOf = ({ claim }: Side): string => claim.article.publishedAt ?? '~';
const numberOf = ({ claim, value }: Side): number =>
  claim.quantities.find(({ start, end }) => claim.article.text.slice(start, end).replace(/\s+/g, ' ') === value)
    ?.value ?? 0;

const mostDays = 3;
/** Reports of more days apart may tell of two happenings of one kind. */
const mostDaysApart = 7;
/** Whether the reports of these claims came so many days apart. */
export const spansDays = (told: readonly Side[], most = mostDays): boolean => {
  const days = told.map(({ claim }) => Date.parse(claim.article.publishedAt?.slice(0, 10) ?? '') / 86_400_000);
  return Math.max(...days) - Math.min(...days) > most;
};

/** What was planned in an earlier report may be done in a later one: no dispute, unless a report of the same time or later still plans it. */
export function isLaterNews(kind: string, sides: readonly (readonly Side[])[]): boolean {
  if (kind !== 'status') return false;
  const told = sides.flat();
  const [open, done] = [told.filter(isOpen), told.filter((side) => !isOpen(side))];
  if (open.length === 0 || done.length === 0) return false;
  const earliestDone = done.map(timeOf).sort(compareStrings)[0]!;
  const latestOpen = open.map(timeOf).sort(compareStrings).at(-1)!;
  const isHourKnown = latestOpen.length > 10 && earliestDone.length > 10;
  return (latestOpen < earliestDone || !isHourKnown) && !open.some(({ claim }) => isDatedAfter(claim, earliestDone));
}

const isOpen = ({ claim }: Side): boolean => claim.open || claim.facts.some(isPlanned);

const isDatedAfter = ({ times }: Claim, moment: string): boolean =>
  times.some(
    ({ value }) => value !== undefined && /^\d{4}-\d{2}-\d{2}/.test(value) && value.slice(0, 10) > moment.slice(0, 10),
  );
