import type { Annotation } from '../model/annotation.ts';
import { type Article, isForeign } from '../model/article.ts';
import { compareStrings } from '../model/link.ts';
import type { Notice } from '../model/notice.ts';
import type { Stage } from '../model/reading.ts';
import { compareSpans } from '../model/span.ts';
import { stages } from './stages.ts';

/**
 * Annotates an article: each stage reads what those before it found. Annotations come sorted by span, then kind. In an article in another language
 * only the stages work that need no English.
 */
export function annotateArticle(article: Article, list: readonly Stage[] = stages): Article {
  let annotations: readonly Annotation[] = [];
  const notices: Notice[] = [...article.notices];
  for (const stage of isForeign(article) ? list.filter(({ anyLanguage }) => anyLanguage) : list) {
    const found = stage.find({ article, annotations });
    annotations = mergeAnnotations(annotations, found.annotations, found.revised ?? []);
    notices.push(...(found.notices ?? []));
  }
  return { ...article, annotations, notices };
}

function mergeAnnotations(
  before: readonly Annotation[],
  added: readonly Annotation[],
  revised: readonly Annotation[],
): Annotation[] {
  const byId = new Map(revised.map((annotation) => [annotation.id, annotation]));
  const kept = byId.size ? before.map((annotation) => byId.get(annotation.id) ?? annotation) : before;
  return [...kept, ...added].sort((a, b) => compareSpans(a, b) || compareStrings(a.kind, b.kind));
}

/** The article without the annotations that only `--tokens` shows. */
export const withoutTokens = (article: Article): Article => ({
  ...article,
  annotations: article.annotations.filter(({ kind }) => kind !== 'token' && kind !== 'sentence'),
});
