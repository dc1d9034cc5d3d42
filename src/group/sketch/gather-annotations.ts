import type { Annotation, NameAnnotation, QuantityAnnotation, TimeAnnotation } from '../../model/annotation.ts';

/** The annotations that a sketch asks for, in the order of the article. */
export interface GatheredAnnotations {
  /** Names that are written as such, neither descriptions nor pronouns. */
  readonly names: readonly NameAnnotation[];
  readonly quantities: readonly QuantityAnnotation[];
  readonly times: readonly TimeAnnotation[];
}

/** Goes through the annotations once: there are hundreds, each in its own place in memory. */
export function gatherAnnotations(annotations: readonly Annotation[]): GatheredAnnotations {
  const [names, quantities, times]: [NameAnnotation[], QuantityAnnotation[], TimeAnnotation[]] = [[], [], []];
  for (const annotation of annotations) {
    const { kind } = annotation;
    if (kind === 'name') {
      if (annotation.form === 'name') names.push(annotation);
    } else if (kind === 'quantity') quantities.push(annotation);
    else if (kind === 'time') times.push(annotation);
  }
  return { names, quantities, times };
}
