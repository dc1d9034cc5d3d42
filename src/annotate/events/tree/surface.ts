import { childrenOf, type EventSentence, nameAt, relationOf, tagOf, wordOf } from './sentence.ts';

/** How the words stand beside each other, for where a tree goes wrong. */

const between: ReadonlySet<string> = new Set(['AUX', 'ADV', 'PART']);
const farthestComma = 30;

/** The noun or name right before a verb and its auxiliaries, past an aside between commas; -1 where there is none. */
export function findNounBefore(sentence: EventSentence, verb: number): number {
  let at = verb - 1;
  while (at >= 0 && (between.has(tagOf(sentence, at)) || isTime(sentence, at))) at -= 1;
  if (at >= 0 && wordOf(sentence, at) === ',') at = skipAside(sentence, at);
  return at >= 0 && isNominal(sentence, at) && !isTime(sentence, at) ? at : -1;
}

/** The token before the comma that opens what a comma at `at` closes; -1 where none does. */
function skipAside(sentence: EventSentence, at: number): number {
  for (let back = at - 1; back > 0 && at - back < farthestComma; back -= 1)
    if (wordOf(sentence, back) === ',') return back - 1;
  return -1;
}

const reach = 6;

/** The noun that the first phrase behind a verb ends in; -1 where something else follows. */
export function findNounAfter(sentence: EventSentence, verb: number): number {
  let last = -1;
  for (let at = verb + 1; at < sentence.tokens.length && at <= verb + reach; at += 1) {
    const tag = tagOf(sentence, at);
    if (isTime(sentence, at)) break;
    if (isNominal(sentence, at)) last = at;
    else if (last >= 0 || (tag !== 'DET' && tag !== 'ADJ' && tag !== 'NUM')) break;
  }
  return last;
}

/** Whether a token is a noun, a name or a pronoun. */
export const isNominal = (sentence: EventSentence, at: number): boolean => {
  const tag = tagOf(sentence, at);
  return tag === 'NOUN' || tag === 'PROPN' || tag === 'PRON';
};

/** Whether a token stands in a time. */
export function isTime(sentence: EventSentence, at: number): boolean {
  if (sentence.times.length === 0) return false;
  const { start } = sentence.tokens[at]!;
  return sentence.times.some((time) => time.start <= start && start < time.end);
}

/** Whether a token has a verb of its own: a sentence without one is a caption or a heading. */
export function hasFiniteVerb(sentence: EventSentence): boolean {
  return sentence.tokens.some(
    ({ penn, tag }) => (tag === 'VERB' || tag === 'AUX') && penn !== 'VBN' && penn !== 'VBG' && penn !== 'VB',
  );
}

/** Whether a token has a letter: a picture sign has none. */
export const hasLetter = ({ text, tokens }: EventSentence, at: number): boolean => {
  const { start, end } = tokens[at]!;
  return letter.test(text.slice(start, end));
};

const letter = /\p{L}/u;

/** The token of the name that a tree hangs on a sign or on the words of a role before it ("🐟 Ann", "minnow Pelagia"), else the token itself. */
export function skipSigns(sentence: EventSentence, at: number): number {
  if (tagOf(sentence, at) !== 'PROPN' || nameAt(sentence, at)) return at;
  for (const child of childrenOf(sentence, at))
    if (relationOf(sentence, child) === 'flat' && nameAt(sentence, child)?.form === 'name') return child;
  return at;
}

/** The child that names the same as a token: "the guest, Ann Vale", "his counterpart Ann Vale"; -1 where there is none. */
export function findApposition(sentence: EventSentence, at: number): number {
  for (const child of childrenOf(sentence, at)) {
    const relation = relationOf(sentence, child);
    if (child > at && (relation === 'appos' || relation === 'flat') && tagOf(sentence, child) === 'PROPN') return child;
  }
  return -1;
}
