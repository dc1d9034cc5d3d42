import type { Stage } from '../../model/reading.ts';
import { findQuotes } from './find-quotes.ts';

/** Finds the quotes of an article, with cue and speaker. */
export const quotesStage: Stage = {
  id: 'annotate/quotes',
  requires: ['sentence', 'token', 'name'],
  provides: ['quote'],
  find: findQuotes,
};
