import type { CheckItem, CheckVerdict } from '../../../model/check.ts';
import { isFieldCitation } from '../../../model/citation.ts';
import { describeOriginsOf, describeVerdict, markAgainst } from '../../check/describe-item.ts';
import { groupByVerdict, kindLabels, numberOf, verdictLooks } from '../../check/verdicts.ts';
import type { DifferenceMark } from '../../differences.ts';
import { renderForeign, renderHidden } from '../cite.ts';
import { capitalize, countOf, formatShare } from '../format.ts';
import { type Html, type HtmlValue, html, joinHtml } from '../html.ts';
import type { CheckPage } from './check-page.ts';
import { renderEvidence } from './render-evidence.ts';
import { renderSign } from './render-masthead.ts';

/** What the inputs say of each item, the worst verdict first. */
export const renderItems = (
  page: CheckPage,
): Html => html`<section class="items part" id="items" aria-labelledby="items-title">
<h2 id="items-title">What the inputs say</h2>
<p class="lead">The worst first. <span class="needs-script">Choose an item here or in the draft.</span></p>
${groupByVerdict(page.check.items).map(([verdict, items]) => renderGroup(page, verdict, items))}
</section>`;

const renderGroup = (page: CheckPage, verdict: CheckVerdict, items: readonly CheckItem[]): Html =>
  html`<section class="group" data-group="${verdict}" aria-labelledby="group-${verdict}">
<h3 id="group-${verdict}" class="verdict-${verdict}">${renderSign(verdict)} ${capitalize(verdictLooks[verdict].label)} <span class="count">${items.length}</span></h3>
${items.map((item) => renderItem(page, item))}
</section>
`;

function renderItem(page: CheckPage, item: CheckItem): Html {
  const { id, kind, verdict, citation, evidence, more = 0, why } = item;
  const words = kind === 'quote' ? html`<q>${citation.exact.trim()}</q>` : renderForeign(citation.exact.trim());
  const origins = describeOriginsOf(item);
  return html`<details class="item line verdict-${verdict}" id="${id}" data-verdict="${verdict}" open>
<summary><span class="item-tag">${renderSign(verdict)}${numberOf(item)}</span> <span class="item-words" dir="auto">${words}</span>${renderHidden(`, ${describeVerdict(item)}`)}</summary>
<div class="item-body">
<p class="apparatus"><span>${joinHtml(factsOf(item), html` <span aria-hidden="true">·</span> `)}</span><a class="action" href="#in-${id}">In the draft</a><button type="button" class="action item-close needs-script">Close</button></p>
${renderAgainst(item)}
<ol class="evidences">${evidence.map((one) => renderEvidence(page, one))}</ol>
${(more > 0 || origins !== undefined) && html`<p class="apparatus">${[more > 0 ? `and ${countOf(more, 'more input')}` : '', origins ?? ''].filter(Boolean).join(' · ')}</p>`}
<p class="why">${capitalize(why.join('; '))}</p>
</div>
</details>
`;
}

const factsOf = ({ kind, subject, citation, certainty, otherwise }: CheckItem): HtmlValue[] => [
  kindLabels[kind],
  ...(subject ? [html`${renderForeign(subject.name)} in the draft`] : []),
  `${isFieldCitation(citation) ? citation.field : 'characters'} ${citation.start}–${citation.end}`,
  ...(otherwise ? [`else ${verdictLooks[otherwise].label}`] : []),
  `certainty ${formatShare(certainty)}`,
];

/** The draft's words against those of the first input. */
function renderAgainst(item: CheckItem): Html | undefined {
  const marks = markAgainst(item);
  if (!marks) return undefined;
  return html`<p class="against" dir="auto"><span class="label">against the first input:</span> <bdi>${joinHtml(marks.map(renderMark), ' ')}</bdi></p>`;
}

function renderMark({ kind, text }: DifferenceMark): HtmlValue {
  if (kind === 'same') return text.trim();
  return kind === 'added'
    ? html`<ins>${renderHidden('[only in the draft: ')}${text.trim()}${renderHidden(']')}</ins>`
    : html`<del>${renderHidden('[only in the input: ')}${text.trim()}${renderHidden(']')}</del>`;
}
