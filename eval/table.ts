/** "92.1 % (35 of 38)". */
export const share = (part: number, whole: number): string =>
  whole === 0 ? 'none' : `${((part / whole) * 100).toFixed(1)} % (${part} of ${whole})`;

export type Row = readonly [what: string, figure: string];

/** A Markdown table of two columns. */
export const renderTable = (title: string, rows: readonly Row[]): string =>
  [`| ${title} | |`, '|---|---:|', ...rows.map((row) => `| ${row.join(' | ')} |`)].join('\n');
