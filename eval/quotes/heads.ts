const word = /[\p{L}\p{N}]+/gu;
const relative = /^(?:who|whom|whose|which|that)$/;
const cut = /[,;()\u2013\u2014]|\s-\s/;
const preposition =
  /^(?:of|for|from|at|in|with|to|near|on|by|under|against|about|behind|inside|among|between|familiar|close|who|whom|whose|which|that|and)$/;
const title = /^(?:jr|sr|ii|iii|s)$/;

const fold = (text: string): string => text.toLowerCase().replaceAll('\u2019', "'").replace(/'s\b/g, '');
const wordsOf = (text: string): string[] => fold(text).match(word) ?? [];

/** The head of each noun phrase between commas: "officer" and "Orr" of "the chief officer of the board, Tom Orr, who is 40". */
function headsOf(text: string): Set<string> {
  const heads = new Set<string>();
  for (const segment of text.split(cut)) {
    const words = wordsOf(segment);
    if (words.length === 0) continue;
    if (heads.size > 0 && relative.test(words[0]!)) break;
    const end = words.findIndex((one, at) => at > 0 && preposition.test(one));
    const phrase = (end < 0 ? words : words.slice(0, end)).filter((one) => !title.test(one));
    if (phrase.length > 0) heads.add(phrase.at(-1)!);
  }
  return heads;
}

/** Whether two noun phrases share a head: a surname, or the noun that the others describe. */
export function sharesHead(one: string, other: string): boolean {
  const heads = headsOf(other);
  return [...headsOf(one)].some((head) => heads.has(head));
}

/** Whether two noun phrases share any word. */
export function sharesWord(one: string, other: string): boolean {
  const words = new Set(wordsOf(other));
  return wordsOf(one).some((each) => words.has(each));
}

/** Whether the gold source is the "who" or "which" right behind a mention: it stands for the mention. */
export const standsBeside = (text: string, mentionEnd: number, sourceStart: number, source: string): boolean =>
  relative.test(source.toLowerCase().trim()) &&
  sourceStart >= mentionEnd &&
  /^[\s,\u2013\u2014-]*$/.test(text.slice(mentionEnd, sourceStart));
