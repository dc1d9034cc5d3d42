import type { Edition } from '../model/edition.ts';

/** The edition without the texts of its articles; every citation keeps its own words. */
export const withoutTexts = (edition: Edition): Edition => ({
  ...edition,
  articles: edition.articles.map(({ text: _, ...article }) => article),
});
