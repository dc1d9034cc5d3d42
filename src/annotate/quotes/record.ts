import {
  annotationId,
  type QuoteAnnotation,
  type QuoteCue,
  type QuoteSpeaker,
  roundCertainty,
} from '../../model/annotation.ts';
import { compareSpans, type Span, spanLength } from '../../model/span.ts';
import type { Piece } from './draft.ts';
import type { Setting } from './setting.ts';

/** A piece of an utterance on its way to an annotation. */
export interface QuoteRecord extends Piece, Setting {
  readonly rule: string;
  readonly certainty: number;
  readonly marked: readonly Span[];
  readonly cue?: QuoteCue;
  readonly speaker?: QuoteSpeaker;
  readonly addressee?: Span;
  /** The pieces of one utterance share it. */
  readonly group: number;
}

/** Turns records into annotations: one a span, in order, the pieces of one utterance tied together. */
export function finishRecords(records: readonly QuoteRecord[]): QuoteAnnotation[] {
  const bySpan = new Map<string, QuoteRecord>();
  for (const record of records) {
    const id = annotationId('quote', record);
    if (spanLength(record) > 0 && !bySpan.has(id)) bySpan.set(id, record);
  }
  const sizes = new Map<number, number>();
  for (const { group } of bySpan.values()) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  const sorted = [...bySpan].sort(([, a], [, b]) => compareSpans(a, b));
  const firsts = new Map<number, string>();
  for (const [id, { group }] of sorted) if (!firsts.has(group)) firsts.set(group, id);
  return sorted.map(([id, record]) =>
    createQuote(id, record, sizes.get(record.group)! > 1 ? firsts.get(record.group) : undefined),
  );
}

function createQuote(id: string, record: QuoteRecord, utterance: string | undefined): QuoteAnnotation {
  const { group: _group, certainty, ...fields } = record;
  return { id, kind: 'quote', ...fields, certainty: roundCertainty(certainty), ...(utterance ? { utterance } : {}) };
}
