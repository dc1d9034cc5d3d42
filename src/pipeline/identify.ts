import type { Article } from '../model/article.ts';
import { compareStrings } from '../model/link.ts';
import type { Notice } from '../model/notice.ts';
import { sha256Hex } from '../text/sha256.ts';

/** Articles with ids of their own, and what was seen on the way. */
export interface IdentifiedArticles {
  /** By date of publication (undated last), then id: the same for any order of inputs. */
  readonly articles: readonly Article[];
  readonly notices: readonly Notice[];
}

/**
 * Gives every article an id of its own. Same id and same text: one article, and a notice. Same id and other text: each
 * becomes `id~` + 8 hex digits of its text's hash, so that the order of inputs does not matter.
 */
export function identifyArticles(list: readonly Article[]): IdentifiedArticles {
  const notices: Notice[] = [];
  const articles: Article[] = [];
  for (const [id, group] of groupById(list)) {
    const distinct = dropRepeats(id, group, notices);
    articles.push(
      ...(distinct.length === 1 ? distinct : distinct.map((article) => renameArticle(article, distinct.length))),
    );
  }
  return { articles: articles.sort(compareArticlesByDate), notices };
}

/** Orders articles by date of publication, undated ones last, then by id. */
export const compareArticlesByDate = (a: Article, b: Article): number =>
  compareStrings(a.publishedAt ?? '~', b.publishedAt ?? '~') || compareStrings(a.id, b.id);

function groupById(list: readonly Article[]): Map<string, Article[]> {
  const groups = new Map<string, Article[]>();
  for (const article of list) {
    const group = groups.get(article.id);
    if (group) group.push(article);
    else groups.set(article.id, [article]);
  }
  return groups;
}

/** The first of each text, in an order that does not depend on the inputs'. */
function dropRepeats(id: string, group: readonly Article[], notices: Notice[]): Article[] {
  if (group.length === 1) return [...group];
  const byText = new Map<string, Article>();
  const ordered = group
    .map((article) => ({ article, key: JSON.stringify(article) }))
    .sort((a, b) => compareStrings(a.key, b.key));
  for (const { article } of ordered) if (!byText.has(article.textSha256)) byText.set(article.textSha256, article);
  const repeats = group.length - byText.size;
  if (repeats > 0) notices.push(repeatNotice(id, repeats));
  return [...byText.values()];
}

const repeatNotice = (id: string, repeats: number): Notice => ({
  severity: 'info',
  rule: 'input/repeated',
  reason: `the same article was given ${repeats + 1} times and is counted once`,
  articleId: id,
});

function renameArticle(article: Article, count: number): Article {
  const id = `${article.id}~${sha256Hex(article.text).slice(0, 8)}`;
  const notice: Notice = {
    severity: 'warning',
    rule: 'input/shared-id',
    reason: `${count} articles with different texts share the id ${article.id}; this one is called ${id}`,
    articleId: id,
  };
  return { ...article, id, notices: [...article.notices, notice] };
}
