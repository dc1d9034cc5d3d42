import type { MeetingNetwork, MeetingPair } from '../../timeline/meeting-network.ts';
import { groupCitations } from '../address.ts';
import { renderCitationLink, renderForeign, renderHidden } from '../cite.ts';
import { countOf } from '../format.ts';
import { type Html, html } from '../html.ts';
import { entityName, type StoryPage } from '../story-page.ts';

/** Who met whom as a table: in each cell, how many outlets tell of it; a number leads to the first of them. */
export function renderMatrix(page: StoryPage, { people, pairs }: MeetingNetwork): Html {
  const byPair = new Map(
    pairs.flatMap((pair) => [
      [`${pair.left}\n${pair.right}`, pair] as const,
      [`${pair.right}\n${pair.left}`, pair] as const,
    ]),
  );
  return html`<details class="more"><summary>Who met whom, as a matrix</summary>
<div class="scroll" tabindex="0" role="group" aria-label="Who met whom, matrix"><table class="coverage matrix"><thead><tr><th scope="col">Told by so many outlets</th>${people.map(
    (id, index) =>
      html`<th scope="col" class="column"><abbr title="${nameOf(page, id)}"><span aria-hidden="true">${index + 1}</span>${renderHidden(nameOf(page, id))}</abbr></th>`,
  )}</tr></thead>
<tbody>${people.map(
    (row, index) =>
      html`<tr><th scope="row"><span class="count" aria-hidden="true">${index + 1}</span> ${renderForeign(nameOf(page, row))}</th>${people.map(
        (column) =>
          html`<td class="cell">${row === column ? renderNone('same') : renderCell(page, byPair.get(`${row}\n${column}`))}</td>`,
      )}</tr>`,
  )}</tbody></table></div></details>
`;
}

const nameOf = (page: StoryPage, id: string): string => entityName(page, id) ?? id;

const renderNone = (why: 'same' | 'none'): Html =>
  html`<span class="cell-sign-silent" aria-hidden="true">${why === 'same' ? '╲' : '·'}</span>${renderHidden(why === 'same' ? 'the same' : 'none')}`;

function renderCell(page: StoryPage, pair: MeetingPair | undefined): Html {
  const citation = pair?.meetings[0]?.citations[0];
  if (!pair || !citation) return renderNone('none');
  const [group] = groupCitations([citation]);
  const words = `${countOf(pair.outlets.length, 'outlet')}${pair.isDone ? '' : ', planned'}`;
  const shown = html`<span aria-hidden="true">${pair.isDone ? pair.outlets.length : `(${pair.outlets.length})`}</span>${renderHidden(words)}`;
  return renderCitationLink(page, group!, shown, 'cell');
}
