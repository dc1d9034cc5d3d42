import { listCitations, verifyCitation, verifyConsistency } from '../edition/verify.ts';
import type { Article } from '../model/article.ts';
import type { Check } from '../model/check.ts';
import type { Edition, EditionArticle } from '../model/edition.ts';
import type { Notice } from '../model/notice.ts';
import type { InputFetcher } from './inputs/addresses.ts';
import { rereadArticles } from './reread.ts';

/** What a verification checked, and what it found wrong. */
export interface VerificationReport {
  readonly editions: number;
  /** How many of them are checked drafts. */
  readonly checks: number;
  readonly articles: readonly { readonly id: string; readonly outlet: string; readonly found: boolean }[];
  /** How many citations were held against a report. */
  readonly citations: number;
  /** Each a sentence; none if every citation is exact. */
  readonly problems: readonly string[];
  /** What was wrong with the inputs themselves. */
  readonly notices: readonly Notice[];
}

/**
 * Re-reads the inputs, finds the editions' articles among them by hash alone, and checks every citation to the
 * character. No path that stands inside an edition is opened, and no address in it fetched.
 */
export async function verifyEditions(
  editions: readonly (Edition | Check)[],
  paths: readonly string[],
  fetcher?: InputFetcher,
): Promise<VerificationReport> {
  const wanted = editions.flatMap(articlesOf);
  const { found, notices } = await rereadArticles(wanted, paths, fetcher);
  const problems = editions.flatMap((edition) => [
    ...articlesOf(edition).flatMap((article) => compareWithInput(article, found.get(article.id))),
    ...checkCitations(edition, found),
    ...(isCheck(edition) ? [] : verifyConsistency(edition)).map(({ path, problem }) => `${path}: ${problem}`),
  ]);
  return {
    editions: editions.length,
    checks: editions.filter(isCheck).length,
    articles: wanted.map(({ id, outlet }) => ({ id, outlet, found: found.has(id) })),
    citations: editions.reduce((sum, edition) => sum + [...listCitations(edition)].length, 0),
    problems,
    notices,
  };
}

const isCheck = (edition: Edition | Check): edition is Check => edition.variorum === 'check/1';

/** What has to be found among the inputs: of a checked draft the draft too. */
const articlesOf = (edition: Edition | Check): readonly EditionArticle[] =>
  isCheck(edition) ? [edition.draft, ...edition.articles] : edition.articles;

function compareWithInput(article: EditionArticle, input: Article | undefined): string[] {
  const name = `article ${article.id} (${article.outlet})`;
  if (!input) return [`${name}: none of the inputs has the bytes that it was read from, or reads to its text`];
  const problems: string[] = [];
  if (article.text !== undefined && article.text !== input.text)
    problems.push(`${name}: the edition's text is not the input's`);
  for (const field of ['title', 'byline', 'outlet', 'publishedAt', 'updatedAt', 'agency', 'url'] as const) {
    if (article[field] !== input[field]) problems.push(`${name}: its ${field} is not the input's`);
  }
  return problems;
}

function* checkCitations(edition: Edition | Check, found: ReadonlyMap<string, Article>): Generator<string> {
  for (const { citation, path } of listCitations(edition)) {
    const article = found.get(citation.articleId);
    const problem = article ? verifyCitation(citation, article) : 'its article was not found among the inputs';
    if (problem) yield `${path}: ${problem}`;
  }
}
