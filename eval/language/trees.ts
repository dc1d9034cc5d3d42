/**
 * Scores tags and trees against gold trees, on gold tokens and with predicted tags:
 *
 *     VARIORUM_DATA=<gold sets> node eval/language/trees.ts [gum-test ewt-test …] [--errors]
 */
import { join } from 'node:path';
import { type ReadWord, readSentence } from '../../src/language/reader.ts';
import { readTrees, type TreeSentence } from '../../training/conllu.ts';
import { folderFrom } from '../data.ts';

interface Counts {
  words: number;
  upos: number;
  penn: number;
  heads: number;
  arcs: number;
  lemmas: number;
}

const trees = join(folderFrom('VARIORUM_DATA', 'the gold sets'), 'trees');
const names = process.argv.slice(2).filter((name) => !name.startsWith('--'));
const sets = names.length > 0 ? names : ['gum-test', 'ewt-test'];
const errors = new Map<string, number>();

function addSentence(counts: Counts, { words }: TreeSentence, read: readonly ReadWord[]): void {
  words.forEach((gold, index) => {
    const found = read[index]!;
    const isHead = found.head === gold.head - 1;
    counts.words += 1;
    counts.upos += Number(found.tag === gold.upos);
    counts.penn += Number(found.penn === gold.xpos);
    counts.heads += Number(isHead);
    counts.arcs += Number(isHead && found.relation === gold.relation);
    counts.lemmas += Number(gold.lemma === '_' || found.lemma === gold.lemma.toLowerCase());
    if (!isHead || found.relation !== gold.relation) {
      const key = isHead ? `${gold.relation} read as ${found.relation}` : `${gold.relation}: wrong head`;
      errors.set(key, (errors.get(key) ?? 0) + 1);
    }
  });
}

const percent = (share: number, of: number): string => ((100 * share) / of).toFixed(2);

console.log(
  '| set | words | universal tag | Penn tag | lemma | UAS | LAS |\n| --- | ---: | ---: | ---: | ---: | ---: | ---: |',
);
for (const set of sets) {
  const rows = new Map<string, Counts>();
  for (const sentence of readTrees(join(trees, `${set}.conllu.gz`))) {
    const read = readSentence(sentence.words.map(({ form }) => form));
    for (const row of sentence.genre === '' ? [set] : [set, `${set}, ${sentence.genre}`]) {
      const counts = rows.get(row) ?? { words: 0, upos: 0, penn: 0, heads: 0, arcs: 0, lemmas: 0 };
      addSentence(counts, sentence, read);
      rows.set(row, counts);
    }
  }
  for (const [row, { arcs, heads, lemmas, penn, upos, words }] of rows)
    console.log(
      `| ${row} | ${words} | ${[upos, penn, lemmas, heads, arcs].map((share) => percent(share, words)).join(' | ')} |`,
    );
}
if (process.argv.includes('--errors'))
  for (const [key, count] of [...errors].sort(([, a], [, b]) => b - a).slice(0, 40)) console.log(`${count}\t${key}`);
