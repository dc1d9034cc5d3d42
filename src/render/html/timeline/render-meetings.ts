import type { Meeting } from '../../../model/edition.ts';
import { nameEvent } from '../../timeline/event-labels.ts';
import { buildNetwork } from '../../timeline/meeting-network.ts';
import { renderForeign, renderSources } from '../cite.ts';
import { capitalize, countOf, formatDate } from '../format.ts';
import { type Html, html, joinHtml } from '../html.ts';
import type { PagePart } from '../part.ts';
import { entityName, lineAddress, type StoryPage } from '../story-page.ts';
import { renderGraph } from './render-graph.ts';
import { renderMatrix } from './render-matrix.ts';

/** More people than this make a drawing that nobody can read. */
const mostPeople = 16;

/** Who met whom, where and when: a drawing, a matrix of the same, and each meeting with who tells of it. */
export function renderMeetings(page: StoryPage): PagePart | undefined {
  const { meetings } = page.edition;
  if (meetings.length === 0) return undefined;
  const network = buildNetwork(page.edition, mostPeople);
  return {
    id: 'meetings',
    title: 'Meetings',
    count: meetings.length,
    lead: html`Who met or called whom, as told by how many outlets.${
      network.left > 0 && ` ${countOf(network.left, 'more', 'more')} in the list alone.`
    }`,
    body: html`${network.people.length > 2 && renderGraph(page, network)}${
      network.people.length > 2 && renderMatrix(page, network)
    }<div class="scroll" tabindex="0" role="group" aria-label="Meetings, table"><table class="meetings"><thead><tr><th scope="col">Who</th><th scope="col">What</th><th scope="col">Where</th><th scope="col">When</th><th scope="col">Told by</th></tr></thead>
<tbody>${meetings.map((meeting, index) => renderMeeting(page, meeting, index))}</tbody></table></div>`,
  };
}

const renderMeeting = (page: StoryPage, meeting: Meeting, index: number): Html =>
  html`<tr class="line" id="${lineAddress(page, `m${index + 1}`)}"><th scope="row">${joinHtml(
    meeting.participants.map((id) => renderForeign(entityName(page, id) ?? id)),
    ', ',
  )}</th><td>${renderWhat(page, meeting)}</td><td>${
    meeting.place === undefined ? untold : renderForeign(entityName(page, meeting.place) ?? '')
  }</td><td>${meeting.date === undefined ? untold : formatDate(meeting.date)}</td><td>${renderSources(page, meeting.citations)}</td></tr>`;

const untold = html`<span class="untold">not told</span>`;

function renderWhat(page: StoryPage, { event, mode, entry, status }: Meeting): Html {
  const what = capitalize(nameEvent({ type: event, ...(mode !== undefined && { mode }) }) ?? event);
  return html`${entry === undefined ? what : html`<a href="#${lineAddress(page, entry)}">${what}</a>`}${
    status !== undefined && status !== 'done' && html` <span class="event-status">${status}</span>`
  }`;
}
