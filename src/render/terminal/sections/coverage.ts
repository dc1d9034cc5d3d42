import type { CoverageCell } from '../../../model/edition.ts';
import { sanitizeLine } from '../../sanitize.ts';
import { indent, type Page, setParagraph, setSection } from '../page.ts';
import { padEnd, truncate } from '../width.ts';

const maxRows = 20;
const maxColumns = 24;
const signs: Readonly<Record<CoverageCell['state'], string>> = { told: '●', silent: '–', 'not-read': '?' };

/** Statements by reports: who tells what, and who is silent. */
export function setCoverage(page: Page): string[] {
  const { edition, colors, marks, width } = page;
  const { statements, outlets, cells } = edition.coverage;
  if (statements.length === 0 || outlets.length < 2) return [];
  const columns = outlets.slice(0, maxColumns);
  const textWidth = Math.max(20, width - indent.length - columns.length * 4);
  const head =
    indent + ' '.repeat(textWidth) + columns.map(({ articleId }) => marks.of(articleId).padStart(4)).join('');
  const rows = statements.slice(0, maxRows).map(({ text }, index) => {
    const row = cells[index]!.slice(0, maxColumns).map((cell) => setCell(page, cell));
    return indent + padEnd(truncate(sanitizeLine(text), textWidth - 1), textWidth) + row.join('');
  });
  const rest = statements.length - rows.length;
  const more = rest > 0 ? setParagraph(page, [{ text: `and ${rest} more`, style: colors.dim }]) : [];
  return setSection(
    page,
    'WHO TELLS WHAT',
    [colors.cyan(head), ...rows, ...more],
    '● tells it   ○ perhaps   – silent   ? not read whole',
  );
}

function setCell({ colors }: Page, { state, unsure }: CoverageCell): string {
  const sign = `   ${unsure ? '○' : signs[state]}`;
  return state === 'told' && !unsure ? colors.green(sign) : colors.dim(sign);
}
