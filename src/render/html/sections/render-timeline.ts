import type { Meeting, TimelineEntry } from '../../../model/edition.ts';
import { groupCitations } from '../address.ts';
import { renderActions, renderCitationLink, renderExact, renderForeign, renderSource, renderSources } from '../cite.ts';
import { countOf, formatDate, formatTime, wordsOf } from '../format.ts';
import { type Html, html, joinHtml } from '../html.ts';
import type { PagePart } from '../part.ts';
import { entityName, lineAddress, type StoryPage } from '../story-page.ts';

/** Dates so many days before the first report are what led up to the story. */
const windowDays = 31;

/** What happened when, day by day, in the reports' sentences; what lies long before the story is folded. */
export function renderTimeline(page: StoryPage): PagePart | undefined {
  const { timeline } = page.edition;
  if (timeline.length === 0) return undefined;
  const begin = beginOf(page);
  const earlier = timeline.filter(({ date }) => begin !== undefined && date !== undefined && date < begin);
  const story = timeline.filter((entry) => !earlier.includes(entry));
  return {
    id: 'timeline',
    title: 'Timeline',
    count: timeline.length,
    body: html`${
      earlier.length > 0 &&
      html`<details class="more"><summary>${countOf(earlier.length, 'earlier date')}</summary>${renderDays(page, earlier)}</details>`
    }${story.length > 0 && renderDays(page, story)}`,
  };
}

function renderDays(page: StoryPage, timeline: readonly TimelineEntry[]): Html {
  const days = Map.groupBy(timeline, ({ date }) => (date === undefined ? 'Undated' : formatDate(date)));
  return html`<ol class="timeline">${[...days].map(
    ([day, entries]) =>
      html`<li class="day"><p class="date">${day}</p><ul>${entries.map((entry) => renderEntry(page, entry))}</ul></li>`,
  )}</ol>`;
}

/** The first day that belongs to the story itself; unknown if no report is dated. */
function beginOf(page: StoryPage): string | undefined {
  const [first] = page.edition.articles.flatMap(({ publishedAt }) => publishedAt?.slice(0, 10) ?? []).sort();
  const time = Date.parse(`${first ?? ''}T00:00:00Z`);
  return Number.isNaN(time) ? undefined : new Date(time - windowDays * 86_400_000).toISOString().slice(0, 10);
}

function renderEntry(page: StoryPage, entry: TimelineEntry): Html {
  const [first, ...others] = groupCitations(entry.citations);
  const time = entry.date && formatTime(entry.date);
  return html`<li class="line" id="${lineAddress(page, entry.id)}">
${first && html`<p class="told" dir="auto">${renderCitationLink(page, first, renderExact(first))}</p>`}
<p class="apparatus">${time && html`<span class="time">${time}</span> `}${
    entry.status !== 'done' && html`<span class="event-status">${entry.status}</span> `
  }${first && renderSource(page, first)}${
    others.length > 0 &&
    html` <span class="also">also ${joinHtml(
      others.map((group) => renderSource(page, group)),
      ' ',
    )}</span>`
  }${renderPeople(page, entry)}${renderActions(page, entry.citations, entry.id)}</p>
</li>`;
}

function renderPeople(
  page: StoryPage,
  { participants, place }: Pick<TimelineEntry, 'participants' | 'place'>,
): Html | undefined {
  const names = [...participants, ...(place === undefined ? [] : [place])].flatMap((id) => entityName(page, id) ?? []);
  return names.length > 0 ? html` <span class="people">${joinHtml(names.map(renderForeign), ', ')}</span>` : undefined;
}

/** Who met whom, where and when. */
export function renderMeetings(page: StoryPage): PagePart | undefined {
  const { meetings } = page.edition;
  if (meetings.length === 0) return undefined;
  return {
    id: 'meetings',
    title: 'Meetings',
    count: meetings.length,
    body: html`<div class="scroll" tabindex="0" role="group" aria-label="Meetings, table"><table><thead><tr><th scope="col">Who</th><th scope="col">What</th><th scope="col">Where</th><th scope="col">When</th><th scope="col">Told by</th></tr></thead>
<tbody>${meetings.map((meeting) => renderMeeting(page, meeting))}</tbody></table></div>`,
  };
}

const renderMeeting = (page: StoryPage, meeting: Meeting): Html =>
  html`<tr><th scope="row">${joinHtml(
    meeting.participants.map((id) => renderForeign(entityName(page, id) ?? id)),
    ', ',
  )}</th><td>${wordsOf(meeting.event)}</td><td>${renderForeign(entityName(page, meeting.place) ?? '')}</td><td>${
    meeting.date && formatDate(meeting.date)
  }</td><td>${renderSources(page, meeting.citations)}</td></tr>`;
