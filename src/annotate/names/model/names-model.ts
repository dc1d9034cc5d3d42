import { lazy } from '../../../language/lexicon.ts';
import { readModelFile } from '../../../language/linear/model-file.ts';
import { createRowModel } from '../../../language/linear/row-model.ts';
import { createFeatures } from '../../../language/linear/scorer.ts';
import type { NameType } from '../../../model/annotation.ts';
import type { Candidate } from '../candidate.ts';
import type { RuleVote } from '../types/votes.ts';
import type { ArticleNames } from './article-names.ts';
import { addNameFeatures, maxNameFeatures } from './features.ts';

/** What the model tells apart: the types of names, and `none`: no name, or the name of something else. */
export const learnedClasses = ['person', 'organization', 'place', 'none'] as const satisfies readonly (
  | NameType
  | 'none'
)[];
export type LearnedClass = (typeof learnedClasses)[number];

/** Steps of the file's whole numbers to one of a logarithm of odds. */
export const weightScale = 16;
export const weightsName = 'names';

const model = lazy(() => {
  const file = readModelFile('english-names');
  return {
    rule: `annotate/names/model/${file.header.model}`,
    scorer: createRowModel(
      file.array(`${weightsName}.table`, 'int32'),
      file.array(`${weightsName}.rows`, 'int16'),
      learnedClasses.length,
    ),
  };
});
const features = createFeatures(maxNameFeatures);

/** The path of the model with its version, as a rule's id. */
export const learnedRule = (): string => model().rule;

/** How much speaks for each class of a name, in the order of `learnedClasses`: the mean of its mentions. */
export function scoreMentions(mentions: readonly Mention[], article: ArticleNames): Float64Array {
  const scores = new Float64Array(learnedClasses.length);
  for (const { candidate, votes } of mentions) {
    addNameFeatures(candidate, votes, article, features);
    model().scorer.addScores(features, scores);
  }
  return scores.map((score) => score / (weightScale * mentions.length));
}

/** A mention with what the rules say of it. */
export interface Mention {
  readonly candidate: Candidate;
  readonly votes: readonly RuleVote[];
}
