import { findFeatures } from './features.ts';
import { findOdds, type MatchModel, plainModel, scaleOdds } from './model.ts';
import type { WeighedSketch } from './weigh.ts';

/** How pairs are scored. */
export interface MatchSettings {
  readonly model?: MatchModel;
  /** Days after which nearness in time counts half. */
  readonly halvingDays?: number;
}

/** The score alone, of sketches that are weighed already. */
export const scoreMatch = (a: WeighedSketch, b: WeighedSketch, settings: MatchSettings): number =>
  scaleOdds(findOdds(findFeatures(a, b, settings.halvingDays), settings.model ?? plainModel));
