import type { PackedArticles } from '../../src/group/handover/layout.ts';
import type { PlannedReport } from './plan.ts';
import type { TemplateSet } from './templates.ts';

/** What the worker is given. */
export interface StreamOrder {
  readonly templates: TemplateSet;
  readonly articles: number;
  readonly seed: number;
}

/** What the worker is asked for: to write the next chunk of articles, then to sketch it. */
export type WorkerTask = 'write' | 'sketch';

/** A chunk of articles is written and lies ready, as annotating would have left it. */
export interface WrittenChunk {
  readonly kind: 'written';
  readonly reports: readonly PlannedReport[];
  readonly writeMs: number;
}

/** Articles that the worker sketched, in order. */
export interface SketchedBatch {
  readonly kind: 'sketched';
  readonly packed: PackedArticles;
  /** Milliseconds of the processor that the reading took, sketches and words to compare alike, and the packing. */
  readonly readMs: number;
  readonly packMs: number;
}

/** Articles that are written at a time, outside the clock, and those that are handed over at a time. */
export const chunkSize = 1000;
export const batchSize = 10;
