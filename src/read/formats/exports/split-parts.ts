import type { ExportLine } from './export-lines.ts';

/** Lines of one article of an export. */
export type ExportPart = readonly ExportLine[];

/** The parts of an export, and the marks that told them. */
export interface SplitExport {
  readonly parts: readonly ExportPart[];
  /** In words, for a notice: `“End of Document”`. */
  readonly mark: string;
  /** The outlet and the date stand above the title, as in the exports of old. */
  readonly outletFirst: boolean;
}

interface Mark {
  readonly name: string;
  readonly test: RegExp;
  /** The mark stands behind an article, or before one. */
  readonly ends: boolean;
  readonly outletFirst?: true;
}

const marks: readonly Mark[] = [
  { name: '“End of Document”', test: /^end of document$/i, ends: true },
  {
    name: '“1 of 9 DOCUMENTS”',
    test: /^(?:document \d{1,5} of \d{1,5}|\d{1,5} of \d{1,5} documents?)$/i,
    ends: false,
    outletFirst: true,
  },
  { name: '“Document” with its number', test: /^document [a-z]{2,8}\d[a-z\d]{12,40}$/i, ends: true },
  { name: 'numbers of its documents (AN)', test: /^AN\s+(?:document )?[a-z]{2,8}\d[a-z\d]{12,40}$/i, ends: true },
];

const ruler = /^_{20,}$/;
const rulerLabels = /^(?:publication info|full text|proquest document link):/i;

/** Splits the lines of an export of a news archive at the marks that it sets; undefined for what is no export. */
export function splitParts(lines: readonly ExportLine[]): SplitExport | undefined {
  for (const { name, test, ends, outletFirst } of marks) {
    const at = lines.flatMap((line, index) => (line.text.length < 80 && test.test(line.text) ? [index] : []));
    if (at.length === 0) continue;
    const parts = ends ? endAt(lines, at) : beginAt(lines, at);
    return { parts, mark: name, outletFirst: outletFirst === true };
  }
  return splitAtRulers(lines);
}

function endAt(lines: readonly ExportLine[], at: readonly number[]): ExportPart[] {
  const parts = at.map((end, index) => lines.slice(index === 0 ? 0 : at[index - 1]! + 1, end));
  const rest = lines.slice(at.at(-1)! + 1);
  // An export that is cut ends without its mark.
  return wordsOf(rest) >= 40 ? [...parts, rest] : parts;
}

const beginAt = (lines: readonly ExportLine[], at: readonly number[]): ExportPart[] =>
  at.map((start, index) => lines.slice(start + 1, at[index + 1] ?? lines.length));

function splitAtRulers(lines: readonly ExportLine[]): SplitExport | undefined {
  const at = lines.flatMap(({ text }, index) => (ruler.test(text) ? [index] : []));
  if (at.length === 0 || !lines.some(({ text }) => rulerLabels.test(text))) return undefined;
  const parts = beginAt(lines, [-1, ...at]).filter((part) => part.some(({ text }) => rulerLabels.test(text)));
  return { parts, mark: 'ruled lines', outletFirst: false };
}

/** Words of a part, at most about 200. */
export function wordsOf(part: ExportPart): number {
  let words = 0;
  for (const { text } of part) {
    words += text.split(/\s+/, 200).length;
    if (words >= 200) break;
  }
  return words;
}
