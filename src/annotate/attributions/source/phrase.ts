import { type AttributionSentence, isCapital, type TokenRange, tagAt, wordAt } from '../sentence.ts';
import { documentNouns, outletNouns, outletWords } from './lists.ts';
import { isTimeWord } from './times.ts';

const nominal: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'DET', 'NUM', 'X', 'SYM']);
const openers: ReadonlySet<string> = new Set(['his', 'her', 'its', 'their', 'our', 'my', 'your']);
const maxPhrase = 16;

/** Small words inside foreign names: "Diário do Norte", "Rundschau am See". */
const particles: ReadonlySet<string> = new Set(
  'da de del della delle dello dei degli di do dos das du des la le les los el y e am im an der die das den dem van von und et al of & and the'.split(
    ' ',
  ),
);
const joining: ReadonlySet<string> = new Set(['of', 'the', 'and']);

/** "of", "the" and "and" join two parts of a name only behind a word for an outlet: "the Times of Aldermoor", "Voice of the Hills". */
function joinsName(sentence: AttributionSentence, at: number): boolean {
  const word = wordAt(sentence, at);
  if (!particles.has(word)) return false;
  let [before, after] = [at - 1, at + 1];
  while (particles.has(wordAt(sentence, before)) && !isCapital(sentence, before) && at - before < 3) before -= 1;
  while (particles.has(wordAt(sentence, after)) && !isCapital(sentence, after) && after - at < 3) after += 1;
  if (!isCapital(sentence, before) || !isCapital(sentence, after)) return false;
  if (!joining.has(word) || tagAt(sentence, at) === 'PROPN') return isForeign(sentence, before, at, after);
  return word !== 'and' && outletWords().has(wordAt(sentence, before));
}

const english: ReadonlySet<string> = new Set(['die', 'an', 'am', 'do', 'of', 'the', 'and']);

/** A small word that English has too counts only where the tagger saw a name. */
const isForeign = (sentence: AttributionSentence, before: number, at: number, after: number): boolean =>
  !english.has(wordAt(sentence, at)) ||
  tagAt(sentence, at) === 'PROPN' ||
  (tagAt(sentence, before) === 'PROPN' && tagAt(sentence, after) !== 'DET' && !joining.has(wordAt(sentence, at)));

/** A capital inside a sentence is part of a name, even where a tagger sees a verb ("the Harbour Herald"). */
const isNameWord = (sentence: AttributionSentence, at: number): boolean =>
  at > 0 && isCapital(sentence, at) && /^(?:VERB|ADP|ADV|INTJ|PART)$/.test(tagAt(sentence, at));

function isInside(sentence: AttributionSentence, at: number): boolean {
  const token = sentence.tokens[at];
  if (!token) return false;
  const word = wordAt(sentence, at);
  if (word === 'that' || word === 'this' || word === 'which') return false;
  if (nominal.has(token.tag) || isNameWord(sentence, at)) return !isPercent(word);
  if (
    token.tag === 'VERB' &&
    (token.relation === 'amod' ||
      (leaked.has(word) && tagAt(sentence, at + 1) === 'NOUN') ||
      isNounBefore(word, wordAt(sentence, at + 1)))
  )
    return true;
  if (word === 'on' && wordAt(sentence, at + 1) === 'sunday')
    return wordAt(sentence, at - 1) === 'mail' && isCapital(sentence, at - 1);
  if (word === "'s" || word === "'" || word === '&') return at > 0;
  return isGlued(sentence, at) || joinsName(sentence, at);
}

const leaked: ReadonlySet<string> = new Set(
  'leaked unsealed declassified classified hacked redacted unredacted intercepted unpublished sealed'.split(' '),
);

/** "to court documents", "to state media": behind "to" a tagger may take the first noun for a verb. */
const isNounBefore = (word: string, next: string): boolean =>
  (word === 'court' && documentNouns().has(next)) || (word === 'state' && outletNouns().has(next));

const isPercent = (word: string): boolean => word === '%' || word === '$';

/** Inside "state-run" and "news.example": a sign, or the word behind it, with no space around. */
function isGlued({ text, tokens }: AttributionSentence, at: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at]!, tokens[at + 1]];
  if (!before || before.end !== token.start) return false;
  const isSign = (one: { start: number; end: number }): boolean => /^[-/.’']$/.test(text.slice(one.start, one.end));
  return isSign(before)
    ? !isSign(token) && tokens[at - 2]?.end === before.start
    : isSign(token) && after?.start === token.end;
}

/** A word that opens a noun phrase, and hence ends the one before it. */
const opensPhrase = (sentence: AttributionSentence, at: number): boolean =>
  (tagAt(sentence, at) === 'DET' && !isCapital(sentence, at) && !joinsName(sentence, at)) ||
  (openers.has(wordAt(sentence, at)) && tagAt(sentence, at) !== 'PROPN');

/** A time behind or before a phrase is no part of it ("told the Herald Sunday"), but of "the Sunday Herald". */
const isLooseTime = (sentence: AttributionSentence, at: number, from: number): boolean =>
  (at > from &&
    /^(?:last|this|next|early|late|earlier)$/.test(wordAt(sentence, at)) &&
    isTimeWord(wordAt(sentence, at + 1))) ||
  (isTimeWord(wordAt(sentence, at)) &&
    at > from &&
    wordAt(sentence, at - 1) !== 'on' &&
    !(isCapital(sentence, at) && isCapital(sentence, at + 1)) &&
    !(wordAt(sentence, at) === 'today' && isCapital(sentence, at)));

/** The noun phrase that begins at a token; empty if none begins. */
export function phraseFrom(sentence: AttributionSentence, from: number): TokenRange {
  let to = from;
  if (opensPhrase(sentence, from) || tagAt(sentence, from) === 'DET') to += 1;
  const first = to;
  while (
    to - from < maxPhrase &&
    isInside(sentence, to) &&
    !(to > first && opensPhrase(sentence, to)) &&
    !isLooseTime(sentence, to, first)
  )
    to += 1;
  return to === first ? { from, to: from } : { from, to };
}

/** The noun phrase that ends before a token; empty if none does. */
export function phraseBefore(sentence: AttributionSentence, to: number): TokenRange {
  let from = to;
  while (to - from < maxPhrase && from > 0) {
    const at = from - 1;
    if (opensPhrase(sentence, at) && from < to) {
      from = at;
      if (!isPossessor(sentence, at)) break;
    } else if (!isInside(sentence, at)) break;
    else if (isTimeWord(wordAt(sentence, at)) && !isTimeOfName(sentence, at)) break;
    else from = at;
  }
  while (from < to && /^(?:'s|'|&|-|of)$/.test(wordAt(sentence, from))) from += 1;
  return { from, to };
}

const isPossessor = (sentence: AttributionSentence, at: number): boolean => /^'s?$/.test(wordAt(sentence, at - 1));

/** "the Sunday Herald", but not "on Sunday the Herald". */
const isTimeOfName = (sentence: AttributionSentence, at: number): boolean =>
  (wordAt(sentence, at - 1) === 'on' && wordAt(sentence, at - 2) === 'mail') ||
  (isCapital(sentence, at + 1) && (tagAt(sentence, at - 1) === 'DET' || isCapital(sentence, at - 1) || at === 0));

const linking: ReadonlySet<string> = new Set(
  'of for in from with to at near on by about around inside within behind under against between among over into'.split(
    ' ',
  ),
);
const reduced: ReadonlySet<string> = new Set(
  'familiar close briefed involved present aware knowledgeable authorized based'.split(' '),
);

/** The noun phrase that begins at a token, with what modifies it behind: "people close to the president"; words in marks too. */
export function longPhraseFrom(sentence: AttributionSentence, from: number): TokenRange {
  let { to } = phraseFrom(sentence, from);
  while (to > from && to - from < 2 * maxPhrase) {
    const next = linkEnd(sentence, to);
    if (next === undefined) break;
    to = next;
  }
  return { from, to };
}

/** Where the modifier ends that begins at a token: "of the …", "close to the …", "and relatives", `"in the boardroom"`. */
function linkEnd(sentence: AttributionSentence, at: number): number | undefined {
  const word = wordAt(sentence, at);
  if (/^["\u201C]$/.test(word)) return closingMark(sentence, at);
  if (reduced.has(word) && linking.has(wordAt(sentence, at + 1))) return at + 1;
  if (!linking.has(word) && word !== 'and' && word !== 'or') return undefined;
  const { from, to } = phraseFrom(sentence, at + 1);
  const isLoose = to === from || isTimeWord(wordAt(sentence, from)) || isTimeWord(wordAt(sentence, to - 1));
  if (isLoose || (word === 'and' && tagAt(sentence, to) === 'VERB' && wordAt(sentence, to) !== 'briefed'))
    return undefined;
  return to;
}

function closingMark(sentence: AttributionSentence, at: number): number | undefined {
  for (let end = at + 2; end < at + maxPhrase; end += 1) if (/^["\u201D]$/.test(wordAt(sentence, end))) return end + 1;
  return undefined;
}
