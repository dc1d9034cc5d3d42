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
import { allSteps, type ParserLeads, parseGreedily } from '../src/language/parser/parse.ts';
import { reverseArcs } from '../src/language/parser/reverse.ts';
import { tagWords } from '../src/language/tagger/tag.ts';
import { createWordReader } from '../src/language/words/word-facts.ts';
import { readTrees, type TreeSentence } from './conllu.ts';
import { jackknife } from './jackknife.ts';
import { writeModel } from './model-writer.ts';
import { type TrainedParser, trainParser } from './parser.ts';
import { createParserItem, createReverseItem } from './parser-items.ts';
import {
  type Budget,
  createRowsModel,
  heaviestByte,
  heaviestShort,
  keepHeaviest,
  layRows,
  packRows,
  quantise,
} from './quantise.ts';
import { countRelations } from './relation-classes.ts';
import { countWordTags, createTagLexicon, createTagSet } from './tag-lexicon.ts';
import { trainTagger } from './tagger.ts';

const { values: options } = parseArgs({
  options: { 'held-out': { type: 'boolean', default: false }, quick: { type: 'boolean', default: false } },
});
const folder = join(folderFrom('VARIORUM_DATA', 'the gold sets'), 'trees');
const read = (name: string) => readTrees(join(folder, `${name}.conllu.gz`));
const say = (text: string) => console.log(`${(performance.now() / 1000).toFixed(0)} s: ${text}`);

const [tagFolds, tagEpochs, tagFoldEpochs] = options.quick ? [2, 3, 2] : [5, 6, 3];
const [guideFolds, guideEpochs, guideFoldEpochs, parseEpochs] = options.quick ? [2, 2, 2, 3] : [4, 5, 3, 4];
const seeds = options.quick ? [11] : [11, 23, 5, 7];
const tagBudget: Budget = { most: 300_000, leastWeight: 0.2, scale: 64, heaviest: heaviestShort };
const shippedTagFeatures = 200_000;
const guideBudget: Budget = { most: 400_000, leastWeight: 0.2, scale: 4, heaviest: heaviestByte };
const actionBudget: Budget = { most: 400_000, leastWeight: 0.25, scale: 4, heaviest: heaviestByte };
const relationBudget: Budget = { most: 200_000, leastWeight: 0.25, scale: 64, heaviest: heaviestShort };

/** How far the models may hurry: chosen on plain news by what changes and what it saves; see `leads.ts`. */
const tagLead = 768;
const guideLeads: ParserLeads = { firstStep: 160, secondStep: 160, relation: 120 };
const parserLeads: ParserLeads = { firstStep: 240, secondStep: 160, relation: 2000 };

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
  const rows = quantise([trainTagger(items, tagSet.tags.length, epochs)], tagBudget);
  const model = {
    scorer: createRowsModel(rows),
    classes: tagSet.tags.length,
    firstStep: Number.POSITIVE_INFINITY,
  };
  return {
    counted,
    rows,
    reader,
    tag: (one: TreeSentence): Int32Array => tagWords(wordsOf(one), model),
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
  const rows = quantise([trained.actions], guideBudget);
  const model = { actions: createRowsModel(rows), relationCount: 0, leads: allSteps };
  const guide = (one: TreeSentence) => reverseArcs(parseGreedily(reverseItem(one).input, model), one.words.length);
  return { rows, guide };
}

const guides = jackknife(all, guideFolds, (sentences) => learnGuide(sentences, guideFoldEpochs).guide);
say('trees from right to left, jackknifed');
writeModel('english-guide', {
  model: 'english-guide@3',
  lists: {},
  arrays: [
    ['actions', packRows(learnGuide(all, guideEpochs).rows)],
    ['leads', leadsOf(guideLeads)],
  ],
});
say('guide written');

const items = weighted(all).map((one) =>
  createParserItem(one, tagsOf.get(one)!, { ...reading, guide: guides.get(one)! }),
);
const parserTraining = { relationCount: relations.length, epochs: parseEpochs, hasRelations: true };
const parsers = seeds.map((seed) => trainParser(items, { ...parserTraining, seed }));
writeParser(parsers);
say('parser written');

function leadsOf({ firstStep, relation, secondStep }: ParserLeads): Int32Array {
  return Int32Array.of(firstStep, secondStep, relation);
}

function writeParser(trained: readonly TrainedParser[]): void {
  const actions = quantise(
    trained.map((one) => one.actions),
    actionBudget,
  );
  const labels = layRows(
    quantise(
      trained.map((one) => one.relations!),
      relationBudget,
    ),
  );
  const arcs = countRelations(items, relations.length);
  writeModel('english-parser', {
    model: 'english-parser@3',
    lists: { relations },
    arrays: [
      ['actions', packRows(actions)],
      ['relations.table', labels.table],
      ['relations.rows', labels.rows],
      ['arcs.starts', arcs.starts],
      ['arcs.relations', arcs.relations],
      ['leads', leadsOf(parserLeads)],
    ],
  });
}

function writeTagger({ counted, rows }: ReturnType<typeof learnTags>): void {
  const words = [...counted.words]
    .map(([word, tags]) => ({ key: hashString(word), ...tags }))
    .sort((a, b) => a.key - b.key);
  const tagClasses = [...new Set(words.map(({ tags }) => tags))].sort();
  const starts = new Int32Array(words.length + 1);
  words.forEach(({ choices }, at) => {
    starts[at + 1] = starts[at]! + choices.length;
  });
  const laid = layRows(keepHeaviest(rows, shippedTagFeatures));
  writeModel('english-tagger', {
    model: 'english-tagger@3',
    lists: { tags: tagSet.tags, tagClasses },
    arrays: [
      ['lexicon.keys', Int32Array.from(words, ({ key }) => key)],
      ['lexicon.classes', Int16Array.from(words, ({ tags }) => tagClasses.indexOf(tags))],
      ['lexicon.choiceStarts', starts],
      ['lexicon.choices', Uint8Array.from(words.flatMap(({ choices }) => [...choices]))],
      ['openTags', counted.openTags],
      ['leads', Int32Array.of(tagLead)],
      ['tagger.table', laid.table],
      ['tagger.rows', laid.rows],
    ],
  });
}
