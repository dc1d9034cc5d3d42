import type { Judgement } from '../../model/link.ts';
import type { ComparableWord } from '../comparable-words.ts';
import { findRun, matchWords, type Overlap, rarityOf } from './overlap.ts';
import { matchSpeakers } from './speakers.ts';
import type { Utterance } from './utterances.ts';

/** Whether two articles tell one utterance, and why. */
export interface UtteranceJudgement {
  readonly judgement: Judgement;
  readonly score: number;
  readonly why: readonly string[];
}

type SpeakerMatch = ReturnType<typeof matchSpeakers>;

const rareWord = 4.5;
const longWords = 10;

/**
 * Judges two utterances: equal words, words that stand whole in the other, then words in common. What is asked of the
 * words grows the less is known of the speakers. `undefined`: nothing speaks for their being the same.
 */
export function judgeUtterances(a: Utterance, b: Utterance): UtteranceJudgement | undefined {
  const speakers = matchSpeakers(a.speaker, b.speaker);
  const equal = judgeRuns(a, b, speakers);
  if (equal) return equal;
  if (a.article.id === b.article.id || speakers === 'different') return undefined;
  return judgeOverlap(a, b, speakers);
}

/** Equal words, or one piece whole inside the other. */
function judgeRuns(a: Utterance, b: Utterance, speakers: SpeakerMatch): UtteranceJudgement | undefined {
  const run = longestRun(a, b) ?? longestRun(b, a);
  if (!run) return undefined;
  const { words, all } = run;
  const content = words.filter((word) => word.content);
  const why = [
    all ? `the same ${words.length} words` : `${words.length} words of one stand whole in the other`,
    speakerReason(speakers),
  ];
  const enough = content.length >= 2 || content.some(({ rarity }) => rarity >= rareWord);
  if (speakers === 'same' && enough) return { judgement: 'same', score: all ? 0.97 : 0.9, why };
  if (speakers === 'different') return words.length >= longWords ? { judgement: 'same', score: 0.7, why } : undefined;
  const told = rarityOf(words);
  if (told >= 12 || (words.length >= 6 && content.length >= 2))
    return { judgement: 'same', score: all ? 0.9 : 0.8, why };
  return told >= 5 ? { judgement: 'unsure', score: 0.5, why } : undefined;
}

interface Run {
  readonly words: readonly ComparableWord[];
  /** Whether it is all that either of the two has. */
  readonly all: boolean;
}

/** The weightiest piece of `a` that stands in `b` as it is. */
function longestRun(a: Utterance, b: Utterance): Run | undefined {
  const [own, other] = [a.own, b.own];
  if (own.length === other.length && findRun(own, other) === 0) return { words: own, all: true };
  const hosts = [...b.whole, ...(b.marked.length > 0 ? [b.marked.flat()] : [])];
  const pieces = (a.marked.length > 0 ? a.marked : a.whole).map(trimSmallWords);
  const found = pieces.filter((piece) => isTelling(piece, pieces) && hosts.some((host) => findRun(piece, host) >= 0));
  const best = found.sort((x, y) => rarityOf(y) - rarityOf(x))[0];
  return best && { words: best, all: false };
}

/** "a reckless plan" stands in "the reckless plan of theirs" by the words that count. */
const trimSmallWords = (piece: readonly ComparableWord[]): readonly ComparableWord[] =>
  piece.slice(
    Math.max(
      0,
      piece.findIndex(({ content }) => content),
    ),
    piece.findLastIndex(({ content }) => content) + 1,
  );

/** A single word among several pieces ("hegemonism") may come from anywhere in a speech. */
const isTelling = (piece: readonly ComparableWord[], pieces: readonly unknown[]): boolean =>
  pieces.length === 1 || piece.filter(({ content }) => content).length >= 2;

function judgeOverlap(a: Utterance, b: Utterance, speakers: SpeakerMatch): UtteranceJudgement | undefined {
  const own = matchWords(a.own, b.own);
  const whole = a.marked.length + b.marked.length > 0 ? matchWords(a.whole.flat(), b.whole.flat()) : own;
  const scores = [strength(own, leastOf(speakers)), own.words > 0 ? strength(whole, leastOfWhole(speakers)) : 0];
  const score = Math.max(...scores, strengthInOrder(own, speakers));
  const best = score === scores[1] ? whole : own;
  const shares = `${best.words} content words in common, ${Math.round(best.containment * 100)} % of the shorter`;
  const why = [shares, speakerReason(speakers)];
  if (score > 0) return { judgement: 'same', score, why };
  const near = best.words >= 3 && best.containment >= 0.4 && best.rarity >= 9;
  return near ? { judgement: 'unsure', score: 0.4, why } : undefined;
}

/** What is asked of the words in common. */
interface Least {
  readonly words: number;
  readonly rarity: number;
  readonly containment: number;
}

const leastOf = (speakers: SpeakerMatch): Least =>
  speakers === 'same' ? { words: 3, rarity: 9, containment: 0.5 } : { words: 5, rarity: 18, containment: 0.65 };

/** Reported words hold some of the reporter's own. */
const leastOfWhole = (speakers: SpeakerMatch): Least =>
  speakers === 'same' ? { words: 4, rarity: 12, containment: 0.5 } : { words: 6, rarity: 22, containment: 0.7 };

/** How surely an overlap makes two utterances one; 0 where it does not. */
const strength = ({ words, rarity, containment }: Overlap, least: Least): number =>
  words >= least.words && rarity >= least.rarity && containment >= least.containment ? 0.55 + 0.3 * containment : 0;

/** Small words count too where many of them stand in one order: more of them where a speaker is not known. */
function strengthInOrder({ words, inOrder, orderShare }: Overlap, speakers: SpeakerMatch): number {
  const least = speakers === 'same' ? { inOrder: 7, words: 2 } : { inOrder: 14, words: 5 };
  const enough = inOrder >= least.inOrder && words >= least.words && orderShare >= 0.65;
  return enough ? 0.45 + 0.3 * orderShare : 0;
}

const speakerReasons: Readonly<Record<SpeakerMatch, string>> = {
  same: 'same speaker',
  different: 'said to be by another speaker',
  unknown: 'speaker not known in both',
};

const speakerReason = (speakers: SpeakerMatch): string => speakerReasons[speakers];
