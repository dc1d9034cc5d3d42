import { type Citation, isFieldCitation } from '../../model/citation.ts';
import type { QuantityTelling } from '../../model/collation.ts';
import type { BriefSentence, Quotation, StatementOrigins } from '../../model/edition.ts';
import type { Span } from '../../model/span.ts';
import { articleOf, cite, type EditionContext } from '../context.ts';
import { countArticles, type Statement } from './build-coverage.ts';
import { countOrigins } from './build-origins.ts';
import { quotesOf } from './build-quotations.ts';
import { headingOf } from './times.ts';

/** Quotations that two or more reports tell, and things that two or more put a number on. */
export const listStatements = (
  context: EditionContext,
  quotations: readonly Quotation[],
  origins: readonly StatementOrigins[],
): Statement[] => [...listQuotations(context, quotations, origins), ...listQuantities(context)];

function listQuotations(
  context: EditionContext,
  quotations: readonly Quotation[],
  origins: readonly StatementOrigins[],
): Statement[] {
  const originsOf = new Map(origins.map((item) => [item.statement, item.origins.length]));
  return quotations
    .map((quotation, index) => ({ quotation, collated: context.collation.quotations[index]! }))
    .filter(({ quotation }) => countArticles(quotation) > 1)
    .map(({ quotation, collated }) => {
      const base = quotation.tellings[quotation.base]!;
      return {
        id: quotation.id,
        text: headingOf(base.citation),
        citations: [base.citation],
        told: groupByArticle(quotation.tellings.flatMap(({ citation, more }) => [citation, ...(more ?? [])])),
        echoes: collated.tellings.map((telling) => ({
          articleId: telling.articleId,
          spans: quotesOf(articleOf(context, telling.articleId), telling),
          ...(quotation.speaker !== undefined && { speaker: quotation.speaker }),
        })),
        origins: originsOf.get(quotation.id) ?? 1,
      };
    });
}

function listQuantities(context: EditionContext): Statement[] {
  return context.collation.quantities.flatMap(({ id, counted, tellings, perhaps = [] }) => {
    const citations = tellings.map((telling) => citeQuantity(context, telling));
    const told = groupByArticle(citations);
    if (told.size < 2) return [];
    const unsure = groupByArticle(perhaps.map((telling) => citeQuantity(context, telling)));
    const text = `Number given for “${counted}”`;
    return [{ id, text, citations, told, perhaps: unsure, echoes: [], origins: countTold(context, told) }];
  });
}

const citeQuantity = (context: EditionContext, { articleId, quantity }: QuantityTelling): Citation =>
  cite(context, articleId, articleOf(context, articleId).byId.get(quantity)!);

const countTold = (context: EditionContext, told: ReadonlyMap<string, readonly Span[]>): number =>
  countOrigins(
    context,
    [...told].map(([articleId, spans]) => ({ articleId, spans })),
  );

/** So much of a sentence lies in a quotation that its row says the same. */
const quotedShare = 0.5;

/** The sentences of the brief that two or more reports tell, but for those that are a quotation with a row of its own; `b2` is the second. */
export function listBriefStatements(brief: readonly BriefSentence[], known: readonly Statement[]): Statement[] {
  return brief.flatMap(({ text, citations, origins }, index) => {
    const told = groupByArticle(citations);
    const [first] = citations;
    if (told.size < 2 || !first || isFieldCitation(first) || known.some((other) => isTold(other, first))) return [];
    const echoes = [...told].map(([articleId, spans]) => ({ articleId, spans }));
    return [{ id: `b${index + 1}`, text, citations: [first], told, echoes, origins }];
  });
}

/** Whether a statement is told by much of a sentence. */
const isTold = ({ told }: Statement, { articleId, start, end }: Citation): boolean =>
  (told.get(articleId) ?? []).reduce(
    (sum, span) => sum + Math.max(0, Math.min(end, span.end) - Math.max(start, span.start)),
    0,
  ) >=
  quotedShare * (end - start);

function groupByArticle(citations: readonly Citation[]): Map<string, Citation[]> {
  const groups = new Map<string, Citation[]>();
  for (const citation of citations) {
    const group = groups.get(citation.articleId);
    if (group) group.push(citation);
    else groups.set(citation.articleId, [citation]);
  }
  return groups;
}
