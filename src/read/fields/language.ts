import { englishStopWords } from '../word-lists.ts';

const sampleUnits = 20_000;
const minWords = 20;

/** What language a text looks to be in. */
export interface LanguageGuess {
  /** `en`; a tag of the script, such as `und-Cyrl`; or `und`. */
  readonly language: string;
  /** Whether the text is long enough to say that it is not English. */
  readonly sure: boolean;
}

const scripts: readonly (readonly [tag: string, pattern: RegExp])[] = [
  ['ja', /\p{scx=Hiragana}|\p{Script=Katakana}/gu],
  ['und-Hani', /\p{Script=Han}/gu],
  ['und-Cyrl', /\p{Script=Cyrillic}/gu],
  ['und-Arab', /\p{Script=Arabic}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['th', /\p{Script=Thai}/gu],
  ['und-Deva', /\p{Script=Devanagari}/gu],
];

/** English by the share of its commonest words among those that are no names, other scripts by their letters; all else is `und`. Looks at 20,000 units. */
export function guessLanguage(text: string): LanguageGuess {
  const sample = text.slice(0, sampleUnits);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const script =
    letters > 0
      ? scripts.find(([tag, pattern]) => countMatches(sample, pattern) > letters * (tag === 'ja' ? 0.1 : 0.5))
      : undefined;
  if (script) return { language: script[0], sure: letters >= minWords };
  const words = tellingWords(sample.match(/[\p{L}\p{M}]+/gu) ?? []);
  const common = words.filter((word) => englishStopWords().has(word)).length;
  const english = words.length >= minWords ? common >= words.length * 0.2 : common > 0;
  return { language: english ? 'en' : 'und', sure: words.length >= minWords };
}

const small = /^\p{Ll}/u;

/** The words that tell a language, in lower case: names do not, so where small letters are used at all only words that begin with one count. */
function tellingWords(words: readonly string[]): string[] {
  const plain = words.filter((word) => small.test(word));
  return plain.length < words.length * 0.1 && words.every((word) => word === word.toUpperCase())
    ? words.map((word) => word.toLowerCase())
    : plain;
}

const countMatches = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** A BCP 47 tag in its usual case, at most 35 characters; undefined if it is none. */
export function parseLanguageTag(value: string): string | undefined {
  const tag = value.trim().replaceAll('_', '-');
  if (!/^[a-z]{2,3}(?:-[a-z\d]{2,8}){0,4}$/i.test(tag)) return undefined;
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}

/** Where "3/4/2025" is the third of April; in Canada and the Philippines it is either. Source: Unicode CLDR, short date formats of English. */
const dayFirst = /^en[-_](?:au|bw|bz|gb|gh|hk|ie|in|jm|ke|lk|mt|my|ng|nz|pk|sg|tt|ug|za|zm|zw)\b/i;

/** Whether "3/4/2025" is March, by the first of the tags that tells: `en-US`, `en_GB`; undefined where none does. */
export function isMonthFirst(tags: readonly (string | undefined)[]): boolean | undefined {
  const telling = tags.find((tag) => tag && (/^en[-_]us\b/i.test(tag) || dayFirst.test(tag)));
  return telling === undefined ? undefined : !dayFirst.test(telling);
}

/** The language of a text of which its source says something: English by its words is `en`; a claim of English that its words deny is not believed. */
export function chooseLanguage(guess: LanguageGuess, declared: string | undefined): string {
  if (!declared) return guess.language;
  if (guess.language === 'en') return declared.startsWith('en') || !guess.sure ? declared : 'en';
  return declared.startsWith('en') && guess.sure ? guess.language : declared;
}
