import { describeMatch } from './describe-match.ts';
import type { EventJudgement, EventMatch } from './event-judgement.ts';
import type { EventMention } from './event-mentions.ts';
import { matchPlaces, type PlaceRelation } from './event-places.ts';
import { judgeStatus } from './judge-status.ts';
import { matchParticipants, type WhoMatch } from './match-participants.ts';
import { shareWords } from './share-words.ts';
import { matchTimes, type TimeRelation } from './time-ranges.ts';

/** Sets two mentions against each other. */
export const matchEvents = (a: EventMention, b: EventMention): EventMatch => ({
  who: matchParticipants(a, b),
  when: matchTimes(a.time, b.time),
  where: matchPlaces(a.place, b.place),
});

/** How much each relation says for one event. */
const timeWeights: Readonly<Record<TimeRelation, number>> = {
  'same-day': 2,
  likely: 1.5,
  within: 0.5,
  unknown: 0,
  'other-words': -3,
  'next-day': -3,
  apart: -3,
};
const placeWeights: Readonly<Record<PlaceRelation, number>> = {
  same: 1,
  'same-country': 0.75,
  within: 0.25,
  unknown: 0,
  other: -1.5,
  apart: -3,
};

const certain = 0.9;
const fairlySure = 0.85;

/** Whether two mentions of events of one type are of one event; precision comes first, so that much stays unsure. */
export function judgeEvents(a: EventMention, b: EventMention): EventJudgement {
  const match = matchEvents(a, b);
  const apart = judgeApart(a, b, match);
  if (apart) return apart;
  const status = judgeStatus(a, b, match);
  if (status.judgement === 'unsure') return status;
  const support = weighEvents(a, b, match);
  const why = [...describeMatch(match), ...status.why];
  if (support < leastSupport) return { judgement: 'unsure', score: 0.5, why: [...why, 'too little to tell'] };
  return { judgement: 'same', score: Math.min(certain + 0.05, 0.6 + 0.07 * (support - leastSupport)), why };
}

/** Other people, other days or other places; where all the rest is alike and in like words, reports may just disagree. */
function judgeApart(a: EventMention, b: EventMention, match: EventMatch): EventJudgement | undefined {
  if (match.who.relation === 'other') return different(fairlySure, 'other people take part');
  if (match.when === 'apart')
    return a.kind === 'staying' && isNear(a, b) ? unsure('days apart') : different(certain, 'on other days');
  if (match.when === 'next-day' || match.where === 'apart' || isMoved(match)) return judgeDisagreement(a, b, match);
  return isApartNearBy(a, b) ? unsure('perhaps on other days') : undefined;
}

/** Where the time of one is told only near by, and would be another. */
const isApartNearBy = (a: EventMention, b: EventMention): boolean =>
  (!a.time || !b.time) && otherDays.has(matchTimes(a.time ?? a.timeNearBy, b.time ?? b.timeNearBy));

const otherDays: ReadonlySet<TimeRelation> = new Set(['other-words', 'next-day', 'apart']);

/** Two towns on one day are a disagreement, or two events. */
const isMoved = ({ when, where }: EventMatch): boolean =>
  where === 'other' && (when === 'same-day' || when === 'likely');

const likeWords = 0.5;

/** Reports that differ in the day by one, or in the town, and agree in all else: told as one event that they disagree on. */
function judgeDisagreement(a: EventMention, b: EventMention, match: EventMatch): EventJudgement {
  const { who, when, where } = match;
  const isSure =
    when === 'next-day' ? where === 'same' : when === 'same-day' && (where === 'other' || where === 'apart');
  const isAlike = who.relation === 'equal' && a.event.type === b.event.type && a.event.status === b.event.status;
  const ofTwoReports = a.article.id !== b.article.id;
  if (isSure && isAlike && ofTwoReports && who.shared.length >= leastNamed(a) && shareWords(a, b) >= likeWords)
    return { judgement: 'same', score: 0.6, why: [...describeMatch(match), 'told in like words'] };
  if (when === 'next-day') return different(fairlySure, 'one day apart');
  return different(fairlySure, where === 'apart' ? 'in other countries' : 'in other towns');
}

const leastNamed = ({ kind }: EventMention): number => (kind === 'mutual' ? 2 : 1);

const leastSupport = 2;
const verbalLack = 1.5;
const longStay = 5;

/** Days in the news: what two reports tell without a date is of one event only if they are about as old. */
const nearReports = 7;

/** What speaks for one event, in all; 2 is just enough. */
export function weighEvents(a: EventMention, b: EventMention, { who, when, where }: EventMatch): number {
  const isTold = when !== 'unknown';
  if (!isTold && (a.looksBack || b.looksBack || !isSameNews(a, b))) return 0;
  const told = weighPeople(a, who) + timeWeights[when] + placeWeights[where];
  return told + weighWord(a, b, who) - weighDoubt(a, b, { where, when });
}

/** Where it is not the people who tell an event, the word for it counts: an attack and a raid may be two things. */
function weighWord(a: EventMention, b: EventMention, { relation }: WhoMatch): number {
  if (relation !== 'unnamed' && a.kind !== 'scene' && a.kind !== 'other') return 0;
  const isSameWord = [...a.lemmas].some((lemma) => b.lemmas.has(lemma));
  if (!isSameWord) return a.event.type === untyped ? -3 : -0.75;
  return relation === 'unnamed' ? 0.75 : 0;
}

/** Events of no type of their own are alike in nothing but their word. */
const untyped = 'other';

/** A journey of several stops needs its place told; a welcome is not the talks, unless they are of one day or place. */
function weighDoubt(a: EventMention, b: EventMention, { where, when }: Pick<EventMatch, 'where' | 'when'>): number {
  const lacksPlace = a.kind === 'staying' && where === 'unknown';
  const isOtherAct = a.event.mode !== b.event.mode && where !== 'same' && when !== 'same-day';
  return (lacksPlace ? 1.5 : 0) + (isOtherAct ? 1.5 : 0);
}

function weighPeople(a: EventMention, { relation, shared }: WhoMatch): number {
  const lack = a.kind === 'verbal' ? verbalLack : 0;
  if (relation === 'unnamed') return (a.kind === 'scene' || a.kind === 'single' ? -0.25 : -1.25) - lack;
  if (relation === 'shared') return (a.kind === 'mutual' ? -1 : 0) - lack;
  if (shared.length >= 2) return (relation === 'equal' ? 2 : 1.25) - lack;
  if (a.kind === 'single') return relation === 'equal' ? 2 : 1.5;
  return (a.kind === 'mutual' ? 0 : relation === 'equal' ? 1.25 : 0.75) - lack;
}

const isNear = ({ time: left }: EventMention, { time: right }: EventMention): boolean =>
  left?.days !== undefined &&
  right?.days !== undefined &&
  Math.max(left.days.from, right.days.from) - Math.min(left.days.to, right.days.to) <= longStay;

const isSameNews = ({ published: left }: EventMention, { published: right }: EventMention): boolean =>
  left === undefined || right === undefined || Math.abs(left - right) <= nearReports;

const different = (score: number, why: string): EventJudgement => ({ judgement: 'different', score, why: [why] });
const unsure = (why: string): EventJudgement => ({ judgement: 'unsure', score: 0.5, why: [why] });
