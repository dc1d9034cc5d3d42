import { readFileSync } from 'node:fs';
import { type Article, annotateArticle, readLine } from '../src/index.ts';

/** Which part of a gold set of ours the command line asks for. */
export interface GoldChoice {
  /** 1 unless `--set N` names another; every set but the first is all test. */
  readonly set: number;
  readonly half: 'dev' | 'test';
  readonly shows: boolean;
}

/** Reads `[dev|test] [--set N] [--show]`. */
export function readChoice(): GoldChoice {
  const at = process.argv.indexOf('--set');
  const set = at < 0 ? 1 : Number(process.argv[at + 1]);
  return {
    set,
    half: set > 1 || process.argv.includes('test') ? 'test' : 'dev',
    shows: process.argv.includes('--show'),
  };
}

/** "dev half", "set 2". */
export const nameChoice = ({ set, half }: GoldChoice): string => (set > 1 ? `set ${set}` : `${half} half`);

/** The lines of `eval/gold/NAME.jsonl`, or of the later set of that name, that belong to the half asked for. */
export function readOwnGold<T extends { readonly half: string }>(name: string, { set, half }: GoldChoice): T[] {
  const file = new URL(`gold/${name}${set > 1 ? `-${set}` : ''}.jsonl`, import.meta.url);
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((row) => row !== '')
    .map((row) => JSON.parse(row) as T)
    .filter((line) => line.half === half);
}

/** A gold line as an annotated article of made-up origin; throws where its text does not stay as it is. */
export function annotateGold(line: {
  readonly id: string;
  readonly text: string;
  readonly title?: string;
  readonly publishedAt?: string;
}): Article {
  const { id, text, title, publishedAt } = line;
  const bytes = new TextEncoder().encode(JSON.stringify({ id, outlet: 'Gold', publishedAt, title, text }));
  const { article } = readLine(bytes, { name: 'gold', lineNumber: 1 });
  if (!article || article.text !== text) throw new Error(`${id} cannot be read as it stands`);
  return annotateArticle(article);
}
