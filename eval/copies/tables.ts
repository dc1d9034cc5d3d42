/** A pair with what was labelled and what was found. */
export interface Scored {
  readonly gold: string;
  readonly found: string;
  /** Only where the label is sure. */
  readonly goldDirection?: string;
  readonly direction: string;
}

const copies: ReadonlySet<string> = new Set(['verbatim', 'partial', 'rewritten', 'copy']);

/** Whether a class says that one has its reporting from the other, or both from a third. */
export const isCopyClass = (name: string): boolean => copies.has(name);

const order = ['verbatim', 'partial', 'rewritten', 'copy', 'shared-quotes', 'boilerplate', 'independent'];

const percent = (part: number, whole: number): string => (whole === 0 ? '–' : ((100 * part) / whole).toFixed(1));

/** Precision, recall and F1 of each class, their mean, and how often a pair is right. */
export function renderClasses(title: string, scored: readonly Scored[]): string {
  const names = order.filter((name) => scored.some(({ gold, found }) => gold === name || found === name));
  const rows = names.map((name) => {
    const right = scored.filter(({ gold, found }) => gold === name && found === name).length;
    const [made, asked] = [
      scored.filter(({ found }) => found === name).length,
      scored.filter(({ gold }) => gold === name).length,
    ];
    return { name, right, made, asked, f1: (2 * right) / Math.max(1, made + asked) };
  });
  const asked = rows.filter((row) => row.asked > 0);
  const macro = asked.reduce((sum, { f1 }) => sum + f1, 0) / Math.max(1, asked.length);
  const right = scored.filter(({ gold, found }) => gold === found).length;
  return [
    `### ${title}`,
    '',
    '| class | right | found | labelled | precision | recall | F1 |',
    '|---|---:|---:|---:|---:|---:|---:|',
    ...rows.map(
      (row) =>
        `| ${row.name} | ${row.right} | ${row.made} | ${row.asked} | ${percent(row.right, row.made)} | ${percent(row.right, row.asked)} | ${(100 * row.f1).toFixed(1)} |`,
    ),
    `| **macro, over the classes labelled** | | | | | | **${(100 * macro).toFixed(1)}** |`,
    `| all | ${right} | | ${scored.length} | | ${percent(right, scored.length)} | |`,
    '',
  ].join('\n');
}

/** How often the source is right, where the label is sure. */
export function renderDirections(title: string, scored: readonly Scored[]): string {
  const sure = scored.filter(({ goldDirection }) => goldDirection !== undefined);
  const row = (name: string, list: readonly Scored[]): string => {
    const made = list.filter(({ direction }) => direction !== 'unsure');
    const right = list.filter(({ goldDirection, direction }) => goldDirection === direction).length;
    return `| ${name} | ${right} | ${made.length} | ${list.length} | ${percent(right, made.length)} | ${percent(right, list.length)} |`;
  };
  return [
    `### ${title}`,
    '',
    '| pairs with a sure label | right | told | labelled | right of told | right of labelled |',
    '|---|---:|---:|---:|---:|---:|',
    row('all', sure),
    row(
      'judged a copy',
      sure.filter(({ found }) => isCopyClass(found)),
    ),
    ...['left', 'right', 'common'].map((name) =>
      row(
        name,
        sure.filter(({ goldDirection }) => goldDirection === name),
      ),
    ),
    '',
  ].join('\n');
}
