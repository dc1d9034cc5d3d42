import { typeTelling } from '../../collate/quotations/build-quotations.ts';
import { gatherTellings } from '../../collate/quotations/tellings.ts';
import type { Utterance } from '../../collate/quotations/utterances.ts';
import { matchLoosely } from '../../collate/quotations/words/loose-overlap.ts';
import { matchWords, rarityOf } from '../../collate/quotations/words/overlap.ts';
import type { TellingDifference, TellingRelation } from '../../model/edition.ts';
import type { Said } from './said.ts';
import { findSwap, type SwapQuestion } from './swapped.ts';
import { matchVoices, type VoiceMatch } from './voices.ts';

/** How a stretch stands to something that an input tells in other words. */
export interface WordingMatch {
  readonly said: Said;
  readonly match: VoiceMatch;
  readonly verdict: 'altered' | 'other-wording';
  readonly relation: TellingRelation;
  readonly differs: readonly TellingDifference[];
  readonly why: string;
  /** How near the words are; the rarity of those that both have. */
  readonly score: number;
}

/**
 * Types what a draft quotes against what an input has; undefined where it is hardly the same utterance. `holdsAll`: the input has all of its
 * words in order, so that few words are enough.
 */
export function matchWording(draft: Said, said: Said, holdsAll = false): WordingMatch | undefined {
  if (!holdsAll && !mayBeOne(draft.utterance, said.utterance)) return undefined;
  const match = matchVoices(draft.voice, said.voice);
  const near = measureNearness(draft.utterance, said.utterance);
  const { relation, differs = [] } = typeTelling(gatherOne(draft.utterance), gatherOne(said.utterance));
  const swap = said.marked
    ? findSwapIn(draft.utterance, said.utterance, { match, translated: isTranslated(draft, said) })
    : undefined;
  const found = { said, match, relation, differs: differs ?? [], score: near.rarity };
  if (relation === 'altered' && (holdsAll || near.share >= leastAltered || swap))
    return { ...found, verdict: 'altered', why: 'the words that differ change what is said' };
  if (swap) {
    const own = printWords(draft.utterance, swap.words);
    const other = printWords(said.utterance, swap.others);
    return { ...found, verdict: 'altered', why: other ? `“${own}” stands for “${other}”` : `“${own}” is put in` };
  }
  if (!isNear(near, match)) return undefined;
  return { ...found, verdict: 'other-wording', why: 'the same is said in other words' };
}

const [fewestEqual, leastEqualShare, leastShared] = [3, 0.5, 2.5];

/** A cheap look before the words are aligned: many equal words, or some that are rare or near in meaning. */
function mayBeOne(draft: Utterance, said: Utterance): boolean {
  const keys = new Set(said.whole.flatMap((piece) => piece.map(({ key }) => key)));
  for (const piece of said.marked) for (const { key } of piece) keys.add(key);
  const equal = draft.own.filter(({ key }) => keys.has(key));
  if (equal.length >= Math.max(fewestEqual, leastEqualShare * draft.own.length)) return true;
  return rarityOf(equal) >= leastShared || matchLoosely(draft.own, said.whole.flat()).rarity >= leastShared;
}

const leastAltered = 0.5;

const gatherOne = (utterance: Utterance) => gatherTellings([utterance])[0]!;

const isTranslated = (draft: Said, { utterance, voice }: Said): boolean =>
  utterance.foreign || draft.utterance.foreign || (voice.speaker?.translated ?? false);

function findSwapIn(draft: Utterance, { article, marked }: Utterance, question: SwapQuestion) {
  const telling = { text: draft.article.text, pieces: [draft.own] };
  return [...marked, marked.flat()].flatMap(
    (piece) =>
      (piece.length > 0 ? findSwap(telling, { text: article.text, pieces: [piece] }, question) : undefined) ?? [],
  )[0];
}

const printWords = (
  { article }: Utterance,
  words: readonly { readonly start: number; readonly end: number }[],
): string => (words.length > 0 ? article.text.slice(words[0]!.start, words.at(-1)!.end) : '');

interface Nearness {
  /** Content words of the draft with a counterpart. */
  readonly words: number;
  readonly rarity: number;
  /** Part of what the draft's words tell that has a counterpart. */
  readonly share: number;
  /** Part of the draft's words that stand in the same order. */
  readonly orderShare: number;
}

function measureNearness(draft: Utterance, said: Utterance): Nearness {
  const whole = said.whole.flat();
  const loose = matchLoosely(draft.own, whole);
  const total = rarityOf(draft.own);
  return {
    words: loose.words,
    rarity: loose.rarity,
    share: total > 0 ? loose.rarity / total : 0,
    orderShare: matchWords(draft.own, whole).orderShare,
  };
}

const leastRarity = 4.5;
const leastShare = { same: 0.45, unknown: 0.5, different: 0.75 } as const;
const leastWords = { same: 1, unknown: 2, different: 3 } as const;

/** The less is known of who speaks, the more of the words must be there. */
function isNear({ words, rarity, share, orderShare }: Nearness, match: VoiceMatch): boolean {
  if (rarity < leastRarity || words < leastWords[match]) return false;
  return share >= leastShare[match] || (match === 'unknown' && share >= leastInOrder && orderShare >= leastInOrder);
}

const leastInOrder = 0.4;

const leastNear = 3;

/** What is nearest to a stretch by its words, where anything is at all near. */
export function findNearest(draft: Said, candidates: readonly Said[]): Said | undefined {
  const measured = candidates.map((said) => ({ said, near: measureNearness(draft.utterance, said.utterance) }));
  return measured.filter(({ near }) => near.rarity >= leastNear).sort((a, b) => b.near.rarity - a.near.rarity)[0]?.said;
}
