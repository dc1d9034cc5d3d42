import { createCitation } from '../../model/citation.ts';
import { compareSpans } from '../../model/span.ts';
import type { Checker, FoundItem } from '../context.ts';
import { createCandidateFinder } from './candidates.ts';
import { createChangedRunFinder } from './changed-runs.ts';
import { describeSubject, limitEvidence } from './evidence.ts';
import { type InputSearch, judgeStretch } from './judge-stretch.ts';
import { createTurnFinder, readSaidWords, type Said } from './said.ts';
import { createRunFinder } from './strict-words.ts';
import { createSaidFinder } from './verbatim.ts';

/** Holds each stretch of the draft in quotation marks against what the inputs tell somebody to have said, and against all their words. */
export const checkQuotes: Checker = (context) => {
  const { draft, inputs } = readSaidWords(context);
  if (draft.length === 0) return [];
  const search: InputSearch = {
    findRun: createRunFinder(context.articles),
    findChangedRuns: createChangedRunFinder(
      context.articles,
      draft.flatMap((said) => said.strict().map(({ key }) => key)),
    ),
    placeHit: createSaidFinder(inputs),
    findCandidates: createCandidateFinder(draft, inputs),
    turnOf: createTurnFinder(inputs),
  };
  return [...draft].sort((a, b) => compareSpans(a.spans[0]!, b.spans[0]!)).map((said) => createItem(said, search));
};

function createItem(said: Said, search: InputSearch): FoundItem {
  const { evidence, ...judged } = judgeStretch(said, search);
  return {
    kind: 'quote',
    citation: createCitation(said.utterance.article, said.spans[0]!),
    ...describeSubject(said),
    ...judged,
    ...limitEvidence(evidence),
  };
}
