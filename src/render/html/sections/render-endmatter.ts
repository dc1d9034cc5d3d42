import type { Notice } from '../../../model/notice.ts';
import { renderOutlet } from '../cite.ts';
import { formatCount } from '../format.ts';
import { type Html, html } from '../html.ts';
import { errorRates } from '../page-assets.ts';
import type { PagePart } from '../part.ts';
import type { StoryPage } from '../story-page.ts';

/** What was noticed while the inputs were read. */
export function renderNotices(page: StoryPage): PagePart | undefined {
  const { notices } = page.edition;
  if (notices.length === 0) return undefined;
  return {
    id: 'notices',
    title: 'Notices',
    count: notices.length,
    body: html`<ul class="notices">${notices.map((notice) => renderNotice(page, notice))}</ul>`,
  };
}

const renderNotice = (
  page: StoryPage,
  { severity, reason, rule, articleId, span }: Notice,
): Html => html`<li class="notice notice-${severity}">
<span class="severity">${severity}</span><p>${articleId !== undefined && html`${renderOutlet(page, articleId)}: `}<bdi>${reason}</bdi>
<span class="rule">${rule}${span && ` at ${formatCount(span.start)}–${formatCount(span.end)}`}</span></p></li>`;

/** What Variorum is, who made the page, and how anybody can check it. */
export const renderColophon = (producer: string): Html => html`<footer class="colophon">
<p>A <b>variorum</b> edition prints a text together with every variant that its witnesses hand down. This one was made of news reports by a program, ${producer}, without a language model and without a network: every statement rests on characters of a report, and a silence on what was read.</p>
<p>The edition is inside this page, as JSON. To re-check each citation against the reports: <code>variorum verify edition.html reports/</code></p>
${renderErrorRates()}
<p class="keys needs-script">Choose a line to see its place in the report. There, <kbd>←</kbd> and <kbd>→</kbd> go from line to line, <kbd>C</kbd> copies the line with its source, <kbd>Esc</kbd> closes.</p>
</footer>
`;

/** How often the program errs, as measured: a reader who knows it knows where to look twice. */
const renderErrorRates =
  (): Html => html`<details class="more error-rates" id="error-rates"><summary>How often this program errs</summary>
<div class="scroll" tabindex="0"><table><thead><tr><th scope="col">What is wrong</th><th scope="col">How often</th><th scope="col">Among what</th></tr></thead>
<tbody>${errorRates.map(([what, rate, among]) => html`<tr><th scope="row">${what}</th><td>${rate}</td><td>${among}</td></tr>`)}</tbody></table></div>
<p>Measured on other reports than these. What it does not see, it does not tell: a silence in this page is no proof that nothing was said.</p></details>`;
