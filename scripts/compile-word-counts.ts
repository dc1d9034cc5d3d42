/**
 * Compiles lexicons/en/word-counts.tsv from public treebanks. Run it by hand, with the folder of CoNLL-U files (gzipped):
 *
 *     node scripts/compile-word-counts.ts <folder with ewt-*.conllu.gz, gum-{train,dev,test}.conllu.gz, pud.conllu.gz>
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { compareStrings } from '../src/model/link.ts';
import { addWordCounts, noWordCounts, wordKey } from '../src/text/rarity.ts';
import { splitWords } from '../src/text/words.ts';

const files = ['ewt-train', 'ewt-dev', 'ewt-test', 'gum-train', 'gum-dev', 'gum-test', 'pud'];
const pieceWords = 400;
const leastCount = 3;

const header = `# Words of ordinary English: word, number of pieces of ${pieceWords} words that hold it (at least ${leastCount}). Row *: all pieces.
# Compiled by scripts/compile-word-counts.ts from:
#   UD_English-EWT (UniversalDependencies/UD_English-EWT@15d613d8), CC BY-SA 4.0
#   GUM (amir-zeldes/gum@72ce5ac; genres under CC BY and CC BY-SA only), CC BY-SA
#   UD_English-PUD (UniversalDependencies/UD_English-PUD@f16eba4), CC BY-SA 3.0
# This list: CC BY-SA 4.0
`;

const folder = resolve(process.argv[2] ?? '.');
const words = files.flatMap((file) =>
  gunzipSync(readFileSync(resolve(folder, `${file}.conllu.gz`)))
    .toString('utf8')
    .split('\n')
    .filter((line) => line.startsWith('# text = '))
    .flatMap((line) => splitWords(line.slice('# text = '.length)).map(({ folded }) => wordKey(folded))),
);
const pieces = Array.from(
  { length: Math.ceil(words.length / pieceWords) },
  (_, i) => new Set(words.slice(i * pieceWords, (i + 1) * pieceWords)),
);
const { counts } = addWordCounts(noWordCounts, pieces);
const rows = [...counts]
  .filter(([word, count]) => count >= leastCount && /^[\p{L}']+$/u.test(word))
  .sort(([a, m], [b, n]) => n - m || compareStrings(a, b))
  .map(([word, count]) => `${word}\t${count}\n`);
writeFileSync(
  new URL('../lexicons/en/word-counts.tsv', import.meta.url),
  `${header}*\t${pieces.length}\n${rows.join('')}`,
);
