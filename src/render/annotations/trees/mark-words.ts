import { annotationsOf, type NameType, type TokenAnnotation } from '../../../model/annotation.ts';
import type { Article } from '../../../model/article.ts';
import { compareSpans, type Span } from '../../../model/span.ts';
import { countUpTo } from '../page.ts';

/** What stands on a word beside its tags. */
export interface WordMark {
  /** The innermost name that covers it; `opens` on the first word of the name. */
  name?: { readonly type: NameType; readonly opens: boolean };
  /** `marked`: inside quotation marks; `reported`: said, but without marks. */
  quote?: 'marked' | 'reported';
}

/** Names and quotes by the word that they cover; `tokens` are in order and never overlap. */
export function markWords({ annotations }: Article, tokens: readonly TokenAnnotation[]): ReadonlyMap<string, WordMark> {
  const marks = new Map<string, WordMark>();
  const starts = tokens.map(({ start }) => start);
  const mark = (span: Span, fieldsOf: (opens: boolean) => WordMark) => {
    for (let at = Math.max(0, countUpTo(starts, span.start) - 1); (starts[at] ?? span.end) < span.end; at += 1) {
      const { id, start, end } = tokens[at]!;
      if (end > span.start) marks.set(id, { ...marks.get(id), ...fieldsOf(start <= span.start) });
    }
  };
  const names = annotationsOf(annotations, 'name').sort(compareSpans);
  for (const name of names) mark(name, (opens) => ({ name: { type: name.type, opens } }));
  const quotes = annotationsOf(annotations, 'quote');
  for (const quote of quotes) mark(quote, () => ({ quote: 'reported' }));
  for (const { marked } of quotes) for (const span of marked) mark(span, () => ({ quote: 'marked' }));
  return marks;
}
