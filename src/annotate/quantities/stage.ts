import { type Scene, splitScenes } from '../../language/scene.ts';
import {
  annotationId,
  annotationsOf,
  type QuantityAnnotation,
  roundCertainty,
  type TimeAnnotation,
} from '../../model/annotation.ts';
import type { Findings, Reading, Stage } from '../../model/reading.ts';
import { findQuantityItems, type QuantityItem } from './find-quantities.ts';
import { type Bounded, readBounds } from './phrases/bounds.ts';
import { findCounted } from './phrases/counted.ts';
import { type Ends, findEnds } from './phrases/joined-bounds.ts';
import { findRate } from './phrases/rates.ts';
import { isSameAmount, type PlacedAmount } from './same-amounts.ts';

/** Finds numbers with what they measure or count; a number inside a time is none. */
export const quantitiesStage: Stage = {
  id: 'annotate/quantities',
  requires: ['sentence', 'token', 'time'],
  provides: ['quantity'],
  find: findQuantities,
};

function findQuantities(reading: Reading): Findings {
  const times = annotationsOf(reading.annotations, 'time');
  const annotations: QuantityAnnotation[] = [];
  let from = 0;
  for (const scene of splitScenes(reading)) {
    while (from < times.length && times[from]!.end <= scene.sentence.start) from += 1;
    addQuantities(scene, createIsTaken(scene, times, from), annotations);
  }
  return { annotations };
}

type IsTaken = (start: number, end: number, isWhole?: boolean) => boolean;

/** Whether any of the atoms lies in a time of the sentence; where they are a whole of their own, a time that is only a part of it is none. */
const createIsTaken =
  ({ atoms, sentence }: Scene, times: readonly TimeAnnotation[], from: number) =>
  (start: number, end: number, isWhole = false): boolean => {
    const [first, last] = [atoms[start]!.start, atoms[end - 1]!.end];
    for (let at = from; at < times.length && times[at]!.start < sentence.end; at += 1) {
      const time = times[at]!;
      const isPart = isWhole && first <= time.start && time.end <= last && time.end - time.start < last - first;
      if (time.start < last && first < time.end && !isPart) return true;
    }
    return false;
  };

/** Adds the quantities of a sentence; one inside a rate ("per 100,000 residents") is none of its own. */
function addQuantities(scene: Scene, isTaken: IsTaken, annotations: QuantityAnnotation[]): void {
  let last: PlacedAmount | undefined;
  for (const item of findQuantityItems(scene, isTaken)) {
    const per = last?.quantity.per;
    if (per !== undefined && scene.atoms[item.start]!.start < per.end) continue;
    const placed = placeQuantity(scene, item, isTaken);
    const ends = last && findEnds(scene.atoms, last, placed);
    if (last && ends) {
      last = { ...joinEnds(last, placed, ends), start: last.start, end: placed.end };
      annotations[annotations.length - 1] = last.quantity;
      continue;
    }
    const isAgain = last !== undefined && isSameAmount(scene.atoms, last, placed);
    const noun = isAgain ? findCountedBehind(scene, item, placed, isTaken) : undefined;
    if (noun && !last!.quantity.counted) annotations[annotations.length - 1] = { ...last!.quantity, counted: noun };
    const counted = placed.quantity.counted ?? noun;
    const quantity = isAgain
      ? { ...placed.quantity, ...(counted && { counted }), sameAs: last!.quantity.id }
      : placed.quantity;
    annotations.push(quantity);
    last = { ...placed, quantity };
  }
}

/** The second with the ends of both. */
function joinEnds(first: PlacedAmount, second: PlacedAmount, { low, high }: Ends): Pick<PlacedAmount, 'quantity'> {
  const { strict: _, ...quantity } = second.quantity;
  const span = { start: first.quantity.start, end: quantity.end };
  return {
    quantity: { ...quantity, id: annotationId('quantity', span), ...span, value: low, low, high, bound: 'exact' },
  };
}

/** "a 12-km (7.5-mile) tunnel": what both amounts measure stands behind the brackets. */
const findCountedBehind = (
  scene: Scene,
  item: QuantityItem,
  { end }: PlacedAmount,
  isTaken: IsTaken,
): QuantityAnnotation['counted'] =>
  scene.atoms[end]?.folded === ')' ? findCounted(scene, item, end + 1, isTaken) : undefined;

function placeQuantity(scene: Scene, item: QuantityItem, isTaken: IsTaken): PlacedAmount {
  const { atoms } = scene;
  const bounded = readBounds(atoms, item.start, item.end);
  const counted = findCounted(scene, item, bounded.end, isTaken);
  const per = item.ordinal ? undefined : findPer(scene, bounded.end, { counted, isMoney: item.countedBy === 'money' });
  const quantity = createQuantity(scene, item, { bounded, ...(counted && { counted }), ...(per && { per }) });
  return { quantity, start: bounded.start, end: bounded.end };
}

interface Amount extends Pick<QuantityAnnotation, 'counted'> {
  readonly isMoney: boolean;
}

const farthestRate = 8;

/** Behind the number, or behind what is counted. */
function findPer(scene: Scene, end: number, { counted, isMoney }: Amount): QuantityAnnotation['per'] {
  const { atoms } = scene;
  const countedEnd = counted?.end ?? 0;
  let at = end;
  while (at < end + farthestRate && at < atoms.length && atoms[at]!.start < countedEnd) at += 1;
  return findRate(scene, end, isMoney) ?? (at > end ? findRate(scene, at, false) : undefined);
}

interface Parts extends Pick<QuantityAnnotation, 'counted' | 'per'> {
  readonly bounded: Bounded;
}

function createQuantity({ atoms }: Scene, item: QuantityItem, { bounded, counted, per }: Parts): QuantityAnnotation {
  const span = { start: atoms[bounded.start]!.start, end: atoms[bounded.end - 1]!.end };
  return {
    id: annotationId('quantity', span),
    kind: 'quantity',
    ...span,
    rule: item.rule,
    certainty: roundCertainty(item.certainty),
    value: item.value,
    ...(item.low === undefined ? {} : { low: item.low, high: item.high! }),
    ...(item.unit === undefined ? {} : { unit: item.unit }),
    bound: bounded.bound === 'exact' ? (item.bound ?? 'exact') : bounded.bound,
    ...(bounded.strict ? { strict: true as const } : {}),
    ...(counted && { counted }),
    ...(item.ordinal ? { ordinal: true as const } : {}),
    ...(per && { per }),
  };
}
