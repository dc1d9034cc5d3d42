import type { Article } from '../../model/article.ts';
import type { EntityCluster } from '../../model/collation.ts';
import { compareStrings, createLink, type Link } from '../../model/link.ts';
import { clusterLinks } from '../clusters.ts';
import { judgeUtterances } from './judge.ts';
import { matchSpeakers, readSpeakers } from './speakers.ts';
import { readUtterances, type Utterance, weighByStory } from './utterances.ts';

/** The utterances of a story and what links them. */
export interface LinkedUtterances {
  readonly utterances: readonly Utterance[];
  /** Sorted by their members. */
  readonly links: readonly Link[];
}

/** Words in more utterances than this say nothing about which of them belong together. */
const mostUtterances = 300;
const leastRarity = 4;

/**
 * Links the quotes that tell one utterance. Only those that share rare enough words are compared; those that are equal
 * in words and speaker are linked in a row, so that many copies of one quote cost no more than their number.
 */
export function linkQuotations(articles: readonly Article[], entities: readonly EntityCluster[]): LinkedUtterances {
  const speakers = readSpeakers(articles, entities);
  const utterances = weighByStory(articles.flatMap((article) => readUtterances(article, speakers))).sort((a, b) =>
    compareStrings(a.key, b.key),
  );
  const groups = groupEqual(utterances);
  const pairs = [...groups.flatMap(rowPairs), ...candidatePairs(groups.map(([first]) => first!))];
  const links = pairs.flatMap(([a, b]) => {
    const judged = judgeUtterances(a, b);
    return judged ? [createLink({ kind: 'quotation', left: a.key, right: b.key, ...judged })] : [];
  });
  return { utterances, links: [...links, ...findVetoes(utterances, links)].sort(compareMembers) };
}

const compareMembers = (a: Link, b: Link): number => compareStrings(a.left, b.left) || compareStrings(a.right, b.right);

/** Utterances of the same words by the same speaker. */
function groupEqual(utterances: readonly Utterance[]): Utterance[][] {
  const groups = new Map<string, Utterance[]>();
  for (const utterance of utterances) {
    const key = `${utterance.speaker?.id ?? ''}|${utterance.marked.length > 0}|${utterance.own
      .map(({ key }) => key)
      .join(' ')}`;
    const group = groups.get(key);
    if (group) group.push(utterance);
    else groups.set(key, [utterance]);
  }
  return [...groups.values()];
}

const rowPairs = (group: readonly Utterance[]): [Utterance, Utterance][] =>
  group.slice(1).map((utterance, index) => [group[index]!, utterance]);

/** Pairs that share words worth comparing them for, through an inverted index of stems. */
function candidatePairs(utterances: readonly Utterance[]): [Utterance, Utterance][] {
  const index = indexByStem(utterances);
  return utterances.flatMap((utterance, at) => {
    const shared = new Map<number, number>();
    for (const [stem, rarity] of stemsOf(utterance)) {
      const holders = index.get(stem)!;
      if (holders.length > mostUtterances) continue;
      for (const other of holders) if (other < at) shared.set(other, (shared.get(other) ?? 0) + rarity);
    }
    return [...shared]
      .filter(([, rarity]) => rarity >= leastRarity)
      .sort(([a], [b]) => a - b)
      .map(([other]): [Utterance, Utterance] => [utterances[other]!, utterance]);
  });
}

function indexByStem(utterances: readonly Utterance[]): Map<string, number[]> {
  const index = new Map<string, number[]>();
  utterances.forEach((utterance, at) => {
    for (const stem of stemsOf(utterance).keys()) {
      const holders = index.get(stem);
      if (holders) holders.push(at);
      else index.set(stem, [at]);
    }
  });
  return index;
}

/** The stems of the content words with their rarity. */
function stemsOf({ marked, whole }: Utterance): Map<string, number> {
  const stems = new Map<string, number>();
  for (const words of [...marked, ...whole])
    for (const { content, stem, rarity } of words) if (content) stems.set(stem, rarity);
  return stems;
}

/**
 * Keeps apart what two persons say where a third quote, ascribed to the wrong one of them, would tie them together: in each
 * cluster, utterances of different speakers that have no link of their own.
 */
function findVetoes(utterances: readonly Utterance[], links: readonly Link[]): Link[] {
  const byKey = new Map(utterances.map((utterance) => [utterance.key, utterance]));
  const linked = new Set(links.map(({ left, right }) => `${left}\n${right}`));
  return clusterLinks([...byKey.keys()], links).flatMap((cluster) => {
    const members = cluster.slice(0, mostUtterances).map((key) => byKey.get(key)!);
    return members.flatMap((a, index) =>
      members
        .slice(index + 1)
        .filter((b) => matchSpeakers(a.speaker, b.speaker) === 'different' && !linked.has(`${a.key}\n${b.key}`))
        .map((b) => createLink({ ...vetoed, left: a.key, right: b.key })),
    );
  });
}

const vetoed = {
  kind: 'quotation',
  judgement: 'different',
  score: 0.85,
  why: ['said by two persons, in other words'],
} as const;
