import type { ComparableWord } from '../../collate/comparable-words.ts';
import { nearGroupsOf } from '../../collate/quotations/words/near-words.ts';
import { rootOf } from '../../collate/quotations/words/roots.ts';
import type { Said } from './said.ts';

const [runLength, runWeight] = [3, 1.5];
/** Words in more utterances than this tell little of which of them is meant. */
const mostHolders = 400;
const mostCandidates = 24;

/** Finds what the inputs have that is nearest to words of the draft: by roots, words of near meaning and runs of words. */
export type CandidateFinder = (said: Said) => Said[];

const allWords = ({ utterance }: Said): readonly ComparableWord[] =>
  utterance.marked.length > 0 && utterance.form === 'direct' ? utterance.own : utterance.whole.flat();

/** Makes an index of the inputs by the keys that the draft has, so that an article costs about what its words cost. */
export function createCandidateFinder(draft: readonly Said[], inputs: readonly Said[]): CandidateFinder {
  const wanted = new Set(draft.flatMap((said) => [...keysOf(allWords(said)).keys()]));
  const roots = new Map<string, Map<string, number>>();
  const index = new Map<string, number[]>();
  inputs.forEach((said, at) => {
    for (const key of keysOf(allWords(said), roots, wanted).keys()) {
      const holders = index.get(key);
      if (holders) holders.push(at);
      else index.set(key, [at]);
    }
  });
  return (said) => {
    const weights = new Map<number, number>();
    for (const [key, weight] of keysOf(allWords(said))) {
      const holders = index.get(key) ?? [];
      if (holders.length > mostHolders) continue;
      for (const holder of holders) weights.set(holder, (weights.get(holder) ?? 0) + weight);
    }
    return [...weights]
      .sort(([a, x], [b, y]) => y - x || a - b)
      .slice(0, mostCandidates)
      .map(([at]) => inputs[at]!);
  };
}

/** The keys of words with what each weighs; where `wanted` is given, of those alone. */
function keysOf(
  words: readonly ComparableWord[],
  known = new Map<string, Map<string, number>>(),
  wanted?: ReadonlySet<string>,
): Map<string, number> {
  const keys = new Map<string, number>();
  const add = (key: string, weight: number) => {
    if (!wanted || wanted.has(key)) keys.set(key, weight);
  };
  words.forEach((word, at) => {
    if (word.content) for (const [key, part] of wordKeys(word.key, known)) add(key, part * word.rarity);
    if (at + runLength <= words.length) add(runAt(words, at), runWeight);
  });
  return keys;
}

function wordKeys(key: string, known: Map<string, Map<string, number>>): ReadonlyMap<string, number> {
  const found = known.get(key);
  if (found) return found;
  const root = rootOf(key);
  const made = new Map([[root, 1], ...nearGroupsOf(root).map((group) => [`#${group}`, nearPart] as const)]);
  known.set(key, made);
  return made;
}

const nearPart = 0.5;

const runAt = (words: readonly ComparableWord[], at: number): string =>
  words
    .slice(at, at + runLength)
    .map(({ key }) => key)
    .join(' ');
