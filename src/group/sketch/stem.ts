const vowel = /[aeiouy]/u;

/**
 * A word without the endings of plural and tense: "launches", "launched", "launching" are one term. Only for counting: what is cut need not be a word.
 * A table of lemmas would cost more than it gives here, and an article without tokens must give the same terms.
 */
export function stemWord(word: string): string {
  if (word.length < 5)
    return word.length === 4 && word.endsWith('s') && !/[su]s$/u.test(word) ? word.slice(0, -1) : word;
  const last = word.charCodeAt(word.length - 1);
  if (last === 115) return stemWord(withoutPlural(word));
  if (last === 100 && word.endsWith('ed')) return withoutEnding(word, 2);
  if (last === 103 && word.endsWith('ing')) return withoutEnding(word, 3);
  if (last === 101) return word.slice(0, -1);
  return last === 121 ? `${word.slice(0, -1)}i` : word;
}

function withoutPlural(word: string): string {
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (word.endsWith('ss') || word.endsWith('us') || word.endsWith('is')) return `${word}_`;
  return word.slice(0, -1);
}

function withoutEnding(word: string, length: number): string {
  const stem = word.slice(0, -length);
  if (stem.length < 3 || !vowel.test(stem)) return word;
  const end = stem.charCodeAt(stem.length - 1);
  const isDouble = end === stem.charCodeAt(stem.length - 2) && end !== 108 && end !== 115 && end !== 122;
  if (isDouble) return stem.slice(0, -1);
  return end === 121 ? `${stem.slice(0, -1)}i` : stem;
}
