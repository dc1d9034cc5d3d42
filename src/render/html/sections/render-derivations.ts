import type { Derivation } from '../../../model/edition.ts';
import { buildCopyGraph } from '../../derivations/build-graph.ts';
import { copyLabels, describeDirection, orderDerivations } from '../../derivations/describe-derivation.ts';
import { renderForeign, renderOutlet, renderSources } from '../cite.ts';
import { renderCopyGraph } from '../derivations/render-copy-graph.ts';
import { renderCopyTable } from '../derivations/render-copy-table.ts';
import { renderPassage } from '../derivations/render-passage.ts';
import { countOf, formatShare } from '../format.ts';
import { type Html, html, joinHtml } from '../html.ts';
import { type PagePart, renderHeading } from '../part.ts';
import { lineAddress, type StoryPage } from '../story-page.ts';

/** More reports than this make a drawing that nobody can read. */
const mostReports = 20;
/** Pairs beyond these are in the table alone. */
const mostPairs = 100;

/** Who has what from whom: a drawing, the same as a table, and the passages side by side. */
export function renderDerivations(page: StoryPage): PagePart | undefined {
  const derivations = orderDerivations(page.edition.derivations);
  if (derivations.length === 0) return undefined;
  const graph = buildCopyGraph(derivations, mostReports);
  const addressOf = (index: number): string => lineAddress(page, index < mostPairs ? `d${index + 1}` : 'copied');
  return {
    id: 'copied',
    title: 'Copied passages',
    count: derivations.reduce((sum, { passages }) => sum + passages.length, 0),
    lead: html`Passages that stand in two reports, outside of quotations that both print. <del>These words are only in the one at the left,</del> <ins>these only in the one at the right;</ins> of passages told in other words <b class="kept">the kept words</b> are marked.`,
    body: html`${graph.edges.length > 0 && renderCopyGraph(page, graph, addressOf)}${
      derivations.length > 1 && renderCopyTable(page, derivations, addressOf)
    }${derivations.slice(0, mostPairs).map((derivation, index) => renderDerivation(page, derivation, `d${index + 1}`))}`,
  };
}

/** Passages beyond these are folded. */
const openPassages = 6;

function renderDerivation(page: StoryPage, derivation: Derivation, id: string): Html {
  const { passages, proofs = [], reasons = [], evidence } = derivation;
  const list = passages.map((passage, index) => renderPassage(page, passage, `${id}-p${index + 1}`));
  const rest = list.slice(openPassages);
  return html`<article class="derivation" id="${lineAddress(page, id)}">
${renderHeading(page, 2, renderPair(page, derivation))}
<p class="evidence">${derivation.kind !== undefined && html`<b>${copyLabels[derivation.kind]}</b> · `}${formatShare(derivation.share)} of the second’s ${derivation.kind === 'rewritten' ? 'text' : 'words'} · ${countOf(passages.length, 'passage')}${
    reasons.length > 0 && html` · ${joinHtml(reasons, '; ')}`
  }</p>
<p class="evidence">${renderForeign(describeDirection(derivation))}${evidence.length > 0 && html`: ${joinHtml(evidence.map(renderForeign), '; ')}`}${
    proofs.length > 0 && html` ${renderSources(page, proofs)}`
  }</p>
<ol class="passages">${list.slice(0, openPassages)}</ol>${
    rest.length > 0 &&
    html`<details class="more"><summary>${countOf(rest.length, 'more passage')}</summary><ol class="passages" start="${openPassages + 1}">${rest}</ol></details>`
  }
</article>
`;
}

function renderPair(page: StoryPage, { from, to, direction }: Derivation): Html {
  const isKnown = direction === 'known';
  return html`${renderOutlet(page, from)} <span class="arrow" aria-hidden="true">${isKnown ? '→' : '↔'}</span><span class="hidden-text">${
    isKnown ? ' copied by ' : ' shares passages with '
  }</span> ${renderOutlet(page, to)}`;
}
