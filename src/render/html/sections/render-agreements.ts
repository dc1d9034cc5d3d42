import { renderActions, renderForeign, renderOutlet, renderSources } from '../cite.ts';
import { formatCount } from '../format.ts';
import { type Html, html, joinHtml } from '../html.ts';
import { renderHeading } from '../part.ts';
import type { NumberedFinding } from '../places.ts';
import { lineAddress, type StoryPage } from '../story-page.ts';

/** What the reports agree on, or one alone has, a line each: the question, its answer, who gives it and who is silent. */
export const renderAgreements = (
  page: StoryPage,
  findings: readonly NumberedFinding[],
): Html => html`<section class="agreements">
${renderHeading(page, 2, html`Agreed <span class="count">${formatCount(findings.length)}</span>`)}
<ul>${findings.map((finding) => renderAgreement(page, finding))}</ul>
</section>
`;

const renderAgreement = (
  page: StoryPage,
  finding: NumberedFinding,
): Html => html`<li class="agreement line" id="${lineAddress(page, finding.number)}">
<p class="apparatus">${finding.status === 'single' && html`<span class="status">One report</span> `}<span>${renderForeign(finding.question)}</span>${renderActions(
  page,
  finding.positions.flatMap(({ citations }) => citations),
  finding.number,
)}</p>
${finding.positions.map(
  ({ value, strict, citations }) =>
    html`<div class="answer"><p class="value" dir="auto">${strict && 'more than '}${value}</p>${renderSources(page, citations)}</div>`,
)}
${
  finding.silent.length > 0 &&
  html`<p class="apparatus">silent: ${joinHtml(
    finding.silent.map((id) => renderOutlet(page, id)),
    ' ',
  )}</p>`
}</li>`;
