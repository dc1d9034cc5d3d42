import { rememberAnswers } from '../../text/remember.ts';
import { lazy, readLexicon } from '../lexicon.ts';

const commonWords = lazy(() => new Set(readLexicon('names/common-words.tsv').map((row) => row[0]!)));
const functionWords = lazy(() => new Set(readLexicon('names/function-words.tsv').map((row) => row[0]!)));

/** Whether a name key is a pronoun, determiner, preposition, conjunction, auxiliary, number, weekday, month or the like. */
export const isFunctionWord = (key: string): boolean =>
  functionWords().has(key) ||
  (key.includes("'") && contraction.test(key) && functionWords().has(key.slice(0, key.indexOf("'"))));

const contraction = /^[a-z]+'(?:d|ll|ve|re|m|s)$/;

/** Endings that ordinary words have and names hardly ever. */
const abstract =
  /(?:[st]ion|ment|ness|ility|ality|ism|ist|ology|archy|graphy|ship|able|ible|ful|less|ous|tive|ize|ise|ical|ally)s?$/;

/** Endings of inflected forms, with what the dictionary form has in their place. */
const endings: readonly (readonly [string, readonly string[]])[] = [
  ["'s", ['']],
  ['ies', ['y']],
  ['es', ['', 'e']],
  ['s', ['']],
  ['ied', ['y']],
  ['ed', ['', 'e']],
  ['ing', ['', 'e']],
  ['ly', ['', 'e']],
  ['er', ['', 'e']],
  ['est', ['', 'e']],
  ['ers', ['', 'e']],
];

/** Whether a name key is an ordinary word, or an inflected form of one: then a capital at the start of a sentence says nothing. */
export const isOrdinaryWord = rememberAnswers((key: string): boolean => {
  const words = commonWords();
  if (words.has(key) || functionWords().has(key) || (key.length > 7 && abstract.test(key))) return true;
  return endings.some(([ending, stems]) => {
    if (!key.endsWith(ending) || key.length - ending.length < 3) return false;
    const stem = key.slice(0, key.length - ending.length);
    if (stems.some((more) => words.has(stem + more))) return true;
    return stem.at(-1) === stem.at(-2) && words.has(stem.slice(0, -1));
  });
});
