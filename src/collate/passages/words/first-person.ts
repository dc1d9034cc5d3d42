/** Words that a report uses of itself only where somebody else speaks; "us" and "I" are other things too often to tell alone. */
const firstPerson: ReadonlySet<string> = new Set(['we', 'our', 'ours', 'my', 'mine', 'me', 'myself', 'ourselves']);

const pronoun =
  /(?:^|[^\p{L}\p{N}.'’])(I|we|our|ours|my|mine|me|myself|ourselves|I['’](?:m|ve|ll|d))(?![\p{L}\p{N}]|['’]\p{L})/giu;

/** What an outlet says of itself: "our reporter". */
const ownHouse =
  /^\s(?:own |chief |political |foreign )?(?:reporter|correspondent|newsroom|coverage|report|story|sister paper)/i;

/** A capital in front makes a number of it: "World War I", "Elizabeth I". */
const numbered = /\p{Lu}[\p{L}.]*\s$/u;

/**
 * Whether a sentence speaks of itself as "I" or "we": outside of quotation marks these are somebody's words that are printed without marks.
 * @example isFirstPerson('We need the harbour, and we need it now.') === true
 */
export function isFirstPerson(sentence: string): boolean {
  for (const { 0: match, 1: word, index } of sentence.matchAll(pronoun)) {
    const at = index + match.length - word!.length;
    if (ownHouse.test(sentence.slice(index + match.length, index + match.length + 40))) continue;
    if (
      firstPerson.has(word!.toLowerCase()) &&
      (word === word!.toLowerCase() || at === 0 || /^[A-Z][a-z]+$/.test(word!))
    )
      return true;
    if (word!.length > 1 && word!.startsWith('I')) return true;
    if (word === 'I' && !numbered.test(sentence.slice(0, at))) return true;
  }
  return false;
}
