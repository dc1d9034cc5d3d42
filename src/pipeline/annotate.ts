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

/** Both lists in order of span, then kind; `before` is in order already, and what is revised keeps its span. */
function mergeAnnotations(
  before: readonly Annotation[],
  added: readonly Annotation[],
  revised: readonly Annotation[],
): readonly Annotation[] {
  const kept = revised.length > 0 ? reviseAnnotations(before, revised) : before;
  if (added.length === 0) return kept;
  const merged: Annotation[] = [];
  let next = 0;
  for (const annotation of added.toSorted(compareAnnotations)) {
    while (next < kept.length && compareAnnotations(kept[next]!, annotation) <= 0) merged.push(kept[next++]!);
    merged.push(annotation);
  }
  while (next < kept.length) merged.push(kept[next++]!);
  return merged;
}

function reviseAnnotations(before: readonly Annotation[], revised: readonly Annotation[]): Annotation[] {
  const byId = new Map(revised.map((annotation) => [annotation.id, annotation]));
  const kinds = new Set(revised.map(({ kind }) => kind));
  return before.map((annotation) =>
    kinds.has(annotation.kind) ? (byId.get(annotation.id) ?? annotation) : annotation,
  );
}

const compareAnnotations = (a: Annotation, b: Annotation): number =>
  compareSpans(a, b) || compareStrings(a.kind, b.kind);

/** The article without the annotations that only `--tokens` shows. */
export const withoutTokens = (article: Article): Article => ({
  ...article,
  annotations: article.annotations.filter(({ kind }) => kind !== 'token' && kind !== 'sentence'),
});
