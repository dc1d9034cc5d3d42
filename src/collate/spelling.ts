import { lazy, readLexicon } from '../language/lexicon.ts';

/**
 * British spellings and their American counterparts:
 * @example foldSpelling('behaviour') === foldSpelling('behavior')
 */
export function foldSpelling(folded: string): string {
  return variants().get(folded) ?? (folded.length < 4 ? folded : foldEnding(folded));
}

const variants = lazy(
  () => new Map(readLexicon('spelling-variants.tsv').map(([british, american]) => [british!, american!])),
);

const endings: readonly (readonly [RegExp, string])[] = [
  [/isation(s?|al|ally)$/, 'ization$1'],
  [/([a-z]{3})is(e|ed|es|ing|er|ers)$/, '$1iz$2'],
  [/([a-z]{2})our(s?|ed|ing|able|ably|ite|ites|al|ally|ful|less|ly|er|ers|hood|hoods)$/, '$1or$2'],
  [/([a-z]{2}[aeiou])ll(ed|ing|er|ers)$/, '$1l$2'],
  [/([a-z]{3})ogue(s?)$/, '$1og$2'],
];

/** One of these stands in every word with such an ending: most words are let through without the patterns. */
const signs: readonly string[] = ['is', 'our', 'll', 'ogue'];

/** Both spellings of a word go the same way, so that a word like "surprise", which has only one, does no harm. */
function foldEnding(word: string): string {
  if (!signs.some((sign) => word.includes(sign))) return word;
  for (const [ending, into] of endings) if (ending.test(word)) return word.replace(ending, into);
  return word;
}
