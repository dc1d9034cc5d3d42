import type { Coverage, CoverageCell } from '../../../model/edition.ts';
import { countStatementOrigins, countTold, coverageSign } from '../../coverage.ts';
import { groupCitations } from '../address.ts';
import { renderCitationLink, renderForeign, renderHidden } from '../cite.ts';
import { type Html, html } from '../html.ts';
import type { PagePart } from '../part.ts';
import { lineAddress, type StoryPage, siglumFor } from '../story-page.ts';

/** The matrix: which outlet tells what, is silent, or was not read for it. */
export function renderCoverage(page: StoryPage): PagePart | undefined {
  const { coverage } = page.edition;
  if (coverage.statements.length === 0 || coverage.outlets.length === 0) return undefined;
  return {
    id: 'coverage',
    title: 'Coverage',
    count: coverage.statements.length,
    lead: html`${renderSign({ state: 'told' })} told, ${renderSign({ state: 'told', unsure: true })} perhaps, ${renderSign({ state: 'silent' })} silent, ${renderSign({ state: 'not-read' })} too short or not read whole. What most independent origins tell comes first.`,
    body: html`<div class="scroll" tabindex="0" role="group" aria-label="Coverage, table"><table class="coverage">
<thead><tr><th scope="col">Statement</th>${coverage.outlets.map(
      ({ articleId, outlet }) =>
        html`<th scope="col" class="column"><abbr title="${outlet}"><span aria-hidden="true">${siglumFor(page, articleId)}</span>${renderHidden(outlet)}</abbr></th>`,
    )}<th scope="col" class="sum">Told</th><th scope="col" class="sum">Origins</th></tr></thead>
<tbody>${coverage.statements.map((statement, row) => renderRow(page, statement, coverage.cells[row] ?? []))}</tbody></table></div>
<p class="outlet-key">${coverage.outlets.map(({ articleId, outlet }) => html`<span class="outlet"><span class="siglum">${siglumFor(page, articleId)}</span> <bdi>${outlet}</bdi></span> `)}</p>`,
  };
}

function renderRow(page: StoryPage, statement: Coverage['statements'][number], cells: readonly CoverageCell[]): Html {
  const { edition } = page;
  const hasCard = edition.quotations.some(({ id }) => id === statement.id) || isOfBrief(page, statement.id);
  const text = renderForeign(statement.text);
  return html`<tr><th scope="row"><div class="statement">${hasCard ? html`<a href="#${lineAddress(page, statement.id)}">${text}</a>` : text}</div></th>${cells.map(
    (cell) => html`<td class="cell cell-${cell.state}">${renderCell(page, cell)}</td>`,
  )}<td class="sum">${countTold(cells)}</td><td class="sum">${countStatementOrigins(edition, statement.id) ?? ''}</td></tr>`;
}

const isOfBrief = ({ edition: { brief } }: StoryPage, id: string): boolean =>
  brief.some((_, index) => `b${index + 1}` === id);

function renderCell(page: StoryPage, cell: CoverageCell): Html {
  const [group] = groupCitations(cell.citations);
  const words = cell.unsure ? 'perhaps told' : cell.state === 'not-read' ? 'not read' : cell.state;
  const sign = html`${renderSign(cell)}${renderHidden(words)}`;
  return group ? renderCitationLink(page, group, sign, 'cell') : sign;
}

const renderSign = (cell: Pick<CoverageCell, 'state' | 'unsure'>): Html =>
  html`<span class="cell-sign cell-sign-${cell.unsure ? 'unsure' : cell.state}" aria-hidden="true">${coverageSign({ ...cell, citations: [] })}</span>`;
