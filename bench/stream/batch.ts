import type { ArticleSketch } from '../../src/group/sketch/sketch.ts';
import type { PlannedReport } from './plan.ts';

/** What the worker is given. */
export interface StreamOrder {
  readonly folder: string;
  readonly templates: number;
  readonly articles: number;
  readonly seed: number;
}

/** Articles that the worker wrote and sketched, in order, side by side. */
export interface SketchedBatch {
  readonly reports: readonly PlannedReport[];
  readonly sketches: readonly ArticleSketch[];
  readonly words: readonly Uint32Array[];
  /** Milliseconds that the material took, and that the sketches took. */
  readonly writeMs: number;
  readonly sketchMs: number;
}

/** Articles in a batch, and batches that may wait. */
export const batchSize = 250;
export const batchesAhead = 4;
