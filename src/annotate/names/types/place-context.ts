import { findStateByShortForm } from '../../../language/lists/places.ts';
import { type Candidate, wordAfter, wordBefore } from '../candidate.ts';
import { isCapital } from '../case.ts';
import { isIn, lists } from '../gazetteer.ts';
import type { NameWord } from '../words.ts';
import { type TypeRule, vote } from './vote.ts';

const before: ReadonlyMap<string, number> = new Map([
  ...['northern', 'southern', 'eastern', 'western', 'downtown'].map((key) => [key, 2] as const),
  ...['in', 'near', 'central', 'neighbouring', 'neighboring', 'nearby', 'outside', 'across'].map(
    (key) => [key, 1.6] as const,
  ),
  ...['throughout', 'visit', 'towards', 'into', 'visited', 'between'].map((key) => [key, 0.7] as const),
  ...['from', 'at', 'to'].map((key) => [key, 0.5] as const),
]);
const kinds =
  'region province district city town village area county island islands river beach suburb valley coast border peninsula governorate municipality prefecture oblast';
const kindsBehind = new Set([
  ...kinds.split(' '),
  ...kinds.split(' ').map((kind) => `${kind}s`),
  'provinces',
  'cities',
  'counties',
]);
const kindsBefore = new Set(
  `${kinds} state kingdom republic capital port outskirts south north east west people coast streets`.split(' '),
);

/** Where a name stands: behind "in" or "the city of", before "region", before the region it lies in ("Turin, Italy"), in a list with places. */
export const placeContext: TypeRule = {
  id: 'annotate/names/types/place-context',
  find: (candidate) => {
    const sum = weighBefore(candidate) + weighBehind(candidate);
    return sum ? vote('place', sum) : [];
  },
};

function weighBefore(candidate: Candidate): number {
  const word = wordBefore(candidate);
  const at = candidate.titleFrom ?? candidate.from;
  const { words } = candidate.sentence;
  if (!word) return 0;
  if (words[at]!.gap === ', ' || word.key === 'and')
    return listsPlace(words, word.key === 'and' ? at - 2 : at - 1) ? 1 : 0;
  if (words[at]!.gap !== ' ') return 0;
  if (word.key === 'of' && kindsBefore.has(words[at - 2]?.key ?? '')) return 2.5;
  return before.get(word.key) ?? 0;
}

const listsPlace = (words: readonly NameWord[], at: number): boolean => {
  const word = words[at];
  return word !== undefined && isCapital(word) && isIn(word, lists.place);
};

function weighBehind(candidate: Candidate): number {
  const after = wordAfter(candidate);
  if (!after) return 0;
  if (after.gap === ' ' && after.shape === 'lower') {
    if (kindsBehind.has(after.key)) return 2.5;
    return after.key === 'and' && listsPlace(candidate.sentence.words, candidate.to + 1) ? 1 : 0;
  }
  if (after.gap === '-' && after.key === 'based') return 2;
  const isRegion = isCapital(after) && (isIn(after, lists.knownPlace) || findStateByShortForm(after.key));
  return after.gap === ', ' && isRegion ? 1.2 : 0;
}
