import { type Article, type InputRequest, identifyArticles, openInputs } from '../index.ts';
import { createProgress } from './progress.ts';
import { reportNotices } from './report.ts';

/** All articles of the inputs, each with an id of its own, and whether an input gave none. */
export interface CollectedArticles {
  readonly articles: readonly Article[];
  readonly unread: boolean;
}

/** Reads all inputs to the end; what is wrong with one is told on stderr, and the others go on. */
export async function collectArticles(request: InputRequest): Promise<CollectedArticles> {
  const progress = createProgress('articles read');
  const articles: Article[] = [];
  let unread = false;
  for await (const result of openInputs(request)) {
    articles.push(...result.articles);
    unread ||= result.unread;
    reportNotices(result.notices, result.name);
    progress.step(articles.length);
  }
  progress.end();
  const identified = identifyArticles(articles);
  reportNotices(identified.notices);
  return { articles: identified.articles, unread };
}
