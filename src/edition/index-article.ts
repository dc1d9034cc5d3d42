import {
  type Annotation,
  type AttributionAnnotation,
  annotationsOf,
  type NameAnnotation,
  type QuantityAnnotation,
  type QuoteAnnotation,
  type SentenceAnnotation,
  type TimeAnnotation,
  type TokenAnnotation,
} from '../model/annotation.ts';
import type { Article } from '../model/article.ts';
import type { Span } from '../model/span.ts';

/** An article with its annotations by kind and by id, each list in order of span. */
export interface IndexedArticle {
  readonly id: string;
  readonly article: Article;
  readonly byId: ReadonlyMap<string, Annotation>;
  readonly sentences: readonly SentenceAnnotation[];
  readonly tokens: readonly TokenAnnotation[];
  readonly names: readonly NameAnnotation[];
  readonly times: readonly TimeAnnotation[];
  readonly quantities: readonly QuantityAnnotation[];
  readonly quotes: readonly QuoteAnnotation[];
  readonly attributions: readonly AttributionAnnotation[];
}

/** Sorts an article's annotations into lists; linear. */
export function indexArticle(article: Article): IndexedArticle {
  const { annotations } = article;
  return {
    id: article.id,
    article,
    byId: new Map(annotations.map((annotation) => [annotation.id, annotation])),
    sentences: annotationsOf(annotations, 'sentence'),
    tokens: annotationsOf(annotations, 'token'),
    names: annotationsOf(annotations, 'name'),
    times: annotationsOf(annotations, 'time'),
    quantities: annotationsOf(annotations, 'quantity'),
    quotes: annotationsOf(annotations, 'quote'),
    attributions: annotationsOf(annotations, 'attribution'),
  };
}

/** The first index of a list sorted by start whose item starts at or after `offset`. */
export function firstFrom(list: readonly Span[], offset: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The items that lie inside `span`, of a list sorted by start. */
export function itemsInside<T extends Span>(list: readonly T[], span: Span): T[] {
  const found: T[] = [];
  for (let i = firstFrom(list, span.start); i < list.length && list[i]!.start < span.end; i += 1)
    if (list[i]!.end <= span.end) found.push(list[i]!);
  return found;
}

/** The item that holds `offset`, of a list sorted by start whose items do not overlap. */
export function itemAt<T extends Span>(list: readonly T[], offset: number): T | undefined {
  const item = list[firstFrom(list, offset + 1) - 1];
  return item && offset < item.end ? item : undefined;
}
