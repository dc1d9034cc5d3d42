import { sanitizeLine } from '../sanitize.ts';
import type { Style } from '../terminal/style.ts';
import { displayWidth, padEnd, truncate } from '../terminal/width.ts';

/** A stretch of a cell in one style. Its text is safe for a terminal and holds no line break. */
export interface Piece {
  readonly text: string;
  readonly style?: Style | undefined;
}

/** A cell of a table: pieces side by side; none for an empty cell. */
export type Cell = readonly Piece[];

/** How a table stands on the page. */
export interface TableFrame {
  readonly width: number;
  readonly indent: string;
}

const gap = 2;

/** A cell of one piece, made safe for a terminal. */
export const createCell = (text: string, style?: Style): Cell => {
  const safe = sanitizeLine(text);
  return safe === '' ? [] : [{ text: safe, style }];
};

/** How many columns of the page the columns of a table take, gaps included; an empty column takes none. */
export const measureColumns = (rows: readonly (readonly Cell[])[]): number =>
  widthsOf(rows).reduce((sum, width) => sum + (width > 0 ? width + gap : 0), 0);

/**
 * Sets rows as columns, each as wide as its widest cell. Where the page is too narrow, columns are cut. Columns that are empty in all rows are left out.
 */
export function setColumns(rows: readonly (readonly Cell[])[], { width, indent }: TableFrame): string[] {
  const widths = fitWidths(widthsOf(rows), width - indent.length);
  return rows.map((row) => {
    const cells = row.flatMap((cell, index) => (widths[index]! > 0 ? [{ cell, room: widths[index]! }] : []));
    const last = cells.findLastIndex(({ cell }) => cell.length > 0);
    return (
      indent +
      cells
        .slice(0, last + 1)
        .map((entry, index) => setCell(entry, index === last))
        .join(' '.repeat(gap))
    );
  });
}

function widthsOf(rows: readonly (readonly Cell[])[]): number[] {
  const widths: number[] = [];
  for (const row of rows)
    row.forEach((cell, index) => {
      widths[index] = Math.max(widths[index] ?? 0, cellWidth(cell));
    });
  return widths;
}

const cellWidth = (cell: Cell): number => cell.reduce((sum, { text }) => sum + displayWidth(text), 0);

/** The last column gives way first, then the first down to half of the page, then the others from the right. */
function fitWidths(widths: readonly number[], room: number): number[] {
  const fitted = [...widths];
  const excess = () => fitted.reduce((sum, width) => sum + (width > 0 ? width + gap : 0), -gap) - room;
  const cut = (index: number, least: number) => {
    const [wide, over] = [fitted[index]!, excess()];
    if (over > 0) fitted[index] = Math.min(wide, Math.max(least, wide - over));
  };
  if (fitted.length > 1) cut(fitted.length - 1, 0);
  if (fitted.length > 0) cut(0, Math.floor(room / 2));
  for (let index = fitted.length - 2; index > 0; index -= 1) cut(index, 0);
  return fitted;
}

function setCell({ cell, room }: { cell: Cell; room: number }, isLast: boolean): string {
  let left = room;
  let line = '';
  for (const { text, style } of cell) {
    const shown = left > 0 ? truncate(text, left) : '';
    if (shown === '') break;
    line += style ? style(shown) : shown;
    left -= displayWidth(shown);
  }
  return isLast ? line : line + padEnd('', left);
}
