import { checkItems } from '../../src/check/check-draft.ts';
import type { Article } from '../../src/model/article.ts';
import type { CheckItem, CheckKind } from '../../src/model/check.ts';
import { annotateArticle } from '../../src/pipeline/annotate.ts';
import { read } from '../helpers/reading.ts';

/** Reads and annotates a made-up report. */
export function annotate(outlet: string, publishedAt: string, text: string): Article {
  const [article] = read(text, { outlet, publishedAt }, `${outlet}.txt`).articles;
  return annotateArticle(article!);
}

/** The items of a kind that a draft has against reports, the draft a day later. */
export function checkText(kind: CheckKind, draft: string, ...reports: readonly string[]): CheckItem[] {
  const inputs = reports.map((text, index) => annotate(`Outlet ${index}`, `2031-05-0${index + 6}T10:00:00Z`, text));
  return checkItems(annotate('Draft', '2031-05-09T10:00:00Z', draft), inputs).filter((item) => item.kind === kind);
}

/** Each item as `words: verdict`. */
export const verdictsOf = (items: readonly CheckItem[]): string[] =>
  items.map(({ citation, verdict }) => `${citation.exact}: ${verdict}`);
