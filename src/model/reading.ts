import type { Annotation, AnnotationKind } from './annotation.ts';
import type { Article } from './article.ts';
import type { Notice } from './notice.ts';

/** What a finder reads: the article and all that the stages before it found, in order of span. */
export interface Reading {
  readonly article: Article;
  /** All annotations so far, sorted by `compareSpans`, then kind. */
  readonly annotations: readonly Annotation[];
}

/** What a finder gives back. */
export interface Findings {
  readonly annotations: readonly Annotation[];
  /** Annotations of earlier stages that this stage fills in further (same id); none may vanish. */
  readonly revised?: readonly Annotation[];
  readonly notices?: readonly Notice[];
}

/** A step of annotation: a plain function with what it needs and gives, so that the order is checked when the pipeline is made. */
export interface Stage {
  readonly id: string;
  readonly requires: readonly AnnotationKind[];
  readonly provides: readonly AnnotationKind[];
  readonly find: (reading: Reading) => Findings;
  /** It also works, without what it requires, on an article in another language than English. */
  readonly anyLanguage?: true;
}
