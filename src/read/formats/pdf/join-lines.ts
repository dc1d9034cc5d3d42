import type { DocumentLine } from '../office/document-lines.ts';
import type { PageLine } from './page-lines.ts';

/**
 * Joins the lines of pages into paragraphs: a line goes on in the next one if that one's first word had no room in it.
 * Words that were parted at a line's end are joined. The largest lines at the top are the title.
 */
export function joinLines(lines: readonly PageLine[]): DocumentLine[] {
  const rights = rightEdges(lines);
  const size = medianOf(lines.map(({ height }) => height));
  const hyphened = hyphenedWords(lines);
  const titles = titleLines(lines, size);
  const paragraphs: { text: string; style?: 'title' | 'heading'; newPage?: true }[] = [];
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    const last = paragraphs.at(-1);
    const goesOn =
      before &&
      last &&
      titles.has(line) === titles.has(before) &&
      (titles.has(line) ? isNext(before, line) : runsOn(before, line, rights));
    if (goesOn) last.text = joinTwo(last.text, line.text, hyphened);
    else {
      const newPage = before !== undefined && line.page !== before.page;
      paragraphs.push({
        text: line.text,
        ...(titles.has(line) && { style: 'title' as const }),
        ...(newPage && { newPage: true as const }),
      });
    }
  }
  return paragraphs;
}

const columnKey = ({ page, x, height }: PageLine): string => `${page}:${Math.round(x / Math.max(height * 4, 1))}`;

/** How far the lines of a column reach. */
function rightEdges(lines: readonly PageLine[]): ReadonlyMap<string, number> {
  const edges = new Map<string, number>();
  for (const line of lines) edges.set(columnKey(line), Math.max(edges.get(columnKey(line)) ?? 0, line.right));
  return edges;
}

const medianOf = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

const isNext = (before: PageLine, line: PageLine): boolean =>
  before.page === line.page && Math.abs(before.height - line.height) < 1;

const endsSentence = /[.!?:]["'”’)\]]{0,2}$/;

function runsOn(before: PageLine, line: PageLine, rights: ReadonlyMap<string, number>): boolean {
  if (Math.abs(before.height - line.height) > before.height * 0.15) return false;
  const samePage = before.page === line.page;
  const drop = before.y - line.y;
  const sameColumn = samePage && drop > 0 && Math.abs(before.x - line.x) < before.height * 4;
  if (sameColumn && drop > before.height * 1.9) return false;
  // An indent begins a paragraph.
  if (sameColumn && line.x - before.x > before.height * 0.8) return false;
  if (!sameColumn && endsSentence.test(before.text)) return false;
  const edge = rights.get(columnKey(before)) ?? before.right;
  const first = line.text.indexOf(' ') < 0 ? line.text.length : line.text.indexOf(' ');
  const firstWidth = ((line.right - line.x) * (first + 1)) / Math.max(1, line.text.length);
  return edge - before.right < firstWidth;
}

/** Words that are written with a hyphen inside a line: at a line's end they keep it. */
function hyphenedWords(lines: readonly PageLine[]): ReadonlySet<string> {
  return new Set(lines.flatMap(({ text }) => text.toLowerCase().match(/[\p{L}\d]+-[\p{L}\d]+/gu) ?? []));
}

function joinTwo(left: string, right: string, hyphened: ReadonlySet<string>): string {
  const head = /([\p{L}\d]{1,40})-$/u.exec(left)?.[1];
  const tail = /^\p{Ll}[\p{L}\d]{0,40}/u.exec(right)?.[0];
  if (left.endsWith('\u00ad')) return left.slice(0, -1) + right;
  if (head === undefined || tail === undefined) return `${left} ${right}`;
  const keeps = hyphened.has(`${head}-${tail}`.toLowerCase()) || /\d$/.test(head);
  return keeps ? left + right : left.slice(0, -1) + right;
}

/** The lines of the title: the largest on the first page, clearly larger than the text, among its first twenty. */
function titleLines(lines: readonly PageLine[], size: number): ReadonlySet<PageLine> {
  const top = lines.filter(({ page }) => page === lines[0]?.page).slice(0, 20);
  const largest = top.reduce((most, { height, text }) => (text.length > 8 ? Math.max(most, height) : most), 0);
  if (largest < size * 1.2) return new Set();
  const start = top.findIndex(({ height, text }) => text.length > 8 && height >= largest - 0.5);
  const rest = top.slice(start).findIndex(({ height }) => height < largest - 0.5);
  const found = top.slice(start, rest < 0 ? undefined : start + rest);
  return new Set(found.length <= 5 ? found : []);
}
