import { collateArticles } from '../../../src/collate/collate.ts';
import type { Article } from '../../../src/model/article.ts';
import type { CollatedWording } from '../../../src/model/collation.ts';
import { annotateArticle } from '../../../src/pipeline/annotate.ts';
import { createArticle } from '../../edition/build-fixture.ts';

/** Annotated articles of plain lines, each by an outlet of its own: `r0`, `r1`, … */
export const annotateLines = (...articles: readonly (readonly string[])[]): Article[] =>
  articles.map((lines, index) =>
    annotateArticle({ ...createArticle(`r${index}`, lines, { publishedAt: '2031-03-08' }), annotations: [] }),
  );

/** The wordings of such articles. */
export const wordingsOf = (...articles: readonly (readonly string[])[]): readonly CollatedWording[] =>
  collateArticles(annotateLines(...articles)).wordings ?? [];

/** The wording that has a term, by its terms without repetition, in the order of the reports. */
export function termsWith(wordings: readonly CollatedWording[], term: string): string[] | undefined {
  const wording = wordings.find(({ mentions }) => mentions.some((mention) => mention.term === term));
  return wording && [...new Set(wording.mentions.map((mention) => mention.term))];
}
