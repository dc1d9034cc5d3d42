import type { TokenAnnotation } from '../../model/annotation.ts';
import { compareStrings } from '../../model/link.ts';
import { articleOf, type EditionContext } from '../context.ts';
import { itemsInside } from '../index-article.ts';
import { findMainDay } from '../parts/main-day.ts';
import { daysBetween, isDated } from '../parts/times.ts';
import type { PrintedSentence } from '../printed-sentences.ts';
import { findMarked } from './find-marked.ts';

/** The date of what a sentence tells, in EDTF, where its main clause dates it outside of quotation marks; else the day of the story; `~` if none is known. */
export function dateOf(context: EditionContext, sentence: PrintedSentence): string {
  const mainDay = dayOfReport(context, sentence.articleId);
  const { article, times, tokens } = articleOf(context, sentence.articleId);
  const published = article.publishedAt?.slice(0, 10);
  const { marked } = findMarked(article.text.slice(sentence.start, sentence.end));
  const inside = itemsInside(tokens, sentence);
  const depths = depthsOf(inside);
  let best: { readonly date: string; readonly depth: number } | undefined;
  for (const time of itemsInside(times, sentence)) {
    const at = time.start - sentence.start;
    if (!isDated(time) || marked.some(({ start, end }) => start <= at && at < end)) continue;
    const depth = Math.min(...itemsInside(inside, time).map(({ id }) => depths.get(id) ?? maxDepth));
    if (depth > mainDepth || depth >= (best?.depth ?? maxDepth)) continue;
    best = { date: time.value!.split('/')[0]!.slice(0, 10), depth };
  }
  if (!best) return mainDay;
  const { date } = best;
  // "this week" holds the day of the report, and a year to come may hold all of it: they date nothing more closely.
  const isVague = !calendarDate.test(date) || (date.length === 4 && date >= mainDay.slice(0, 4));
  return isVague || published?.startsWith(date) ? mainDay : date;
}

/** A time that hangs deeper below the main verb dates something else that is named in passing. */
const mainDepth = 1;
const maxDepth = 12;

/** How many steps each word is below the root of its sentence. */
function depthsOf(tokens: readonly TokenAnnotation[]): Map<string, number> {
  const byId = new Map(tokens.map((token) => [token.id, token]));
  return new Map(
    tokens.map(({ id }) => {
      let depth = 0;
      for (let at = byId.get(id); at?.head !== undefined && depth < maxDepth; at = byId.get(at.head)) depth += 1;
      return [id, depth];
    }),
  );
}

const calendarDate = /^\d{4}(?:-\d{2}){0,2}$/;

const manyDays = 2;

/** The day that most reports write of; of a story that goes on for days, that of the report. */
function dayOfReport(context: EditionContext, articleId: string): string {
  const { articles } = context;
  const days = articles.flatMap(({ article }) => article.publishedAt?.slice(0, 10) ?? []);
  const own = articleOf(context, articleId).article.publishedAt?.slice(0, 10);
  const goesOn = days.length > 1 && (daysBetween(days.at(-1)!, days[0]!) ?? 0) >= manyDays;
  return (goesOn ? own : undefined) ?? findMainDay(context)?.day ?? days[0] ?? '~';
}

/** In order of time; of one day in order of their place in the articles. */
export function orderByTime(context: EditionContext, sentences: readonly PrintedSentence[]): PrintedSentence[] {
  return sentences
    .map((sentence) => ({ sentence, date: dateOf(context, sentence), place: placeOf(context, sentence) }))
    .sort(
      (a, b) => compareStrings(a.date, b.date) || a.place - b.place || compareInPrint(context, a.sentence, b.sentence),
    )
    .map(({ sentence }) => sentence);
}

const placeOf = (context: EditionContext, { articleId, index }: PrintedSentence): number =>
  index / context.sentences.get(articleId)!.length;

/** By the order of the articles, then by place in the text. */
export const compareInPrint = (context: EditionContext, a: PrintedSentence, b: PrintedSentence): number =>
  context.orderOf.get(a.articleId)! - context.orderOf.get(b.articleId)! || a.start - b.start;
