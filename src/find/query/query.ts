import { type ComparableWord, splitComparableWords } from '../../collate/comparable-words.ts';
import { rootOf } from '../../collate/quotations/words/roots.ts';
import { rememberAnswers } from '../../text/remember.ts';
import { readForms } from './forms.ts';

/** A word that is looked for. */
export interface QueryTerm {
  readonly key: string;
  readonly root: string;
  readonly stem: string;
  /** It opens with a capital, as names do. */
  readonly capital: boolean;
  /** How much it tells. */
  readonly weight: number;
  /** Beginnings of its own forms, folded. */
  readonly forms: readonly string[];
  /** Roots of words of near meaning. */
  readonly near: ReadonlySet<string>;
}

/** Terms that stand close together in the words asked for: a text that tells these is worth a look. */
export interface Probe {
  /** Indexes of the terms. */
  readonly terms: readonly number[];
  readonly weight: number;
  /** How many units of the words asked for hold them. */
  readonly length: number;
}

/** Words that are looked for: a quote or a claim. */
export interface Query {
  /** As given, without marks around it. */
  readonly text: string;
  /** All words, piece by piece: three dots part them. */
  readonly pieces: readonly (readonly ComparableWord[])[];
  readonly words: readonly ComparableWord[];
  /** Each once. */
  readonly terms: readonly QueryTerm[];
  readonly weight: number;
  readonly probes: readonly Probe[];
  /** It has too few telling words for anything but the very words. */
  readonly exact: boolean;
}

/** Words that cannot be looked for, with the reason. */
export interface Refusal {
  readonly refused: string;
}

/** More words than this are no quote and no claim. */
export const mostWords = 1000;
const leastTelling = 2;

/** Makes words ready to be looked for, or tells why they cannot be. */
export function createQuery(given: string): Query | Refusal {
  const text = stripMarks(given.toWellFormed().replaceAll('\0', ' '));
  const words = splitComparableWords(text, [{ start: 0, end: text.length }]);
  const telling = new Set(words.filter(({ content }) => content).map(({ key }) => key));
  if (words.length === 0) return { refused: 'there is no word in it' };
  if (words.length > mostWords) return { refused: `it has ${words.length} words, and ${mostWords} are the most` };
  if (words.length === 1)
    return { refused: `“${text.slice(0, 40).toWellFormed()}” is a single word, neither a quote nor a claim` };
  const exact = telling.size < leastTelling;
  const terms = createTerms(text, exact ? words : words.filter(({ content }) => content), exact);
  return {
    text,
    words,
    pieces: splitPieces(text, words),
    terms,
    weight: sumWeights(terms),
    probes: createProbes(words, terms),
    exact,
  };
}

const marks = /^[\s"“”„«»‘’'.…]+|[\s"“”„«»‘’'…]+$/gu;

const stripMarks = (given: string): string => given.replace(marks, '');

function createTerms(text: string, words: readonly ComparableWord[], exact: boolean): QueryTerm[] {
  const distinct = new Map<string, ComparableWord>();
  for (const word of words) {
    const root = rootOf(word.key);
    if (!distinct.has(root)) distinct.set(root, word);
  }
  const forms = readForms([...distinct.values()].map(({ key }) => key));
  return [...distinct].map(([root, word]) => {
    const { key, stem } = word;
    const { own, near } = forms.get(key)!;
    const capital = /^\p{Lu}/u.test(text.slice(word.start, word.end));
    if (exact) return { key, root, stem, capital, weight: 1, forms: [key], near: none };
    return { key, root, stem, capital, weight: weightOf(word), forms: own, near };
  });
}

const mostOfNumber = 3;
const mostOfWord = 6;

/** How much a word tells. A number may be told otherwise, and the rest still be the same; a plural tells no more than its word. */
export function weightOf({ key, rarity }: ComparableWord): number {
  if (/^\d/.test(key)) return Math.min(mostOfNumber, rarity);
  return Math.min(mostOfWord, rarity, rarityOf(rootOf(key)));
}

const rarityOf = rememberAnswers((root: string): number => {
  const [word] = splitComparableWords(root, [{ start: 0, end: root.length }]);
  return word?.content ? word.rarity : Number.POSITIVE_INFINITY;
});

const none: ReadonlySet<string> = new Set();

const sumWeights = (terms: readonly QueryTerm[]): number => terms.reduce((sum, { weight }) => sum + weight, 0);

/** Where three dots stand between two words, something was left out, and what follows is a piece of its own. */
function splitPieces(text: string, words: readonly ComparableWord[]): ComparableWord[][] {
  const pieces: ComparableWord[][] = [];
  let end = 0;
  for (const word of words) {
    const isParted = /…|\.\s?\.\s?\.|\[\s?…?\s?\]/u.test(text.slice(end, word.start));
    if (pieces.length === 0 || isParted) pieces.push([]);
    pieces.at(-1)!.push(word);
    end = word.end;
  }
  return pieces;
}

const termsOfProbe = 6;
const step = 3;

/** Rows of six terms that overlap by half, so that a part of a long quote is found too. */
function createProbes(words: readonly ComparableWord[], terms: readonly QueryTerm[]): Probe[] {
  const indexOf = new Map(terms.map(({ root }, index) => [root, index]));
  const places = words.flatMap((word) => {
    const term = indexOf.get(rootOf(word.key));
    return term === undefined ? [] : [{ term, word }];
  });
  const probes: Probe[] = [];
  const last = Math.max(0, places.length - termsOfProbe);
  for (let from = 0; from < last + step; from += step) {
    const begin = Math.min(from, last);
    const row = places.slice(begin, begin + termsOfProbe);
    const distinct = [...new Set(row.map(({ term }) => term))];
    const weight = distinct.reduce((sum, term) => sum + terms[term]!.weight, 0);
    probes.push({ terms: distinct, weight, length: row.at(-1)!.word.end - row[0]!.word.start });
  }
  return probes;
}
