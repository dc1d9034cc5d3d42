import type { Likeness } from '../../../model/edition.ts';
import type { PassageSentence, PassageText } from '../words/passage-words.ts';
import { type CommonWords, findCommonWords } from './common-words.ts';

/** Two sentences that tell the same. */
export interface SentenceMatch {
  /** Indexes of the sentences. */
  readonly left: number;
  readonly right: number;
  readonly likeness: Likeness;
  /** Rarity that both share over that of both, 0 to 1. */
  readonly weight: number;
  readonly common: CommonWords;
}

/** What a text's sentences are looked up by: where each word with content stands, and how much a sentence weighs. */
export interface SentenceIndex {
  readonly holders: ReadonlyMap<string, readonly number[]>;
  readonly weights: readonly number[];
}

const mostCandidates = 3;
const leastWords = 5;
/** A word that stands in more sentences than this tells nothing of one. */
const mostHolders = 24;

/** Indexes the sentences of a text by the stems of their words. */
export function indexSentences({ words, sentences }: PassageText): SentenceIndex {
  const holders = new Map<string, number[]>();
  const weights = sentences.map((sentence, at) => {
    let weight = 0;
    for (const { stem, rarity } of rareWords(words, sentence)) {
      weight += rarity;
      const list = holders.get(stem);
      if (list) list.push(at);
      else holders.set(stem, [at]);
    }
    return weight;
  });
  return { holders, weights };
}

/** The words with content of a sentence, each once. */
function rareWords(words: PassageText['words'], { from, to }: PassageSentence): { stem: string; rarity: number }[] {
  const seen = new Set<string>();
  const found: { stem: string; rarity: number }[] = [];
  for (let at = from; at < to; at += 1) {
    const { stem, rarity, content } = words[at]!;
    if (!content || seen.has(stem)) continue;
    seen.add(stem);
    found.push({ stem, rarity });
  }
  return found;
}

/** For each sentence of `right` the one of `left` that is most like it, if one is like it at all. */
export function matchSentences(
  left: PassageText,
  leftIndex: SentenceIndex,
  right: PassageText,
  rightIndex: SentenceIndex,
): SentenceMatch[] {
  return right.sentences.flatMap((sentence, at) => {
    if (sentence.to - sentence.from < leastWords) return [];
    const shared = shareWords(leftIndex, rareWords(right.words, sentence));
    const candidates = [...shared].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, mostCandidates);
    const matches = candidates.flatMap(([index, weight]) => {
      const total = Math.sqrt(leftIndex.weights[index]! * rightIndex.weights[at]!);
      return matchSentence({ left, right, index, at, shared: weight, weight: total > 0 ? weight / total : 0 });
    });
    return matches.sort(compareMatches).slice(0, 1);
  });
}

/** How much rarity each sentence of the index shares with some words. */
function shareWords(
  { holders }: SentenceIndex,
  words: readonly { stem: string; rarity: number }[],
): Map<number, number> {
  const shared = new Map<number, number>();
  for (const { stem, rarity } of words) {
    const list = holders.get(stem);
    if (!list || list.length > mostHolders) continue;
    for (const at of list) shared.set(at, (shared.get(at) ?? 0) + rarity);
  }
  return shared;
}

interface Candidate {
  readonly left: PassageText;
  readonly right: PassageText;
  readonly index: number;
  readonly at: number;
  readonly shared: number;
  readonly weight: number;
}

const leastShared = 10;
const leastWeight = 0.25;

function matchSentence({ left, right, index, at, shared, weight }: Candidate): SentenceMatch[] {
  const [a, b] = [left.sentences[index]!, right.sentences[at]!];
  if (shared < leastShared || weight < leastWeight) return [];
  const common = findCommonWords(left.words, a, right.words, b);
  const likeness = judgeLikeness(common.left.length, a.to - a.from, b.to - b.from);
  return [{ left: index, right: at, likeness, weight: Math.min(1, weight), common }];
}

/** Most words of the longer sentence, or nearly all of a shorter one that is part of it. */
function judgeLikeness(common: number, left: number, right: number): Likeness {
  const [shorter, longer] = [Math.min(left, right), Math.max(left, right)];
  if (common >= 0.9 * longer || (common >= 0.95 * shorter && shorter >= 8)) return 'verbatim';
  return common >= 0.6 * longer || (common >= 0.75 * shorter && shorter >= 10) ? 'light' : 'heavy';
}

const ranks: Readonly<Record<Likeness, number>> = { verbatim: 0, light: 1, heavy: 2 };

const compareMatches = (a: SentenceMatch, b: SentenceMatch): number =>
  ranks[a.likeness] - ranks[b.likeness] || b.weight - a.weight || a.left - b.left;
