import type { GoldPair } from './gold-stories.ts';

/** A pair of clauses with what was judged. */
export interface JudgedPair {
  readonly pair: GoldPair;
  readonly judged: string;
  readonly why: readonly string[];
}

const classes = ['same', 'conflicting', 'different'] as const;
const classOf = (relation: string): string =>
  relation === 'entails' || relation === 'compatible' ? 'same' : relation === 'unsure' ? 'different' : relation;

function scoreClass(judged: readonly JudgedPair[], wanted: string): { precision: number; recall: number; f1: number } {
  const found = judged.filter((one) => classOf(one.judged) === wanted);
  const gold = judged.filter(({ pair }) => classOf(pair.relation) === wanted);
  const right = found.filter(({ pair }) => classOf(pair.relation) === wanted).length;
  const [precision, recall] = [right / (found.length || 1), right / (gold.length || 1)];
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall || 1) };
}

const percent = (value: number): string => (value * 100).toFixed(1);

/** Tables of the three classes and of the five relations; `unsure` counts as different. */
export function renderPairs(judged: readonly JudgedPair[]): string {
  const scores = classes.map((name) => ({ name, ...scoreClass(judged, name) }));
  const macro = scores.reduce((sum, { f1 }) => sum + f1, 0) / classes.length;
  const relations = ['same', 'entails', 'compatible', 'conflicting', 'different'];
  const given = [...relations, 'unsure'];
  const count = (gold: string, name: string): number =>
    judged.filter((one) => one.pair.relation === gold && one.judged === name).length;
  return [
    `| claim pairs (${judged.length}) | precision | recall | F1 |`,
    '|---|---:|---:|---:|',
    ...scores.map((row) => `| ${row.name} | ${percent(row.precision)} | ${percent(row.recall)} | ${percent(row.f1)} |`),
    `| macro | | | ${percent(macro)} |`,
    '',
    `| gold, then judged | ${given.join(' | ')} |`,
    `|---|${given.map(() => '---:').join('|')}|`,
    ...relations.map((gold) => `| ${gold} | ${given.map((name) => count(gold, name)).join(' | ')} |`),
  ].join('\n');
}
