import type { NameAnnotation, QuantityAnnotation, TimeAnnotation } from '../../model/annotation.ts';
import type { Span } from '../../model/span.ts';
import type { IndexedSentence } from '../index/sentence-index.ts';

/**
 * A value that a sentence gives: an `amount`; a `length` of time; a `score` of two numbers; a `rank` in an order ("the third fire"); a `day` or a
 * coarser date; a `clock` time; a `place`. Only values of one sort are set against each other.
 */
export type SlotSort = 'amount' | 'length' | 'score' | 'rank' | 'day' | 'clock' | 'place';

/** Where a sentence gives a value. The span is the value with what it counts. */
export interface Slot extends Span {
  readonly sort: SlotSort;
  readonly sentence: IndexedSentence;
  /** The value alone. */
  readonly value: Span;
  /** The words from which nearness in the sentence is counted. */
  readonly anchor: Span;
  /** Of an amount or rank one, of a score two. */
  readonly quantities: readonly QuantityAnnotation[];
  readonly time?: TimeAnnotation;
  readonly name?: NameAnnotation;
  /** Of a place, whether something goes there or comes from there; undefined where it is at it. */
  readonly direction?: 'to' | 'from';
  /** Of a place to which a way leads, where it begins: "from Wend" of "from Wend to Orrin". */
  readonly origin?: NameAnnotation;
}
