import { type Candidate, wordAfter, wordBefore } from '../candidate.ts';
import { isIn, lists } from '../gazetteer.ts';
import type { NameWord } from '../words.ts';
import { type TypeRule, vote } from './vote.ts';

const speech = new Set(
  'said says told added asked replied argued recalled joked tweeted insisted explained admitted wrote thinks believes thought'.split(
    ' ',
  ),
);
const acts = new Set('who whose himself herself'.split(' '));

/** What stands beside a name and goes with persons: "said", "who", an age, a role set off by a comma. */
export const personContext: TypeRule = {
  id: 'annotate/names/types/person-context',
  find: (candidate) => {
    const weight = weighBehind(candidate) + weighBefore(candidate);
    return weight ? vote('person', weight) : [];
  },
};

function weighBehind(candidate: Candidate): number {
  const after = wordAfter(candidate);
  if (!after) return 0;
  if (after.gap === ' ' && speech.has(after.key)) return 1.2;
  if (acts.has(after.key)) return 1.8;
  if (after.gap === ', ' && isAge(after, candidate.sentence.words[candidate.to + 1])) return 3;
  return after.gap === ', ' && opensRole(candidate.sentence.words, candidate.to) ? 1.5 : 0;
}

const weighBefore = (candidate: Candidate): number => {
  const before = wordBefore(candidate);
  const { gap } = candidate.sentence.words[candidate.from]!;
  if (!before || candidate.titleFrom !== undefined) return 0;
  if (gap === ', ') return isRoleWord(before) && wordAfter(candidate)?.gap.startsWith(',') ? 2 : 0;
  if (gap !== ' ') return 0;
  return speech.has(before.key) ? 0.6 : before.key === 'named' ? 1.2 : 0;
};

/** "her lawyer, Ann Lee, said" */
const isRoleWord = (word: NameWord): boolean => word.shape === 'lower' && isIn(word, lists.role | lists.relation);

/** "Ann Lee, 45, said". */
const isAge = (word: NameWord, next: NameWord | undefined): boolean =>
  word.shape === 'number' && /^\d{1,2}$/.test(word.key) && (!next || next.gap.startsWith(','));

/** "Ann Lee, a professor of law" */
function opensRole(words: readonly NameWord[], at: number): boolean {
  if (!/^(?:a|an|the|his|her|their|its)$/.test(words[at]!.key)) return false;
  for (let i = at + 1; i < Math.min(words.length, at + 7) && words[i]!.gap === ' '; i += 1) {
    if (isIn(words[i]!, lists.role | lists.relation)) return true;
    if (/^(?:of|for|in|at|who|which|that)$/.test(words[i]!.key)) return false;
  }
  return false;
}
