import type { Article } from '../../model/article.ts';
import type { EntityCluster } from '../../model/collation.ts';
import { compareStrings, createLink, type Link } from '../../model/link.ts';
import { demoteAmbiguous } from './demote-ambiguous.ts';
import type { JudgedPair } from './event-judgement.ts';
import { type EventMention, readEventMentions } from './event-mentions.ts';
import { type EventProfile, findPairs, groupProfiles } from './find-pairs.ts';
import { judgeEvents } from './judge-events.ts';

/** The events of a story with the links between them. */
export interface LinkedEvents {
  readonly mentions: readonly EventMention[];
  readonly links: readonly Link[];
}

/**
 * Links the mentions of events that are one, or surely are not, inside an article and across articles. Links come sorted by
 * their members; n log n.
 */
export function linkEvents(articles: readonly Article[], entities: readonly EntityCluster[]): LinkedEvents {
  const mentions = readEventMentions(articles, entities);
  const profiles = groupProfiles(mentions);
  const across = findPairs(profiles).map(([a, b]) => judgePair(a[0], b[0]));
  const links = [...demoteAmbiguous(across), ...profiles.flatMap(judgeInside)]
    .map(({ left, right, judged }) => createLink({ kind: 'event', left: left.key, right: right.key, ...judged }))
    .sort((a, b) => compareStrings(a.left, b.left) || compareStrings(a.right, b.right));
  return { mentions, links };
}

const judgePair = (left: EventMention, right: EventMention): JudgedPair => ({
  left,
  right,
  judged: judgeEvents(left, right),
});

/** Mentions that are alike still may be two events: two speeches of one man without a date. */
const judgeInside = ([first, ...others]: EventProfile): JudgedPair[] => others.map((other) => judgePair(first, other));
