import { parse } from 'csv-parse/sync';

/** The rows of a CSV text with a header line, as maps from column to value; throws on text that is no CSV. */
export function parseCsv(text: string): ReadonlyMap<string, string>[] {
  const rows = parse(text, { bom: true, skip_empty_lines: true, trim: true, relax_column_count: true }) as string[][];
  const [header = [], ...body] = rows;
  return body.map((row) => new Map(header.map((column, index) => [column, row[index] ?? ''])));
}
