import type { Entity } from '../entity.ts';
import { type Discourse, type Mention, maxMentions } from './mention.ts';

/** Whom a pronoun or description may mean, with how much speaks for it; no entity for somebody without a name. */
export interface Ranked {
  readonly entity?: Entity;
  readonly score: number;
}

/** Where something is resolved: the word of a sentence, and how many sentences back one may look. */
export interface Place {
  readonly at: number;
  readonly index: number;
  readonly reach: number;
}

/** Sentences that stand in marks altogether are passed over, up to this many. */
const maxPassedOver = 12;
/** How much each sentence between takes away. */
const fading = 0.5;
/** How much a further mention adds. */
const again = 0.15;

/**
 * Ranks what was mentioned before a place, best first: each entity by its best mention, `weigh` times how near it is, and a
 * little for every other one. `weigh` gives 0 for what cannot be meant. Empty where a sentence mentions too many.
 */
export function rankBefore(
  { mentions, isPassedOver }: Discourse,
  { at, index, reach }: Place,
  weigh: (mention: Mention, distance: number) => number,
): Ranked[] {
  const scores = new Map<Entity | Mention, number>();
  let distance = 0;
  for (let back = at; back >= Math.max(0, at - reach - maxPassedOver) && distance <= reach; back -= 1) {
    if (back < at && isPassedOver(back)) continue;
    const list = mentions[back]!;
    if (list.length > maxMentions) return [];
    for (const mention of list) {
      if (mention.zone >= 0 || (back === at && mention.to > index)) continue;
      const weight = weigh(mention, distance) * fading ** distance;
      if (weight <= 0) continue;
      const key = mention.entity ?? mention;
      const other = scores.get(key) ?? 0;
      scores.set(key, Math.max(other, weight) + again * Math.min(other, weight));
    }
    distance += 1;
  }
  return [...scores]
    .map(([key, score]) => ('names' in key ? { entity: key, score } : { score }))
    .sort((a, b) => b.score - a.score);
}

/** The one that surely is meant: nothing else comes near it. */
export function pickClear(ranked: readonly Ranked[], margin: number): Entity | undefined {
  const [best, second] = ranked;
  return best?.entity && (!second || best.score >= margin * second.score) ? best.entity : undefined;
}
