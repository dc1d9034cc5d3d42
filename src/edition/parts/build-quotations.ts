import type { QuoteAnnotation } from '../../model/annotation.ts';
import type { Citation } from '../../model/citation.ts';
import type { CollatedTelling } from '../../model/collation.ts';
import type { Quotation, Telling } from '../../model/edition.ts';
import { articleOf, cite, type EditionContext } from '../context.ts';
import type { IndexedArticle } from '../index-article.ts';

/** Every quotation with its tellings cited, those of one article too. */
export const buildQuotations = (context: EditionContext): Quotation[] =>
  context.collation.quotations.map(({ id, speaker, base, tellings }) => ({
    id,
    ...(speaker === undefined ? {} : { speaker }),
    base,
    tellings: tellings.map((telling) => buildTelling(context, telling)),
  }));

function buildTelling(context: EditionContext, telling: CollatedTelling): Telling {
  const indexed = articleOf(context, telling.articleId);
  const quotes = quotesOf(indexed, telling);
  const [citation, ...more] = quotes.map((quote) => cite(context, telling.articleId, quote));
  const via = quotes.flatMap((quote) => citeChains(context, indexed, quote));
  return {
    citation: citation!,
    ...(more.length > 0 ? { more } : {}),
    form: telling.form,
    ...(telling.speaker === undefined ? {} : { speaker: telling.speaker }),
    ...(via.length > 0 ? { via } : {}),
    relation: telling.relation,
    ...(telling.differs ? { differs: telling.differs } : {}),
  };
}

/** The quote annotations of a telling, main piece first. */
export const quotesOf = (indexed: IndexedArticle, telling: CollatedTelling): QuoteAnnotation[] =>
  telling.quotes
    .map((id) => indexed.byId.get(id))
    .filter((annotation): annotation is QuoteAnnotation => annotation?.kind === 'quote');

function citeChains(context: EditionContext, indexed: IndexedArticle, quote: QuoteAnnotation): Citation[] {
  return indexed.attributions
    .filter(({ id, of }) => of.includes(quote.id) || quote.attributions?.includes(id))
    .flatMap(({ chain }) => chain.map((link) => cite(context, indexed.id, link)));
}
