import type { Article } from '../../model/article.ts';
import type { Span } from '../../model/span.ts';
import { splitWords } from '../../text/words.ts';

/** A word as it is printed, but for case, kinds of marks, and the full stops of an acronym. */
export interface StrictWord extends Span {
  readonly key: string;
}

const dotted = /^\p{L}(?:\.\p{L})+$/u;

/** The words of a span as they are told apart where a quote must be word for word. */
export const splitStrictWords = (text: string, span?: Span): StrictWord[] =>
  splitWords(text, span).map(({ start, end, folded }) => ({
    start,
    end,
    key: dotted.test(folded) ? folded.replaceAll('.', '') : folded,
  }));

const wordsByArticle = new WeakMap<Article, readonly StrictWord[]>();

/** The words of a whole article, read once. */
export function strictWordsOf(article: Article): readonly StrictWord[] {
  const known = wordsByArticle.get(article);
  if (known) return known;
  const words = splitStrictWords(article.text);
  wordsByArticle.set(article, words);
  return words;
}

/** Where a run of words stands in an input. */
export interface WordHit extends Span {
  readonly article: Article;
}

/** An article's words in a row, with one space before and behind each. */
interface WordRow {
  readonly article: Article;
  readonly words: readonly StrictWord[];
  readonly row: string;
}

/** Finds runs of words, by key, in all inputs. */
export type RunFinder = (keys: readonly string[]) => WordHit[];

/** How often a run is told of one article. */
const mostHits = 20;

/** Reads the words of the inputs once; a look-up then costs about what searching their texts costs. */
export function createRunFinder(articles: readonly Article[]): RunFinder {
  const rows = articles.map((article): WordRow => {
    const words = strictWordsOf(article);
    return { article, words, row: ` ${words.map(({ key }) => key).join(' ')} ` };
  });
  return (keys) => {
    if (keys.length === 0) return [];
    const run = ` ${keys.join(' ')} `;
    return rows.flatMap((row) => findInRow(row, run, keys.length));
  };
}

function findInRow({ article, words, row }: WordRow, run: string, length: number): WordHit[] {
  const hits: WordHit[] = [];
  let index = 0;
  let counted = 0;
  for (let at = row.indexOf(run); at >= 0 && hits.length < mostHits; at = row.indexOf(run, at + 1)) {
    for (; counted < at; counted += 1) if (row[counted] === ' ') index += 1;
    hits.push({ article, start: words[index]!.start, end: words[index + length - 1]!.end });
  }
  return hits;
}
