import { createMatchModel, type MatchModel } from '../group/match/model.ts';
import { lazy } from '../language/lexicon.ts';
import { readModelFile } from '../language/linear/model-file.ts';
import { wordCounts } from '../language/lists/word-counts.ts';
import type { WordCounts } from '../text/rarity.ts';

/** What grouping rests on: how common words are, and what was learnt of pairs of articles. */
export interface StoryGrounds {
  readonly background: WordCounts;
  readonly model: MatchModel;
}

/** The grounds for English, read when they are first asked for. */
export const storyGrounds: () => StoryGrounds = lazy(() => {
  const file = readModelFile('english-stories');
  return {
    background: wordCounts(),
    model: createMatchModel(file.header.lists.features!, file.array('weights', 'int32')),
  };
});
