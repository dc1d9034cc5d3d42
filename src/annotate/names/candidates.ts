import type { Candidate } from './candidate.ts';
import { countCase, isShouted } from './case.ts';
import { findRuns } from './runs.ts';
import { findShoutedNames } from './shouted.ts';
import type { NameSentence } from './words.ts';

/** The candidates of an article, sentence by sentence; those of sentences in which capitals say nothing come last. */
export function findCandidates(sentences: readonly NameSentence[]): Candidate[] {
  const shouted = new Set(sentences.filter(isShouted));
  const counts = countCase(sentences.filter((sentence) => !shouted.has(sentence)));
  const told = sentences.flatMap((sentence, at) => (shouted.has(sentence) ? [] : findRuns(sentence, at, { counts })));
  if (shouted.size === 0) return told;
  const sure = told.filter(({ doubtful }) => !doubtful);
  const keys = new Set(sure.flatMap(({ key }) => [key, key.split(' ').at(-1)!, key.split(' ')[0]!]));
  const cried = sentences.flatMap((sentence, at) =>
    shouted.has(sentence) ? findShoutedNames(sentence, at, { keys, counts }) : [],
  );
  return [...told, ...cried];
}
