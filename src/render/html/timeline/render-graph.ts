import type { MeetingNetwork, MeetingPair } from '../../timeline/meeting-network.ts';
import { countOf, formatDate } from '../format.ts';
import { type Html, html } from '../html.ts';
import { entityName, lineAddress, type StoryPage } from '../story-page.ts';
import { type GraphEdge, type GraphNode, layOutCircle } from './lay-out-circle.ts';
import { meetingAddress } from './meeting-address.ts';

/** Who met whom as a drawing: each bow leads to the first meeting of two in the table, each name to what is told of it. */
export function renderGraph(page: StoryPage, network: MeetingNetwork): Html {
  const { width, height, nodes, edges } = layOutCircle(network);
  const label = `${lineAddress(page, 'meetings')}-drawing`;
  return html`<figure class="drawing meeting-drawing" aria-labelledby="${label}">
<div class="scroll" tabindex="0" role="group" aria-label="Meetings, drawing"><svg viewBox="0 0 ${width} ${height}" role="group" aria-label="Meetings, drawing: each line leads to a meeting">
<g class="bows">${edges.map((edge) => renderEdge(page, edge))}</g>
<g class="people">${nodes.map((node) => renderNode(page, node))}</g>
</svg></div>
<figcaption id="${label}">The thicker a line, the more outlets tell of it; broken: planned or possible.</figcaption>
</figure>
`;
}

const widths = [1.5, 3, 4.5, 6, 7.5];

function renderEdge(page: StoryPage, { pair, path }: GraphEdge): Html {
  const label = describePair(page, pair);
  const thickness = widths[Math.min(widths.length, pair.outlets.length) - 1] ?? widths[0]!;
  return html`<a class="bow${pair.isDone ? '' : ' bow-planned'}" href="#${meetingAddress(page, pair.meetings[0]!)}" aria-label="${label}"><title>${label}</title><path class="reach" d="${path}"/><path class="stroke" d="${path}" stroke-width="${thickness}"/></a>
`;
}

/** "Mara Quill and Jon Averill: 2 meetings, 1 September 2025; told by 3 outlets". */
function describePair(page: StoryPage, { left, right, meetings, outlets, isDone }: MeetingPair): string {
  const dates = [...new Set(meetings.flatMap(({ date }) => (date === undefined ? [] : formatDate(date))))];
  const when = dates.length > 0 ? `, ${dates.join(', ')}` : '';
  const count = countOf(meetings.length, isDone ? 'meeting' : 'planned meeting');
  return `${entityName(page, left) ?? left} and ${entityName(page, right) ?? right}: ${count}${when}; told by ${countOf(outlets.length, 'outlet')}`;
}

const longestName = 30;

function renderNode(page: StoryPage, { id, x, y, anchor, labelX, labelY }: GraphNode): Html {
  const name = entityName(page, id) ?? id;
  const shown =
    name.length > longestName
      ? `${name
          .slice(0, longestName - 1)
          .toWellFormed()
          .trimEnd()}…`
      : name;
  return html`<a href="#${lineAddress(page, id)}"><circle class="person" cx="${x}" cy="${y}" r="5"/><text x="${labelX}" y="${labelY}" text-anchor="${anchor}">${shown}</text></a>
`;
}
