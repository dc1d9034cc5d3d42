import type { TimelineEntry } from '../../../model/edition.ts';
import { groupEntries } from '../../timeline/group-entries.ts';
import { splitTimeline } from '../../timeline/story-window.ts';
import { countOf, formatDate } from '../format.ts';
import { type Html, html } from '../html.ts';
import type { PagePart } from '../part.ts';
import type { StoryPage } from '../story-page.ts';
import { renderDrawing } from './render-drawing.ts';
import { renderEntry } from './render-entry.ts';
import { renderEventTable } from './render-event-table.ts';

/** What happened when: a drawing, then day by day in the reports' sentences; what lies far off and what has no date is folded. */
export function renderTimeline(page: StoryPage): PagePart | undefined {
  const { timeline } = page.edition;
  if (timeline.length === 0) return undefined;
  const { earlier, story, later, undated } = splitTimeline(page.edition);
  return {
    id: 'timeline',
    title: 'Timeline',
    count: timeline.length,
    lead: 'What the reports tell happened, or is to come, each in its day as finely as they know it.',
    body: html`${renderDrawing(page, story)}${renderEventTable(page, story)}${renderFold(page, earlier, 'earlier date')}${
      story.length > 0 && renderDays(page, story)
    }${renderFold(page, later, 'later date')}${renderFold(page, undated, 'event')}`,
  };
}

function renderFold(page: StoryPage, entries: readonly TimelineEntry[], what: string): Html | undefined {
  if (entries.length === 0) return undefined;
  const label = `${countOf(entries.length, what)}${what === 'event' ? ' to which no report gives a date that is known' : ''}`;
  return html`<details class="more"><summary>${label}</summary>${renderDays(page, entries)}</details>`;
}

function renderDays(page: StoryPage, timeline: readonly TimelineEntry[]): Html {
  const days = Map.groupBy(timeline, ({ date }) => (date === undefined ? 'Undated' : formatDate(date)));
  return html`<ol class="timeline">${[...days].map(
    ([day, entries]) =>
      html`<li class="day"><p class="date">${day}</p><ul>${groupEntries(entries).map((group) => renderEntry(page, group))}</ul></li>`,
  )}</ol>`;
}
