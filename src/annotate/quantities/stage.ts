import { type Scene, splitScenes } from '../../language/scene.ts';
import {
  annotationId,
  annotationsOf,
  type QuantityAnnotation,
  roundCertainty,
  type TimeAnnotation,
} from '../../model/annotation.ts';
import type { Findings, Reading, Stage } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';
import { readBounds } from './bounds.ts';
import { findCounted } from './counted.ts';
import { findQuantityItems, type QuantityItem } from './find-quantities.ts';

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
    const isTaken = createIsTaken(scene, times, from);
    for (const item of findQuantityItems(scene, isTaken)) annotations.push(createQuantity(scene, item, isTaken));
  }
  return { annotations };
}

type IsTaken = (start: number, end: number) => boolean;

/** Whether any of the atoms lies in a time of the sentence. */
const createIsTaken =
  ({ atoms, sentence }: Scene, times: readonly TimeAnnotation[], from: number) =>
  (start: number, end: number): boolean => {
    for (let at = from; at < times.length && times[at]!.start < sentence.end; at += 1)
      if (times[at]!.start < atoms[end - 1]!.end && atoms[start]!.start < times[at]!.end) return true;
    return false;
  };

function createQuantity(scene: Scene, item: QuantityItem, isTaken: IsTaken): QuantityAnnotation {
  const { atoms } = scene;
  const bounded = readBounds(atoms, item.start, item.end);
  const span = { start: atoms[bounded.start]!.start, end: atoms[bounded.end - 1]!.end };
  const counted = findCountedOf(scene, item, bounded.end, isTaken);
  return {
    id: annotationId('quantity', span),
    kind: 'quantity',
    ...span,
    rule: item.rule,
    certainty: roundCertainty(item.certainty),
    value: item.value,
    ...(item.low === undefined ? {} : { low: item.low, high: item.high! }),
    ...(item.unit === undefined ? {} : { unit: item.unit }),
    bound: boundOf(item, bounded.bound),
    ...(bounded.strict ? { strict: true as const } : {}),
    ...(counted && { counted }),
  };
}

const boundOf = (item: QuantityItem, bound: QuantityAnnotation['bound']): QuantityAnnotation['bound'] =>
  bound !== 'exact' ? bound : (item.bound ?? (item.low === undefined ? 'exact' : 'about'));

/** Behind a bound ("20 or so people") and, for shares and money, behind "of", "in" or "worth of". */
function findCountedOf(scene: Scene, item: QuantityItem, end: number, isTaken: IsTaken): Span | undefined {
  if (item.countedFrom === undefined) return undefined;
  const from = Math.max(item.countedFrom, end);
  const { atoms } = scene;
  if (item.countedTo !== undefined) return { start: atoms[from]!.start, end: atoms[item.countedTo - 1]!.end };
  const start = findNounStart(scene, item, from);
  if (start === undefined || start >= atoms.length || isTaken(start, start + 1)) return undefined;
  return findCounted(scene, start);
}

const articles: ReadonlySet<string> = new Set(['the', 'all', 'its', 'their', 'his', 'her', 'those', 'these']);

function findNounStart({ atoms }: Scene, item: QuantityItem, from: number): number | undefined {
  const word = atoms[from]?.folded;
  if (item.unit === undefined || (word !== 'of' && word !== 'in' && word !== 'worth')) return from;
  if (word === 'worth') return from + 2;
  const hasArticle = articles.has(atoms[from + 1]?.folded ?? '');
  if (word === 'in') return hasArticle || item.unit === '%' ? undefined : from + 1;
  return hasArticle ? from + 2 : from + 1;
}
