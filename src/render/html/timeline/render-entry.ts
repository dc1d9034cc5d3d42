import type { Citation } from '../../../model/citation.ts';
import type { TimelineDisagreement, TimelineEntry } from '../../../model/edition.ts';
import { nameEvent, namePartOfDay } from '../../timeline/event-labels.ts';
import type { EntryGroup } from '../../timeline/group-entries.ts';
import { groupCitations } from '../address.ts';
import { renderActions, renderCitationLink, renderExact, renderForeign, renderSource } from '../cite.ts';
import { capitalize, formatDate, formatTime } from '../format.ts';
import { type Html, html, joinHtml } from '../html.ts';
import { entityName, lineAddress, type StoryPage, siglumFor } from '../story-page.ts';
import { namesOf } from './describe-entry.ts';

/** Events with the sentence that tells them, and everybody else who does. */
export function renderEntry(page: StoryPage, group: EntryGroup): Html {
  const [entry] = group;
  const [first, ...others] = groupCitations(entry.citations);
  const lead = first && groupCitations([first[0]])[0];
  return html`<li class="line" id="${lineAddress(page, entry.id)}">
${group.map((item) => renderHeadline(page, item, item === entry))}
${lead && html`<p class="told" dir="auto">${renderCitationLink(page, lead, renderExact(lead))}</p>`}
<p class="apparatus">${first && renderTeller(page, entry, first)}${others.map((citations) => html` ${renderTeller(page, entry, citations)}`)}${
    nameEvent(entry) === undefined && renderPeople(page, entry)
  }${renderActions(page, entry.citations, entry.id)}</p>
</li>`;
}

/** What happened, to whom, where: the event in the edition's words, every one of them resting on the sentence below. */
function renderHeadline(page: StoryPage, entry: TimelineEntry, isFirst: boolean): Html | undefined {
  const parts = describeParts(page, entry);
  if (parts.length === 0 && isFirst) return undefined;
  const others = isFirst ? [] : groupCitations(entry.citations.slice(1));
  return html`<p class="event"${!isFirst && html` id="${lineAddress(page, entry.id)}"`}>${joinHtml(parts, html` <span aria-hidden="true">·</span> `)}${others.map((group) => html` ${renderTeller(page, entry, group)}`)}</p>
${renderReported(page, entry)}${entry.disagreements?.map((disagreement) => renderDisagreement(page, disagreement))}`;
}

function describeParts(page: StoryPage, entry: TimelineEntry): Html[] {
  const what = nameEvent(entry);
  const people = joinHtml(namesOf(page, entry.participants).map(renderForeign), ', ');
  const place = entityName(page, entry.place);
  const hour = entry.date && (formatTime(entry.date) ?? namePartOfDay(entry.date));
  return [
    ...(hour ? [html`<span class="time">${hour}</span>`] : []),
    ...(entry.status === 'done' ? [] : [html`<span class="event-status">${entry.status}</span>`]),
    ...(what === undefined ? [] : [html`<b>${capitalize(what)}</b>`]),
    ...(what === undefined || people.length === 0 ? [] : [html`<span class="people">${people}</span>`]),
    ...(what === undefined || place === undefined
      ? []
      : [html`<span class="place-name">${renderForeign(place)}</span>`]),
  ];
}

/** Who tells it, and by which words where several do. */
function renderTeller(
  page: StoryPage,
  { triggers, citations, type }: TimelineEntry,
  group: readonly [Citation, ...Citation[]],
): Html {
  const { articleId } = group[0];
  const trigger = triggers.find((citation) => citation.articleId === articleId);
  const isShared = new Set(citations.map((citation) => citation.articleId)).size > 1;
  if (!isShared || !trigger || type === 'dated-sentence') return renderSource(page, group);
  return html`<span class="teller">${renderSource(page, group)} ${renderCitationLink(page, [trigger], html`<q>${renderForeign(trigger.exact)}</q>`)}</span>`;
}

function renderPeople(page: StoryPage, { participants, place }: TimelineEntry): Html | undefined {
  const names = namesOf(page, [...participants, ...(place === undefined ? [] : [place])]);
  return names.length > 0 ? html` <span class="people">${joinHtml(names.map(renderForeign), ', ')}</span>` : undefined;
}

/** An earlier report plans what a later one tells as done. */
function renderReported(page: StoryPage, { reported, disagreements }: TimelineEntry): Html | undefined {
  if (!reported || disagreements?.some(({ about }) => about === 'status')) return undefined;
  const parts = reported.map(({ status, citations }) => html`${status} in ${renderLetters(page, citations)}`);
  return html`<p class="reported">${joinHtml(parts, ', ')}</p>`;
}

const renderDisagreement = (page: StoryPage, { about, positions }: TimelineDisagreement): Html =>
  html`<p class="disagreement"><span class="sign" aria-hidden="true">≠</span> The reports differ on ${aboutWords[about]}: ${joinHtml(
    positions.map(
      ({ value, citations }) =>
        html`${about === 'date' ? formatDate(value) : renderForeign(value)} in ${renderLetters(page, citations)}`,
    ),
    '; ',
  )}</p>`;

const aboutWords: Readonly<Record<TimelineDisagreement['about'], string>> = {
  date: 'the date',
  place: 'the place',
  status: 'whether it happened',
};

const renderLetters = (page: StoryPage, citations: readonly Citation[]): (Html | string)[] =>
  joinHtml(
    groupCitations(citations).map((group) =>
      renderCitationLink(page, [group[0]], html`<span class="siglum">${siglumFor(page, group[0].articleId)}</span>`),
    ),
    ', ',
  ) as (Html | string)[];
