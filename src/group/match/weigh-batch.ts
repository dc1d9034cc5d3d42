import { noWordCounts, type WordCounts } from '../../text/rarity.ts';
import type { ArticleSketch } from '../sketch/sketch.ts';
import { createClock } from '../stream/clock.ts';
import { defaultWindow } from '../thresholds.ts';
import { createCrowd } from './crowd.ts';
import { createRarity } from './rarity.ts';
import { type WeighedSketch, weighSketch } from './weigh.ts';

/** What tells a rare term from a common one. */
export interface WeighSettings {
  /** How common each word is in ordinary writing; without it only the articles tell what is rare. */
  readonly background?: WordCounts;
  /** What came so many days before an article tells nothing about it; default 365. */
  readonly windowDays?: number;
}

/**
 * Weighs sketches that are sorted by date: what is rare, the background and the articles of the window before each tell, as in a stream. An archive of
 * ten years would else weigh the words of its last year otherwise than who read that year alone. Linear.
 */
export function weighBatch(
  sketches: readonly ArticleSketch[],
  { background = noWordCounts, windowDays = defaultWindow.days }: WeighSettings,
): WeighedSketch[] {
  const rarity = createRarity(background);
  const clock = createClock();
  const crowd = createCrowd();
  const clocks = new Float64Array(sketches.length);
  let first = 0;
  return sketches.map((sketch, at) => {
    clock.tick(sketch.day);
    clocks[at] = clock.now() ?? Number.POSITIVE_INFINITY;
    for (; first < at && clocks[at] - clocks[first]! > windowDays; first += 1) rarity.remove(sketches[first]!);
    rarity.add(sketch);
    return weighSketch(sketch, rarity, crowd.count(clock.now()));
  });
}
