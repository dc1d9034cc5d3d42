import { bestClass, createFeatures, type Scorer } from '../linear/linear-model.ts';
import type { WordFacts } from '../words/word-facts.ts';
import { addTagFeatures, lead, maxTagFeatures, padWords } from './features.ts';

/** Tags the words of a sentence, left to right: places in the model's list of tags. A word that has only ever one tag gets that. */
export function tagWords(words: readonly WordFacts[], model: Scorer, classes: number): Int32Array {
  const padded = padWords(words);
  const tags = new Int32Array(padded.length).fill(-1);
  const scores = new Int32Array(classes);
  const features = createFeatures(maxTagFeatures);
  for (let at = lead; at < words.length + lead; at += 1) {
    tags[at] = padded[at]!.onlyTag;
    if (tags[at]! >= 0) continue;
    addTagFeatures(padded, at, tags, features);
    scores.fill(0);
    model.addScores(features, scores);
    tags[at] = bestClass(scores);
  }
  return tags.subarray(lead, words.length + lead);
}
