import type { TimelineEntry } from '../../../model/edition.ts';
import { firstDayOf } from '../../../text/first-day.ts';
import { countOf, dayOf } from '../../labels.ts';
import { markRun, type Page, setLabelled, setParagraph, setSection } from '../page.ts';
import type { Run } from '../wrap.ts';

const maxEntries = 24;
const nearDays = 31;
const snippetLength = 150;
const dateColumn = 16;
const week = /^\d{4}-W\d{2}$/;

/** The dated sentences around the time of publication, by date; what lies further back is counted. */
export function setTimeline(page: Page): string[] {
  const { edition, colors } = page;
  const published = edition.articles.flatMap(({ publishedAt }) => publishedAt ?? []).sort()[0];
  const near = edition.timeline.filter((entry) => isNear(entry, published));
  const chosen = onePerReport(near);
  const far = edition.timeline.length - near.length;
  let last = '';
  const lines = chosen.slice(0, maxEntries).flatMap((entry) => {
    const date = labelOf(entry);
    const label = date === last ? '' : date;
    last = date;
    return setLabelled(page, label, entryRuns(page, entry), { column: dateColumn });
  });
  const rest = near.length - Math.min(chosen.length, maxEntries);
  const notes = [
    rest > 0 ? countOf(rest, 'more sentence') : '',
    far > 0 ? `${countOf(far, 'sentence')} with dates further off` : '',
  ].filter((note) => note !== '');
  if (notes.length > 0) lines.push(...setParagraph(page, [{ text: `and ${notes.join(', ')}`, style: colors.dim }]));
  return setSection(page, 'TIMELINE', lines);
}

/** The first sentence of each report on each date. */
function onePerReport(entries: readonly TimelineEntry[]): TimelineEntry[] {
  const seen = new Set<string>();
  return entries.filter(({ date, citations }) => {
    const key = `${date} ${citations[0]!.articleId}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** A date, or the days from and to: `2025-08-30/31`; a time that has not ended is `from` its first day. */
function labelOf({ date = '' }: TimelineEntry): string {
  const [from = '', to] = date.split('/');
  if (to === undefined) return from.slice(0, 10);
  if (to === '..') return `from ${from.slice(0, 10)}`;
  return from.slice(0, 8) === to.slice(0, 8) ? `${from.slice(0, 10)}/${to.slice(8, 10)}` : `${from.slice(0, 10)}/…`;
}

function isNear({ date }: TimelineEntry, published: string | undefined): boolean {
  if (date === undefined || published === undefined) return true;
  if (date.length < 10 && !week.test(date)) return published.startsWith(date.slice(0, 7)) && date.length >= 7;
  const days = (Date.parse(firstDayOf(date) ?? '') - Date.parse(dayOf(published)!)) / 86_400_000;
  return Number.isNaN(days) || Math.abs(days) <= nearDays;
}

/** The sentence around the words that date it, and who prints it. */
function entryRuns(page: Page, { citations, triggers, status }: TimelineEntry): Run[] {
  const { colors } = page;
  const sentence = citations[0]!;
  const trigger = triggers[0]!;
  const at = trigger.start - sentence.start;
  const [before, after] = [sentence.exact.slice(0, at), sentence.exact.slice(at + trigger.exact.length)];
  const planned = status === 'planned' ? [{ text: 'planned: ', style: colors.yellow }] : [];
  const head = cutStart(before);
  return [
    ...planned,
    { text: head },
    { text: trigger.exact, style: colors.underline },
    { text: cutEnd(after, Math.max(40, snippetLength - head.length)) },
    markRun(page, citations),
  ];
}

/** The end of a long text, cut at a space. */
function cutStart(text: string): string {
  if (text.length <= snippetLength) return text;
  const space = text.indexOf(' ', text.length - snippetLength);
  return `… ${text.slice(space + 1)}`;
}

/** The start of a long text, cut at a space. */
function cutEnd(text: string, length: number): string {
  if (text.length <= length) return text;
  const space = text.lastIndexOf(' ', length);
  return `${text.slice(0, Math.max(space, 0))} …`;
}
