import type { Article } from '../../model/article.ts';
import type { FormsOfOne } from '../../model/check.ts';
import { type Citation, createCitation } from '../../model/citation.ts';
import type { Span } from '../../model/span.ts';

/** A stretch of an article that is one form of something. */
export interface FormPlace extends Span {
  readonly article: Article;
}

const mostCited = 5;

/** Gathers places by the words that stand there: forms that differ in case alone are one. */
export function gatherForms(name: string, places: readonly FormPlace[]): FormsOfOne {
  const forms = new Map<string, { form: string; citations: Citation[] }>();
  for (const { article, start, end } of places) {
    const form = article.text.slice(start, end).replace(/\s+/gu, ' ');
    const seen = forms.get(form.toLowerCase()) ?? { form, citations: [] };
    forms.set(form.toLowerCase(), seen);
    if (seen.citations.length < mostCited) seen.citations.push(createCitation(article, { start, end }));
  }
  return { name, forms: [...forms.values()] };
}
