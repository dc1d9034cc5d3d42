import type { Wording } from '../../../model/edition.ts';
import { renderForeign, renderSources } from '../cite.ts';
import { formatCount } from '../format.ts';
import { type Html, html } from '../html.ts';
import type { PagePart } from '../part.ts';
import type { StoryPage } from '../story-page.ts';

/** What each outlet calls the same thing. */
export function renderWordings(page: StoryPage): PagePart | undefined {
  const { wordings } = page.edition;
  if (wordings.length === 0) return undefined;
  return {
    id: 'wording',
    title: 'Wording',
    count: wordings.length,
    lead: 'What the outlets call the same thing, in their own voice and in words that they quote.',
    body: html`<div class="scroll" tabindex="0" role="group" aria-label="Wording, table"><table>
<thead><tr><th scope="col">What is meant</th><th scope="col">Called</th><th scope="col">Voice</th><th scope="col" class="number">Times</th><th scope="col">By</th></tr></thead>
${wordings.map((wording) => renderWording(page, wording))}</table></div>`,
  };
}

const renderWording = (page: StoryPage, { referent, terms }: Wording): Html =>
  html`<tbody>${terms.map(
    (term, index) =>
      html`<tr>${
        index === 0 && html`<th scope="rowgroup" rowspan="${terms.length}">${renderForeign(referent)}</th>`
      }<td>${term.marked ? html`<q>${renderForeign(term.term)}</q>` : renderForeign(term.term)}</td><td>${
        term.voice === 'outlet' ? 'own' : 'quoted'
      }</td><td class="number">${formatCount(term.count)}</td><td>${renderSources(page, term.citations)}</td></tr>`,
  )}</tbody>`;
