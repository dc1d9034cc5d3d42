import { lazy, readLexicon } from '../../../language/lexicon.ts';
import { fold } from '../../../text/fold.ts';

const stockWords = lazy(() => {
  const rows = readLexicon('group/stock-lines.tsv');
  const of = (kind: string): string =>
    rows.flatMap(([row, words]) => (row === kind ? [words!.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')] : [])).join('|');
  return new RegExp(`^(?:${of('start')})|(?:${of('any')})`);
});

/** A line of the page is short; a long sentence that holds such words is a report's. */
const longest = 240;

/**
 * Whether a sentence is of the page and no part of the report, by its words: `lexicons/en/group/stock-lines.tsv`.
 * @example isStockLine('Orla Vance in Brindle contributed to this report.') === true
 */
export function isStockLine(sentence: string): boolean {
  if (sentence.length > longest) return false;
  return stockWords().test(fold(sentence).trimStart());
}
