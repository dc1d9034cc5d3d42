import type { ComparableWord } from '../../comparable-words.ts';
import type { Utterance } from '../utterances.ts';
import { findRun, rarityOf } from '../words/overlap.ts';
import type { PairContext, UtteranceJudgement } from './judgement.ts';
import { daysApart } from './occasion.ts';

/** A word that is quoted by itself, and one that stands for a longer quote. */
const rareWord = 4.5;
const veryRareWord = 6;
const shortQuote = 2;
/** So many words tell something together, small ones too. */
const wholeQuote = 4;
/** So many words of one piece, on the same day, tell who spoke. */
const wholeSentence = 6;
/** What such words must tell at least: "I have never seen anything like it" is what anybody says. */
const leastTold = 9;
/** So many words in a row are hardly said twice, nor by two persons. */
const longWords = 12;
/** What is asked of equal words where the days are a day apart, or perhaps more. */
const leastNear = { words: 7, rarity: 12 } as const;
const leastUnlikely = { words: 11, rarity: 20 } as const;

/** Judges equal words, or one piece whole inside the other; `undefined` where there is none. */
export function judgeRuns(a: Utterance, b: Utterance, context: PairContext): UtteranceJudgement | undefined {
  const run = longestRun(a, b) ?? longestRun(b, a);
  if (!run) return undefined;
  const { words, all } = run;
  const shares = all ? `the same ${words.length} words` : `${words.length} words of one stand whole in the other`;
  const why = [shares, ...context.why];
  if (context.speakers === 'different' || context.occasion === 'different') {
    if (words.length >= longWords && isOneSlip(a, b, context, words)) return { judgement: 'same', score: 0.7, why };
    return all || words.length >= leastNear.words ? { judgement: 'different', score: 0.85, why } : undefined;
  }
  return judgeWords(run, context, why);
}

/**
 * One of two, speaker and day, may be told wrong; then all that is known of the other must agree. What two persons say on one day in
 * common words is a commonplace: "we take it one game at a time and we respect every opponent".
 */
const isOneSlip = (
  a: Utterance,
  b: Utterance,
  { speakers, occasion }: PairContext,
  words: readonly ComparableWord[],
): boolean =>
  speakers === 'different'
    ? occasion !== 'different' && occasion !== 'unlikely' && rarityOf(words) >= leastUnlikely.rarity
    : (speakers === 'same' || speakers === 'likely') && daysApart(a.occasion, b.occasion) <= slipDays;

/** A day is told wrong by a few, within a week; who says the same words weeks later has said them twice. */
const slipDays = 6;

function judgeWords(
  { words, all, isWord, length }: Run,
  { speakers, occasion }: PairContext,
  why: string[],
): UtteranceJudgement | undefined {
  const content = words.filter((word) => word.content);
  const told = rarityOf(words);
  const unsure = told >= 5 ? ({ judgement: 'unsure', score: 0.5, why } as const) : undefined;
  // Somebody who says the same words weeks later has said them twice: a pledge, a slogan.
  if (occasion === 'unlikely') return unsure;
  const least = speakers === 'unlikely' ? leastUnlikely : occasion === 'near' ? leastNear : undefined;
  if (least && words.length < least.words && told < least.rarity) return unsure;
  const enough = content.length >= 2 || content.some(({ rarity }) => rarity >= (isWord ? rareWord : veryRareWord));
  if (speakers === 'same' && enough) return { judgement: 'same', score: all ? 0.97 : 0.9, why };
  if (speakers === 'likely' && content.length >= 2 && told >= 5) return { judgement: 'same', score: 0.85, why };
  const whole = occasion === 'same' && length >= wholeSentence && words.filter(isWeighty).length >= 3;
  if (told >= 12 || (told >= leastTold && ((words.length >= 6 && content.length >= 2) || whole)))
    return { judgement: 'same', score: all ? 0.9 : 0.8, why };
  return unsure;
}

interface Run {
  readonly words: readonly ComparableWord[];
  /** Whether it is all that either of the two has. */
  readonly all: boolean;
  /** How many words the piece has, small ones at its ends too, if it stands in the other as a whole; else 0. */
  readonly length: number;
  /** Whether the piece has hardly more than one word, or stands in the other with its small words too. */
  readonly isWord: boolean;
}

/** The weightiest piece of `a` that stands in `b` as it is. */
function longestRun(a: Utterance, b: Utterance): Run | undefined {
  const [own, other] = [a.own, b.own];
  if (own.length === other.length && findRun(own, other) === 0)
    return { words: own, all: true, length: own.length, isWord: true };
  const hosts = [...b.whole, ...(b.marked.length > 0 ? [b.marked.flat()] : [])];
  const pieces = a.marked.length > 0 ? a.marked : a.whole;
  const isInside = (words: readonly ComparableWord[]) => hosts.some((host) => findRun(words, host) >= 0);
  const runs = pieces.map((piece) => ({
    words: trimSmallWords(piece),
    all: false,
    length: isInside(piece) ? piece.length : 0,
    isWord: piece.length <= shortQuote || (piece.length >= wholeQuote && isInside(piece)),
  }));
  return runs
    .filter(({ words }) => isTelling(words, pieces) && !isTitle(words, a) && isInside(words))
    .sort((x, y) => rarityOf(y.words) - rarityOf(x.words))[0];
}

/** "a reckless plan" stands in "the reckless plan of theirs" by the words that count; "not reckless" does not. */
const trimSmallWords = (piece: readonly ComparableWord[]): readonly ComparableWord[] =>
  piece.slice(Math.max(0, piece.findIndex(isWeighty)), piece.findLastIndex(isWeighty) + 1);

const negations: ReadonlySet<string> = new Set(['not', 'no', 'never', 'nobody', 'nothing', 'neither']);

const isWeighty = ({ content, key }: ComparableWord): boolean => content || negations.has(key);

const longestTitle = 4;
const capital = /^\p{Lu}/u;

/** A few words that all have capitals are the name of something, which anybody may speak of: a film, a party. */
const isTitle = (piece: readonly ComparableWord[], { article: { text } }: Utterance): boolean =>
  piece.length > 1 &&
  piece.length <= longestTitle &&
  piece.every(({ content, start, end }) => !content || capital.test(text.slice(start, end))) &&
  piece.some(({ start, end }) => text.slice(start, end) !== text.slice(start, end).toUpperCase());

/** A single word among several pieces ("hegemonism") may come from anywhere in a speech. */
const isTelling = (piece: readonly ComparableWord[], pieces: readonly unknown[]): boolean =>
  pieces.length === 1 || piece.filter(({ content }) => content).length >= 2;
