import type { Article } from '../../../model/article.ts';
import type { CollatedContrast } from '../../../model/collation.ts';
import type { Span } from '../../../model/span.ts';
import type { Claim } from '../claim.ts';

/** Words of an article that tell something. */
export interface ContrastTelling {
  readonly article: Article;
  readonly span: Span;
}

/** What articles tell otherwise or alike, before it has a number. */
export interface Contrast extends Omit<CollatedContrast, 'id' | 'positions'> {
  readonly positions: readonly { readonly value: string; readonly claims: readonly ContrastTelling[] }[];
}

/** From this certainty on a contrast is shown as such; below it is `unsure`. */
export const leastShown = 0.7;

const mostWords = 14;

/** What a claim is about, in its own first words. */
export function describeClaim({ article, span }: Claim): string {
  const words = article.text.slice(span.start, span.end).split(/\s+/u);
  return words.length <= mostWords ? words.join(' ') : `${words.slice(0, mostWords).join(' ')} …`;
}

/** The tellings without those that stand at the same place. */
export function listTellings(claims: readonly ContrastTelling[]): ContrastTelling[] {
  const seen = new Map(claims.map((claim) => [`${claim.article.id} ${claim.span.start} ${claim.span.end}`, claim]));
  return [...seen.values()].map(({ article, span }) => ({ article, span }));
}

/** How many articles tell something. */
export const countArticles = (claims: readonly ContrastTelling[]): number =>
  new Set(claims.map(({ article }) => article.id)).size;
