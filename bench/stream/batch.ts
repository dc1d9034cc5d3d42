import type { ArticleSketch } from '../../src/group/sketch/sketch.ts';
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
  readonly articles: number;
  readonly writeMs: number;
}

/** Articles that the worker sketched, in order, side by side. */
export interface SketchedBatch {
  readonly kind: 'sketched';
  readonly reports: readonly PlannedReport[];
  readonly sketches: readonly ArticleSketch[];
  readonly words: readonly Uint32Array[];
  /** Milliseconds of the processor that the sketches took, and the reading of the words. */
  readonly sketchMs: number;
  readonly wordsMs: number;
}

/** Articles that are written at a time, outside the clock, and those that are handed over at a time. */
export const chunkSize = 1000;
export const batchSize = 50;
