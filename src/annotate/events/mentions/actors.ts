import { lazy, readLexicon } from '../../../language/lexicon.ts';
import { wordClass } from '../../../language/words/word-class.ts';
import type { NameAnnotation } from '../../../model/annotation.ts';
import { childrenOf, type EventSentence, lemmaOf, nameAt, relationOf, tagOf, wordOf } from '../tree/sentence.ts';
import { hasLetter, isTime } from '../tree/surface.ts';

/** What is asked of a phrase: the token that it hangs on, where it starts, and its name. */
interface Actor {
  readonly at: number;
  readonly start: number;
  readonly name?: NameAnnotation | undefined;
}

const groupWords: ReadonlySet<string> = new Set([
  'they',
  'them',
  'both',
  'two',
  'pair',
  'duo',
  'trio',
  'their',
  'we',
  'us',
  'our',
]);

/** Whether a word stands for several people who were named before. */
export const isGroupWord = (word: string): boolean => groupWords.has(word);

/** What a role asks for, from the loosest: anything; what acts or has a name in it; what acts; people; people beyond doubt; people by name. */
export type Acting = 'any' | 'somebody' | 'actor' | 'person' | 'certain' | 'named';

const listed = lazy(() => {
  const nouns = new Map<string, string>();
  for (const [noun, kind] of readLexicon('source-nouns.tsv'))
    if (kind !== 'paper') nouns.set(noun!, kind === 'voice' ? 'body' : 'person');
  for (const [word, kind] of readLexicon('names/titles.tsv'))
    if (kind === 'role' || kind === 'relation') nouns.set(word!, 'person');
  for (const [noun, kind] of readLexicon('events/actor-nouns.tsv')) nouns.set(noun!, kind ?? 'person');
  return nouns as ReadonlyMap<string, string>;
});

const things: ReadonlySet<string> = new Set([
  'it',
  'its',
  'itself',
  'this',
  'that',
  'these',
  'those',
  'there',
  'what',
  'which',
  'each',
  'other',
  'another',
  'all',
  'some',
  'one',
  'who',
  'whom',
  'none',
  'nobody',
  'anybody',
  'somebody',
  'nothing',
  'something',
  'anything',
  'everything',
  'myself',
  'himself',
  'herself',
  'themselves',
  'you',
  'your',
]);

/** Whether a mention can be what a role asks for. */
export function canAct(sentence: EventSentence, phrase: Actor, acting: Acting): boolean {
  const { at, name } = phrase;
  const word = wordOf(sentence, at);
  if ((things.has(word) && name?.entity === undefined) || (name === undefined && !hasLetter(sentence, at)))
    return false;
  if (acting === 'any') return true;
  if (acting === 'somebody') return hasPeopleName(sentence, phrase) || canAct(sentence, phrase, 'actor');
  if (acting === 'named') return name?.type === 'person';
  if (name === undefined && amounts.has(lemmaOf(sentence, at))) return actsOf(sentence, at, acting);
  if (acting === 'certain') return name === undefined ? isPersonNoun(lemmaOf(sentence, at)) : name.type === 'person';
  const tag = tagOf(sentence, at);
  if (acting === 'actor' && isLandscape(sentence, at)) return false;
  if (name && name.form !== 'pronoun') return isFitName(sentence, at, name, acting);
  if (tag === 'PRON') return true;
  if (tag === 'PROPN') return !isShouted(sentence, at);
  return isFitNoun(lemmaOf(sentence, at), acting) || isGroupWord(word);
}

const landscape: ReadonlySet<string> = new Set([
  'river',
  'rivers',
  'road',
  'street',
  'mount',
  'lake',
  'avenue',
  'line',
  'highway',
]);

/** "Where the Rivers Aln and Mora meet": no bodies, whatever their names look like. */
function isLandscape(sentence: EventSentence, at: number): boolean {
  const { nameOf } = sentence.tree();
  let first = at;
  while (first > 0 && nameOf[at]! >= 0 && nameOf[first - 1] === nameOf[at]) first -= 1;
  return (
    landscape.has(wordOf(sentence, at)) ||
    landscape.has(wordOf(sentence, first)) ||
    landscape.has(wordOf(sentence, first - 1))
  );
}

const amounts: ReadonlySet<string> = new Set([
  'hundred',
  'thousand',
  'dozen',
  'ten',
  'million',
  'score',
  'number',
  'third',
  'half',
  'quarter',
  'majority',
  'handful',
  'scores',
  'dozens',
  'hundreds',
  'thousands',
  'tens',
]);

/** "Thousands of workers": what is counted acts. */
function actsOf(sentence: EventSentence, at: number, acting: Acting): boolean {
  for (const child of childrenOf(sentence, at))
    if (child > at && relationOf(sentence, child) === 'nmod')
      return canAct(
        sentence,
        { at: child, start: sentence.tokens[child]!.start, name: nameAt(sentence, child) },
        acting,
      );
  return false;
}

const guesses: readonly string[] = ['/town', '/unlisted'];

/** A single word that the names stage takes for a small town or a body for want of better: it may be a surname. */
const isGuess = ({ rule, head, start, end }: NameAnnotation): boolean =>
  head.length === end - start && guesses.some((guess) => rule.endsWith(guess));

const isFitName = (sentence: EventSentence, at: number, name: NameAnnotation, acting: Acting): boolean => {
  const { type } = name;
  if (type === 'person' || isGuess(name)) return true;
  if (tagOf(sentence, at) === 'NOUN' && isFitNoun(lemmaOf(sentence, at), acting)) return true;
  return acting === 'actor' && type !== 'other';
};

const classBits = 31;
const groupClass = 12;
const personClass = 16;

function isFitNoun(lemma: string, acting: Acting): boolean {
  const known = listed().get(lemma);
  if (known === 'crowd') return false;
  if (known !== undefined) return acting === 'actor' || known !== 'body';
  const field = wordClass(lemma) & classBits;
  return field === personClass || (acting === 'actor' && field === groupClass);
}

/** Whether a noun is one for a person by the lists: "minister", "envoy". */
export const isPersonNoun = (lemma: string): boolean => {
  const kind = listed().get(lemma.toLowerCase());
  return kind === 'person' || kind === 'group';
};

const longLabel = 5;

/** "EXCLUSIVE": a label, no name. */
function isShouted({ text, tokens }: EventSentence, at: number): boolean {
  const { start, end } = tokens[at]!;
  const word = text.slice(start, end);
  return word.length >= longLabel && word === word.toUpperCase() && word !== word.toLowerCase();
}

/** "Esterlander goods". */
export function hasPeopleName(sentence: EventSentence, { at, start }: Actor): boolean {
  const { tokens, text } = sentence;
  for (let token = at - 1; token >= 0 && tokens[token]!.start >= start; token -= 1)
    if ((tokens[token]!.tag === 'ADJ' || tokens[token]!.tag === 'PROPN') && !isTime(sentence, token)) {
      const first = text[tokens[token]!.start]!;
      if (token > 0 && first !== first.toLowerCase()) return true;
    }
  return sentence.tree().nameOf[at]! >= 0;
}
