import { annotationsOf } from '../model/annotation.ts';
import type { Article } from '../model/article.ts';
import { createCitation, isFieldCitation } from '../model/citation.ts';
import type { Edition, EditionArticle, EditionEntity } from '../model/edition.ts';
import type { Span } from '../model/span.ts';
import { listCitations } from './list-citations.ts';

/**
 * The edition as it can be shared: of each article the sentences that its lines cite, and no whole text. Of the names those mentions
 * stay that stand in these sentences, and each name's first. `articles` are those that it was made from, annotated.
 */
export function withExcerpts(edition: Edition, articles: readonly Article[]): Edition {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const cited = collectCited(edition);
  const kept = new Map([...byId].map(([id, article]) => [id, findExcerpts(article, cited.get(id) ?? [])]));
  return {
    ...edition,
    articles: edition.articles.map((article) => toExcerpts(article, byId.get(article.id)!, kept.get(article.id)!)),
    entities: edition.entities.map((entity) => withMentionsIn(entity, kept)),
  };
}

function toExcerpts(
  { text: _, ...article }: EditionArticle,
  source: Article,
  excerpts: readonly Span[],
): EditionArticle {
  return { ...article, excerpts: excerpts.map((span) => createCitation(source, span)) };
}

/** What the lines of the edition rest on, by article; names would hold nearly every sentence. */
function collectCited(edition: Edition): Map<string, Span[]> {
  const cited = new Map<string, Span[]>();
  for (const { citation } of listCitations({ ...edition, entities: [], articles: [] })) {
    if (isFieldCitation(citation)) continue;
    const list = cited.get(citation.articleId);
    if (list) list.push(citation);
    else cited.set(citation.articleId, [citation]);
  }
  return cited;
}

/** The sentences that hold a cited character, and what is cited outside of sentences; in order, none overlapping. */
function findExcerpts({ annotations }: Article, cited: readonly Span[]): Span[] {
  const sentences = annotationsOf(annotations, 'sentence');
  const order = [...cited].sort((a, b) => a.start - b.start);
  const spans: Span[] = [...order];
  let next = 0;
  let reach = 0;
  for (const { start, end } of sentences) {
    while (next < order.length && order[next]!.start < end) reach = Math.max(reach, order[next++]!.end);
    if (reach > start) spans.push({ start, end });
  }
  return joinSpans(spans);
}

function joinSpans(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = joined.at(-1);
    if (last && start < last.end) joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    else joined.push({ start, end });
  }
  return joined;
}

function withMentionsIn(entity: EditionEntity, kept: ReadonlyMap<string, readonly Span[]>): EditionEntity {
  const inside = entity.mentions.filter((mention) =>
    (kept.get(mention.articleId) ?? []).some(({ start, end }) => start <= mention.start && mention.end <= end),
  );
  return { ...entity, mentions: inside.length > 0 ? inside : entity.mentions.slice(0, 1) };
}
