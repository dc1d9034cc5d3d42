import type { Claim } from './claim.ts';
import type { Conflict, FindConflict } from './conflicts/conflict.ts';
import { findAgents } from './conflicts/find-agents.ts';
import { findClockDays } from './conflicts/find-clock-days.ts';
import { findDates } from './conflicts/find-dates.ts';
import { findDenials } from './conflicts/find-denials.ts';
import { findDirections } from './conflicts/find-directions.ts';
import { findNames } from './conflicts/find-names.ts';
import { findNumbers } from './conflicts/find-numbers.ts';
import { findOpposites } from './conflicts/find-opposites.ts';
import { findPlaces } from './conflicts/find-places.ts';
import { findRejections } from './conflicts/find-rejections.ts';
import { findStatus } from './conflicts/find-status.ts';
import { findSuperlatives } from './conflicts/find-superlatives.ts';
import { findDeedConflict } from './facts/find-deed-conflict.ts';
import { findScheduled } from './facts/find-scheduled.ts';
import { type ClaimMatch, matchClaims, type StoryWeight } from './match-claims.ts';
import { isElsewhen } from './scene.ts';

/** How two claims stand to each other: `entails` where the left says all that the right says, and more. */
export type ClaimRelation = 'same' | 'entails' | 'compatible' | 'conflicting' | 'different' | 'unsure';

/** A judgement with its reasons. */
export interface ClaimJudgement {
  readonly relation: ClaimRelation;
  /** 0 to 1. */
  readonly score: number;
  readonly why: readonly string[];
  readonly match: ClaimMatch;
  readonly conflict?: Conflict;
}

/** What may be told otherwise, with how much two claims must have in common for it to be of one thing. */
const finders: readonly (readonly [FindConflict, number])[] = [
  [findSuperlatives, 0.12],
  [findRejections, 0.1],
  [findDates, 0.2],
  [findNumbers, 0.15],
  [findNames, 0.2],
  [findPlaces, 0.25],
  [findDirections, 0.2],
  [findOpposites, 0.15],
  [findDenials, 0.12],
  [findAgents, 0.2],
  [findStatus, 0.2],
  [findDeedConflict, 0.12],
  [findScheduled, 0.15],
  [findClockDays, 0.15],
];

/** Below this two claims are not of one thing. */
const leastDice = 0.14;
const leastShared = 1.8;

/** Judges how two claims stand to each other. */
export function judgeClaims(a: Claim, b: Claim, weigh: StoryWeight): ClaimJudgement {
  const match = matchClaims(a, b, weigh);
  const judge = (relation: ClaimRelation, reasons: readonly string[], conflict?: Conflict): ClaimJudgement => ({
    relation,
    score: Math.round(Math.min(1, match.dice) * 1000) / 1000,
    // Most pairs are never told of.
    get why() {
      return [...reasons, ...describePairs(match)];
    },
    match,
    ...(conflict && { conflict }),
  });
  const conflict = findConflict(a, b, match);
  if (isElsewhen(a) !== isElsewhen(b) && conflict?.kind !== 'superlative')
    return judge('different', ['one is of another time']);
  if (conflict) return judge('conflicting', [conflict.why], conflict);
  if (match.dice < leastDice || match.shared < leastShared) return judge('different', ['too little in common']);
  return judge(nameAgreement(a, b, match), []);
}

const describePairs = ({ pairs }: ClaimMatch): string[] =>
  pairs.map(([x, y]) => (x.token.lemma === y.token.lemma ? x.token.lemma : `${x.token.lemma} ~ ${y.token.lemma}`));

/** The surest of what two claims tell otherwise; of equals the first kind. */
function findConflict(a: Claim, b: Claim, match: ClaimMatch): Conflict | undefined {
  let best: Conflict | undefined;
  for (const [find, least] of finders) {
    const conflict = match.dice < least ? undefined : find(a, b, match);
    if (conflict && (!best || conflict.certainty > best.certainty)) best = conflict;
  }
  return best;
}

function nameAgreement(a: Claim, b: Claim, { cover, dice }: ClaimMatch): ClaimRelation {
  if (cover > 0.75 && cover - dice > 0.15) return a.terms.length > b.terms.length ? 'entails' : 'same';
  return dice > 0.3 ? 'same' : 'compatible';
}
