import type { QuoteAnnotation } from '../../model/annotation.ts';
import { fold } from '../../text/fold.ts';
import { splitWords } from '../../text/words.ts';
import { articleOf, clusterIn, type EditionContext } from '../context.ts';

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

/** The words of all articles that stand in quotation marks: whole quotes, and the pieces in marks of those told in part. */
export const listDirectQuotes = (context: EditionContext): DirectQuote[] =>
  context.articles.flatMap(({ id, article, quotes }) =>
    quotes
      .flatMap((quote) => (quote.form === 'mixed' ? quote.marked.map((span) => ({ ...quote, ...span })) : [quote]))
      .filter(({ form }) => form !== 'indirect')
      .map((quote) => {
        const cluster = clusterIn(context, id, quote.speaker?.entity);
        const name = isByName(context, id, quote) ? quote.speaker?.name : undefined;
        return {
          articleId: id,
          quote,
          words: splitWords(article.text.slice(quote.start, quote.end)).map(({ folded }) => fold(folded)),
          ...(cluster !== undefined && { cluster }),
          ...(name !== undefined && { name }),
        };
      }),
  );

const pronouns: ReadonlySet<string> = new Set(['he', 'she', 'they', 'it', 'i', 'we', 'who', 'him', 'her', 'them']);

/** Whether a name or title stands beside a quote: whom a pronoun means is too unsure to tell two speakers apart by. */
export function isByName(context: EditionContext, articleId: string, { speaker }: QuoteAnnotation): boolean {
  if (!speaker || speaker.unnamed || speaker.start === undefined || speaker.end === undefined) return false;
  return !pronouns.has(articleOf(context, articleId).article.text.slice(speaker.start, speaker.end).toLowerCase());
}
