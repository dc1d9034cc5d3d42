import { defaultHalvingDays, featureNames, fillFeatures, fillNearness, firstTime, nameOneDay } from './features.ts';
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
const [weeks, sameDay] = [featureNames.indexOf('weeks'), featureNames.indexOf('sameEventDay')];
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

/** An article near another one: when it came, and the share of that one's keys that it has. */
export interface NearArticle {
  readonly share: number;
  /** Days since 1970; NaN without a date. */
  readonly day: number;
  readonly crowd: number;
  readonly entry: { readonly weighed: WeighedSketch };
}

/**
 * Whether two articles may reach a score, by their days and by the share of one's keys that the other has: to tell costs a tenth of scoring them. Of pairs
 * that reach 0.35, one in a hundred is lost. The other's sketch, which lies far away in memory, is looked at where its days decide.
 */
export function mayReach(
  least: number,
  article: WeighedSketch,
  near: NearArticle,
  { halvingDays = defaultHalvingDays, model = plainModel }: MatchSettings,
): boolean {
  const { sketch } = article;
  fillNearness(features, sketch.day === undefined ? Number.NaN : Math.abs(sketch.day - near.day), halvingDays);
  const lessened = (crowdWorth * features[weeks]! * (article.crowd + near.crowd)) / 2;
  const reaches = (isSameDay: boolean): boolean => {
    features[sameDay] = isSameDay ? 1 : 0;
    const times = findOdds(features, model, firstTime) - lessened;
    return times + mostContent.without + mostContent.whole * near.share >= readOdds(least);
  };
  const isBest = model.weights[sameDay]! > 0;
  if (reaches(!isBest)) return true;
  return reaches(isBest) && nameOneDay(sketch, near.entry.weighed.sketch) === isBest;
}
