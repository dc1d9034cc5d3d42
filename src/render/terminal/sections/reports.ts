import type { Capture, EditionArticle } from '../../../model/edition.ts';
import { countOf, countWords, dayOf } from '../../labels.ts';
import { sanitizeLine } from '../../sanitize.ts';
import { indent, type Page, setParagraph } from '../page.ts';
import { displayWidth, padEnd, truncate } from '../width.ts';

const maxOutletWidth = 36;

/** The title, and what was read: a line an article with its mark, outlet, date and length. */
export function setReports(page: Page): string[] {
  const { edition, colors, width } = page;
  const title = setParagraph(page, [{ text: edition.title || 'Untitled', style: colors.bold }], 0);
  const outletWidth = Math.min(
    maxOutletWidth,
    Math.floor(width / 2),
    Math.max(0, ...edition.articles.map(widthOfOutlet)),
  );
  const capture = new Map(edition.capture.map((item) => [item.articleId, item]));
  const rule = colors.dim('─'.repeat(Math.max(1, Math.min(width, displayWidth(sanitizeLine(edition.title))))));
  return [
    ...title,
    rule,
    ...edition.articles.flatMap((article) =>
      setReport(page, article, { outletWidth, capture: capture.get(article.id) }),
    ),
  ];
}

const widthOfOutlet = ({ outlet }: EditionArticle): number => displayWidth(sanitizeLine(outlet));

function setReport(
  page: Page,
  article: EditionArticle,
  { outletWidth, capture }: { readonly outletWidth: number; readonly capture: Capture | undefined },
): string[] {
  const { marks, colors, width } = page;
  const words = countWords(article);
  const part =
    capture && capture.read !== 'whole'
      ? `${capture.read === 'part' ? 'read in part' : 'title only'}: ${capture.why ?? ''}`
      : '';
  const left = `${indent}${marks.of(article.id).padEnd(3)}`;
  const outlet = padEnd(truncate(sanitizeLine(article.outlet), outletWidth), outletWidth);
  const details = [
    sanitizeLine(dayOf(article.publishedAt) ?? 'no date').padEnd(10),
    words === undefined ? '' : countOf(words, 'word').padStart(11),
    sanitizeLine(article.genre ?? ''),
    sanitizeLine(part),
  ];
  const room = width - displayWidth(left) - outletWidth - 2;
  const shown = truncate(details.filter((detail) => detail !== '').join('  '), Math.max(10, room));
  return [`${colors.cyan(left)}${outlet}  ${colors.dim(shown)}`];
}
