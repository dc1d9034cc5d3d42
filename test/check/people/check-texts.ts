import { checkItems } from '../../../src/check/check-draft.ts';
import { annotateArticle, readLine } from '../../../src/index.ts';
import type { Article } from '../../../src/model/article.ts';
import type { CheckItem, CheckKind } from '../../../src/model/check.ts';

/** A text as an annotated article of a day that is made up. */
export function annotateText(id: string, text: string): Article {
  const line = { id, outlet: `Outlet ${id}`, publishedAt: '2026-03-10T12:00:00Z', text };
  const { article } = readLine(new TextEncoder().encode(JSON.stringify(line)), { name: id, lineNumber: 1 });
  return annotateArticle(article!);
}

/** The items of one kind of a draft against inputs. */
export const checkTexts = (kind: CheckKind, draft: string, inputs: readonly string[]): CheckItem[] =>
  checkItems(
    annotateText('draft', draft),
    inputs.map((text, index) => annotateText(`r${index}`, text)),
  ).filter((item) => item.kind === kind);

/** The items of one kind as `words: verdict`. */
export const verdictsOf = (kind: CheckKind, draft: string, inputs: readonly string[]): string[] =>
  checkTexts(kind, draft, inputs).map(({ citation, verdict }) => `${citation.exact}: ${verdict}`);
