import { bestClass, leadOf, type Scorer } from '../linear/scorer.ts';
import type { WordFacts } from '../words/word-facts.ts';
import { addFirstTagFeatures, addSecondTagFeatures, createTagFeatures, lead, padWords } from './features.ts';

/** A tagger's weights, how many tags it tells apart, and how far ahead a tag must be after the first step of features to be taken at once. */
export interface TaggerModel {
  readonly scorer: Scorer;
  readonly classes: number;
  readonly firstStep: number;
}

/** Room that is used again and again: one sentence is tagged at a time. */
const { first, second } = createTagFeatures();

/** Tags the words of a sentence, left to right: places in the model's list of tags. A word gets one of the tags that it may have. */
export function tagWords(words: readonly WordFacts[], { classes, firstStep, scorer }: TaggerModel): Int32Array {
  const padded = padWords(words);
  const tags = new Int32Array(padded.length).fill(-1);
  const scores = new Int32Array(classes);
  for (let at = lead; at < words.length + lead; at += 1) {
    const { choices } = padded[at]!;
    if (choices?.length === 1) {
      tags[at] = choices[0]!;
      continue;
    }
    scores.fill(0);
    addFirstTagFeatures(padded, at, tags, first);
    scorer.addScores(first, scores, choices);
    tags[at] = bestClass(scores, choices);
    if (leadOf(scores, tags[at]!, choices) >= firstStep) continue;
    addSecondTagFeatures(padded, at, tags, second);
    scorer.addScores(second, scores, choices);
    tags[at] = bestClass(scores, choices);
  }
  return tags.subarray(lead, words.length + lead);
}
