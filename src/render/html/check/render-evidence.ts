import type { CheckEvidence } from '../../../model/check.ts';
import { isFieldCitation } from '../../../model/citation.ts';
import { contextOf } from '../../check/context-of.ts';
import { describeStand } from '../../check/describe-item.ts';
import { groupCitations } from '../address.ts';
import { renderActions, renderCitationLink, renderHidden, renderOutlet } from '../cite.ts';
import { formatDate } from '../format.ts';
import { type Html, html } from '../html.ts';
import { outletOf } from '../story-page.ts';
import type { CheckPage } from './check-page.ts';

/** What an input says of an item: the exact characters where they stand, and the way to the whole input. */
export function renderEvidence(page: CheckPage, one: CheckEvidence): Html {
  const { citation, stands, primary } = one;
  const article = page.reports.get(citation.articleId)?.article;
  const { before, exact, after } = contextOf(citation, article);
  const [group] = groupCitations([citation]);
  const place = `${isFieldCitation(citation) ? citation.field : 'characters'} ${citation.start}–${citation.end}`;
  return html`<li class="evidence-of stands-${stands}">
<p class="apparatus">${renderOutlet(page, citation.articleId)}${article?.publishedAt && html` <span>${formatDate(article.publishedAt)}</span>`}${
    primary && html` <span class="primary">${article?.genre ?? 'primary text'}</span>`
  } <span class="stand">${describeStand(one)}</span></p>
<blockquote class="context" dir="auto"><span class="around">${before}</span><mark>${exact}</mark><span class="around">${after}</span></blockquote>
<p class="apparatus"><span>${place}</span>${renderCitationLink(page, group!, html`Whole text${renderHidden(` of ${outletOf(page, citation.articleId)}`)}`, 'whole')}${renderActions(page, [citation])}</p></li>`;
}
