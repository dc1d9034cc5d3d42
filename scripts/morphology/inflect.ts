import type { Inflection } from '../../src/language/morphology/inflection.ts';
import type { WordNetWords } from './wordnet.ts';

/** The irregular forms of lexicons/en/morphology/irregular.tsv. */
export interface Irregular {
  /** Dictionary forms that have irregular forms, by class. */
  readonly forms: ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;
  /** Verbs of several syllables that double their last letter. */
  readonly doubling: ReadonlySet<string>;
  /** Regular verbs that WordNet lacks. */
  readonly verbs: readonly string[];
}

/** An inflected form with its dictionary form, and how common that is (0: any other reading of the form goes first). */
export interface Inflected {
  readonly inflection: Inflection;
  readonly form: string;
  readonly lemma: string;
  readonly count: number;
  /** The form tells nothing of other words with its ending. */
  readonly isAlone?: true;
}

const oneSyllable = /^(?:[^aeiouy]|qu)*[aeiouy][bdfgklmnprstvz]$/;
const hissing = /(?:s|x|z|ch|sh)$/;
const vowelThenL = /[^aeiou][aeiou]l$/;

const plusS = (word: string): string => {
  if (hissing.test(word)) return `${word}es`;
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return /[^aeiou]o$/.test(word) ? `${word}es` : `${word}s`;
};

/** The stems that -ed, -ing, -er and -est are put to. */
function stemsOf(word: string, ending: string, doubling: ReadonlySet<string>): string[] {
  if (ending === 'ing' && word.endsWith('ie')) return [`${word.slice(0, -2)}y`];
  if (ending === 'ing' && /(?:ee|oe|ye)$/.test(word)) return [word];
  if (word.endsWith('e')) return [word.slice(0, -1)];
  if (ending !== 'ing' && /[^aeiou]y$/.test(word)) return [`${word.slice(0, -1)}i`];
  if (word.length > 2 && word.endsWith('c') && /[ai]c$/.test(word)) return [`${word}k`];
  if (oneSyllable.test(word) || doubling.has(word)) return [word + word.at(-1)];
  return vowelThenL.test(word) ? [word, `${word}l`] : [word];
}

/** All regular inflected forms of WordNet's words; those of irregular verbs ("burned" beside "burnt") count least. */
export function* inflectAll(
  words: Readonly<Record<'noun' | 'verb' | 'adj', WordNetWords>>,
  { forms, doubling, verbs }: Irregular,
): Generator<Inflected> {
  for (const [lemma, count] of words.noun) {
    if (!forms.get('plural')!.has(lemma)) yield* pluralsOf(lemma, count);
  }
  for (const [lemma, count] of [...words.verb, ...verbs.map((verb) => [verb, 1] as const)]) {
    yield* verbForms(lemma, count, forms.get('past')!.has(lemma), doubling);
  }
  for (const [lemma, count] of words.adj) {
    if (count === 0 || lemma.length > 8 || forms.get('grade')!.has(lemma) || /(?:er|est|ed|ing|ous|ful)$/.test(lemma))
      continue;
    for (const stem of stemsOf(lemma, 'er', new Set())) {
      yield { inflection: 'more', form: `${stem}er`, lemma, count };
      yield { inflection: 'most', form: `${stem}est`, lemma, count };
    }
  }
}

function* verbForms(
  lemma: string,
  count: number,
  isIrregular: boolean,
  doubling: ReadonlySet<string>,
): Generator<Inflected> {
  const regular: Inflected[] = [{ inflection: 'third', form: plusS(lemma), lemma, count }];
  for (const stem of stemsOf(lemma, 'ing', doubling))
    regular.push({ inflection: 'ing', form: `${stem}ing`, lemma, count });
  for (const stem of stemsOf(lemma, 'ed', doubling)) {
    regular.push({ inflection: 'past', form: `${stem}ed`, lemma, count: isIrregular ? 0 : count });
  }
  yield* regular;
  if (lemma.length > 3 && count > 0) for (const one of regular) yield* withPrefixes(one);
  // A base that a tagger takes for an inflected form ("need", "bring").
  if (/(?:ed|ing)$/.test(lemma)) {
    yield { inflection: lemma.endsWith('ed') ? 'past' : 'ing', form: lemma, lemma, count: 0, isAlone: true };
  }
}

/** Verbs that prefixes make are inflected like the verb inside, and are more than any list holds. */
const prefixes = ['re', 'over', 'out', 'mis'];

/** The form with prefixes. */
export const withPrefixes = (one: Inflected): Inflected[] =>
  prefixes.map((prefix) => ({ ...one, form: prefix + one.form, lemma: prefix + one.lemma, count: 0 }));

function* pluralsOf(lemma: string, count: number): Generator<Inflected> {
  if (lemma.endsWith('ss')) yield { inflection: 'plural', form: lemma, lemma, count: 0 };
  else if (lemma.endsWith('s') && count > 0)
    yield { inflection: 'plural', form: lemma, lemma, count: 0, isAlone: true };
  if (lemma.endsWith('ics')) yield { inflection: 'plural', form: lemma, lemma, count: count / 2 };
  if (/(?:man|woman|child|sis|ics)$/.test(lemma) && lemma !== 'human') {
    const form = lemma
      .replace(/man$/, 'men')
      .replace(/child$/, 'children')
      .replace(/sis$/, 'ses');
    yield { inflection: 'plural', form, lemma, count };
    return;
  }
  yield { inflection: 'plural', form: plusS(lemma), lemma, count };
  if (/[^aeiou]o$/.test(lemma)) yield { inflection: 'plural', form: `${lemma}s`, lemma, count };
}
