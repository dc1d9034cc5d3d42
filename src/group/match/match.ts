import type { ArticleSketch } from '../sketch/sketch.ts';
import { featureNames, findFeatures } from './features.ts';
import { findOdds, type MatchModel, plainModel, scaleOdds } from './model.ts';
import type { Rarity } from './rarity.ts';
import { describeMatch } from './reasons.ts';
import { type WeighedSketch, weighSketch } from './weigh.ts';

/** How alike two articles are, and why. */
export interface SketchMatch {
  /** 0 to 1: the log odds that the two report one event, scaled; 0.6 is even odds. */
  readonly score: number;
  /** What the score is made of, each between 0 and 1. */
  readonly features: Readonly<Record<(typeof featureNames)[number], number>>;
  /** To print: "share 6 rare names: …", "same day", "0.41 of the lead". */
  readonly reasons: readonly string[];
}

/** How pairs are scored. */
export interface MatchSettings {
  readonly model?: MatchModel;
  /** Days after which nearness in time counts half. */
  readonly halvingDays?: number;
}

/** Sets two articles side by side; the same whichever comes first. Linear in their terms. */
export function matchSketches(
  a: ArticleSketch,
  b: ArticleSketch,
  rarity: Rarity,
  settings: MatchSettings = {},
): SketchMatch {
  const [left, right] = [weighSketch(a, rarity), weighSketch(b, rarity)];
  const features = findFeatures(left, right, settings.halvingDays);
  return {
    score: scaleOdds(findOdds(features, settings.model ?? plainModel)),
    features: Object.fromEntries(featureNames.map((name, at) => [name, features[at]!])) as SketchMatch['features'],
    reasons: describeMatch(left, right),
  };
}

/** The score alone, of sketches that are weighed already. */
export const scoreMatch = (a: WeighedSketch, b: WeighedSketch, settings: MatchSettings): number =>
  scaleOdds(findOdds(findFeatures(a, b, settings.halvingDays), settings.model ?? plainModel));
