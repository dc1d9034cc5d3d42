/**
 * Cross-validates the evidence for names on the sets that it is trained on, text by text; prints a table: for each set the candidates, the share told
 * right and F1 of person, organisation and place, by the model alone. Where a name starts and ends is given here.
 *
 *     VARIORUM_DATA=<folder of the gold sets> node training/names/validate.ts
 */
import { learnedClasses } from '../../src/annotate/names/model/names-model.ts';
import { createItems, readWords } from './items.ts';
import { type LogisticItem, scoreLogistic, trainLogistic } from './logistic.ts';
import { readSets } from './sets.ts';
import { settings } from './settings.ts';

const folds = 4;

interface Text {
  readonly set: string;
  readonly items: readonly LogisticItem[];
}

/** Counts by class: right, given, wanted. */
type Counts = readonly { right: number; given: number; wanted: number }[];

const createCounts = (): Counts => learnedClasses.map(() => ({ right: 0, given: 0, wanted: 0 }));

function countFold(texts: readonly Text[], fold: number, counts: Map<string, Counts>): void {
  const model = trainLogistic(
    texts.filter((_, at) => at % folds !== fold).flatMap(({ items }) => items),
    settings,
  );
  for (const { items, set } of texts.filter((_, at) => at % folds === fold)) {
    const own = counts.get(set) ?? createCounts();
    counts.set(set, own);
    for (const item of items) {
      const scores = scoreLogistic(model, item.hashes);
      const given = scores.indexOf(Math.max(...scores));
      own[given]!.given += 1;
      own[item.target]!.wanted += 1;
      if (given === item.target) own[given]!.right += 1;
    }
  }
}

const folder = process.env.VARIORUM_DATA;
if (!folder) throw new Error('VARIORUM_DATA must be given');
const texts = Object.entries(readSets(folder)).flatMap(([set, documents]) =>
  documents.map((document): Text => ({ set, items: createItems(document, readWords(document)) })),
);
const counts = new Map<string, Counts>();
for (let fold = 0; fold < folds; fold += 1) countFold(texts, fold, counts);
for (const [set, own] of counts) {
  const total = own.reduce((sum, { wanted }) => sum + wanted, 0);
  const right = own.reduce((sum, count) => sum + count.right, 0);
  const f1 = own.slice(0, -1).map(({ given, right, wanted }) => ((2 * right) / (given + wanted)).toFixed(3));
  process.stdout.write(`| ${set} | ${total} | ${(right / total).toFixed(3)} | ${f1.join(' | ')} |\n`);
}
