import type { ReadResult } from '../../input.ts';
import { createNotice, quoteValue } from '../../notices.ts';
import { assemblePieces, type Piece, type PieceSource } from '../piece/piece.ts';
import { fieldOfColumn, parseTableHeader } from './columns.ts';
import { parseCsv } from './parse-csv.ts';

/** Reads a table with named columns: each row with a text, an `html` or at least a title is an article. */
export function readTable(text: string, source: PieceSource): ReadResult {
  const header = parseTableHeader(text);
  if (!header) {
    const first = quoteValue(text.trimStart().split('\n', 1)[0]);
    const reason = `${source.name} has no column for the text in its first line (${first}); name it text, body or content`;
    return { articles: [], notices: [createNotice('read/csv/no-text-column', reason)] };
  }
  const { rows, broken } = parseCsv(text, header.delimiter);
  const { articles, notices } = assemblePieces(source, rows.map(toPiece));
  const reason = `${broken} ${broken === 1 ? 'row' : 'rows'} of ${source.name} could not be parsed and were left out; look for a quotation mark that is not closed`;
  return { articles, notices: [...(broken > 0 ? [createNotice('read/csv/broken-row', reason)] : []), ...notices] };
}

function toPiece(row: ReadonlyMap<string, string>): Piece {
  const raw = new Map<string, unknown>();
  let text = '';
  let html = '';
  for (const [column, value] of row) {
    const field = fieldOfColumn(column);
    if (field === undefined || value.trim() === '') continue;
    // Of two columns for the whole text the longer one holds it.
    if (field === 'text') text = value.length > text.length ? value : text;
    else if (field === 'html') html = value;
    else if (!raw.has(field)) raw.set(field, value);
  }
  const isHtml = html !== '' || /^\s*<(?:p|div|article|h[1-6])\b/i.test(text);
  if (!isHtml) return { raw, content: { kind: 'text', value: text } };
  const value = html || text;
  return { raw, content: { kind: /<(?:html|body)[\s>]/i.test(value) ? 'page' : 'fragment', value } };
}
