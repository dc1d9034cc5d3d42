import { type Candidate, wordBefore } from '../candidate.ts';
import { isTitleWord } from '../gazetteer.ts';
import type { NameWord } from '../words.ts';
import { type TypeRule, vote } from './vote.ts';

/** Capitals in brackets that stand for ordinary words or for an office: "central processing unit (CPU)", "Chief Water Officer (CWO)". */
export const definedTerm: TypeRule = {
  id: 'annotate/names/types/defined-term',
  find: (candidate) => (isDefined(candidate) ? vote('other', 6) : []),
};

function isDefined(candidate: Candidate): boolean {
  const { from, key, sentence, to } = candidate;
  const word = sentence.words[from]!;
  const before = wordBefore(candidate);
  if (to - from !== 1 || word.shape !== 'upper' || !word.gap.endsWith('(') || !before) return false;
  if (sentence.words[to] && !sentence.words[to]!.gap.startsWith(')')) return false;
  const parts = collectParts(sentence.words, from, key.length);
  if (parts.map((part) => part[0]).join('') !== key) return false;
  return (
    isTitleWord(before.key, 'role') ||
    sentence.words.slice(Math.max(0, from - parts.length), from).every(({ shape }) => shape === 'lower')
  );
}

/** The last `count` parts of the words in front: "low-income" has two. */
const collectParts = (words: readonly NameWord[], at: number, count: number): string[] =>
  words
    .slice(Math.max(0, at - count), at)
    .flatMap(({ key }) => key.split(' '))
    .slice(-count);
