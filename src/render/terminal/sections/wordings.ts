import type { Wording } from '../../../model/edition.ts';
import { sanitizeLine } from '../../sanitize.ts';
import { citationsIn, listWordingRows, shownWordings, type WordingRow } from '../../wordings.ts';
import { indent, type Page, setParagraph, setSection } from '../page.ts';
import { padEnd, truncate } from '../width.ts';

const maxColumns = 12;
const maxWordings = 12;
const columnWidth = 7;

/** What the reports call the same thing: terms by reports, with how often in their own voice and inside quotes. */
export function setWordings(page: Page): string[] {
  const { edition, colors, marks, width } = page;
  const shown = shownWordings(edition);
  if (shown.length === 0) return [];
  const columns = edition.articles.slice(0, maxColumns).map(({ id }) => id);
  const textWidth = Math.max(20, width - indent.length - columns.length * columnWidth);
  const head =
    indent + ' '.repeat(textWidth) + columns.map((articleId) => marks.of(articleId).padStart(columnWidth)).join('');
  const tables = shown.slice(0, maxWordings).flatMap((wording) => setWording(page, wording, { columns, textWidth }));
  const rest = shown.length - maxWordings;
  const more = rest > 0 ? setParagraph(page, [{ text: `and ${rest} more`, style: colors.dim }]) : [];
  return setSection(
    page,
    'WHAT THEY CALL IT',
    [colors.cyan(head), ...tables, ...more],
    '3 in their own voice   “2” inside what somebody said   ! loaded by a word list',
  );
}

interface Columns {
  readonly columns: readonly string[];
  readonly textWidth: number;
}

function setWording(page: Page, wording: Wording, { columns, textWidth }: Columns): string[] {
  const rows = listWordingRows(wording).map((row) => {
    const term = `  ${row.loaded ? '! ' : ''}${row.marked ? `“${row.term}”` : row.term}`;
    const cells = columns.map((articleId) => setCell(row, articleId).padStart(columnWidth)).join('');
    return indent + padEnd(truncate(sanitizeLine(term), textWidth - 1), textWidth) + cells;
  });
  return [indent + page.colors.bold(truncate(sanitizeLine(wording.referent), textWidth)), ...rows];
}

function setCell({ own, quoted }: WordingRow, articleId: string): string {
  const [first, second] = [citationsIn(own, articleId).length, citationsIn(quoted, articleId).length];
  return `${first > 0 ? first : ''}${second > 0 ? `“${second}”` : ''}` || '–';
}
