import type { ReadResult } from '../../input.ts';
import { createNotice } from '../../notices.ts';
import type { DocumentLine } from '../office/document-lines.ts';
import { assemblePieces, type Piece, type PieceSource } from '../piece/piece.ts';
import { type ExportText, layOut } from './export-lines.ts';
import { readOpening, splitPasted } from './pasted.ts';
import { readPart } from './read-part.ts';
import { splitParts } from './split-parts.ts';

/**
 * Reads lines that hold many articles: an export of a news archive, or articles pasted one under the other with lines of
 * signs between them. Undefined if they are neither.
 */
export function readExport(lines: readonly DocumentLine[], source: PieceSource): ReadResult | undefined {
  const laid = layOut(lines);
  return readArchive(laid, source) ?? readPasted(laid, source);
}

/** Whether a text is one that {@link readExport} splits, and by which marks. */
export function findExportMarks(lines: readonly DocumentLine[]): string | undefined {
  const laid = layOut(lines);
  const archive = splitParts(laid.lines);
  if (archive?.parts.some((part) => readPart(part, archive.outletFirst))) return archive.mark;
  const pasted = splitPasted(laid.lines);
  return pasted && `${pasted.length} articles between lines of signs`;
}

function readArchive({ text, lines }: ExportText, source: PieceSource): ReadResult | undefined {
  const split = splitParts(lines);
  if (!split) return undefined;
  const read = split.parts.map((part) => readPart(part, split.outletFirst));
  const pieces = read
    .filter((part) => part !== undefined)
    .map(({ raw, body }): Piece => ({ raw, content: { kind: 'text', value: text.slice(body.start, body.end) } }));
  if (pieces.length === 0) return undefined;
  const { articles, notices } = assemblePieces(source, pieces);
  const without = read.length - pieces.length;
  const left = createNotice(
    'read/piece/no-text',
    `${without} of the ${read.length} articles in ${source.name} have no text`,
  );
  return { articles, notices: [...(without > 0 ? [left] : []), ...notices] };
}

function readPasted({ text, lines }: ExportText, source: PieceSource): ReadResult | undefined {
  const parts = splitPasted(lines);
  if (!parts) return undefined;
  return assemblePieces(
    source,
    parts.map(
      (part): Piece => ({
        raw: readOpening(part),
        content: { kind: 'text', value: text.slice(part[0]!.start, part.at(-1)!.end) },
      }),
    ),
  );
}
