const longestHeadline = 160;
const endsSentence = /\p{Ll}[.]["”’']?$/u;

/** Whether words read like a headline rather than like a sentence of the text: not long, and without a full stop. */
export function isHeadlineLike(text: string): boolean {
  const words = text.trim();
  return words !== '' && words.length <= longestHeadline && !endsSentence.test(words);
}
