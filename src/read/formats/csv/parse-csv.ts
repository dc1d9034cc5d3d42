import { parse } from 'csv-parse/sync';

/** A table with a header line. */
export interface ParsedCsv {
  /** Each row as a map from column to value. */
  readonly rows: readonly ReadonlyMap<string, string>[];
  /** Rows that are no CSV and were left out. */
  readonly broken: number;
}

/**
 * Parses CSV, or another table with one sign between its columns. Rows that are broken are left out and counted. Source:
 * RFC 4180; the package csv-parse.
 */
export function parseCsv(text: string, delimiter = ','): ParsedCsv {
  let broken = 0;
  const rows = parse(text, {
    bom: true,
    delimiter,
    skip_empty_lines: true,
    trim: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_records_with_error: true,
    on_skip: () => {
      broken += 1;
    },
  }) as string[][];
  const [header = [], ...body] = rows;
  return { rows: body.map((row) => new Map(header.map((column, index) => [column, row[index] ?? '']))), broken };
}
