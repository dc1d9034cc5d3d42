import type { Judgement } from '../../model/link.ts';
import type { EventMention } from './event-mentions.ts';
import type { PlaceRelation } from './event-places.ts';
import type { WhoMatch } from './match-participants.ts';
import type { TimeRelation } from './time-ranges.ts';

/** What is thought of two mentions of events of one type. */
export interface EventJudgement {
  readonly judgement: Judgement;
  readonly score: number;
  readonly why: readonly string[];
}

/** Two events set against each other in all that tells them apart. */
export interface EventMatch {
  readonly who: WhoMatch;
  readonly when: TimeRelation;
  readonly where: PlaceRelation;
}

/** Two mentions with what is thought of them. */
export interface JudgedPair {
  readonly left: EventMention;
  readonly right: EventMention;
  readonly judged: EventJudgement;
}
