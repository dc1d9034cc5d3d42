import { lazyWordSet } from '../../../language/lexicon.ts';
import type { EventAnnotation, NameAnnotation, TimeAnnotation } from '../../../model/annotation.ts';
import type { Article } from '../../../model/article.ts';
import { findStays } from '../facts/stays.ts';
import type { EventSentence } from '../tree/sentence.ts';
import { isAkin } from './akin.ts';
import { fillParticipants } from './fill-participants.ts';
import type { Around, ToldEvent } from './told-event.ts';

/** A main event with the time and the place that its own or other sentences tell of it. */
export function fillMain(main: ToldEvent, around: Around): EventAnnotation {
  const order = orderSentences(main, around);
  const { event } = main;
  const time = findNewsTime(main, order, around);
  const place = findNewsPlace(main, order, around)?.id ?? event.place;
  const implied = [
    ...(place !== event.place || event.implied?.includes('place') ? (['place'] as const) : []),
    ...(time !== event.time || event.implied?.includes('time') ? (['time'] as const) : []),
  ];
  return {
    ...event,
    participants: fillParticipants(main, around),
    ...(time !== undefined && { time }),
    ...(place !== undefined && { place }),
    ...(implied.length > 0 && { implied }),
  };
}

const farthest = 12;

/** The event's own sentence, the next ones that tell of its like, then those at the start of the article. */
function orderSentences({ event, sentence }: ToldEvent, { sentences, told }: Around): EventSentence[] {
  const akin = told
    .filter((one) => isAkin(one.event.type, event.type) && one.sentence.index < sentence.index + farthest)
    .map((one) => one.sentence);
  return [...new Set([sentence, ...akin, ...sentences.slice(0, farthest)])];
}

const exact: ReadonlySet<string> = new Set(['day', 'daypart', 'hour', 'minute', 'second', 'weekend']);
const days = 8;

/** The event's own time if it is near to publication or nothing else is; else the first such time that is told. */
function findNewsTime({ event }: ToldEvent, order: readonly EventSentence[], { article }: Around): string | undefined {
  const own = order[0]!.times.find(({ id }) => id === event.time);
  if (own && isNews(own, article)) return own.id;
  for (const { times } of order) {
    const found = times.find((time) => isNews(time, article));
    if (found) return found.id;
  }
  return event.time;
}

/** A day, or a part of one, in the week around publication. */
function isNews({ granularity, value, rule }: TimeAnnotation, { publishedAt }: Article): boolean {
  if (!exact.has(granularity) || rule.endsWith('/vague')) return false;
  if (publishedAt === undefined || value === undefined) return true;
  const day = (iso: string): number => Date.parse(`${iso.slice(0, 10)}T00:00:00Z`) / 86_400_000;
  const distance = day(value) - day(publishedAt);
  return Number.isNaN(distance) || Math.abs(distance) <= days;
}

const countries = lazyWordSet('names/countries-demonyms.tsv');
const nearest = 8;

/** The first place that the title names too, else the first that is no whole country, else the first. */
function findNewsPlace(
  { event }: ToldEvent,
  order: readonly EventSentence[],
  { article }: Around,
): NameAnnotation | undefined {
  const own = order[0]!.names.find(({ id }) => id === event.place);
  const stays = [...(own ? [own] : []), ...order.slice(0, nearest).flatMap((sentence) => findStays(sentence))];
  const title = article.title ?? '';
  const places = order.flatMap(({ names }) => names.filter(({ type, form }) => type === 'place' && form === 'name'));
  const wordsOf = ({ start, end }: NameAnnotation): string => article.text.slice(start, end);
  const isCountry = (name: NameAnnotation): boolean => countries().has(wordsOf(name).toLowerCase());
  return (
    places.find((name) => !isCountry(name) && title.includes(wordsOf(name))) ??
    (own && !isCountry(own) ? own : undefined) ??
    stays.find((name) => !isCountry(name)) ??
    stays[0] ??
    order.flatMap((sentence) => findStays(sentence))[0] ??
    places[0]
  );
}
