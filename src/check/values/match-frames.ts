import type { ClaimTerm } from '../../collate/claims/claim.ts';
import { hasComparableUnits, matchValues } from '../../collate/match-values.ts';
import { rarityAmong, type SentenceIndex } from '../index/sentence-index.ts';
import { aside, type Frame, type PlacedTerm } from './frame.ts';

/** How much two values are told of one thing. */
export interface FrameMatch {
  /** The weight of what they share, each word by how near it stands to both values. */
  readonly shared: number;
  /** Of all that both tell, 0 to 1. */
  readonly dice: number;
  /** The weight of what stands within two steps of both values. */
  readonly core: number;
  readonly pairs: readonly (readonly [PlacedTerm, PlacedTerm])[];
}

const nearLevel = 0.6;
const coreSteps = 2;

/** Sets what two values are told of against each other: the same words first, then those of near meaning. */
export function matchFrames(a: Frame, b: Frame, index: SentenceIndex): FrameMatch {
  const pairs: (readonly [PlacedTerm, PlacedTerm])[] = [];
  const taken = new Set<PlacedTerm>();
  let [shared, core, own] = [0, 0, 0];
  for (const [find, level] of levels) {
    for (const one of a.terms) {
      if (taken.has(one)) continue;
      const other = find(one, b, taken);
      if (!other) continue;
      taken.add(one).add(other);
      pairs.push([one, other]);
      const weight = level * Math.min(weightOf(one, index), weightOf(other, index));
      const near = Math.min(one.near, other.near);
      shared += weight * near;
      if (one.steps <= coreSteps && other.steps <= coreSteps) core += weight;
      if (one.steps !== aside && other.steps !== aside) own += weight * near;
    }
  }
  return { shared, dice: (2 * own) / Math.max(1, totalOf(a, index) + totalOf(b, index)), core, pairs };
}

const weightOf = ({ term }: PlacedTerm, index: SentenceIndex): number =>
  term.weight * Math.max(isTellingNumber(term) ? leastOfNumbers : 0, rarityAmong(index, term));

/** A number tells much though many reports of a story have it. */
const leastOfNumbers = 0.9;
const isTellingNumber = ({ quantity }: ClaimTerm): boolean => quantity !== undefined && quantity.value > largestCommon;

const totalOf = ({ terms }: Frame, index: SentenceIndex): number =>
  terms.reduce((sum, placed) => (placed.steps === aside ? sum : sum + weightOf(placed, index) * placed.near), 0);

type FindTerm = (one: PlacedTerm, other: Frame, taken: ReadonlySet<PlacedTerm>) => PlacedTerm | undefined;

/** Of several, the one that stands nearest to the value. */
function findSame(
  { term, steps }: PlacedTerm,
  { byKey }: Frame,
  taken: ReadonlySet<PlacedTerm>,
): PlacedTerm | undefined {
  let best: PlacedTerm | undefined;
  for (const placed of byKey.get(term.keys[0]!) ?? []) {
    if (placed.term.keys[0] !== term.keys[0] || taken.has(placed) || (steps === aside && placed.steps === aside))
      continue;
    if (!best || placed.near > best.near) best = placed;
  }
  return best;
}

const isWordy = ({ term: { kind } }: PlacedTerm): boolean => kind === 'word' || kind === 'name';

function findNear(one: PlacedTerm, { byKey }: Frame, taken: ReadonlySet<PlacedTerm>): PlacedTerm | undefined {
  if (one.steps === aside || !isWordy(one)) return undefined;
  let best: PlacedTerm | undefined;
  for (const key of one.term.keys)
    for (const placed of byKey.get(key) ?? [])
      if (isWordy(placed) && placed.steps !== aside && !taken.has(placed) && (!best || placed.near > best.near))
        best = placed;
  return best;
}

function findNumber(one: PlacedTerm, { terms }: Frame, taken: ReadonlySet<PlacedTerm>): PlacedTerm | undefined {
  const { quantity } = one.term;
  if (!quantity || one.steps === aside) return undefined;
  return terms.find((placed) => {
    const other = placed.term.quantity;
    return (
      other !== undefined &&
      placed.steps !== aside &&
      !taken.has(placed) &&
      hasComparableUnits(quantity, other) &&
      (quantity.unit !== undefined || Math.max(quantity.value, other.value) > largestCommon) &&
      matchValues(quantity, other) === 'compatible'
    );
  });
}

const largestCommon = 12;

const levels: readonly (readonly [FindTerm, number])[] = [
  [findSame, 1],
  [findNear, nearLevel],
  [findNumber, 0.9],
];
