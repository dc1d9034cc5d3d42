import type { Citation } from '../../../model/citation.ts';
import type { OriginProof, StatementOrigin, StatementOrigins } from '../../../model/edition.ts';
import { describeOrigins, hasSharedOrigin } from '../../derivations/describe-derivation.ts';
import { renderCitationLink, renderForeign, renderOutlet } from '../cite.ts';
import { type Html, html, joinHtml } from '../html.ts';
import { lineAddress, type StoryPage, siglumFor } from '../story-page.ts';

/** The line on a quotation's card that tells how many origins stand behind it; it leads to the proof. */
export function renderOriginLine(page: StoryPage, statement: string): Html | undefined {
  const origins = page.edition.origins.find((item) => item.statement === statement);
  if (!origins || !hasSharedOrigin(origins)) return undefined;
  return html`<p class="apparatus origin-line"><a href="#${originAddress(page, statement)}">${describeOrigins(page.edition, origins)}</a></p>
`;
}

const originAddress = (page: StoryPage, statement: string): string => lineAddress(page, `origins-${statement}`);

/** A statement's origins: whose tellings count as one, and the words that show it. */
export const renderOrigins = (page: StoryPage, origins: StatementOrigins, link: Html | undefined): Html =>
  html`<li class="line" id="${originAddress(page, origins.statement)}">
<p class="apparatus">${link} <b class="origin-count">${describeOrigins(page.edition, origins)}</b></p>
<ul>${origins.origins.map((origin) => renderOrigin(page, origin))}</ul>
</li>`;

const renderOrigin = (page: StoryPage, { name, tellings, why, proofs = [] }: StatementOrigin): Html =>
  html`<li>${name !== undefined && html`<b>${renderForeign(name)}</b>: `}${joinHtml(
    tellings.map((articleId) => renderOutlet(page, articleId)),
    ', ',
  )} ${proofs.length === 0 ? html`<span class="why">${why}</span>` : renderProofs(page, proofs)}</li>`;

const renderProofs = (page: StoryPage, proofs: readonly OriginProof[]): Html =>
  html`<ul class="proofs">${proofs.map(
    ({ why, articles, citations }) =>
      html`<li><span class="why">${joinHtml(
        articles.map((articleId) => renderOutlet(page, articleId)),
        ' = ',
      )}: ${renderForeign(why)}</span>${citations.map((citation) => renderProof(page, citation))}</li>`,
  )}</ul>`;

const longestProof = 110;

/** The first words of a citation, with a link to all of it. */
function renderProof(page: StoryPage, citation: Citation): Html {
  const words = citation.exact.trim();
  const space = words.lastIndexOf(' ', longestProof);
  const shown =
    words.length > longestProof ? `${words.slice(0, space > 0 ? space : longestProof).toWellFormed()} …` : words;
  return html` <span class="proof"><span class="siglum">${siglumFor(page, citation.articleId)}</span> ${renderCitationLink(page, [citation], renderForeign(shown), 'excerpt')}</span>`;
}
