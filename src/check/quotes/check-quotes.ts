import { createCitation } from '../../model/citation.ts';
import { compareSpans } from '../../model/span.ts';
import type { Checker, FoundItem } from '../context.ts';
import { createCandidateFinder } from './candidates.ts';
import { describeSubject, limitEvidence } from './evidence.ts';
import { type InputSearch, judgeStretch } from './judge-stretch.ts';
import { joinTurns, readSaidWords, type Said } from './said.ts';
import { createRunFinder } from './strict-words.ts';
import { createSaidFinder } from './verbatim.ts';

/** Holds each stretch of the draft in quotation marks against what the inputs tell somebody to have said, and against all their words. */
export const checkQuotes: Checker = (context) => {
  const { draft, inputs } = readSaidWords(context);
  if (draft.length === 0) return [];
  const turns = new Map(joinTurns(inputs).flatMap((turn) => turn.map((said) => [said, turn] as const)));
  const search: InputSearch = {
    findRun: createRunFinder(context.articles),
    placeHit: createSaidFinder(inputs),
    findCandidates: createCandidateFinder(draft, inputs),
    turnOf: (said) => turns.get(said) ?? [said],
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
