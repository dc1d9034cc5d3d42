import type { CheckVerdict } from '../../../model/check.ts';
import { groupByVerdict, verdictLooks } from '../../check/verdicts.ts';
import { countWords } from '../../labels.ts';
import { renderForeign } from '../cite.ts';
import { countOf, formatDate } from '../format.ts';
import { type Html, html, joinHtml } from '../html.ts';
import type { CheckPage } from './check-page.ts';

/** The draft's title, what it was held against, and how many items have each verdict; with the script, the verdicts choose what is shown. */
export function renderMasthead({ check }: CheckPage): Html {
  const { draft, read, items } = check;
  const facts = [
    'Checked draft',
    renderForeign(draft.outlet),
    draft.publishedAt ? formatDate(draft.publishedAt) : 'no date',
    countOf(countWords(draft) ?? 0, 'word'),
    `held against ${countOf(read, 'input')}`,
  ];
  return html`<header class="masthead">
<p class="kicker">${joinHtml(
    facts.map((fact) => html`${fact}`),
    html` <span aria-hidden="true">·</span> `,
  )}</p>
<h1 class="story-title">${renderForeign(draft.title ?? 'Untitled draft')}</h1>
<p class="lead">A verdict is what the inputs say, never whether it is true.</p>
${items.length === 0 ? html`<p>Nothing in the draft could be held against the inputs.</p>` : renderFilters(check.items)}
</header>
`;
}

/** Links to the items of each verdict; the script makes switches of them. */
const renderFilters = (items: CheckPage['check']['items']): Html =>
  html`<ul class="filters" aria-label="Verdicts">${groupByVerdict(items).map(
    ([verdict, own]) =>
      html`<li><a class="filter verdict-${verdict}" data-verdict="${verdict}" href="#group-${verdict}" title="${verdictLooks[verdict].meaning}">${renderSign(verdict)} ${verdictLooks[verdict].label} <span class="count">${own.length}</span></a></li>`,
  )}</ul>`;

/** The sign of a verdict, which its words name beside it. */
export const renderSign = (verdict: CheckVerdict): Html =>
  html`<span class="sign" aria-hidden="true">${verdictLooks[verdict].sign}</span>`;
