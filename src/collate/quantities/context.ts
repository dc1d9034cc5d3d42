import { hasComparableUnits } from '../match-values.ts';
import type { QuantityMention } from './mentions.ts';
import { isOtherScene } from './scene.ts';

/** How surely two numbers are of the same thing. */
export interface ContextMatch {
  /** 0 to 1; nothing is compared below {@link leastContext}. */
  readonly score: number;
  readonly why: readonly string[];
}

/** The score from which on two numbers are of the same thing. */
export const leastContext = 0.6;

const leastShared = 2;
const leastRarity = 9;
const shownWords = 3;

/**
 * Whether two numbers count the same: the same noun, no modifier against it, a common event verb, and rare words in
 * common; sentences about other days or places are about other things. `undefined` where one of these is missing.
 */
export function matchContexts(a: QuantityMention, b: QuantityMention): ContextMatch | undefined {
  const events = sharedEvents(a, b);
  if (events.length === 0 || !mayCountSame(a, b)) return undefined;
  const shared = [...a.context].filter(([stem]) => b.context.has(stem)).sort((x, y) => y[1] - x[1]);
  const rarity = shared.reduce((sum, [, value]) => sum + value, 0);
  if (shared.length < leastShared || rarity < leastRarity) return undefined;
  const narrower = a.modifiers.size === b.modifiers.size ? 0 : 0.15;
  const score = Math.min(0.95, 0.6 + (rarity - leastRarity) / 60 + (a.scene.days && b.scene.days ? 0.1 : 0)) - narrower;
  const words = shared.slice(0, shownWords).map(([stem]) => stem);
  return {
    score,
    why: [`both count: ${a.head}`, `same event: ${events.join(', ')}`, `both sentences have: ${words.join(', ')}`],
  };
}

/** The kinds of event that are told beside both numbers. */
export const sharedEvents = (a: QuantityMention, b: QuantityMention): string[] =>
  [...a.events.keys()].filter((event) => b.events.has(event));

/** Whether nothing speaks against two numbers' being of one thing: noun, unit, scene, modifiers and severity go together. */
export const mayCountSame = (a: QuantityMention, b: QuantityMention): boolean =>
  a.head === b.head &&
  hasComparableUnits(a.quantity, b.quantity) &&
  !isOtherScene(a.scene, b.scene) &&
  !isDisjoint(a.modifiers, b.modifiers) &&
  isEqual(a.severities, b.severities);

const isDisjoint = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size > 0 && b.size > 0 && ![...a].some((value) => b.has(value));

const isEqual = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === b.size && [...a].every((value) => b.has(value));
