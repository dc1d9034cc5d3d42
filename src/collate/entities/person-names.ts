import { lazy, readLexicon } from '../../language/lexicon.ts';
import { editDistance } from '../../text/edit-distance.ts';
import type { NameForm } from './name-forms.ts';

/** Whether a name has at least a given name and a family name. */
export const isFullName = ({ words }: NameForm): boolean => words.length >= 2;

/** Rows of names with their short forms, by each of them. */
const shortForms = lazy(() => {
  const rows = new Map<string, number[]>();
  readLexicon('names/short-first-names.tsv').forEach(([row], at) => {
    for (const name of row!.split(' ')) rows.set(name, [...(rows.get(name) ?? []), at]);
  });
  return rows;
});

/** "Rick" and "Richard"; each short form only with the names that it is short for. */
const areFormsOfOne = (a: string, b: string): boolean =>
  shortForms()
    .get(a)
    ?.some((row) => shortForms().get(b)?.includes(row)) === true;

const numerals: ReadonlySet<string> = new Set(['ii', 'iii', 'iv']);
/** "Richard Gates III" is a Gates. */
export const withoutNumeral = (words: readonly string[]): readonly string[] =>
  words.length > 2 && numerals.has(words.at(-1)!) ? words.slice(0, -1) : words;

/**
 * Whether two full names may be one person's: equal but for hyphens, a middle name or initial that one lacks, a short form of the
 * first name ("Rick", "Richard"), or the spelling of a name from another script ("Zelensky", "Zelenskyy").
 */
export const isSameFullName = (a: NameForm, b: NameForm): boolean =>
  areSameWords({ ...a, words: withoutNumeral(a.words) }, { ...b, words: withoutNumeral(b.words) });

function areSameWords(a: Pick<NameForm, 'words'>, b: Pick<NameForm, 'words'>): boolean {
  if (a.words.join('') === b.words.join('')) return true;
  const [first, last] = [a.words[0]!, a.words.at(-1)!];
  const [otherFirst, otherLast] = [b.words[0]!, b.words.at(-1)!];
  if (a.words.length === b.words.length)
    return a.words.every((word, index) => isSameOrInitial(word, b.words[index]!, index, a.words.length));
  return (
    (first === otherFirst || areFormsOfOne(first, otherFirst)) &&
    last === otherLast &&
    hasOneMiddleLess(a.words, b.words)
  );
}

/** A middle name that one of the two lacks says nothing; one that differs does. */
function hasOneMiddleLess(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const middles = new Set(long.slice(1, -1));
  return short.slice(1, -1).every((word) => middles.has(word));
}

function isSameOrInitial(a: string, b: string, index: number, length: number): boolean {
  if (a === b || isTransliteration(a, b) || (index === 0 && areFormsOfOne(a, b))) return true;
  const initial = a.length === 1 || b.length === 1;
  return initial && index < length - 1 && a[0] === b[0];
}

/** Long names that differ in one letter in six, and begin alike. */
const isTransliteration = (a: string, b: string): boolean =>
  Math.min(a.length, b.length) >= 6 &&
  a.slice(0, 3) === b.slice(0, 3) &&
  editDistance(a, b) <= Math.max(a.length, b.length) / 6;
