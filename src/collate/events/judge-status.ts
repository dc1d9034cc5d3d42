import type { EventStatus } from '../../model/annotation.ts';
import type { EventJudgement, EventMatch } from './event-judgement.ts';
import type { EventMention } from './event-mentions.ts';

const toCome: ReadonlySet<EventStatus> = new Set<EventStatus>(['planned', 'possible']);
/** A plan without a day is of what happens within so many days of its report. */
const soonDays = 7;

/** Whether what two mentions say of an event's happening fits: the same, or planned in an earlier report and done in a later. */
export function judgeStatus(a: EventMention, b: EventMention, match: EventMatch): EventJudgement {
  const [left, right] = [a.event.status, b.event.status];
  if (left === right) return { judgement: 'same', score: 1, why: [] };
  const isSameDay = match.when === 'same-day' || match.when === 'likely';
  if (left === 'denied' || right === 'denied')
    return isSameDay || match.where === 'same' ? fits('denied in one report') : unsure('denied in one report');
  if (toCome.has(left) && toCome.has(right)) return fits('planned or possible');
  const [plan, deed] = toCome.has(left) ? [a, b] : [b, a];
  if (plan.article.id === deed.article.id && !isSameDay) return unsure('planned and done in one report');
  return isSameDay || isSoonAfter(plan, deed)
    ? fits(`${plan.event.status} in one report, done in the other`)
    : unsure(`${plan.event.status} in one report, done in the other`);
}

function isSoonAfter({ published, time }: EventMention, deed: EventMention): boolean {
  const day = deed.time?.days?.from;
  return (
    time === undefined &&
    published !== undefined &&
    day !== undefined &&
    day >= published &&
    day <= published + soonDays
  );
}

const fits = (why: string): EventJudgement => ({ judgement: 'same', score: 1, why: [why] });
const unsure = (why: string): EventJudgement => ({ judgement: 'unsure', score: 0.5, why: [why] });
