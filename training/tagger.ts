import { bestClass } from '../src/language/linear/scorer.ts';
import {
  addFirstTagFeatures,
  addSecondTagFeatures,
  createTagFeatures,
  lead,
  padWords,
} from '../src/language/tagger/features.ts';
import type { WordFacts } from '../src/language/words/word-facts.ts';
import { createPerceptron, findRivalClass, type Perceptron } from './perceptron.ts';
import { createShuffle } from './shuffle.ts';

/** A sentence to learn from: its words, and the right tags as places in the list of tags. */
export interface TaggerItem {
  readonly words: readonly WordFacts[];
  readonly gold: readonly number[];
}

/** How far ahead the right tag must be to be left alone, with the features of the first step and with all; chosen as the parser's margins. */
const margins = { first: 3, all: 5 } as const;

/** Learns to tag from left to right, in steps as it is done: the tags before a word are the tagger's own. */
export function trainTagger(items: readonly TaggerItem[], classes: number, epochs: number): Perceptron {
  const model = createPerceptron(classes);
  const { first, second } = createTagFeatures();
  const scores = new Float64Array(classes);
  const shuffle = createShuffle(7);
  const learnTag = (padded: readonly WordFacts[], at: number, tags: Int32Array, truth: number): number => {
    scores.fill(0);
    addFirstTagFeatures(padded, at, tags, first);
    model.addScores(first, scores);
    const early = findRivalClass(scores, truth, margins.first);
    addSecondTagFeatures(padded, at, tags, second);
    model.addScores(second, scores);
    const late = findRivalClass(scores, truth, margins.all);
    if (early >= 0 || late >= 0) model.update(first, truth, late >= 0 ? late : early);
    if (late >= 0) model.update(second, truth, late);
    model.tick();
    return bestClass(scores, padded[at]!.choices);
  };
  const learn = ({ words, gold }: TaggerItem) => {
    const padded = padWords(words);
    const tags = new Int32Array(padded.length).fill(-1);
    for (let at = lead; at < words.length + lead; at += 1) {
      const { choices } = padded[at]!;
      tags[at] = choices?.length === 1 ? choices[0]! : learnTag(padded, at, tags, gold[at - lead]!);
    }
  };
  for (let epoch = 0; epoch < epochs; epoch += 1) for (const item of shuffle(items)) learn(item);
  return model;
}
