import type { Citation } from '../../../model/citation.ts';
import type { Wording } from '../../../model/edition.ts';
import {
  citationsIn,
  linkedUses,
  listWordingRows,
  loadednessLabels,
  shownWordings,
  type WordingRow,
} from '../../wordings.ts';
import type { CitationGroup } from '../address.ts';
import { renderCitationLink, renderForeign, renderHidden } from '../cite.ts';
import { formatCount } from '../format.ts';
import { type Html, html } from '../html.ts';
import type { PagePart } from '../part.ts';
import { outletOf, type StoryPage, siglumFor } from '../story-page.ts';

/** With more reports than this, a list of sources takes the place of the columns. */
const maxColumns = 16;
/** How many referents stand open; the rest is folded. */
const openLimit = 10;

/** What each outlet calls the same thing: terms by reports, and the verbs by which speakers' words are told. */
export function renderWordings(page: StoryPage): PagePart | undefined {
  const shown = shownWordings(page.edition);
  if (shown.length === 0) return undefined;
  const things = shown.filter(({ kind }) => kind !== 'saying');
  return {
    id: 'wording',
    title: 'Wording',
    count: shown.length,
    lead: html`What the reports call the same thing, and how often: in their own voice, or ${renderQuotedSign('2')} inside what somebody said. ${renderMark('marked')} words are loaded by a word list; a number leads to the first use.`,
    body: html`${renderTable(page, 'What is meant', things.slice(0, openLimit))}${
      things.length > openLimit &&
      html`<details class="more"><summary>${formatCount(things.length - openLimit)} more</summary>${renderTable(page, 'What is meant', things.slice(openLimit))}</details>`
    }${renderTable(
      page,
      'Whose words, told how',
      shown.filter(({ kind }) => kind === 'saying'),
    )}`,
  };
}

function renderTable(page: StoryPage, heading: string, wordings: readonly Wording[]): Html {
  if (wordings.length === 0) return html``;
  const columns = columnsOf(page);
  return html`<div class="scroll" tabindex="0" role="group" aria-label="${heading}, table"><table class="wording">
<thead><tr><th scope="col">${heading}</th><th scope="col">Called</th>${
    columns
      ? columns.map((articleId) => html`<th scope="col" class="column">${renderSiglum(page, articleId)}</th>`)
      : html`<th scope="col">Own voice</th><th scope="col">Quoted</th>`
  }</tr></thead>
${wordings.map((wording) => renderWording(page, wording, columns))}</table></div>`;
}

const columnsOf = ({ edition }: StoryPage): readonly string[] | undefined =>
  edition.articles.length > maxColumns ? undefined : edition.articles.map(({ id }) => id);

function renderWording(page: StoryPage, wording: Wording, columns: readonly string[] | undefined): Html {
  const rows = listWordingRows(wording);
  return html`<tbody>${rows.map(
    (row, index) =>
      html`<tr>${
        index === 0 && html`<th scope="rowgroup" rowspan="${rows.length}">${renderForeign(wording.referent)}</th>`
      }<td class="term">${renderTerm(row)}</td>${
        columns
          ? columns.map((articleId) => html`<td class="cell">${renderCell(page, row, articleId)}</td>`)
          : html`<td>${renderUsers(page, row.own)}</td><td>${renderUsers(page, row.quoted)}</td>`
      }</tr>`,
  )}</tbody>`;
}

function renderTerm({ term, loaded, marked }: WordingRow): Html {
  const words = marked ? html`<q>${renderForeign(term)}</q>` : renderForeign(term);
  return loaded
    ? html`${renderMark(words)} <span class="load">${loadednessLabels[loaded]}</span>`
    : html`<span>${words}</span>`;
}

const renderMark = (content: Html | string): Html => html`<span class="loaded">${content}</span>`;

function renderCell(page: StoryPage, { own, quoted }: WordingRow, articleId: string): Html {
  return html`${renderCount(page, own, articleId, (count) => count)}${renderCount(page, quoted, articleId, renderQuotedSign)}`;
}

/** How often an article has it: a number that leads to the first uses. */
function renderCount(
  page: StoryPage,
  citations: readonly Citation[],
  articleId: string,
  write: (count: string) => Html | string,
): Html | false {
  const linked = linkedUses(citations).get(articleId);
  return (
    linked !== undefined &&
    renderCitationLink(page, linked as CitationGroup, write(countIn(citations, articleId)), 'cell')
  );
}

const countIn = (citations: readonly Citation[], articleId: string): string =>
  formatCount(citationsIn(citations, articleId).length);

/** The uses in many reports: each report's letter with the number. */
const renderUsers = (page: StoryPage, citations: readonly Citation[]): Html =>
  html`<span class="mentions">${[...linkedUses(citations)].map(
    ([articleId, linked]) =>
      html`${renderCitationLink(page, linked as CitationGroup, html`${renderSiglum(page, articleId)} ${countIn(citations, articleId)}`, 'mention')} `,
  )}</span>`;

const renderSiglum = (page: StoryPage, articleId: string): Html =>
  html`<abbr class="siglum" title="${outletOf(page, articleId)}"><span aria-hidden="true">${siglumFor(page, articleId)}</span>${renderHidden(outletOf(page, articleId))}</abbr>`;

const renderQuotedSign = (count: string): Html =>
  html`<span class="in-quotes"><span aria-hidden="true">“</span>${count}<span aria-hidden="true">”</span>${renderHidden(' quoted')}</span>`;
