import type { PdfRun } from './open-pdf.ts';

/** A line of a page, in points. */
export interface PageLine {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly height: number;
  /** Counted from 0. */
  readonly page: number;
}

/** Joins the runs of a page into lines: runs of one height on the page follow each other, with a blank where a gap is. */
export function joinRuns(runs: readonly PdfRun[], page: number): PageLine[] {
  const lines: PageLine[] = [];
  let open: PdfRun[] = [];
  const close = (): void => {
    const line = createLine(open, page);
    if (line) lines.push(line);
    open = [];
  };
  for (const run of runs) {
    const last = open.at(-1);
    if (last && !isSameLine(last, run)) close();
    open.push(run);
  }
  close();
  return lines;
}

function isSameLine(last: PdfRun, next: PdfRun): boolean {
  const size = Math.max(last.height, next.height, 1);
  if (Math.abs(last.y - next.y) > size * 0.4) return false;
  // A jump to the left, or over a gutter, begins a line of another column.
  return next.x >= last.x - size && next.x - (last.x + last.width) < size * 6;
}

function createLine(runs: readonly PdfRun[], page: number): PageLine | undefined {
  const parts: string[] = [];
  for (const [index, run] of runs.entries()) {
    const before = runs[index - 1];
    const gap = before ? run.x - (before.x + before.width) : 0;
    const joined = /\s$/.test(before?.text ?? ' ') || /^\s/.test(run.text);
    parts.push(gap > run.height * 0.18 && !joined ? ` ${run.text}` : run.text);
  }
  const text = parts.join('').replace(/\s+/g, ' ').trim();
  const first = runs[0];
  if (!first || text === '') return undefined;
  const right = runs.reduce((most, { x, width }) => Math.max(most, x + width), 0);
  const height = runs.reduce((most, run) => (run.text.trim() === '' ? most : Math.max(most, run.height)), 0);
  return { text, x: first.x, right, y: first.y, height, page };
}

const edge = 3;
const minRepeats = 3;

/** The lines without those that run along the tops and feet of pages: page numbers, and what stands there on many pages. */
export function dropRunningLines(pages: readonly (readonly PageLine[])[]): PageLine[] {
  const counts = new Map<string, number>();
  for (const lines of pages)
    for (const key of new Set(edgesOf(lines).map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1);
  const many = Math.max(minRepeats, pages.length * 0.3);
  return pages.flatMap((lines) => {
    const edges = new Set(edgesOf(lines));
    return lines.filter(
      (line) => !edges.has(line) || ((counts.get(keyOf(line)) ?? 0) < many && !isPageNumber(line.text)),
    );
  });
}

/** The lines nearest to the top and the foot of a page. */
function edgesOf(lines: readonly PageLine[]): PageLine[] {
  const ordered = lines.toSorted((a, b) => b.y - a.y);
  return ordered.length <= edge * 2 ? ordered : [...ordered.slice(0, edge), ...ordered.slice(-edge)];
}

/** What runs along pages says the same at the same height, numbers aside. */
const keyOf = ({ text, y }: PageLine): string => `${Math.round(y / 4)} ${text.toLowerCase().replace(/\d+/g, '#')}`;

const isPageNumber = (text: string): boolean =>
  /^(?:[-–—|] ?)?(?:page )?\d{1,4}(?: ?(?:of|\/) ?\d{1,4})?(?: ?[-–—|])?$/i.test(text);
