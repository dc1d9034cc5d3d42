import { lazy, readLexicon } from './lexicon.ts';

const followers = lazy(
  () => new Map(readLexicon('abbreviations.tsv').map(([word, kind]) => [word!, kind as 'name' | 'number'])),
);

/** How far back from a split the word in front of it is looked for, in UTF-16 units. */
const maxWord = 24;
const lower = /^\p{Ll}/u;
const capitalInside = /^\p{Ll}+\p{Lu}/u;
const abbreviated = /(\p{L}[\p{L}.]*)\.$/u;
const closer = /[)\]"\u201D\u2019']$/;

/**
 * Whether no sentence can begin at an offset where a splitter sees one: inside a word ("abc.net"), with a small letter behind a
 * bracket, a mark or an abbreviation ("(D-Calif.) and"), or behind an abbreviation that a name or number follows ("Maj. Gen. Vale").
 */
export function isWrongSplit(text: string, offset: number): boolean {
  const before = text.slice(Math.max(0, offset - maxWord), offset);
  const after = text.slice(offset, offset + maxWord);
  const word = before.trimEnd();
  if (word === '' || /[\n\r]/.test(before.slice(word.length))) return false;
  const glued = word.length === before.length;
  if (glued && /[\p{L}\p{N}.]$/u.test(word) && /^[\p{Ll}\p{N}]/u.test(after)) return true;
  const goesOnSmall = lower.test(after) && !capitalInside.test(after);
  if (goesOnSmall && closer.test(word)) return true;
  const short = abbreviated.exec(word)?.[1];
  if (short === undefined) return false;
  if (goesOnSmall && short.includes('.')) return true;
  const follower = followers().get(short.toLowerCase());
  return follower === 'number'
    ? /^\d/.test(after)
    : follower === 'name' && /^\p{Lu}/u.test(after) && /^\p{Lu}/u.test(short);
}
