/**
 * Trains models/english-stories.bin: how likely two articles tell one story.
 *
 *     VARIORUM_DATA=<folder of the gold sets> node training/stories/train.ts
 */
import { featureNames } from '../../src/group/match/features.ts';
import { weightUnit } from '../../src/group/match/model.ts';
import { createRarity } from '../../src/group/match/rarity.ts';
import { wordCounts } from '../../src/language/lists/word-counts.ts';
import { writeModel } from '../model-writer.ts';
import { readTrainingArticles } from './articles.ts';
import { fitUpward } from './logistic.ts';
import { createPairs } from './pairs.ts';
import { createRandom } from './random.ts';
import { settings } from './settings.ts';

const folder = process.env.VARIORUM_DATA;
if (!folder) throw new Error('VARIORUM_DATA must name the folder of the gold sets');

const articles = readTrainingArticles(folder);
const rarity = createRarity(wordCounts());
for (const { sketch } of articles) rarity.add(sketch);
const pairs = createPairs({ articles, rarity, random: createRandom(settings.seed) });
const weights = fitUpward(pairs, settings.ridge);

writeModel('english-stories', {
  model: 'english-stories@1',
  lists: { features: featureNames },
  arrays: [['weights', Int32Array.from(weights, (weight) => Math.round(weight * weightUnit))]],
});

const count = (kind: string) => pairs.filter((pair) => pair.kind === kind).length;
console.log(
  `${articles.length} articles, pairs: ${['same', 'look-alike', 'other', 'borrowed'].map((kind) => `${count(kind)} ${kind}`).join(', ')}`,
);
for (const [at, name] of [...featureNames, 'bias'].entries()) console.log(`${name}\t${weights[at]!.toFixed(3)}`);
