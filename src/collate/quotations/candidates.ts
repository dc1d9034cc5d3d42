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
  const keysOf = createKeyReader(({ stem }) => [stem]);
  return findSharing(utterances.map(keysOf), { most: mostUtterances, least: leastRarity });
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
  const keysOf = createKeyReader(nearKeys);
  const keyed = utterances.map(keysOf);
  const described = keyed.filter(({ utterance }) => !utterance.speaker).slice(0, mostUtterances);
  const found = new Map<string, Pair>();
  const add = (pairs: readonly Pair[]) => {
    for (const pair of pairs) found.set(`${pair[0].key}\n${pair[1].key}`, pair);
  };
  for (const group of groupBySpeaker(keyed).values())
    add(findSharing([...group, ...described], { ...nearBounds, among: group.length }));
  add(findSharing(described, nearBounds));
  return [...found.values()];
}

const nearBounds: Bounds = { most: mostOfSpeaker, least: leastNear, best: mostCandidates, across: true };

const nearKeys = ({ key }: ComparableWord): string[] => {
  const root = rootOf(key);
  return [root, ...nearGroupsOf(root).map((group) => `#${group}`)];
};

function groupBySpeaker(keyed: readonly KeyedUtterance[]): Map<string, KeyedUtterance[]> {
  const groups = new Map<string, KeyedUtterance[]>();
  for (const one of keyed)
    for (const key of speakerKeys(one.utterance)) {
      const group = groups.get(key);
      if (group) group.push(one);
      else groups.set(key, [one]);
    }
  return groups;
}

/** A person may be known by a part of the name elsewhere. */
const speakerKeys = ({ speaker }: Utterance): readonly string[] =>
  speaker ? (speaker.person ? [...new Set(nameWords(speaker.name))] : [speaker.id]) : [];

/** An utterance with the keys of its content words, as numbers, and their rarity. */
interface KeyedUtterance {
  readonly utterance: Utterance;
  readonly keys: ReadonlyMap<number, number>;
}

/** Makes the reader of keys; words are looked up once. */
function createKeyReader(
  keysOf: (word: ComparableWord) => readonly string[],
): (utterance: Utterance) => KeyedUtterance {
  const numbers = new Map<string, number>();
  const known = new Map<string, readonly number[]>();
  function numbersOf(word: ComparableWord): readonly number[] {
    const found = known.get(word.key);
    if (found) return found;
    const made = keysOf(word).map((key) => {
      const number = numbers.get(key) ?? numbers.size;
      numbers.set(key, number);
      return number;
    });
    known.set(word.key, made);
    return made;
  }
  return (utterance) => {
    const keys = new Map<number, number>();
    for (const words of [...utterance.marked, ...utterance.whole])
      for (const word of words) if (word.content) for (const key of numbersOf(word)) keys.set(key, word.rarity);
    return { utterance, keys };
  };
}

interface Bounds {
  /** Keys in more utterances than this count nothing. */
  readonly most: number;
  /** The least weight that a pair must share. */
  readonly least: number;
  /** Of the pairs of one utterance, only the best are taken. */
  readonly best?: number;
  /** Only pairs of different articles. */
  readonly across?: true;
  /** Only pairs with one of the first so many. */
  readonly among?: number;
}

function findSharing(
  list: readonly KeyedUtterance[],
  { most, least, best, across, among = list.length }: Bounds,
): Pair[] {
  const index = indexKeys(list);
  return list.flatMap(({ keys, utterance }, at) => {
    const shared = new Map<number, number>();
    const end = Math.min(at, among);
    for (const [key, rarity] of keys) {
      const holders = index.get(key)!;
      if (holders.length > most) continue;
      for (const other of holders) {
        if (other >= end) break;
        shared.set(other, (shared.get(other) ?? 0) + rarity);
      }
    }
    return [...shared]
      .filter(([other, rarity]) => rarity >= least && !(across && list[other]!.utterance.article === utterance.article))
      .sort(([a, x], [b, y]) => (best === undefined ? 0 : y - x) || a - b)
      .slice(0, best)
      .map(([other]): Pair => [list[other]!.utterance, utterance]);
  });
}

/** The places in the list, rising, by key. */
function indexKeys(list: readonly KeyedUtterance[]): Map<number, number[]> {
  const index = new Map<number, number[]>();
  list.forEach(({ keys }, at) => {
    for (const key of keys.keys()) {
      const holders = index.get(key);
      if (holders) holders.push(at);
      else index.set(key, [at]);
    }
  });
  return index;
}
