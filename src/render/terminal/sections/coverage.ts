import type { CoverageCell } from '../../../model/edition.ts';
import { countStatementOrigins, countTold, coverageKey, coverageSign } from '../../coverage.ts';
import { countOf } from '../../labels.ts';
import { indent, type Page, setParagraph, setSection } from '../page.ts';
import { padEnd } from '../width.ts';
import { wrapRuns } from '../wrap.ts';

const maxRows = 20;
/** With fewer columns than this there is room between them. */
const manyColumns = 9;
const [wideColumn, narrowColumn] = [4, 2];
const minTextWidth = 24;

/** Statements by reports: who tells what, and who is silent; what most origins tell first. */
export function setCoverage(page: Page): string[] {
  const { edition, colors } = page;
  const { statements, outlets, cells } = edition.coverage;
  if (statements.length === 0 || outlets.length < 2) return [];
  const shape = shapeTable(page);
  const head = outlets.slice(0, shape.columns).map(({ articleId }) => page.marks.of(articleId).padStart(shape.column));
  const rows = statements.slice(0, maxRows).flatMap(({ id, text }, index) => {
    const origins = countStatementOrigins(edition, id);
    const told = countTold(cells[index]!);
    const copies = origins !== undefined && origins < told ? ` (${countOf(origins, 'origin')})` : '';
    return setRow(page, { text: `${text}${copies}`, cells: cells[index]!.slice(0, shape.columns), ...shape });
  });
  const left = [
    ...(statements.length > maxRows ? [`and ${statements.length - maxRows} more`] : []),
    ...(outlets.length > shape.columns ? [`${outlets.length - shape.columns} reports have no column here`] : []),
  ];
  const more = left.flatMap((text) => setParagraph(page, [{ text, style: colors.dim }]));
  const top = colors.cyan(indent + ' '.repeat(shape.textWidth) + head.join(''));
  return setSection(page, 'WHO TELLS WHAT', [
    ...setParagraph(page, [{ text: coverageKey, style: colors.dim }]),
    top,
    ...rows,
    ...more,
  ]);
}

interface Shape {
  readonly column: number;
  readonly columns: number;
  readonly textWidth: number;
}

/** As many columns as leave room for the statements: narrow ones where there are many. */
function shapeTable({ edition, marks, width }: Page): Shape {
  const { outlets } = edition.coverage;
  const longest = Math.max(...outlets.map(({ articleId }) => marks.of(articleId).length));
  const column = Math.max(outlets.length < manyColumns ? wideColumn : narrowColumn, longest + 1);
  const columns = Math.min(outlets.length, Math.max(2, Math.floor((width - indent.length - minTextWidth) / column)));
  return { column, columns, textWidth: Math.max(1, width - indent.length - columns * column) };
}

interface Row extends Shape {
  readonly text: string;
  readonly cells: readonly CoverageCell[];
}

/** A statement over as many lines as it needs, its cells on the first. */
function setRow(page: Page, { text, cells, column, textWidth }: Row): string[] {
  const [first = '', ...rest] = wrapRuns([{ text }], { width: textWidth - 1, first: '' });
  return [
    indent + padEnd(first, textWidth) + cells.map((cell) => setCell(page, cell, column)).join(''),
    ...rest.map((line) => `${indent}${line}`),
  ];
}

function setCell({ colors }: Page, cell: CoverageCell, column: number): string {
  const sign = coverageSign(cell).padStart(column);
  return cell.state === 'told' && !cell.unsure ? colors.green(sign) : colors.dim(sign);
}
