import { wordCounts } from '../../../language/lists/word-counts.ts';
import { annotationsOf } from '../../../model/annotation.ts';
import { editDistance } from '../../../text/edit-distance.ts';
import type { PassageText } from '../words/passage-words.ts';

/** What two articles of a story share that is told otherwise by the others, by their indexes. */
export type CarriedErrors = (left: number, right: number) => readonly string[];

/** With fewer articles nothing shows what the others have. */
const leastArticles = 5;
const leastOthers = 3;
const leastLength = 5;
/** Shorter words are often one letter apart by right: "exports" and "experts". Names are not. */
const longWord = 8;

/**
 * Finds spellings and numbers that two articles of a story share and that no other has, where several others have another one. It shows that one of the
 * two had the other before it, or both a third. Nearly linear in the words of the story.
 */
export function findCarriedErrors(articles: readonly PassageText[]): CarriedErrors {
  if (articles.length < leastArticles) return () => [];
  const byPair = new Map<number, string[]>();
  const add = ([left, right]: readonly number[], words: string): void => {
    const key = left! * articles.length + right!;
    byPair.set(key, [...(byPair.get(key) ?? []), words]);
  };
  for (const { holders, printed } of findOddSpellings(articles)) add(holders, `both write “${printed}”, no other does`);
  for (const { holders, printed } of findOddNumbers(articles)) add(holders, `both tell of ${printed}, no other does`);
  return (left, right) => byPair.get(left * articles.length + right) ?? [];
}

interface Odd {
  readonly holders: readonly number[];
  readonly printed: string;
}

interface Held {
  readonly holders: number[];
  readonly printed: string;
}

/** What each article holds, once, by its key. */
function holdersOf(lists: readonly Iterable<readonly [key: string, printed: string]>[]): Map<string, Held> {
  const held = new Map<string, Held>();
  for (const [at, list] of lists.entries())
    for (const [key, printed] of list) {
      const known = held.get(key);
      if (!known) held.set(key, { holders: [at], printed });
      else if (known.holders.at(-1) !== at) known.holders.push(at);
    }
  return held;
}

function findOddSpellings(articles: readonly PassageText[]): Odd[] {
  const held = longWords(articles);
  const common = new Map<string, string[]>();
  for (const [key, { holders }] of held) {
    if (holders.length < leastOthers) continue;
    const slot = slotOf(key, key.length);
    common.set(slot, [...(common.get(slot) ?? []), key]);
  }
  return [...held].flatMap(([key, { holders, printed }]) => {
    if (holders.length !== 2 || !isUnknown(key) || !(key.length >= longWord || /^\p{Lu}/u.test(printed))) return [];
    const isOdd = [-1, 0, 1].some((step) =>
      common
        .get(slotOf(key, key.length + step))
        ?.some((other) => isSlip(key, other) && isApart(holders, held.get(other)!)),
    );
    return isOdd ? [{ holders, printed }] : [];
  });
}

/** Who writes each longer word; a loop, since all words of a story pass through it. */
function longWords(articles: readonly PassageText[]): Map<string, Held> {
  const held = new Map<string, Held>();
  for (const [at, { article, words }] of articles.entries())
    for (const { key, content, voice, start, end } of words) {
      if (key.length < leastLength || !content || voice === 'furniture') continue;
      const known = held.get(key);
      if (!known) held.set(key, { holders: [at], printed: article.text.slice(start, end) });
      else if (known.holders.at(-1) !== at) known.holders.push(at);
    }
  return held;
}

const slotOf = (key: string, length: number): string => `${key[0]} ${length}`;

const ending = /(?:e?s|e?d|ing|e?r|ly)$/;

/** Whether a word is in no list of ordinary words, nor what it is formed from. */
function isUnknown(key: string): boolean {
  const { counts } = wordCounts();
  const bare = key.replace(ending, '');
  return /^\p{L}+$/u.test(key) && ![key, bare, `${bare}e`].some((form) => counts.has(form));
}

/** One letter more, less, or another; an ending is none. */
const isSlip = (a: string, b: string): boolean => !a.startsWith(b) && !b.startsWith(a) && editDistance(a, b) === 1;

const isApart = (holders: readonly number[], { holders: others }: Held): boolean =>
  !holders.some((holder) => others.includes(holder));

function findOddNumbers(articles: readonly PassageText[]): Odd[] {
  const lists = articles.map(({ article }) =>
    annotationsOf(article.annotations, 'quantity').flatMap(({ start, end, value, unit = '', counted, bound, low }) => {
      if (bound !== 'exact' || low !== undefined || !counted) return [];
      const noun = article.text.slice(counted.start, counted.end).toLowerCase();
      return [{ subject: `${unit} ${noun}`, value, printed: article.text.slice(start, Math.max(end, counted.end)) }];
    }),
  );
  const held = holdersOf(
    lists.map((list) => list.map(({ subject, value, printed }) => [`${subject} ${value}`, printed] as const)),
  );
  const bySubject = new Map<string, Set<string>>();
  for (const { subject, value } of lists.flat())
    bySubject.set(subject, (bySubject.get(subject) ?? new Set()).add(`${subject} ${value}`));
  return [...bySubject.values()].flatMap((keys) => {
    const told = [...keys].map((key) => held.get(key)!);
    return told.filter(
      (one) =>
        one.holders.length === 2 &&
        told.some((other) => other.holders.length >= leastOthers && isApart(one.holders, other)),
    );
  });
}
