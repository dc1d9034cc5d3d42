import type { Coverage, CoverageCell } from '../../../model/edition.ts';
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
    lead: html`${renderSign('told')} told, ${renderSign('silent')} silent, ${renderSign('not-read')} not read for it.`,
    body: html`<div class="scroll" tabindex="0" role="group" aria-label="Coverage, table"><table class="coverage">
<thead><tr><th scope="col">Statement</th>${coverage.outlets.map(
      ({ articleId, outlet }) =>
        html`<th scope="col" class="column"><abbr title="${outlet}"><span aria-hidden="true">${siglumFor(page, articleId)}</span>${renderHidden(outlet)}</abbr></th>`,
    )}<th scope="col" class="sum">Told</th></tr></thead>
<tbody>${coverage.statements.map((statement, row) => renderRow(page, statement, coverage.cells[row] ?? []))}</tbody></table></div>
<p class="outlet-key">${coverage.outlets.map(({ articleId, outlet }) => html`<span class="outlet"><span class="siglum">${siglumFor(page, articleId)}</span> <bdi>${outlet}</bdi></span> `)}</p>`,
  };
}

function renderRow(page: StoryPage, statement: Coverage['statements'][number], cells: readonly CoverageCell[]): Html {
  const hasCard = page.edition.quotations.some((quotation) => quotation.id === statement.id);
  const text = renderForeign(statement.text);
  const told = cells.filter((cell) => cell.state === 'told').length;
  return html`<tr><th scope="row"><div class="statement">${hasCard ? html`<a href="#${lineAddress(page, statement.id)}">${text}</a>` : text}</div></th>${cells.map(
    (cell) => html`<td class="cell cell-${cell.state}">${renderCell(page, cell)}</td>`,
  )}<td class="sum">${told}</td></tr>`;
}

function renderCell(page: StoryPage, cell: CoverageCell): Html {
  const [group] = groupCitations(cell.citations);
  const sign = html`${renderSign(cell.state)}${renderHidden(cell.state === 'not-read' ? 'not read' : cell.state)}`;
  return group ? renderCitationLink(page, group, sign, 'cell') : sign;
}

const signs: Readonly<Record<CoverageCell['state'], string>> = { told: '●', silent: '–', 'not-read': '?' };

const renderSign = (state: CoverageCell['state']): Html =>
  html`<span class="cell-sign cell-sign-${state}" aria-hidden="true">${signs[state]}</span>`;
