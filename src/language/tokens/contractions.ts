import { lazy, readLexicon } from '../lexicon.ts';
import { classAt, isApostrophe, isExtendBit, isWordAt } from './characters.ts';

const fused = lazy(
  () => new Map(readLexicon('tokens/fused-words.tsv').map(([word, cut]): [string, number] => [word!, Number(cut)])),
);
const longestFused = 7;

/** Where a word that is two words is cut, in units from its start: "cannot" at 3, "gonna" at 3; 0 where it is one word. */
export function cutOfFused(text: string, start: number, end: number): number {
  const length = end - start;
  if (length < 4 || length > longestFused || !endsLikeFused(text, end)) return 0;
  return fused().get(text.slice(start, end).toLowerCase()) ?? 0;
}

/** Two letters tell nearly all other words apart without a look into the list. */
function endsLikeFused(text: string, end: number): boolean {
  const [before, last] = [lowerAt(text, end - 2), lowerAt(text, end - 1)];
  if (last === t) return before === n || before === o;
  if (last === a) return before === n || before === t;
  return last === e ? before === m : false;
}

const lowerAt = (text: string, at: number): number => text.charCodeAt(at) | 0x20;
const [a, d, e, l, m, n, o, r, s, t, v] = [0x61, 0x64, 0x65, 0x6c, 0x6d, 0x6e, 0x6f, 0x72, 0x73, 0x74, 0x76];

/** The end of a clitic ("'s", "’ll", "'re") that begins with the apostrophe at `at`, else 0. */
export function endOfClitic(text: string, at: number): number {
  if (!isApostrophe(text.charCodeAt(at))) return 0;
  const first = lowerAt(text, at + 1);
  const one = first === s || first === m || first === d;
  const two =
    (first === l && lowerAt(text, at + 2) === l) || ((first === r || first === v) && lowerAt(text, at + 2) === e);
  const end = one ? at + 2 : two ? at + 3 : 0;
  return end !== 0 && !goesOn(text, end) ? end : 0;
}

const goesOn = (text: string, at: number): boolean => isWordAt(text, at) || (classAt(text, at) & isExtendBit) !== 0;

/** Whether "n't" stands with its apostrophe at `at`: the "n" is then cut off the word before it. */
export const isNotAt = (text: string, at: number): boolean =>
  isApostrophe(text.charCodeAt(at)) &&
  lowerAt(text, at - 1) === n &&
  lowerAt(text, at + 1) === t &&
  !goesOn(text, at + 2);
