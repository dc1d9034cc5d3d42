import type { AttributionAnnotation } from '../../model/annotation.ts';
import type { EditionAttribution } from '../../model/edition.ts';
import { memberKey } from '../../model/link.ts';
import type { Span } from '../../model/span.ts';
import { cite, type EditionContext, sentenceAt } from '../context.ts';
import type { IndexedArticle } from '../index-article.ts';

/** Through whom each article knows what it tells: one entry for each quote of a chain, or for its sentence. */
export function buildAttributions(context: EditionContext): EditionAttribution[] {
  const quotationOf = mapQuotes(context);
  return context.articles.flatMap((indexed) =>
    indexed.attributions
      .filter(({ chain }) => chain.length > 0)
      .flatMap((attribution) => buildEntries({ context, indexed, attribution, quotationOf })),
  );
}

/** Quotation ids by member key of their quotes. */
function mapQuotes(context: EditionContext): Map<string, string> {
  return new Map(
    context.collation.quotations.flatMap(({ id, tellings }) =>
      tellings.flatMap(({ articleId, quotes }) => quotes.map((quote) => [memberKey(articleId, quote), id] as const)),
    ),
  );
}

interface Entry {
  readonly context: EditionContext;
  readonly indexed: IndexedArticle;
  readonly attribution: AttributionAnnotation;
  readonly quotationOf: ReadonlyMap<string, string>;
}

function buildEntries({ context, indexed, attribution, quotationOf }: Entry): EditionAttribution[] {
  const chain = attribution.chain.map((link) => ({ name: link.name, citation: cite(context, indexed.id, link) }));
  const quotes = indexed.quotes.filter(
    ({ id, attributions }) => attribution.of.includes(id) || attributions?.includes(attribution.id),
  );
  if (quotes.length === 0)
    return [{ telling: cite(context, indexed.id, toldSpan(context, indexed, attribution)), chain }];
  return quotes.map((quote) => {
    const statement = quotationOf.get(memberKey(indexed.id, quote.id));
    return {
      ...(statement === undefined ? {} : { statement }),
      telling: cite(context, indexed.id, quote),
      chain,
    };
  });
}

/** What is told through a chain: the annotation it points at, else the sentence that it stands in. */
function toldSpan(context: EditionContext, indexed: IndexedArticle, attribution: AttributionAnnotation): Span {
  const told = attribution.of.map((id) => indexed.byId.get(id)).find((annotation) => annotation !== undefined);
  if (told && told.kind !== 'attribution') return told;
  return sentenceAt(context, indexed.id, attribution.start) ?? attribution;
}
