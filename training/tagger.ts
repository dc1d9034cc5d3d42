import { bestClass, createFeatures } from '../src/language/linear/linear-model.ts';
import { addTagFeatures, lead, maxTagFeatures, padWords } from '../src/language/tagger/features.ts';
import type { WordFacts } from '../src/language/words/word-facts.ts';
import { createPerceptron, type Perceptron } from './perceptron.ts';
import { createShuffle } from './shuffle.ts';

/** A sentence to learn from: its words, and the right tags as places in the list of tags. */
export interface TaggerItem {
  readonly words: readonly WordFacts[];
  readonly gold: readonly number[];
}

/** Learns to tag from left to right: the tags before a word are the tagger's own. */
export function trainTagger(items: readonly TaggerItem[], classes: number, epochs: number): Perceptron {
  const model = createPerceptron(classes);
  const features = createFeatures(maxTagFeatures);
  const scores = new Float64Array(classes);
  const shuffle = createShuffle(7);
  const learn = ({ words, gold }: TaggerItem) => {
    const padded = padWords(words);
    const tags = new Int32Array(padded.length).fill(-1);
    for (let at = lead; at < words.length + lead; at += 1) {
      tags[at] = padded[at]!.onlyTag;
      if (tags[at]! >= 0) continue;
      addTagFeatures(padded, at, tags, features);
      scores.fill(0);
      model.addScores(features, scores);
      tags[at] = bestClass(scores);
      model.update(features, gold[at - lead]!, tags[at]!);
      model.tick();
    }
  };
  for (let epoch = 0; epoch < epochs; epoch += 1) for (const item of shuffle(items)) learn(item);
  return model;
}
