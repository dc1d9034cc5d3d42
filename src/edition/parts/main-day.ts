import type { TimeAnnotation } from '../../model/annotation.ts';
import type { Citation } from '../../model/citation.ts';
import { compareStrings } from '../../model/link.ts';
import { cite, type EditionContext } from '../context.ts';
import { daysBetween, isCalendarDay } from './times.ts';

const nearDays = 10;
/** The top of an article, in units: what it reports first. */
export const topUnits = 600;
const dayLike: ReadonlySet<string> = new Set(['day', 'daypart']);
const eventWeight = 1.5;
const topWeight = 0.5;
const otherWeight = 0.05;

/** The day that the reports write of. */
export interface MainDay {
  /** `2031-03-04`. */
  readonly day: string;
  /** The words that tell it, those of the main events first, then those at the top, then in order of print. */
  readonly citations: readonly Citation[];
}

interface DayCandidate {
  readonly day: string;
  readonly sightings: { readonly citation: Citation; readonly weight: number }[];
  readonly articles: Set<string>;
  weight: number;
}

const remembered = new WeakMap<EditionContext, MainDay | { readonly day?: undefined }>();

/** The day, close to publication, that most reports write of, above all for their main event; undefined if none tells a day. */
export function findMainDay(context: EditionContext): MainDay | undefined {
  const known = remembered.get(context);
  if (known) return known.day === undefined ? undefined : known;
  const found = chooseDay(context);
  remembered.set(context, found ?? {});
  return found;
}

function chooseDay(context: EditionContext): MainDay | undefined {
  const days = new Map<string, DayCandidate>();
  for (const { id, article, times } of context.articles) {
    const main = mainTimes(article.annotations);
    for (const time of times) {
      if (!dayLike.has(time.granularity) || !isCalendarDay(time) || !isNear(time, article.publishedAt)) continue;
      const weight = main.has(time.id) ? eventWeight : time.start < topUnits ? topWeight : otherWeight;
      addSighting(days, time.value!.slice(0, 10), { citation: cite(context, id, time), weight });
    }
  }
  const best = [...days.values()].sort((a, b) => b.weight - a.weight || compareStrings(a.day, b.day))[0];
  if (!best) return undefined;
  const ordered = [...best.sightings].sort((a, b) => b.weight - a.weight);
  return { day: best.day, citations: ordered.map(({ citation }) => citation) };
}

function addSighting(days: Map<string, DayCandidate>, day: string, sighting: DayCandidate['sightings'][number]): void {
  const entry = days.get(day) ?? { day, sightings: [], articles: new Set(), weight: 0 };
  if (!entry.articles.has(sighting.citation.articleId)) entry.weight += 1;
  entry.weight += sighting.weight;
  entry.articles.add(sighting.citation.articleId);
  entry.sightings.push(sighting);
  days.set(day, entry);
}

/** The times that the main events of an article are told with. */
function mainTimes(annotations: EditionContext['articles'][number]['article']['annotations']): Set<string> {
  const times = new Set<string>();
  for (const annotation of annotations)
    if (annotation.kind === 'event' && annotation.main && annotation.time && !annotation.implied?.includes('time'))
      times.add(annotation.time);
  return times;
}

const isNear = (time: TimeAnnotation, publishedAt: string | undefined): boolean =>
  publishedAt === undefined || Math.abs(daysBetween(time.value!, publishedAt) ?? 0) <= nearDays;
