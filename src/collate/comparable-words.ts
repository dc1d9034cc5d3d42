import { lazy, lazyWordSet, readLexicon } from '../language/lexicon.ts';
import { wordCounts } from '../language/lists/word-counts.ts';
import type { Span } from '../model/span.ts';
import { rarityOf, wordKey } from '../text/rarity.ts';
import { splitWords, type Word } from '../text/words.ts';
import { foldSpelling } from './spelling.ts';

/** A word, or one part of a contraction ("was" and "n't" of "wasn't"), as texts are compared by. */
export interface ComparableWord extends Span {
  /** Equal for words that differ only in case, marks, British or American spelling, or contraction. */
  readonly key: string;
  /** The key without the commonest endings: equal for "attack" and "attacked". */
  readonly stem: string;
  /** Whether it says something of its own, as opposed to "the" or "was". */
  readonly content: boolean;
  /** How rare it is in ordinary writing: 0 for words without content, about 7 for one that a small library lacks. */
  readonly rarity: number;
}

const stopWords = lazyWordSet('stop-words.tsv');

/** The words of the spans, in the order of the spans. */
export const splitComparableWords = (text: string, spans: readonly Span[]): ComparableWord[] =>
  spans.flatMap((span) => splitWords(text, span).flatMap((word) => splitContraction(text, word).map(createComparable)));

type WordPart = Span & { readonly folded: string };

function createComparable({ start, end, folded }: WordPart): ComparableWord {
  const key = foldDots(foldNumber(foldSpelling(wordKey(folded))));
  const content = !stopWords().has(folded) && !stopWords().has(key);
  return { start, end, key, stem: stemOf(key), content, rarity: content ? rarityOfWord(folded, key) : 0 };
}

function rarityOfWord(folded: string, key: string): number {
  const { counts, pieces } = wordCounts();
  return rarityOf(Math.max(counts.get(folded) ?? 0, counts.get(wordKey(folded)) ?? 0, counts.get(key) ?? 0), pieces);
}

/** "1,000" and "1000" are one number, "two" and "2" too. */
const foldNumber = (word: string): string =>
  numberWords().get(word) ?? (/^\d[\d,]*(?:\.\d+)?$/.test(word) ? word.replaceAll(',', '') : word);

const numberWords = lazy(() => new Map(readLexicon('number-values.tsv').map(([word, value]) => [word!, value!])));

/** "f.b.i" and "fbi" are one acronym. */
const foldDots = (word: string): string => (/^\p{L}(?:\.\p{L})+$/u.test(word) ? word.replaceAll('.', '') : word);

const contracted: ReadonlyMap<string, string> = new Map([
  ["'re", 'are'],
  ["'ve", 'have'],
  ["'ll", 'will'],
  ["'m", 'am'],
]);
const wholeWords: ReadonlyMap<string, string> = new Map([
  ['ca', 'can'],
  ['wo', 'will'],
  ['sha', 'shall'],
]);
const itIs: ReadonlySet<string> = new Set(["it's", "that's", "there's", "he's", "she's", "what's", "who's", "here's"]);

/** Takes "don't" apart into "do" and "not", each with its own characters. */
function splitContraction(text: string, { start, end, folded }: Word): WordPart[] {
  const at = folded.lastIndexOf("'");
  if (at <= 0 || end - start !== folded.length)
    return folded === 'cannot' ? splitAt(start, end, 3, 'can', 'not') : [{ start, end, folded }];
  const tail = folded.slice(at);
  if (tail === "'t" && folded[at - 1] === 'n') {
    const head = folded.slice(0, at - 1);
    return head === '' ? [{ start, end, folded }] : splitAt(start, end, at - 1, wholeWords.get(head) ?? head, 'not');
  }
  const full = contracted.get(tail) ?? (itIs.has(folded) ? 'is' : undefined);
  return full && text.length >= end ? splitAt(start, end, at, folded.slice(0, at), full) : [{ start, end, folded }];
}

const splitAt = (start: number, end: number, at: number, first: string, second: string): WordPart[] => [
  { start, end: start + at, folded: first },
  { start: start + at, end, folded: second },
];

const stemEndings: readonly string[] = [
  'ations',
  'ation',
  'ingly',
  'edly',
  'ings',
  'ing',
  'ies',
  'ied',
  'ers',
  'ern',
  'ian',
  'ed',
  'es',
  'er',
  'ly',
  'ia',
  'an',
  's',
  'e',
  'y',
];

/** A blunt stem, for finding candidates only: at least four letters stay. */
function stemOf(key: string): string {
  const ending = stemEndings.find((candidate) => key.length - candidate.length >= 4 && key.endsWith(candidate));
  return ending ? key.slice(0, key.length - ending.length) : key;
}
