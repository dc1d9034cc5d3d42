import type { DocumentLine } from '../office/document-lines.ts';

/** A line of an export that is not blank, where it stands in the text of all lines. */
export interface ExportLine {
  /** Without white space at its ends. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly newPage: boolean;
  /** An empty line goes before it. */
  readonly afterBlank: boolean;
}

/** The lines of a text, joined again, and those of them that are not blank. */
export interface ExportText {
  readonly text: string;
  readonly lines: readonly ExportLine[];
}

/** Lays lines out as one text, a line end between them. */
export function layOut(source: readonly DocumentLine[]): ExportText {
  const lines: ExportLine[] = [];
  const parts: string[] = [];
  let at = 0;
  let afterBlank = true;
  let newPage = false;
  for (const line of source) {
    newPage ||= line.newPage === true;
    for (const piece of line.text.split('\n')) {
      const text = piece.trim();
      const start = at + piece.length - piece.trimStart().length;
      if (text !== '') lines.push({ text, start, end: start + text.length, newPage, afterBlank });
      if (text !== '') newPage = false;
      afterBlank = text === '';
      parts.push(piece);
      at += piece.length + 1;
    }
  }
  return { text: parts.join('\n'), lines };
}

/** The lines of a plain text; a form feed begins a page. */
export const linesOfText = (text: string): DocumentLine[] =>
  text
    .split('\f')
    .flatMap((page, index) =>
      page
        .split(/\r\n|[\n\r]/)
        .map((line, number): DocumentLine => ({ text: line, ...(index > 0 && number === 0 && { newPage: true }) })),
    );
