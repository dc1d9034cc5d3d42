import type { ArticleSketch } from '../sketch/sketch.ts';
import { sumShared } from './shared-terms.ts';
import { normOf, type WeighedSketch } from './weigh.ts';

/**
 * What the model decides by, each between 0 and 1: the cosines of words, names, places, numbers, titles and leads; how much of one's title the other
 * tells anywhere, and of its lead (the larger of both directions, then the smaller); nearness in days, weeks and seasons; whether a date is missing;
 * whether both name one day.
 */
export const featureNames = [
  'words',
  'names',
  'places',
  'numbers',
  'title',
  'lead',
  'titleTold',
  'leadTold',
  'leadToldLess',
  'days',
  'weeks',
  'seasons',
  'undated',
  'sameEventDay',
] as const;

/** Days after which nearness in days counts half; that in weeks takes ten times as long, that in seasons a hundred times. */
export const defaultHalvingDays = 3;
const slowness = 10;

/** Sets two sketches side by side: values in the order of {@link featureNames}, the same whichever comes first. Linear in their terms. */
export function findFeatures(a: WeighedSketch, b: WeighedSketch, halvingDays = defaultHalvingDays): Float64Array {
  const sums = sumShared(a, b);
  const share = (at: number) => shareOf(sums[at]!, a.norms[at]! * b.norms[at]!);
  const titleTold = Math.max(
    shareOf(sums[6]!, a.norms[normOf.titleSum]!),
    shareOf(sums[7]!, b.norms[normOf.titleSum]!),
  );
  const leadA = shareOf(sums[8]!, a.norms[normOf.leadSum]!);
  const leadB = shareOf(sums[9]!, b.norms[normOf.leadSum]!);
  const apart = daysApart(a.sketch, b.sketch);
  const nearness = (halving: number) => (apart === undefined ? 0 : 0.5 ** (apart / halving));
  return Float64Array.of(
    share(0),
    share(1),
    share(2),
    share(3),
    share(normOf.title),
    share(normOf.lead),
    titleTold,
    Math.max(leadA, leadB),
    Math.min(leadA, leadB),
    nearness(halvingDays),
    nearness(slowness * halvingDays),
    nearness(slowness * slowness * halvingDays),
    apart === undefined ? 1 : 0,
    nameOneDay(a.sketch, b.sketch) ? 1 : 0,
  );
}

const shareOf = (sum: number, whole: number): number => (whole > 0 ? Math.min(1, sum / whole) : 0);

/** Days between two publications; undefined where one has no date. */
export const daysApart = ({ day: a }: ArticleSketch, { day: b }: ArticleSketch): number | undefined =>
  a === undefined || b === undefined ? undefined : Math.abs(a - b);

/** Whether both name one day; for an article without a date, the other's day of publication counts as named. */
function nameOneDay(a: ArticleSketch, b: ArticleSketch): boolean {
  const others = namedDays(b, a);
  return namedDays(a, b).some((day) => others.includes(day));
}

const namedDays = ({ day, eventDays }: ArticleSketch, other: ArticleSketch): readonly number[] =>
  other.day === undefined && day !== undefined ? [...eventDays, Math.floor(day)] : eventDays;
