import type { ComparableWord } from '../comparable-words.ts';
import { nameWords } from './judge/speakers.ts';
import type { Utterance } from './utterances.ts';
import { nearGroupsOf } from './words/near-words.ts';
import { rootOf } from './words/roots.ts';

/** Words in more utterances than this say nothing about which of them belong together. */
export const mostUtterances = 300;
const leastRarity = 4;

/** Utterances of the same words by the same speaker on the same day. */
export function groupEqual(utterances: readonly Utterance[]): Utterance[][] {
  const groups = new Map<string, Utterance[]>();
  for (const utterance of utterances) {
    const key = [
      utterance.speaker?.id,
      utterance.occasion.day,
      utterance.marked.length > 0,
      utterance.own.map(({ key }) => key).join(' '),
    ].join('|');
    const group = groups.get(key);
    if (group) group.push(utterance);
    else groups.set(key, [utterance]);
  }
  return [...groups.values()];
}

/** A pair of utterances that may be one. */
export type Pair = readonly [Utterance, Utterance];

/** Pairs that share words worth comparing them for, through an inverted index of stems. */
export function findCandidates(utterances: readonly Utterance[]): Pair[] {
  return findSharing(utterances, (utterance) => weighed(utterance, ({ stem }) => [stem]), {
    most: mostUtterances,
    least: leastRarity,
  });
}

const mostOfSpeaker = 60;
const leastNear = 4;
/** Of what a quote shares words of near meaning with, only so many are looked at, those that share most. */
const mostCandidates = 12;

/**
 * Pairs of quotes of one speaker that share words of near meaning. Quotes whose speaker is not known by name are set beside
 * those of everybody.
 */
export function findLooseCandidates(utterances: readonly Utterance[]): Pair[] {
  const found = new Map<string, Pair>();
  for (const group of groupBySpeaker(utterances).values())
    for (const pair of findSharing(group, (utterance) => weighed(utterance, nearKeys), nearBounds))
      found.set(`${pair[0].key}\n${pair[1].key}`, pair);
  return [...found.values()];
}

const nearBounds: Bounds = { most: mostOfSpeaker, least: leastNear, best: mostCandidates, across: true };

const nearKeys = ({ key }: ComparableWord): string[] => {
  const root = rootOf(key);
  return [root, ...nearGroupsOf(root).map((group) => `#${group}`)];
};

function groupBySpeaker(utterances: readonly Utterance[]): Map<string, Utterance[]> {
  const groups = new Map<string, Utterance[]>();
  const described = utterances.filter(({ speaker }) => !speaker).slice(0, mostUtterances);
  for (const utterance of utterances)
    for (const key of speakerKeys(utterance)) {
      const group = groups.get(key);
      if (group) group.push(utterance);
      else groups.set(key, [utterance]);
    }
  for (const group of groups.values()) group.push(...described);
  return groups;
}

/** A person may be known by a part of the name elsewhere. */
const speakerKeys = ({ speaker }: Utterance): readonly string[] =>
  speaker ? (speaker.person ? [...new Set(nameWords(speaker.name))] : [speaker.id]) : [];

interface Bounds {
  /** Keys in more utterances than this count nothing. */
  readonly most: number;
  /** The least weight that a pair must share. */
  readonly least: number;
  /** Of the pairs of one utterance, only the best are taken. */
  readonly best?: number;
  /** Only pairs of different articles. */
  readonly across?: true;
}

function findSharing(
  utterances: readonly Utterance[],
  keysOf: (utterance: Utterance) => ReadonlyMap<string, number>,
  { most, least, best, across }: Bounds,
): Pair[] {
  const keys = utterances.map(keysOf);
  const index = indexKeys(keys);
  return utterances.flatMap((utterance, at) => {
    const shared = new Map<number, number>();
    for (const [key, rarity] of keys[at]!) {
      const holders = index.get(key)!;
      if (holders.length > most) continue;
      for (const other of holders) if (other < at) shared.set(other, (shared.get(other) ?? 0) + rarity);
    }
    return [...shared]
      .filter(([other, rarity]) => rarity >= least && !(across && utterances[other]!.article === utterance.article))
      .sort(([a, x], [b, y]) => (best === undefined ? 0 : y - x) || a - b)
      .slice(0, best)
      .map(([other]): Pair => [utterances[other]!, utterance]);
  });
}

function indexKeys(lists: readonly ReadonlyMap<string, number>[]): Map<string, number[]> {
  const index = new Map<string, number[]>();
  lists.forEach((keys, at) => {
    for (const key of keys.keys()) {
      const holders = index.get(key);
      if (holders) holders.push(at);
      else index.set(key, [at]);
    }
  });
  return index;
}

/** The keys of the content words with their rarity. */
function weighed(
  { marked, whole }: Utterance,
  keysOf: (word: ComparableWord) => readonly string[],
): Map<string, number> {
  const keys = new Map<string, number>();
  for (const words of [...marked, ...whole])
    for (const word of words) if (word.content) for (const key of keysOf(word)) keys.set(key, word.rarity);
  return keys;
}
