import type { Decision } from '../../../model/correction.ts';
import { describeDecider, describeDecision } from '../../decisions.ts';
import { renderActions, renderCitationLink, renderExact, renderForeign, renderOutlet } from '../cite.ts';
import { type Html, html } from '../html.ts';
import type { PagePart } from '../part.ts';
import { lineAddress, type StoryPage } from '../story-page.ts';

/** What people set right, with the words that it is about. */
export function renderDecisions(page: StoryPage): PagePart | undefined {
  const { decisions = [] } = page.edition;
  if (decisions.length === 0) return undefined;
  return {
    id: 'decisions',
    title: 'Set right by people',
    count: decisions.length,
    lead: 'Corrections that were given with the reports; everything else is the program’s reading.',
    body: html`<ul class="attributions">${decisions.map((decision) => renderDecision(page, decision))}</ul>`,
  };
}

const renderDecision = (
  page: StoryPage,
  decision: Decision,
): Html => html`<li class="line" id="${lineAddress(page, decision.id)}">
<p><b>${renderForeign(describeDecision(decision))}</b> (${renderForeign(describeDecider(decision))})${decision.note !== undefined && html`: ${renderForeign(decision.note)}`}</p>
${decision.citations.map(
  (citation) =>
    html`<p class="told" dir="auto">${renderOutlet(page, citation.articleId)} ${renderCitationLink(page, [citation], renderExact([citation]))}</p>`,
)}
<p class="apparatus">${renderActions(page, decision.citations, decision.id)}</p>
</li>`;
