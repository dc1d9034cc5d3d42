/**
 * Trains models/english-tagger.bin and models/english-parser.bin from public treebanks. VARIORUM_DATA names the folder of the gold sets:
 *
 *     VARIORUM_DATA=<gold sets> node training/run.ts
 *
 * The same data gives the same bytes. Options for trying things out: `--held-out` keeps GUM dev out of the training, `--quick` trains on GUM alone.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { folderFrom } from '../eval/data.ts';
import { hashString } from '../src/language/linear/hash.ts';
import { createTagFacts } from '../src/language/parser/input.ts';
import { parseGreedily } from '../src/language/parser/parse.ts';
import { reverseArcs } from '../src/language/parser/reverse.ts';
import { tagWords } from '../src/language/tagger/tag.ts';
import { createWordReader } from '../src/language/words/word-facts.ts';
import { readTrees, type TreeSentence } from './conllu.ts';
import { jackknife } from './jackknife.ts';
import { writeModel } from './model-writer.ts';
import { trainParser } from './parser.ts';
import { createParserItem, createReverseItem } from './parser-items.ts';
import {
  arraysOf,
  createModel,
  createParserModel,
  type ParserRows,
  prune,
  quantise,
  quantiseParser,
} from './quantise.ts';
import { countWordTags, createTagLexicon, createTagSet } from './tag-lexicon.ts';
import { trainTagger } from './tagger.ts';

const { values: options } = parseArgs({
  options: { 'held-out': { type: 'boolean', default: false }, quick: { type: 'boolean', default: false } },
});
const folder = join(folderFrom('VARIORUM_DATA', 'the gold sets'), 'trees');
const read = (name: string) => readTrees(join(folder, `${name}.conllu.gz`));
const say = (text: string) => console.log(`${(performance.now() / 1000).toFixed(0)} s: ${text}`);

const [tagFolds, tagEpochs, tagFoldEpochs] = options.quick ? [2, 3, 2] : [5, 6, 3];
const [guideFolds, guideEpochs, guideFoldEpochs, parseEpochs] = options.quick ? [2, 2, 2, 3] : [4, 5, 3, 5];
const seeds = options.quick ? [11] : [11, 23, 5, 7];
const tagBudget = { most: 300_000, leastWeight: 0.3 };
const guideBudget = { most: 400_000, leastWeight: 0.1 };
const shippedGuideBudget = { most: 300_000, leastWeight: 0.2 };
const parserBudget = { actions: { most: 600_000, leastWeight: 0.15 }, relations: { most: 250_000, leastWeight: 0.25 } };

const gum = [...read('gum-train'), ...(options['held-out'] ? [] : read('gum-dev'))];
const others = options.quick ? [] : [...read('ewt-train'), ...read('ewt-dev'), ...read('pud')];
const all = [...others, ...gum];
/** Edited prose, our own genre among it, counts twice. */
const isEdited = new Set(gum);
const weighted = (sentences: readonly TreeSentence[]) => [
  ...sentences,
  ...sentences.filter((one) => isEdited.has(one)),
];

const tagSet = createTagSet(all);
const tagFacts = tagSet.tags.map(createTagFacts);
const relations = [...new Set(gum.flatMap(({ words }) => words.map(({ relation }) => relation)))].sort();

function learnTags(sentences: readonly TreeSentence[], epochs: number) {
  const counted = countWordTags(sentences, tagSet);
  const reader = createWordReader(createTagLexicon(counted));
  const wordsOf = ({ words }: TreeSentence) => words.map(({ form }) => reader(form));
  const items = weighted(sentences).map((one) => ({ words: wordsOf(one), gold: one.words.map(tagSet.indexOf) }));
  const rows = quantise([trainTagger(items, tagSet.tags.length, epochs)]);
  const model = createModel(rows);
  return {
    counted,
    rows,
    reader,
    tag: (one: TreeSentence): Int32Array => tagWords(wordsOf(one), model, tagSet.tags.length),
  };
}

say(`${all.length} sentences, ${tagSet.tags.length} tags, ${relations.length} relations`);
const tagsOf = jackknife(all, tagFolds, (sentences) => learnTags(sentences, tagFoldEpochs).tag);
const right = all.flatMap((one) => one.words.map((word, at) => tagsOf.get(one)![at] === tagSet.indexOf(word)));
say(`tags, jackknifed: ${((100 * right.filter(Boolean).length) / right.length).toFixed(2)} % right`);
const tagger = learnTags(all, tagEpochs);
writeTagger(tagger);
say('tagger written');

const reading = { read: tagger.reader, facts: tagFacts, relations };
const reverseItem = (one: TreeSentence) => createReverseItem(one, tagsOf.get(one)!, reading);

function learnGuide(sentences: readonly TreeSentence[], epochs: number) {
  const items = weighted(sentences).map(reverseItem);
  const trained = trainParser(items, { relationCount: relations.length, epochs, seed: 11, hasRelations: false });
  const rows = quantiseParser([trained], { actions: guideBudget, relations: guideBudget });
  const model = createParserModel(rows, relations.length);
  const guide = (one: TreeSentence) => reverseArcs(parseGreedily(reverseItem(one).input, model), one.words.length);
  return { rows, guide };
}

const guides = jackknife(all, guideFolds, (sentences) => learnGuide(sentences, guideFoldEpochs).guide);
say('trees from right to left, jackknifed');
writeParser('english-guide', { actions: prune(learnGuide(all, guideEpochs).rows.actions, shippedGuideBudget) });
say('guide written');

const items = weighted(all).map((one) =>
  createParserItem(one, tagsOf.get(one)!, { ...reading, guide: guides.get(one)! }),
);
const parserTraining = { relationCount: relations.length, epochs: parseEpochs, hasRelations: true };
const parsers = seeds.map((seed) => trainParser(items, { ...parserTraining, seed }));
writeParser('english-parser', quantiseParser(parsers, parserBudget));
say('parser written');

function writeParser(name: string, { actions, relations: labels }: ParserRows): void {
  writeModel(name, {
    model: `${name}@1`,
    lists: { relations },
    arrays: [...arraysOf('actions', actions), ...(labels ? arraysOf('relations', labels) : [])],
  });
}

function writeTagger({ counted, rows }: ReturnType<typeof learnTags>): void {
  const words = [...counted].map(([word, tags]) => ({ key: hashString(word), ...tags })).sort((a, b) => a.key - b.key);
  const tagClasses = [...new Set(words.map(({ tags }) => tags))].sort();
  writeModel('english-tagger', {
    model: 'english-tagger@1',
    lists: { tags: tagSet.tags, tagClasses },
    arrays: [
      ['lexicon.keys', Int32Array.from(words, ({ key }) => key)],
      ['lexicon.classes', Int16Array.from(words, ({ tags }) => tagClasses.indexOf(tags))],
      ['lexicon.only', Int16Array.from(words, ({ onlyTag }) => onlyTag)],
      ...arraysOf('tagger', prune(rows, tagBudget)),
    ],
  });
}
