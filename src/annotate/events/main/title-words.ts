const word = /[\p{L}\p{N}]+/gu;
const shortest = 3;
const stem = 5;

/** The words of a text that tell something, lower case, cut to five letters so that "derailed" and "derails" are one. */
export function wordsIn(text: string): ReadonlySet<string> {
  const words = new Set<string>();
  for (const [found] of text.matchAll(word))
    if (found.length >= shortest) words.add(found.toLowerCase().slice(0, stem));
  return words;
}
