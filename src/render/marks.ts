import type { Citation } from '../model/citation.ts';
import type { Edition, EditionArticle } from '../model/edition.ts';

/** The articles of an edition with a short mark each, in the edition's order: A, B, … Z, AA. */
export interface Marks {
  readonly articles: ReadonlyMap<string, EditionArticle>;
  readonly of: (articleId: string) => string;
  /** The marks of citations' articles, each once, in the edition's order: `A C D`. */
  readonly list: (citations: readonly Pick<Citation, 'articleId'>[]) => string;
}

const letters = 26;

/** Gives each article of an edition its mark. */
export function createMarks(edition: Pick<Edition, 'articles'>): Marks {
  const articles = new Map(edition.articles.map((article) => [article.id, article]));
  const marks = new Map(edition.articles.map(({ id }, index) => [id, letterOf(index)]));
  const of = (articleId: string): string => marks.get(articleId) ?? '?';
  const list = (citations: readonly Pick<Citation, 'articleId'>[]): string => {
    const cited = new Set(citations.map(({ articleId }) => articleId));
    return [...marks].flatMap(([id, mark]) => (cited.has(id) ? mark : [])).join(' ');
  };
  return { articles, of, list };
}

const letterOf = (index: number): string =>
  (index >= letters ? letterOf(Math.floor(index / letters) - 1) : '') + String.fromCharCode(65 + (index % letters));
