import type { CopyEdge, CopyGraph, CopyNode } from '../../derivations/build-graph.ts';
import { copyLabels } from '../../derivations/describe-derivation.ts';
import { countOf, formatShare } from '../format.ts';
import { type Html, html } from '../html.ts';
import { lineAddress, outletOf, type StoryPage, siglumFor } from '../story-page.ts';
import { boxHeight, boxWidth, layOutCopies, type PlacedEdge, type PlacedNode } from './lay-out-copies.ts';

/** Who has the text from whom as a drawing: sources at the left, each bow leads to the passages, each box to the report. */
export function renderCopyGraph(page: StoryPage, graph: CopyGraph, addressOf: (derivation: number) => string): Html {
  const { width, height, nodes, edges } = layOutCopies(graph);
  const label = `${lineAddress(page, 'copied')}-drawing`;
  const arrow = `${lineAddress(page, 'copied')}-arrow`;
  return html`<figure class="drawing copy-drawing" aria-labelledby="${label}">
<div class="scroll" tabindex="0" role="group" aria-label="Copies, drawing"><svg viewBox="0 0 ${width} ${height}" role="group" aria-label="Copies, drawing: each line leads to the passages">
<defs><marker id="${arrow}" viewBox="0 0 8 8" refX="1" refY="4" markerWidth="8" markerHeight="8" markerUnits="userSpaceOnUse" orient="auto"><path class="arrow-head" d="M0 0L8 4L0 8Z"/></marker></defs>
<g class="bows">${edges.map((placed) => renderEdge(page, placed, addressOf, arrow))}</g>
<g class="reports">${nodes.map((placed) => renderNode(page, placed))}</g>
</svg></div>
<figcaption id="${label}">From source to copy; the thicker a line, the more of the text; without an arrow: who had it first is not known; short strokes: told anew; a dashed box: a source that is not among the reports.${
    graph.left > 0 && ` ${countOf(graph.left, 'more report', 'more reports')} in the list alone.`
  }</figcaption>
</figure>
`;
}

function renderEdge(
  page: StoryPage,
  { edge, path }: PlacedEdge,
  addressOf: (derivation: number) => string,
  arrow: string,
): Html {
  const label = describeEdge(page, edge);
  const thickness = Math.round((1.5 + 4.5 * edge.share) * 10) / 10;
  const end = edge.isKnown && html` marker-end="url(#${arrow})"`;
  return html`<a class="bow${edge.kind === 'rewritten' ? ' bow-retold' : ''}" href="#${addressOf(edge.derivation)}" aria-label="${label}"><title>${label}</title><path class="reach" d="${path}"/><path class="stroke" d="${path}" stroke-width="${thickness}"${end}/></a>
`;
}

const describeEdge = (page: StoryPage, { from, to, kind, share, isKnown }: CopyEdge): string =>
  `${nameOf(page, from)} ${isKnown ? 'to' : 'and'} ${nameOf(page, to)}: ${copyLabels[kind]}, ${formatShare(share)} of the words`;

const nameOf = (page: StoryPage, id: string): string => (id.startsWith('via ') ? id.slice(4) : outletOf(page, id));

const longestName = 19;

function renderNode(page: StoryPage, { node, x, y }: PlacedNode): Html {
  const box = html`<rect x="${x}" y="${y}" width="${boxWidth}" height="${boxHeight}" rx="3"/>`;
  if (node.via !== undefined)
    return html`<g class="third">${box}<text class="outlet-name" x="${x + 10}" y="${y + 19}">${shorten(node.via)}</text></g>
`;
  const address = page.reports.get(node.id)?.address;
  return html`<a class="box" href="#${address}" aria-label="${describeNode(page, node)}">${box}<text class="outlet-name" x="${x + 10}" y="${y + 19}"><tspan class="letter">${siglumFor(page, node.id)}</tspan> ${shorten(outletOf(page, node.id))}</text></a>
`;
}

const describeNode = (page: StoryPage, { id }: CopyNode): string =>
  `${siglumFor(page, id)} ${outletOf(page, id)}: the report`;

const shorten = (name: string): string =>
  name.length > longestName
    ? `${name
        .slice(0, longestName - 1)
        .toWellFormed()
        .trimEnd()}…`
    : name;
