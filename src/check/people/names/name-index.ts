import type { Article } from '../../../model/article.ts';
import type { Span } from '../../../model/span.ts';
import { splitStrictWords, strictWordsOf } from '../../quotes/strict-words.ts';

/** A word of an input, by its place there. */
export interface Place {
  readonly row: WordRow;
  readonly at: number;
}

/** The words of an article in order. */
export interface WordRow {
  readonly article: Article;
  readonly spans: readonly Span[];
  /** In small letters, accents kept, without a possessive. */
  readonly keys: readonly string[];
  /** Which of them begin with a capital letter or a digit. */
  readonly capital: readonly boolean[];
}

/** The words of all inputs, as names are looked up. */
export interface NameIndex {
  /** Where a key stands with a capital. */
  readonly placesOf: (key: string) => readonly Place[];
  /** The keys that stand with a capital somewhere, by first letter without accents. */
  readonly keysLike: (key: string) => readonly string[];
}

const capital = /^[\p{Lu}\p{N}]/u;
const possessive = /'s?$/;

/** The words of a name as keys. */
export const nameKeys = (text: string, span?: Span): string[] =>
  splitStrictWords(text, span).map(({ key }) => key.replace(possessive, ''));

/** Reads the words of the inputs. Linear. */
export function createNameIndex(articles: readonly Article[]): NameIndex {
  const places = new Map<string, Place[]>();
  for (const article of articles) {
    const row = readRow(article);
    row.keys.forEach((key, at) => {
      if (!row.capital[at]) return;
      const list = places.get(key);
      if (list) list.push({ row, at });
      else places.set(key, [{ row, at }]);
    });
  }
  const byLetter = new Map<string, string[]>();
  for (const key of places.keys())
    for (const letter of lettersOf(key)) byLetter.set(letter, [...(byLetter.get(letter) ?? []), key]);
  return {
    placesOf: (key) => places.get(key) ?? [],
    keysLike: (key) => [...new Set(lettersOf(key).flatMap((letter) => byLetter.get(letter) ?? []))],
  };
}

const marks = /\p{M}/gu;

/** A slip of the pen spares the first two letters or the last two. */
function lettersOf(key: string): string[] {
  const plain = key.normalize('NFD').replace(marks, '');
  return [`^${plain.slice(0, 2)}`, `${plain.slice(-2)}$`, `^${plain[0]}${plain.at(-1)}$`];
}

function readRow(article: Article): WordRow {
  const words = strictWordsOf(article);
  return {
    article,
    spans: words.map(({ start, end, key }) => ({ start, end: end - (possessive.exec(key)?.[0].length ?? 0) })),
    keys: words.map(({ key }) => key.replace(possessive, '')),
    capital: words.map(({ start }) => capital.test(article.text.slice(start, start + 2))),
  };
}
