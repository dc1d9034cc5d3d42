import type { Finding, Position } from '../../../model/edition.ts';
import { groupCitations } from '../address.ts';
import { renderActions, renderExcerpt, renderForeign, renderOutlet, renderSources } from '../cite.ts';
import { capitalize, countOf, formatShare, wordsOf } from '../format.ts';
import { type Html, html } from '../html.ts';
import { type PagePart, renderHeading } from '../part.ts';
import { isSilence, type NumberedFinding, orderFindings } from '../places.ts';
import { lineAddress, type StoryPage } from '../story-page.ts';
import { renderAgreements } from './render-agreements.ts';
import { renderSilences } from './render-silences.ts';

/** What a finding is called above its question, and the sign that stands for it beside colour. */
const statusLabels: Readonly<Record<Finding['status'], readonly [sign: string, label: string]>> = {
  disputed: ['≠', 'Disputed'],
  agreed: ['=', 'Agreed'],
  single: ['1', 'One report'],
  unsure: ['?', 'Unsure'],
};

const kindLabels: ReadonlyMap<string, string> = new Map([
  ['quantity', 'number'],
  ['quotation-differs', 'words of a quotation'],
  ['quotation-silent', 'left out'],
  ['speaker-differs', 'speaker'],
]);

/** A value longer than this is a passage, and is set as one. */
const longValue = 48;

/** What is disputed, weightiest first; then in short lines what is agreed and what is left out; what is unsure stands folded at the end. */
export function renderFindings(page: StoryPage): PagePart | undefined {
  const findings = orderFindings(page.edition.findings);
  const unsure = findings.filter(({ status }) => status === 'unsure');
  const sure = findings.filter(({ status }) => status !== 'unsure');
  const silences = sure.filter(isSilence);
  const disputed = sure.filter((finding) => !isSilence(finding) && finding.status === 'disputed');
  const agreed = sure.filter((finding) => !isSilence(finding) && finding.status !== 'disputed');
  if (findings.length === 0) return undefined;
  return {
    id: 'findings',
    title: 'Findings',
    count: sure.length,
    lead: 'Where the reports differ, agree, or fall silent.',
    body: html`${disputed.map((finding) => renderFinding(page, finding))}${
      agreed.length > 0 && renderAgreements(page, agreed)
    }${silences.length > 0 && renderSilences(page, silences)}${
      unsure.length > 0 &&
      html`<details class="more"><summary>${countOf(unsure.length, 'unsure finding')}</summary>${unsure.map((finding) => renderFinding(page, finding))}</details>`
    }`,
  };
}

function renderFinding(page: StoryPage, finding: NumberedFinding): Html {
  const citations = finding.positions.flatMap((position) => position.citations);
  const title = lineAddress(page, `${finding.number}-title`);
  return html`<article class="finding finding-${finding.status}" id="${lineAddress(page, finding.number)}" aria-labelledby="${title}">
<p class="apparatus">${renderStatus(finding)} <span class="kind">${kindLabels.get(finding.kind) ?? wordsOf(finding.kind)}</span>${renderActions(page, citations)}<a class="permalink line-number" href="#${lineAddress(page, finding.number)}">${finding.number.toUpperCase()}</a></p>
${renderHeading(page, 2, renderForeign(finding.question), html` id="${title}"`)}
<ul class="positions">${renderPositions(page, finding.positions)}${renderSilence(page, finding)}</ul>
<p class="evidence">${capitalize(finding.evidence)} <span aria-hidden="true">·</span> certainty ${formatShare(finding.certainty)} <span aria-hidden="true">·</span> ${finding.read.length} of ${countOf(page.edition.articles.length, 'report')} read for it</p>
</article>
`;
}

function renderStatus({ status }: Finding): Html {
  const [sign, label] = statusLabels[status];
  return html`<span class="status status-${status}"><span class="sign" aria-hidden="true">${sign}</span> ${label}</span>`;
}

/** The positions: values in a column, or passages one below the other if one of them is long. */
function renderPositions(page: StoryPage, positions: readonly Position[]): Html[] {
  const areLong = positions.some(({ value }) => value.length > longValue);
  return positions.map((position) => (areLong ? renderPassage(page, position) : renderPosition(page, position)));
}

const renderValue = ({ value, strict }: Position): Html => html`${strict && 'more than '}${value}`;

const renderPassage = (page: StoryPage, position: Position): Html =>
  html`<li class="position-long"><p class="told" dir="auto">${renderValue(position)}</p>${renderSources(page, position.citations)}</li>`;

const renderPosition = (page: StoryPage, position: Position): Html => html`<li class="position">
<p class="value" dir="auto">${renderValue(position)}</p>
<ul class="witnesses">${groupCitations(position.citations).map(
  (group) => html`<li>${renderOutlet(page, group[0].articleId)} ${renderExcerpt(page, group)}</li>`,
)}</ul>
</li>`;

function renderSilence(page: StoryPage, { silent }: Finding): Html | undefined {
  if (silent.length === 0) return undefined;
  const outlets = silent.map((id) => {
    const address = page.reports.get(id)?.address;
    return address === undefined
      ? renderOutlet(page, id)
      : html`<a class="source" href="#${address}">${renderOutlet(page, id)}</a>`;
  });
  return html`<li class="position silent"><p class="value">silent</p><p class="sources">${outlets}</p></li>`;
}
