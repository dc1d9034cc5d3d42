import type { TimelineEntry } from '../../../model/edition.ts';
import { nameEvent } from '../../timeline/event-labels.ts';
import { renderForeign, renderSources } from '../cite.ts';
import { capitalize, countOf, formatDate } from '../format.ts';
import { type Html, html, joinHtml } from '../html.ts';
import { entityName, lineAddress, type StoryPage } from '../story-page.ts';
import { namesOf } from './describe-entry.ts';

/** The events of the drawing as a table, folded; undefined if there are none. */
export function renderEventTable(page: StoryPage, entries: readonly TimelineEntry[]): Html | undefined {
  const events = entries.filter((entry) => nameEvent(entry) !== undefined);
  if (events.length === 0) return undefined;
  return html`<details class="more"><summary>${countOf(events.length, 'event')} as a table</summary>
<div class="scroll" tabindex="0" role="group" aria-label="Timeline, table"><table class="events"><thead><tr><th scope="col">When</th><th scope="col">What</th><th scope="col">Who</th><th scope="col">Where</th><th scope="col">Told by</th></tr></thead>
<tbody>${events.map((entry) => renderRow(page, entry))}</tbody></table></div></details>`;
}

const renderRow = (page: StoryPage, entry: TimelineEntry): Html =>
  html`<tr><th scope="row">${entry.date && formatDate(entry.date)}${
    entry.disagreements !== undefined &&
    html` <span class="sign">≠<span class="hidden-text"> reports differ</span></span>`
  }</th><td><a href="#${lineAddress(page, entry.id)}">${capitalize(nameEvent(entry) ?? '')}</a>${
    entry.status !== 'done' && html` <span class="event-status">${entry.status}</span>`
  }</td><td>${joinHtml(namesOf(page, entry.participants).map(renderForeign), ', ')}</td><td>${
    entry.place !== undefined && renderForeign(entityName(page, entry.place) ?? '')
  }</td><td>${renderSources(page, entry.citations)}</td></tr>`;
