import type { WordFacts } from './word-facts.ts';

const fewest = 4;
const mostShare = 0.75;
const shortest = 4;
const capital = /^\p{Lu}/u;
const shouted = /^[^\p{Ll}]*\p{Lu}[^\p{Ll}]*$/u;
const letters = /^\p{L}/u;
/** Small words that headlines print small. */
const linking: ReadonlySet<string> = new Set([
  'from',
  'with',
  'into',
  'over',
  'upon',
  'after',
  'amid',
  'under',
  'that',
]);
const verbal = /(?:s|ed|ing)$/;

/**
 * The words of a sentence as running text would print them, where all of it is in capitals, or in the case of headlines ("Minister Says Talks
 * Failed"): words that a dictionary knows lose their capitals, others keep the first. Other sentences stay as they are.
 */
export function plainCase(forms: readonly string[], read: (form: string) => WordFacts): readonly string[] {
  const words = forms.filter((form) => form.length >= shortest && letters.test(form));
  if (words.length < fewest) return forms;
  const isLoud = words.filter((word) => shouted.test(word)).length >= words.length * mostShare;
  if (!isLoud && !isHeadline(forms, words, read)) return forms;
  return forms.map((form) => plainForm(form, read, isLoud));
}

/** No full stop, all words of weight in capitals, and one among them that can only be a verb's form: a list of names is no headline. */
const isHeadline = (forms: readonly string[], words: readonly string[], read: (form: string) => WordFacts): boolean =>
  forms.at(-1) !== '.' &&
  words.every((word) => capital.test(word) || linking.has(word)) &&
  words.slice(1).some((word) => verbal.test(word) && isVerb(read(word.toLowerCase()).fields));

const isVerb = (fields: number): boolean => ((fields >> 5) & 15) > 0;

function plainForm(form: string, read: (form: string) => WordFacts, isLoud: boolean): string {
  if (!capital.test(form)) return form;
  const lower = form.toLowerCase();
  const { fields, properName } = read(lower);
  if (fields !== 0 && !properName) return lower;
  return isLoud && form.length > shortest ? form[0] + lower.slice(1) : form;
}
