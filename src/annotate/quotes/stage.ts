import { isForeign } from '../../model/article.ts';
import type { Stage } from '../../model/reading.ts';
import { findQuotes } from './find-quotes.ts';
import { findForeignQuotes } from './rules/foreign-marks.ts';

/** Finds the quotes of an article, with cue and speaker; in another language only what stands in quotation marks. */
export const quotesStage: Stage = {
  id: 'annotate/quotes',
  requires: ['sentence', 'token', 'name'],
  provides: ['quote'],
  find: (reading) => (isForeign(reading.article) ? findForeignQuotes(reading) : findQuotes(reading)),
  anyLanguage: true,
};
