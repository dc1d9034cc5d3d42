import type { Quotation } from '../../../model/edition.ts';
import { groupCitations } from '../address.ts';
import { renderActions, renderCitationLink, renderForeign, renderOutlet, renderSources } from '../cite.ts';
import { formatCount } from '../format.ts';
import { type Html, html, joinHtml } from '../html.ts';
import { renderHeading } from '../part.ts';
import type { NumberedFinding } from '../places.ts';
import { entityName, lineAddress, type StoryPage } from '../story-page.ts';

/** What some reports tell and others leave out, a line each: whose words, who leaves them out, who tells them. */
export const renderSilences = (
  page: StoryPage,
  findings: readonly NumberedFinding[],
): Html => html`<section class="silences">
${renderHeading(page, 2, html`Left out <span class="count">${formatCount(findings.length)}</span>`)}
<ul>${findings.map((finding) => renderSilence(page, finding))}</ul>
</section>
`;

function renderSilence(page: StoryPage, finding: NumberedFinding): Html {
  const citations = finding.positions.flatMap((position) => position.citations);
  const quotation = quotationOf(page, finding);
  const speaker = quotation && entityName(page, quotation.speaker);
  return html`<li class="silence line" id="${lineAddress(page, finding.number)}">
${finding.positions.map(({ value, citations: [first] }) => {
  const words = renderForeign(value);
  return html`<p class="told" dir="auto">${first ? renderCitationLink(page, [first], words) : words}</p>`;
})}
<p class="apparatus">${speaker && html`<span class="speaker">${renderForeign(speaker)}</span>`}${
    quotation && html` <a href="#${lineAddress(page, quotation.id)}">${quotation.id.toUpperCase()}</a>`
  }${renderActions(page, citations, finding.number)}</p>
<dl class="sides"><div><dt>left out by</dt><dd>${joinHtml(
    finding.silent.map((id) => renderOutlet(page, id)),
    ' ',
  )}</dd></div><div><dt>told by</dt><dd>${renderSources(page, citations)}</dd></div></dl>
</li>`;
}

/** The quotation that a finding speaks of: the one with a telling where the finding's first citation stands. */
function quotationOf(page: StoryPage, { positions }: NumberedFinding): Quotation | undefined {
  const [group] = groupCitations(positions.flatMap(({ citations }) => citations));
  if (!group) return undefined;
  const [{ articleId, start, end }] = group;
  return page.edition.quotations.find(({ tellings }) =>
    tellings.some(({ citation: c }) => c.articleId === articleId && c.start === start && c.end === end),
  );
}
