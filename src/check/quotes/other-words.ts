import { typeTelling } from '../../collate/quotations/build-quotations.ts';
import { gatherTellings } from '../../collate/quotations/tellings.ts';
import type { Utterance } from '../../collate/quotations/utterances.ts';
import { matchLoosely } from '../../collate/quotations/words/loose-overlap.ts';
import { findRun, matchWords, rarityOf } from '../../collate/quotations/words/overlap.ts';
import { rootOf } from '../../collate/quotations/words/roots.ts';
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
  const swap = said.marked
    ? findSwapIn(draft.utterance, said.utterance, { match, translated: isTranslated(draft, said) })
    : undefined;
  const mayBeAltered = holdsAll || near.share >= leastAltered || swap !== undefined;
  const isOther =
    isAlikeInAll(draft.utterance, said.utterance, near, match) ||
    isNear(near, match, () => matchWords(draft.utterance.own, said.utterance.whole.flat()).orderShare);
  if (!mayBeAltered && !isOther) return undefined;
  const { relation, differs } = typeTelling(gatherOne(draft.utterance), gatherOne(said.utterance));
  const found = { said, match, relation, differs: differs ?? [], score: near.rarity };
  if (relation === 'altered' && mayBeAltered)
    return { ...found, verdict: 'altered', why: 'the words that differ change what is said' };
  if (swap) {
    const own = printWords(draft.utterance, swap.words);
    const other = printWords(said.utterance, swap.others);
    return { ...found, verdict: 'altered', why: other ? `“${own}” stands for “${other}”` : `“${own}” is put in` };
  }
  return isOther ? { ...found, verdict: 'other-wording', why: 'the same is said in other words' } : undefined;
}

const [fewestEqual, leastEqualShare, leastShared] = [3, 0.5, 2.5];

/** A cheap look before the words are aligned: many equal words, or some that are rare or near in meaning. */
function mayBeOne(draft: Utterance, said: Utterance): boolean {
  const keys = new Set(said.whole.flatMap((piece) => piece.map(({ key }) => key)));
  for (const piece of said.marked) for (const { key } of piece) keys.add(key);
  const equal = draft.own.filter(({ key }) => keys.has(key));
  if (equal.length >= Math.max(fewestEqual, leastEqualShare * draft.own.length)) return true;
  return rarityOf(equal) >= leastShared || measureNearness(draft, said).rarity >= leastShared;
}

const leastAltered = 0.5;

const gatherOne = (utterance: Utterance) => gatherTellings([utterance])[0]!;

/** Whether what both have may be translated, each in its own way. */
export const isTranslated = (draft: Said, { utterance, voice }: Said): boolean =>
  utterance.foreign || draft.utterance.foreign || (voice.speaker?.translated ?? false);

function findSwapIn(draft: Utterance, { article, marked }: Utterance, question: SwapQuestion) {
  if (findRun(draft.own, marked.flat()) >= 0) return undefined;
  const telling = { text: draft.article.text, pieces: [draft.own] };
  return [...marked, marked.flat()]
    .flatMap(
      (piece) =>
        (piece.length > 0 ? findSwap(telling, { text: article.text, pieces: [piece] }, question) : undefined) ?? [],
    )
    .find(({ others: [first] }) => first === undefined || !isInBrackets(article.text, first.start));
}

/** What an outlet puts in for a word of the speaker's: "[the mayor]". */
export const isInBrackets = (text: string, start: number): boolean => text[start - 1] === '[';

/** What holds a stretch word for word but for contractions and spelling: "there is" and "there's". */
export function matchForm(draft: Said, said: Said): WordingMatch | undefined {
  if (findRun(draft.utterance.own, said.utterance.own) < 0) return undefined;
  const { relation, differs } = typeTelling(gatherOne(draft.utterance), gatherOne(said.utterance));
  const match = matchVoices(draft.voice, said.voice);
  const score = rarityOf(draft.utterance.own);
  return { said, match, verdict: 'other-wording', relation, differs: differs ?? [], score, why: formWhy };
}

const formWhy = 'the same but for contractions or spelling';

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
}

const measured = new WeakMap<Utterance, WeakMap<Utterance, Nearness>>();

/** Measured once for a pair: the candidates are looked at again where nothing is found. */
function measureNearness(draft: Utterance, said: Utterance): Nearness {
  const known = measured.get(draft) ?? new WeakMap<Utterance, Nearness>();
  measured.set(draft, known);
  const near = known.get(said) ?? compareLoosely(draft, said);
  known.set(said, near);
  return near;
}

function compareLoosely(draft: Utterance, said: Utterance): Nearness {
  const whole = said.whole.flat();
  const loose = matchLoosely(draft.own, whole);
  const total = rarityOf(draft.own);
  return {
    words: loose.words,
    rarity: loose.rarity,
    share: total > 0 ? loose.rarity / total : 0,
  };
}

const leastRarity = 4.5;
const leastShare = { same: 0.45, unknown: 0.5, different: 0.75 } as const;
const leastWords = { same: 1, unknown: 2, different: 3 } as const;

/** A short sentence as a whole: all that it tells is there, and little else. */
function isAlikeInAll(draft: Utterance, said: Utterance, { rarity, share }: Nearness, match: VoiceMatch): boolean {
  if (match === 'different' || said.marked.length === 0 || rarity < leastOfShort) return false;
  const own = draft.own.map(({ key }) => rootOf(key));
  return said.marked.some((piece) => {
    if (piece.length > own.length * mostLonger || own.length > piece.length * mostLonger) return false;
    if (match === 'same' && share >= leastOfMeaning) return true;
    const keys = new Set(piece.map(({ key }) => rootOf(key)));
    return share >= leastOfAll && own.filter((key) => keys.has(key)).length >= leastOfWords * own.length;
  });
}

const [leastOfShort, leastOfMeaning, leastOfAll, leastOfWords, mostLonger] = [1.8, 0.65, 0.85, 0.6, 1.7];

/** The less is known of who speaks, the more of the words must be there. */
function isNear({ words, rarity, share }: Nearness, match: VoiceMatch, readOrder: () => number): boolean {
  if (rarity < leastRarity || words < leastWords[match]) return false;
  return share >= leastShare[match] || (match === 'unknown' && share >= leastInOrder && readOrder() >= leastInOrder);
}

const leastInOrder = 0.4;

const leastNear = 3;

/** What is nearest to a stretch by its words, where anything is at all near. */
export function findNearest(draft: Said, candidates: readonly Said[]): Said | undefined {
  const list = candidates.map((said) => ({ said, near: measureNearness(draft.utterance, said.utterance) }));
  return list.filter(({ near }) => near.rarity >= leastNear).sort((a, b) => b.near.rarity - a.near.rarity)[0]?.said;
}
