import type { TimelineEntry } from '../../../model/edition.ts';
import { printDay } from '../../../text/day-range.ts';
import { reportDays } from '../../timeline/story-window.ts';
import { formatDate } from '../format.ts';
import { type Html, html } from '../html.ts';
import { entityName, lineAddress, type StoryPage, siglumFor } from '../story-page.ts';
import { describeEntry } from './describe-entry.ts';
import { footHeight, headHeight, type Lane, type Layout, layOutTimeline, type Mark } from './lay-out.ts';

/** The timeline as a drawing: days from left to right, places one below the other, each mark a link to its line. */
export function renderDrawing(page: StoryPage, entries: readonly TimelineEntry[]): Html | undefined {
  const layout = layOutTimeline(entries, reportDays(page.edition.articles));
  if (!layout) return undefined;
  const { width, height, lanes } = layout;
  const label = `${lineAddress(page, 'timeline')}-drawing`;
  return html`<figure class="drawing timeline-drawing" aria-labelledby="${label}">
<div class="scroll" tabindex="0" role="group" aria-label="Timeline, drawing"><svg viewBox="0 0 ${width} ${height}" role="group" aria-label="Timeline, drawing: each mark leads to its line">
${renderDays(layout)}${lanes.map((lane) => renderLane(page, layout, lane))}${renderReports(page, layout)}
</svg></div>
<figcaption id="${label}">${renderLegend()}</figcaption>
</figure>
`;
}

const round = (value: number): number => Math.round(value * 10) / 10;

const leastLabelRoom = 58;

function renderDays({ days, xOf, height }: Layout): Html {
  const every = Math.max(1, Math.ceil(leastLabelRoom / (xOf(days.from + 1) - xOf(days.from))));
  const all = Array.from({ length: days.to - days.from + 1 }, (_, index) => days.from + index);
  return html`<g class="days" aria-hidden="true">${all.map((day, index) => {
    const x = round(xOf(day));
    const isNamed = index % every === 0;
    return html`<line class="${isNamed ? 'day-line named' : 'day-line'}" x1="${x}" x2="${x}" y1="${headHeight - 4}" y2="${height - footHeight}"/>${
      isNamed && html`<text x="${x + 4}" y="${headHeight - 9}">${shortDay(day)}</text>`
    }`;
  })}</g>`;
}

/** "2 Sep". */
const shortDay = (day: number): string => {
  const [number, month = ''] = formatDate(printDay(day)).split(' ');
  return `${number} ${month.slice(0, 3)}`;
};

const longestName = 19;

function renderLane(page: StoryPage, { width }: Layout, lane: Lane): Html {
  const name = nameLane(page, lane);
  const shown =
    name.length > longestName
      ? `${name
          .slice(0, longestName - 1)
          .toWellFormed()
          .trimEnd()}…`
      : name;
  return html`<g class="lane lane-${lane.kind}" role="group" aria-label="${name}"><line class="lane-line" x1="0" x2="${width}" y1="${round(lane.top)}" y2="${round(lane.top)}"/>
<text class="lane-name" aria-hidden="true" x="0" y="${round(lane.top + 20)}">${shown}</text>
${lane.marks.map((mark) => renderMark(page, mark))}</g>
`;
}

function nameLane(page: StoryPage, { kind, place }: Lane): string {
  if (kind === 'elsewhere') return 'Elsewhere';
  return kind === 'unplaced' ? 'No place told' : (entityName(page, place) ?? 'Elsewhere');
}

function renderMark(page: StoryPage, mark: Mark): Html {
  const { entry } = mark;
  const label = describeEntry(page, entry);
  const kind = entry.type === 'dated-sentence' ? 'sentence' : entry.status;
  return html`<a class="mark mark-${kind}" href="#${lineAddress(page, entry.id)}" aria-label="${label}"><title>${label}</title>${
    mark.length === undefined ? renderDot(mark) : renderStretch(mark, mark.length)
  }</a>
`;
}

function renderDot({ entry, x, y, radius }: Mark): Html {
  const [left, middle] = [round(x), round(y)];
  return html`<circle class="shape" cx="${left}" cy="${middle}" r="${round(radius)}"/>${
    entry.status === 'denied' &&
    html`<line class="strike" x1="${round(x - radius)}" y1="${round(y + radius)}" x2="${round(x + radius)}" y2="${round(y - radius)}"/>`
  }${entry.disagreements !== undefined && html`<circle class="ring" cx="${left}" cy="${middle}" r="${round(radius + 3)}"/>`}`;
}

/** A bar with an arrow where it goes on beyond the days of the drawing. */
function renderStretch({ x, y, isCut }: Mark, length: number): Html {
  const [left, right, top, bottom] = [round(x), round(x + length), round(y - 3), round(y + 3)];
  const start = isCut?.left ? `M${left} ${round(y)}L${left + 5} ${top}` : `M${left} ${top}`;
  const end = isCut?.right
    ? `L${right - 5} ${top}L${right} ${round(y)}L${right - 5} ${bottom}`
    : `L${right} ${top}L${right} ${bottom}`;
  return html`<path class="shape" d="${start}${end}L${isCut?.left ? left + 5 : left} ${bottom}Z"/>`;
}

/** When the reports were published, by their letters, under the days. */
function renderReports(page: StoryPage, { width, height, xOf, days }: Layout): Html {
  const y = height - footHeight;
  const byDay = Map.groupBy(page.edition.articles, (article) => reportDays([article])[0]);
  const rows = [...byDay].flatMap(([day, articles]) => {
    if (day === undefined || day < days.from || day > days.to) return [];
    const letters = articles.map(({ id }) => siglumFor(page, id));
    const shown = letters.length > 6 ? `${letters.length} reports` : letters.join(' ');
    return [html`<text class="report-day" x="${round(xOf(day) + 4)}" y="${round(y + 18)}">${shown}</text>`];
  });
  return html`<g class="report-days" aria-hidden="true"><line class="lane-line" x1="0" x2="${width}" y1="${round(y)}" y2="${round(y)}"/>${
    rows.length > 0 && html`<text class="lane-name" x="0" y="${round(y + 18)}">Published</text>`
  }${rows}</g>`;
}

const legend: readonly (readonly [kind: string, words: string])[] = [
  ['done', 'happened'],
  ['planned', 'planned'],
  ['possible', 'possible'],
  ['denied', 'denied'],
  ['sentence', 'a sentence with a date'],
];

const renderLegend = (): Html =>
  html`<ul class="legend">${legend.map(
    ([kind, words]) =>
      html`<li><svg class="legend-sign" viewBox="0 0 12 12" aria-hidden="true"><g class="mark mark-${kind}"><circle class="shape" cx="6" cy="6" r="${kind === 'sentence' ? 2.5 : 4}"/>${
        kind === 'denied' && html`<line class="strike" x1="2" y1="10" x2="10" y2="2"/>`
      }</g></svg> ${words}</li>`,
  )}<li><svg class="legend-sign legend-stretch" viewBox="0 0 24 12" aria-hidden="true"><g class="mark mark-done"><rect class="shape" x="1" y="3" width="22" height="6" rx="3"/></g></svg> known no finer</li><li><svg class="legend-sign" viewBox="0 0 12 12" aria-hidden="true"><g class="mark mark-done"><circle class="shape" cx="6" cy="6" r="2.5"/><circle class="ring" cx="6" cy="6" r="5"/></g></svg> reports differ</li><li>larger: more reports</li></ul>`;
