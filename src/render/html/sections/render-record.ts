import type { Capture } from '../../../model/edition.ts';
import { parseWebUrl } from '../address.ts';
import { renderCitationLink, renderForeign } from '../cite.ts';
import { countOf, formatDate } from '../format.ts';
import { type Html, html } from '../html.ts';
import { labelIds, renderHeading } from '../part.ts';
import { correctionsOf } from '../places.ts';
import { lineAddress, type Report, type StoryPage } from '../story-page.ts';

const captureWords: Readonly<Record<Capture['read'], string>> = {
  whole: 'read whole',
  part: 'read in part',
  title: 'title alone read',
};

/** What was read: each report with its outlet, date and length, and the corrections that it prints. */
export const renderRecord = (
  page: StoryPage,
): Html => html`<aside class="record" aria-labelledby="${labelIds(page, lineAddress(page, 'record-title'))}">
${renderHeading(page, 1, 'What was read', html` id="${lineAddress(page, 'record-title')}" class="record-title"`)}
${renderReports(page)}
</aside>
`;

/** Long lists are folded after the first few, so that the brief stays near. */
const openLimit = 8;

function renderReports(page: StoryPage): Html {
  const reports = [...page.reports.values()].map((report) => renderReport(page, report));
  const limit = reports.length > openLimit + 1 ? openLimit : reports.length;
  const rest = reports.slice(limit);
  return html`<ol class="report-list">${reports.slice(0, limit)}</ol>${
    rest.length > 0 &&
    html`<details class="more"><summary>${countOf(rest.length, 'more report')}</summary><ol class="report-list">${rest}</ol></details>`
  }`;
}

const renderReport = (page: StoryPage, report: Report): Html => html`<li class="report">
<span class="siglum">${report.siglum}</span>
<div><a class="report-outlet" href="#${report.address}">${renderForeign(report.article.outlet)}</a>
${report.article.title && html`<p class="report-title" dir="auto">${report.article.title}</p>`}
<p class="report-facts">${factsOf(report).map((fact) => html`<span class="fact">${fact}</span> `)}</p>
${correctionsOf(report.article).map((citation) => html`<p class="correction">${renderCitationLink(page, [citation], renderForeign(citation.exact))}</p>`)}</div>
</li>`;

/** Date, length, whether it was read whole and why not, and where it stands on the web. */
function factsOf({ article, words, capture }: Report): (Html | string)[] {
  const url = parseWebUrl(article.url);
  return [
    ...(article.publishedAt ? [formatDate(article.publishedAt)] : ['undated']),
    ...(words === undefined ? [] : [countOf(words, 'word')]),
    ...(capture ? [html`${captureWords[capture.read]}${capture.why && `: ${capture.why}`}`] : []),
    ...(article.genre && article.genre !== 'report' ? [article.genre.replace('-', ' ')] : []),
    ...(article.agency ? [html`credits ${renderForeign(article.agency)}`] : []),
    ...(url ? [html`<a class="report-url" href="${url.href}" rel="noopener noreferrer nofollow">${url.host}</a>`] : []),
  ];
}
