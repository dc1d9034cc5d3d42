import type { Citation } from '../../model/citation.ts';
import type { QuantityTelling } from '../../model/collation.ts';
import type { Capture, Coverage, CoverageCell, Quotation } from '../../model/edition.ts';
import { articleOf, cite, type EditionContext } from '../context.ts';
import { findEcho, type Told } from '../silence.ts';
import { quotesOf } from './build-quotations.ts';
import { headingOf } from './times.ts';

/** A statement that several reports may tell, and where each tells it. */
interface Statement {
  readonly id: string;
  readonly text: string;
  readonly citations: readonly Citation[];
  readonly told: ReadonlyMap<string, readonly Citation[]>;
  /** What may tell it, by article. */
  readonly perhaps?: ReadonlyMap<string, readonly Citation[]>;
  /** Words whose echo in another article counts as telling; empty where only linked tellings count. */
  readonly echoes: readonly Told[];
}

/**
 * Statements by outlets: quotations that two or more reports tell, and things that two or more put a number on. `told` is
 * cited: by a linked telling, or, unsure, by a sentence that holds many of its words; `silent` rests on the whole article.
 */
export function buildCoverage(
  context: EditionContext,
  quotations: readonly Quotation[],
  capture: readonly Capture[],
): Coverage {
  const statements = [...quotationStatements(context, quotations), ...quantityStatements(context)];
  const whole = new Set(capture.filter(({ read }) => read === 'whole').map(({ articleId }) => articleId));
  return {
    statements: statements.map(({ id, text, citations }) => ({ id, text, citations })),
    outlets: context.articles.map(({ id, article }) => ({ articleId: id, outlet: article.outlet })),
    cells: statements.map((statement) =>
      context.articles.map(({ id }) => createCell(context, statement, { articleId: id, isWhole: whole.has(id) })),
    ),
  };
}

function createCell(
  context: EditionContext,
  statement: Statement,
  { articleId, isWhole }: { readonly articleId: string; readonly isWhole: boolean },
): CoverageCell {
  const told = statement.told.get(articleId);
  if (told) return { state: 'told', citations: told };
  const perhaps = statement.perhaps?.get(articleId);
  if (perhaps) return { state: 'told', unsure: true, citations: perhaps };
  const echo = findEcho(context, articleId, statement.echoes);
  if (echo) return { state: 'told', unsure: true, citations: [echo] };
  return { state: isWhole ? 'silent' : 'not-read', citations: [] };
}

function quotationStatements(context: EditionContext, quotations: readonly Quotation[]): Statement[] {
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
      };
    });
}

function quantityStatements(context: EditionContext): Statement[] {
  return context.collation.quantities.flatMap(({ id, counted, tellings, perhaps = [] }) => {
    const citations = tellings.map((telling) => citeQuantity(context, telling));
    const told = groupByArticle(citations);
    const unsure = groupByArticle(perhaps.map((telling) => citeQuantity(context, telling)));
    return told.size > 1
      ? [{ id, text: `Number given for “${counted}”`, citations, told, perhaps: unsure, echoes: [] }]
      : [];
  });
}

const citeQuantity = (context: EditionContext, { articleId, quantity }: QuantityTelling): Citation =>
  cite(context, articleId, articleOf(context, articleId).byId.get(quantity)!);

/** How many articles tell a quotation. */
export const countArticles = ({ tellings }: Quotation): number =>
  new Set(tellings.map(({ citation }) => citation.articleId)).size;

function groupByArticle(citations: readonly Citation[]): Map<string, Citation[]> {
  const groups = new Map<string, Citation[]>();
  for (const citation of citations) {
    const group = groups.get(citation.articleId);
    if (group) group.push(citation);
    else groups.set(citation.articleId, [citation]);
  }
  return groups;
}
