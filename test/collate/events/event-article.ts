import { languageStage } from '../../../src/language/stage.ts';
import {
  type Annotation,
  annotationId,
  type EventAnnotation,
  type EventStatus,
  type Granularity,
} from '../../../src/model/annotation.ts';
import type { Article } from '../../../src/model/article.ts';
import { compareSpans } from '../../../src/model/span.ts';
import { buildArticle } from '../../helpers/article-builder.ts';

/** An event of a sentence: words that stand in it, and what they mean. */
export interface Told {
  readonly text: string;
  /** The trigger, as it stands in the text. */
  readonly trigger: string;
  readonly type?: string;
  readonly mode?: string;
  readonly who?: readonly string[];
  /** Role of each of `who`: `participant` if absent. */
  readonly roles?: readonly string[];
  readonly place?: string;
  readonly time?: readonly [words: string, value?: string, granularity?: Granularity];
  readonly status?: EventStatus;
  /** The sentence has its names and time, but no event is found in it. */
  readonly isMissed?: true;
}

/** An article of one sentence an event, each a line. */
export function articleOf(id: string, told: readonly Told[], fields: Partial<Article> = {}): Article {
  const text = told.map((event) => event.text).join('\n');
  const article = buildArticle(id, text, fields).article();
  const made: Annotation[] = [];
  let at = 0;
  for (const event of told) {
    made.push(...annotate(text, at, event));
    at += event.text.length + 1;
  }
  const tokens = languageStage.find({ article, annotations: [] }).annotations;
  return { ...article, annotations: [...tokens, ...made].sort(compareSpans) };
}

const base = { rule: 'test', certainty: 0.9 };

function annotate(text: string, from: number, told: Told): Annotation[] {
  const spanOf = (words: string) => {
    const start = text.indexOf(words, from);
    if (start < 0) throw new Error(`not in the text: ${words}`);
    return { start, end: start + words.length };
  };
  const nameOf = (words: string, type: 'person' | 'place'): Annotation => {
    const span = spanOf(words);
    const head = words.slice(words.lastIndexOf(' ') + 1);
    return { ...base, ...span, id: annotationId('name', span), kind: 'name', form: 'name', type, head, entity: words };
  };
  const people = (told.who ?? []).map((words) => nameOf(words, 'person'));
  const place = told.place === undefined ? undefined : nameOf(told.place, 'place');
  const [words, value, granularity = 'day'] = told.time ?? [];
  const timeSpan = words === undefined ? undefined : spanOf(words);
  const time: Annotation | undefined = timeSpan && {
    ...base,
    ...timeSpan,
    id: annotationId('time', timeSpan),
    kind: 'time',
    granularity,
    known: [],
    implied: [],
    ...(value !== undefined && { value }),
  };
  const span = spanOf(told.trigger);
  const event: EventAnnotation = {
    ...base,
    ...span,
    id: annotationId('event', span),
    kind: 'event',
    type: told.type ?? 'meeting',
    ...(told.mode !== undefined && { mode: told.mode }),
    participants: people.map(({ start, end }, index) => ({
      role: told.roles?.[index] ?? 'participant',
      start,
      end,
      entity: told.who![index]!,
    })),
    ...(place && { place: place.id }),
    ...(time && { time: time.id }),
    status: told.status ?? 'done',
  };
  return [...people, ...(place ? [place] : []), ...(time ? [time] : []), ...(told.isMissed ? [] : [event])];
}
