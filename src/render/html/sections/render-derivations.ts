import type { Citation } from '../../../model/citation.ts';
import type { Derivation } from '../../../model/edition.ts';
import { renderActions, renderCitationLink, renderExact, renderOutlet } from '../cite.ts';
import { countOf, formatShare } from '../format.ts';
import { type Html, html, joinHtml } from '../html.ts';
import { type PagePart, renderHeading } from '../part.ts';
import { lineAddress, type StoryPage } from '../story-page.ts';

/** Which passages stand in two reports, side by side. */
export function renderDerivations(page: StoryPage): PagePart | undefined {
  const { derivations } = page.edition;
  if (derivations.length === 0) return undefined;
  return {
    id: 'copied',
    title: 'Copied passages',
    count: derivations.reduce((sum, { passages }) => sum + passages.length, 0),
    lead: 'Passages that stand in two reports, outside of quotations that both print.',
    body: html`${derivations.map((derivation, index) => renderDerivation(page, derivation, `d${index + 1}`))}`,
  };
}

const renderDerivation = (
  page: StoryPage,
  derivation: Derivation,
  id: string,
): Html => html`<article class="derivation" id="${lineAddress(page, id)}">
${renderHeading(
  page,
  2,
  html`${renderOutlet(page, derivation.from)} <span class="arrow" aria-hidden="true">${derivation.direction === 'known' ? '→' : '↔'}</span><span class="hidden-text">${
    derivation.direction === 'known' ? ' copied by ' : ' shares passages with '
  }</span> ${renderOutlet(page, derivation.to)}`,
)}
<p class="evidence">${formatShare(derivation.share)} of the second’s words · ${countOf(derivation.passages.length, 'passage')} · ${
  derivation.direction === 'known' ? 'direction known' : 'direction unsure'
}${derivation.evidence.length > 0 && html`: ${joinHtml(derivation.evidence, '; ')}`}</p>
<ol class="passages">${derivation.passages.map(
  ({ from, to }, index) =>
    html`<li class="passage" id="${lineAddress(page, `${id}-p${index + 1}`)}">${renderSide(page, from)}${renderSide(page, to)}</li>`,
)}</ol>
</article>
`;

const renderSide = (page: StoryPage, citation: Citation): Html => html`<div class="side line">
<p class="told" dir="auto">${renderCitationLink(page, [citation], renderExact([citation]))}</p>
<p class="apparatus">${renderOutlet(page, citation.articleId)}${renderActions(page, [citation])}</p>
</div>`;
