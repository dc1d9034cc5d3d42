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
  const features = new Float64Array(featureNames.length);
  fillFeatures(features, a, b, halvingDays);
  return features;
}

/** The same, into an array that is there already. */
export function fillFeatures(
  features: Float64Array,
  a: WeighedSketch,
  b: WeighedSketch,
  halvingDays = defaultHalvingDays,
): void {
  const sums = sumShared(a, b);
  const [left, right] = [a.norms, b.norms];
  for (let at = 0; at <= normOf.lead; at += 1) features[at] = shareOf(sums[at]!, left[at]! * right[at]!);
  features[6] = Math.max(shareOf(sums[6]!, left[normOf.titleSum]!), shareOf(sums[7]!, right[normOf.titleSum]!));
  const leadA = shareOf(sums[8]!, left[normOf.leadSum]!);
  const leadB = shareOf(sums[9]!, right[normOf.leadSum]!);
  features[7] = Math.max(leadA, leadB);
  features[8] = Math.min(leadA, leadB);
  fillNearness(features, daysApart(a.sketch, b.sketch) ?? Number.NaN, halvingDays);
  features[13] = nameOneDay(a.sketch, b.sketch) ? 1 : 0;
}

const shareOf = (sum: number, whole: number): number => (whole > 0 ? Math.min(1, sum / whole) : 0);

/** The first of the features that tell of time. */
export const firstTime = featureNames.indexOf('days');

/** Those of nearness in time, from the days between two publications; NaN where one has no date. */
export function fillNearness(features: Float64Array, apart: number, halvingDays: number): void {
  const isUndated = Number.isNaN(apart);
  const seasons = isUndated ? 0 : 0.5 ** (apart / (halvingDays * slowness ** 2));
  const weeks = toTheTenth(seasons);
  features[9] = toTheTenth(weeks);
  features[10] = weeks;
  features[11] = seasons;
  features[12] = isUndated ? 1 : 0;
}

/** What is left after ten times as long: a power of {@link slowness}, multiplied out since `**` takes as long as all else here. */
function toTheTenth(value: number): number {
  const square = value * value;
  const fifth = square * square * value;
  return fifth * fifth;
}

/** Days between two publications; undefined where one has no date. */
export const daysApart = ({ day: a }: ArticleSketch, { day: b }: ArticleSketch): number | undefined =>
  a === undefined || b === undefined ? undefined : Math.abs(a - b);

/** Whether both name one day; for an article without a date, the other's day of publication counts as named. */
export function nameOneDay(a: ArticleSketch, b: ArticleSketch): boolean {
  for (const day of a.eventDays) if (b.eventDays.includes(day)) return true;
  if ((a.day === undefined) === (b.day === undefined)) return false;
  const [dated, undated] = a.day === undefined ? [b, a] : [a, b];
  return undated.eventDays.includes(Math.floor(dated.day!));
}
