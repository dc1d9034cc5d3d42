import type { CollatedEvent } from '../../model/collation.ts';
import type { DayRange } from '../../text/day-range.ts';
import type { EventMention } from './event-mentions.ts';
import type { EventTime } from './time-ranges.ts';

type DatedEvent = Pick<CollatedEvent, 'date' | 'granularity' | 'dated'>;

/** A telling of an event with a date that could be resolved. */
interface DatedMention {
  readonly mention: EventMention;
  readonly time: EventTime;
  readonly days: DayRange;
}

/** The mentions of an event that date it. */
export const listDated = (cluster: readonly EventMention[]): DatedMention[] =>
  cluster.flatMap((mention) => (mention.time?.days ? { mention, time: mention.time, days: mention.time.days } : []));

/** The finest date that is told; of equally fine ones that which most articles tell, then the first. Empty if none is. */
export function findDate(cluster: readonly EventMention[]): DatedEvent {
  const dated = listDated(cluster);
  const least = Math.min(...dated.map(({ days }) => days.to - days.from));
  const finest = dated.filter(({ days }) => days.to - days.from === least);
  const byDay = Map.groupBy(finest, ({ days }) => days.from);
  const [told] = [...byDay.values()].sort((a, b) => countArticles(b) - countArticles(a));
  const best = told && longestValue(told);
  if (!best) return {};
  const { annotation } = best.time;
  return {
    date: annotation.value!,
    granularity: annotation.granularity,
    dated: { articleId: best.mention.article.id, time: annotation.id },
  };
}

const countArticles = (dated: readonly DatedMention[]): number =>
  new Set(dated.map(({ mention }) => mention.article.id)).size;

/** An hour says more than its day. */
const longestValue = (dated: readonly DatedMention[]): DatedMention =>
  dated.reduce((best, item) => (item.time.annotation.value!.length > best.time.annotation.value!.length ? item : best));
