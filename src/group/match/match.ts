import { defaultHalvingDays, featureNames, fillFeatures, fillTimes, firstTime } from './features.ts';
import { findOdds, type MatchModel, plainModel, readOdds, scaleOdds } from './model.ts';
import type { WeighedSketch } from './weigh.ts';

/** How pairs are scored. */
export interface MatchSettings {
  readonly model?: MatchModel;
  /** Days after which nearness in time counts half. */
  readonly halvingDays?: number;
}

/** How much of the prior odds that a crowd lessens is taken off: all would be right if the words of an article told nothing of its days. */
const crowdWorth = 0.6;
const weeks = featureNames.indexOf('weeks');
/** Of one pair at a time: an array for each would take as long as to compare it. */
const features = new Float64Array(featureNames.length);

/** The score alone, of sketches that are weighed already. */
export function scoreMatch(a: WeighedSketch, b: WeighedSketch, { halvingDays, model }: MatchSettings): number {
  fillFeatures(features, a, b, halvingDays);
  return scaleOdds(findOdds(features, model ?? plainModel) - lessenOdds(a, b));
}

const lessenOdds = (a: WeighedSketch, b: WeighedSketch): number =>
  (crowdWorth * features[weeks]! * (a.crowd + b.crowd)) / 2;

/** What two articles can have in common in words and names, in log odds, if so much of the weight of one's keys is the other's too. */
const mostContent = { without: 2, whole: 20 } as const;

/**
 * Whether two articles may reach a score, by their days and by the share of one's keys that the other has: to tell costs a tenth of scoring them. Of pairs
 * that reach 0.35, one in a hundred is lost.
 */
export function mayReach(
  least: number,
  [a, b]: readonly [WeighedSketch, WeighedSketch],
  share: number,
  { halvingDays, model }: MatchSettings,
): boolean {
  fillTimes(features, a.sketch, b.sketch, halvingDays ?? defaultHalvingDays);
  const times = findOdds(features, model ?? plainModel, firstTime) - lessenOdds(a, b);
  return times + mostContent.without + mostContent.whole * share >= readOdds(least);
}
