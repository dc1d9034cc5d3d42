import type { Derivation } from '../../../model/edition.ts';
import { copyLabels, describeDirection } from '../../derivations/describe-derivation.ts';
import { renderForeign, renderOutlet } from '../cite.ts';
import { countOf, formatShare } from '../format.ts';
import { type Html, html, joinHtml } from '../html.ts';
import type { StoryPage } from '../story-page.ts';

/** Who has what from whom as a table: the same as the drawing, and all that it leaves out. */
export const renderCopyTable = (
  page: StoryPage,
  derivations: readonly Derivation[],
  addressOf: (derivation: number) => string,
): Html => html`<details class="more"><summary>${countOf(derivations.length, 'pair')} of reports as a table</summary>
<div class="scroll" tabindex="0" role="group" aria-label="Copies, table"><table class="copies"><thead><tr><th scope="col">Source</th><th scope="col">Copy</th><th scope="col">What</th><th scope="col" class="number">Share</th><th scope="col">Known by</th></tr></thead>
<tbody>${derivations.map(
  (derivation, index) =>
    html`<tr><th scope="row">${renderOutlet(page, derivation.from)}</th><td>${renderOutlet(page, derivation.to)}</td><td><a href="#${addressOf(index)}">${
      derivation.kind === undefined ? 'a passage' : copyLabels[derivation.kind]
    }</a></td><td class="number">${formatShare(derivation.share)}</td><td>${renderForeign(describeDirection(derivation))}${
      derivation.evidence.length > 0 && html`: ${joinHtml(derivation.evidence.map(renderForeign), '; ')}`
    }</td></tr>`,
)}</tbody></table></div></details>
`;
