import type { Annotation, AnnotationKind } from '../../model/annotation.ts';
import type { Article } from '../../model/article.ts';
import type { LinkKind } from '../../model/link.ts';
import type { Span } from '../../model/span.ts';

/** A stretch of an article. */
export interface Passage extends Span {
  readonly article: Article;
}

/** What stands in a passage and can be linked. */
export interface PassageHolders {
  /** Where an annotation, or a mention of an entity, stands in the passage; undefined where it does not. */
  readonly spanOf: (localId: string) => Span | undefined;
  readonly kinds: ReadonlySet<LinkKind>;
}

const linkKinds: ReadonlyMap<AnnotationKind, LinkKind> = new Map([
  ['name', 'entity'],
  ['quote', 'quotation'],
  ['event', 'event'],
  ['claim', 'claim'],
]);

/** The kinds of annotation that are set against each other across articles. */
export const comparableKinds: readonly LinkKind[] = [...linkKinds.values()];

/** Finds what stands in a passage: annotations that meet it, entities by their first mention in it. */
export function indexHolders({ article, start, end }: Passage): PassageHolders {
  const spans = new Map<string, Span>();
  const kinds = new Set<LinkKind>();
  for (const annotation of article.annotations) {
    if (annotation.start >= end || annotation.end <= start) continue;
    const id = memberIdOf(annotation);
    if (!spans.has(id)) spans.set(id, { start: annotation.start, end: annotation.end });
    const kind = linkKinds.get(annotation.kind);
    if (kind) kinds.add(kind);
  }
  return { spanOf: (id) => spans.get(id), kinds };
}

const memberIdOf = (annotation: Annotation): string =>
  annotation.kind === 'name' && annotation.entity !== undefined ? annotation.entity : annotation.id;
