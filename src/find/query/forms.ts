import { rootOf } from '../../collate/quotations/words/roots.ts';
import { lazy, readLexicon } from '../../language/lexicon.ts';

/** The forms under which a word may stand in a text. */
export interface WordForms {
  /** Folded beginnings of the word's own forms: "deni", "den" for "denied". */
  readonly own: readonly string[];
  /** Roots of the words of near meaning. */
  readonly near: ReadonlySet<string>;
}

const nearLists = [
  'collate/colloquial.tsv',
  'collate/news-words.tsv',
  'collate/everyday-words.tsv',
  'collate/near-words.tsv',
] as const;

/** The forms of each of some words, by the word's key. The lists are gone through once, whatever the number of words. */
export function readForms(keys: readonly string[]): Map<string, WordForms> {
  const near = findNear(new Set(keys.filter(isWord).map(rootOf)));
  return new Map(keys.map((key) => [key, { own: ownForms(key), near: near.get(rootOf(key)) ?? new Set() }]));
}

const isWord = (key: string): boolean => /^\p{L}/u.test(key);

function ownForms(key: string): string[] {
  if (/^\d+$/.test(key)) return numberForms(key);
  const base = bases().get(key) ?? key;
  const irregular = inflected().get(base) ?? [];
  return [...new Set([key, rootOf(key), base, ...irregular])];
}

const grouping = /\B(?=(?:\d{3})+$)/g;

/** "1000", "1,000" and "thousand" are one number. */
function numberForms(key: string): string[] {
  const words = numberWords().get(key) ?? [];
  return [...new Set([key, key.replace(grouping, ','), ...words])];
}

const numberWords = lazy(() => collect(readLexicon('number-values.tsv').map(([word, value]) => [value!, word!])));

const irregularRows = lazy(() => {
  const classes = new Set(['past', 'plural']);
  return readLexicon('morphology/irregular.tsv').filter(([kind]) => classes.has(kind!));
});

/** Dictionary forms by their irregular forms; the first listed counts. */
const bases = lazy(
  () =>
    new Map(
      irregularRows()
        .flatMap(([, base, forms]) => forms!.split(' ').map((form) => [form, base!] as const))
        .reverse(),
    ),
);

const inflected = lazy(() =>
  collect(irregularRows().flatMap(([, base, forms]) => forms!.split(' ').map((form) => [base!, form] as const))),
);

function collect(pairs: readonly (readonly [string, string])[]): Map<string, string[]> {
  const lists = new Map<string, string[]>();
  for (const [key, value] of pairs) {
    const list = lists.get(key);
    if (list) list.push(value);
    else lists.set(key, [value]);
  }
  return lists;
}

/**
 * The roots of the words in one row with each of some roots. Rows in which none of the roots stands are passed over unread: making
 * roots of all fifty thousand listed words would cost more than the search.
 */
function findNear(roots: ReadonlySet<string>): Map<string, Set<string>> {
  const near = new Map<string, Set<string>>();
  const beginnings = [...roots].map((root) => root.slice(0, 3));
  for (const [row] of nearLists.flatMap(readLexicon)) {
    if (!beginnings.some((beginning) => row!.includes(beginning))) continue;
    const members = row!.split(' ').map(rootOf);
    for (const root of members) {
      if (!roots.has(root)) continue;
      const set = near.get(root) ?? new Set<string>();
      for (const member of members) if (member !== root) set.add(member);
      near.set(root, set);
    }
  }
  return near;
}
