import type { Article } from '../../model/article.ts';
import type { EntityCluster } from '../../model/collation.ts';
import { compareStrings, createLink, type Link } from '../../model/link.ts';
import { clusterLinks } from '../clusters.ts';
import { findCandidates, findLooseCandidates, groupEqual, mostUtterances, type Pair } from './candidates.ts';
import { acceptBest } from './judge/accept-best.ts';
import { judgeUtterances } from './judge/judge-utterances.ts';
import type { JudgedPair } from './judge/judgement.ts';
import { matchSpeakers, readSpeakers } from './judge/speakers.ts';
import { readUtterances, toSpeaker, type Utterance, weighByStory } from './utterances.ts';

/** The utterances of a story and what links them. */
export interface LinkedUtterances {
  readonly utterances: readonly Utterance[];
  /** Sorted by their members. */
  readonly links: readonly Link[];
}

/**
 * Links the quotes that tell one utterance. Only those that share rare enough words, or words of near meaning by one
 * speaker, are compared; those that are equal in words, speaker and day are linked in a row, so that many copies of one quote
 * cost no more than their number.
 */
export function linkQuotations(articles: readonly Article[], entities: readonly EntityCluster[]): LinkedUtterances {
  const speakers = readSpeakers(articles, entities);
  const utterances = weighByStory(articles.flatMap((article) => readUtterances(article, speakers))).sort((a, b) =>
    compareStrings(a.key, b.key),
  );
  const groups = groupEqual(utterances);
  const firsts = groups.map(([first]) => first!);
  const pairs = new Map(
    [...groups.flatMap(rowPairs), ...findLooseCandidates(firsts), ...findCandidates(firsts)].map((pair) => [
      pairKey(pair),
      pair,
    ]),
  );
  const judged = [...pairs.values()].flatMap(([a, b]): JudgedPair[] => {
    const judgement = judgeUtterances(a, b);
    return judgement ? [{ a, b, ...judgement }] : [];
  });
  const links = acceptBest(judged).map(toLink);
  return { utterances, links: [...links, ...findVetoes(utterances, links)].sort(compareMembers) };
}

const pairKey = ([a, b]: Pair): string => (a.key < b.key ? `${a.key}\n${b.key}` : `${b.key}\n${a.key}`);

const toLink = ({ a, b, judgement, score, why }: JudgedPair): Link =>
  createLink({ kind: 'quotation', left: a.key, right: b.key, judgement, score, why });

const compareMembers = (a: Link, b: Link): number => compareStrings(a.left, b.left) || compareStrings(a.right, b.right);

const rowPairs = (group: readonly Utterance[]): Pair[] =>
  group.slice(1).map((utterance, index) => [group[index]!, utterance]);

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
        .filter((b) => matchSpeakers(toSpeaker(a), toSpeaker(b)) === 'different' && !linked.has(`${a.key}\n${b.key}`))
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
