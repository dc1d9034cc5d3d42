import { bylineWords, newsAgencies } from '../word-lists.ts';

const maxAuthors = 20;
const notInNames = /[@|<>{}/\\]|\d|https?:|www\./i;

/** Whether a string reads like the name of one person: two to five words, no word of an office or a company in it. */
export function isPersonName(value: string): boolean {
  const words = value.split(/\s+/);
  if (words.length < 2 || words.length > 5 || value.length > 60) return false;
  return (
    !newsAgencies().has(value.toLowerCase()) &&
    !/^(?:the|a|an|our|my|your) /i.test(value) &&
    !notInNames.test(value) &&
    !words.some((word) => bylineWords().has(word.toLowerCase())) &&
    /^\p{Lu}/u.test(value) &&
    words.every(isNameWord)
  );
}

const isNameWord = (word: string): boolean =>
  /^(?:\p{Lu}[\p{L}\p{M}'’.-]*|d[aeiu]|del|della|van|von|der|den|bin|ibn|al|el|la|le|dos|ten|ter|y|af|[dlo]['’]\p{Lu}[\p{L}\p{M}'’-]*)$/u.test(
    word,
  );

/** The people named in a byline: "By Jane Doe and John Roe, Example Press" gives both, and no company. */
export function parseAuthors(byline: string): string[] {
  const names = byline
    .slice(0, 500)
    .replace(/^\s*(?:(?:written|reported|posted|story|words|text|analysis) )?by:?\s+/i, '')
    .split(/\s*(?:,|;|\||•|·|\n|\t|&|\band\b|\bwith\b|\bin\b|\bfor\b|\bof\b|\bvia\b| [-–—] )\s*/i)
    .map((name) => name.trim())
    .filter(isPersonName);
  return [...new Set(names.map(unshout))].slice(0, maxAuthors);
}

/** "JANE DOE" as "Jane Doe"; other writing stays. */
const unshout = (name: string): string =>
  name === name.toUpperCase() && name.length > 5
    ? name
        .toLowerCase()
        .replace(/(^|[\s.'’-])(\p{Ll})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
    : name;
