import type { NameAnnotation, TimeAnnotation, TokenAnnotation } from '../../../model/annotation.ts';
import type { Reading } from '../../../model/reading.ts';

/** What the stages before found in an article, kind by kind, each in order. */
export interface Sources {
  readonly text: string;
  readonly tokens: readonly TokenAnnotation[];
  /** By index of token: 1 where the sentence splitter sees a sentence begin. */
  readonly opens: readonly number[];
  readonly names: readonly NameAnnotation[];
  /** The names that are no pronouns and stand inside no other. */
  readonly outermost: readonly NameAnnotation[];
  readonly times: readonly TimeAnnotation[];
}

/** Sorts the annotations of an article by kind. Linear, in one pass. */
export function readSources({ article, annotations }: Reading): Sources {
  const tokens: TokenAnnotation[] = [];
  const names: NameAnnotation[] = [];
  const outermost: NameAnnotation[] = [];
  const times: TimeAnnotation[] = [];
  const opens: number[] = [];
  let opening = -1;
  let covered = 0;
  for (const annotation of annotations) {
    if (annotation.kind === 'token') {
      opens.push(annotation.start === opening ? 1 : 0);
      tokens.push(annotation);
    } else if (annotation.kind === 'sentence') opening = annotation.start;
    else if (annotation.kind === 'time') times.push(annotation);
    else if (annotation.kind === 'name') {
      names.push(annotation);
      if (annotation.form === 'pronoun' || annotation.start < covered) continue;
      outermost.push(annotation);
      covered = annotation.end;
    }
  }
  return { text: article.text, tokens, opens, names, outermost, times };
}
