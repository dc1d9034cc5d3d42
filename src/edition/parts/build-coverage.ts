import type { Citation } from '../../model/citation.ts';
import type { Capture, Coverage, CoverageCell, Quotation } from '../../model/edition.ts';
import type { EditionContext } from '../context.ts';
import { canBeSilent, findEcho, type Told } from '../silence.ts';

/** A statement that several reports may tell, and where each tells it. */
export interface Statement {
  readonly id: string;
  readonly text: string;
  readonly citations: readonly Citation[];
  readonly told: ReadonlyMap<string, readonly Citation[]>;
  /** What may tell it, by article. */
  readonly perhaps?: ReadonlyMap<string, readonly Citation[]>;
  /** Words whose echo in another article counts as telling; empty where only linked tellings count. */
  readonly echoes: readonly Told[];
  /** How many independent origins tell it: copies of one text count once. */
  readonly origins: number;
}

/** A statement with its cells, in the order of the articles. */
export interface CoverageRow {
  readonly statement: Statement;
  readonly cells: readonly CoverageCell[];
}

/** The cells of statements: `told` is cited, by a linked telling or, unsure, by a sentence that holds many of its words; `silent` rests on a whole article that is long enough. */
export function buildRows(
  context: EditionContext,
  statements: readonly Statement[],
  capture: readonly Capture[],
): CoverageRow[] {
  const whole = new Set(
    capture
      .filter(({ articleId, read }) => read === 'whole' && canBeSilent(context, articleId))
      .map(({ articleId }) => articleId),
  );
  return statements.map((statement) => ({
    statement,
    cells: context.articles.map(({ id }) => createCell(context, statement, { articleId: id, isWhole: whole.has(id) })),
  }));
}

/** Statements by outlets, the weightiest first: those of most independent origins, then of most reports, then those that stand nearest to the top. */
export function buildCoverage(context: EditionContext, rows: readonly CoverageRow[]): Coverage {
  const sorted = rows
    .map((row) => ({ ...row, told: row.statement.told.size, place: placeOf(context, row.statement) }))
    .sort((a, b) => b.statement.origins - a.statement.origins || b.told - a.told || a.place - b.place);
  return {
    statements: sorted.map(({ statement: { id, text, citations } }) => ({ id, text, citations })),
    outlets: context.articles.map(({ id, article }) => ({ articleId: id, outlet: article.outlet })),
    cells: sorted.map(({ cells }) => cells),
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

/** How far down its reports tell a statement, on average: 0 at the top of each, 1 at the end. */
function placeOf({ byId }: EditionContext, { told }: Statement): number {
  const places = [...told].map(
    ([articleId, [first]]) => (first?.start ?? 0) / Math.max(1, byId.get(articleId)?.article.text.length ?? 1),
  );
  return places.reduce((sum, place) => sum + place, 0) / Math.max(1, places.length);
}

/** How many articles tell a quotation. */
export const countArticles = ({ tellings }: Quotation): number =>
  new Set(tellings.map(({ citation }) => citation.articleId)).size;
