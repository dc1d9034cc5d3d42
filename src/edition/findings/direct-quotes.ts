import type { QuoteAnnotation } from '../../model/annotation.ts';
import { fold } from '../../text/fold.ts';
import { splitWords } from '../../text/words.ts';
import { clusterIn, type EditionContext } from '../context.ts';

/** Words in quotation marks with whom they are given to. */
export interface DirectQuote {
  readonly articleId: string;
  readonly quote: QuoteAnnotation;
  readonly words: readonly string[];
  /** The speaker's cluster across articles, where known. */
  readonly cluster?: string;
  /** The speaker's name in the article, where known. */
  readonly name?: string;
}

/** The quotes of all articles that stand in quotation marks as a whole. */
export const listDirectQuotes = (context: EditionContext): DirectQuote[] =>
  context.articles.flatMap(({ id, article, quotes }) =>
    quotes
      .filter(({ form }) => form === 'direct')
      .map((quote) => {
        const cluster = clusterIn(context, id, quote.speaker?.entity);
        const name = quote.speaker?.unnamed ? undefined : quote.speaker?.name;
        return {
          articleId: id,
          quote,
          words: splitWords(article.text.slice(quote.start, quote.end)).map(({ folded }) => fold(folded)),
          ...(cluster !== undefined && { cluster }),
          ...(name !== undefined && { name }),
        };
      }),
  );
