import type { EditionAttribution } from '../../../model/edition.ts';
import { hasSharedOrigin } from '../../derivations/describe-derivation.ts';
import { renderActions, renderCitationLink, renderExact, renderForeign, renderOutlet } from '../cite.ts';
import { renderOrigins } from '../derivations/render-origins.ts';
import { type Html, html, joinHtml } from '../html.ts';
import { type PagePart, renderHeading } from '../part.ts';
import { lineAddress, type StoryPage } from '../story-page.ts';

/** Through whom each outlet knows what it tells, and where statements come from. */
export function renderAttributions(page: StoryPage): PagePart | undefined {
  const { attributions, origins } = page.edition;
  const shared = origins.filter(hasSharedOrigin);
  if (attributions.length + shared.length === 0) return undefined;
  return {
    id: 'sources',
    title: 'On whose word',
    count: attributions.length,
    lead: 'Through whom an outlet knows what it tells.',
    body: html`${attributions.length > 0 && html`<ul class="attributions">${attributions.map((attribution, index) => renderAttribution(page, attribution, `v${index + 1}`))}</ul>`}${
      shared.length > 0 &&
      html`${renderHeading(page, 2, 'One origin, several tellings')}<ul class="origins">${shared.map((statement) => renderOrigins(page, statement, renderStatementLink(page, statement.statement)))}</ul>`
    }`,
  };
}

function renderAttribution(page: StoryPage, { telling, chain, statement }: EditionAttribution, id: string): Html {
  const links = chain.map(({ name, citation }) => renderCitationLink(page, [citation], renderForeign(name), 'source'));
  return html`<li class="line" id="${lineAddress(page, id)}">
<p class="chain">${joinHtml([renderOutlet(page, telling.articleId), ...links], html` <span class="arrow" aria-hidden="true">←</span><span class="hidden-text"> knows through </span> `)}</p>
<p class="told" dir="auto">${renderCitationLink(page, [telling], renderExact([telling]))}</p>
<p class="apparatus">${renderStatementLink(page, statement)}${renderActions(page, [telling], id)}</p>
</li>`;
}

/** A link to the card of a quotation, where the page has one. */
function renderStatementLink(page: StoryPage, statement: string | undefined): Html | undefined {
  if (!page.edition.quotations.some(({ id }) => id === statement)) return undefined;
  return html`<a href="#${lineAddress(page, statement!)}">Quotation ${statement!.toUpperCase()}</a>`;
}
