import type { FormsOfOne } from '../../../model/check.ts';
import type { Citation } from '../../../model/citation.ts';
import { describeDecider, describeDecision } from '../../decisions.ts';
import { groupCitations } from '../address.ts';
import { renderArticle } from '../articles/render-articles.ts';
import { renderForeign, renderOutlet, renderSources } from '../cite.ts';
import { formatCount } from '../format.ts';
import { type Html, html } from '../html.ts';
import type { PagePart } from '../part.ts';
import { type CheckPage, findCheckPlaces } from './check-page.ts';

/** Names that stand in two spellings in the draft and the inputs. */
export const renderSpellings = (page: CheckPage): PagePart | undefined =>
  renderForms(page, page.check.spellings, { id: 'spellings', title: 'Names spelled in two ways' });

/** People whom the draft and the inputs call by two titles. */
export const renderTitles = (page: CheckPage): PagePart | undefined =>
  renderForms(page, page.check.titles, { id: 'titles', title: 'People with two titles' });

function renderForms(
  page: CheckPage,
  list: readonly FormsOfOne[],
  head: Pick<PagePart, 'id' | 'title'>,
): PagePart | undefined {
  if (list.length === 0) return undefined;
  return {
    ...head,
    count: list.length,
    body: html`<ul class="forms">${list.map(
      ({ name, forms }) =>
        html`<li><p class="forms-name">${renderForeign(name)}</p><ul>${forms.map(
          ({ form, citations }) =>
            html`<li><span class="form-words">${renderForeign(form)}</span> ${renderHolders(page, citations)}</li>`,
        )}</ul></li>`,
    )}</ul>`,
  };
}

/** Who has a form: the draft, and each input with a link to its first place. */
function renderHolders(page: CheckPage, citations: readonly Citation[]): Html {
  const { id } = page.check.draft;
  const inputs = groupCitations(citations.filter(({ articleId }) => articleId !== id)).map(([first]) => first);
  const isOwn = citations.some(({ articleId }) => articleId === id);
  return html`${isOwn && html`<span class="own">the draft</span> `}${renderSources(page, inputs)}`;
}

/** What people set right, in the draft or in the inputs. */
export function renderCheckDecisions({ check }: CheckPage): PagePart | undefined {
  const { decisions = [], draft } = check;
  if (decisions.length === 0) return undefined;
  return {
    id: 'decisions',
    title: 'Set right by people',
    count: decisions.length,
    body: html`<ul class="unchecked">${decisions.map(
      (decision) =>
        html`<li><p><b>${renderForeign(describeDecision(decision))}</b>${decision.note !== undefined && html`: ${renderForeign(decision.note)}`}</p>${decision.citations.map(
          ({ exact, articleId }) =>
            html`<p dir="auto">${exact} <span>${articleId === draft.id ? 'the draft' : outletOf(check, articleId)}</span></p>`,
        )}<p class="apparatus">${describeDecider(decision)}</p></li>`,
    )}</ul>`,
  };
}

const outletOf = ({ articles }: CheckPage['check'], id: string): string =>
  articles.find((article) => article.id === id)?.outlet ?? '';

/** What of the draft was held against nothing, reason by reason. */
export function renderUnchecked({ check }: CheckPage): PagePart | undefined {
  const { unchecked } = check;
  if (unchecked.length === 0) return undefined;
  return {
    id: 'unchecked',
    title: 'Not checkable',
    count: unchecked.length,
    body: html`<ul class="unchecked">${unchecked.map(
      ({ citation, why }) =>
        html`<li><p dir="auto">${citation.exact}</p><p class="apparatus">${why} <span>characters ${citation.start}–${citation.end}</span></p></li>`,
    )}</ul>`,
  };
}

/** What was noticed while draft and inputs were read. */
export function renderNotices(page: CheckPage): PagePart | undefined {
  const { notices, draft } = page.check;
  if (notices.length === 0) return undefined;
  return {
    id: 'notices',
    title: 'Notices',
    count: notices.length,
    body: html`<ul class="notices">${notices.map(
      ({ severity, articleId, reason, rule }) =>
        html`<li class="notice notice-${severity}"><span class="severity">${severity}</span><p>${
          articleId !== undefined &&
          articleId !== draft.id &&
          page.reports.has(articleId) &&
          html`${renderOutlet(page, articleId)}: `
        }<bdi>${reason}</bdi> <span class="rule">${rule}</span></p></li>`,
    )}</ul>`,
  };
}

/** The inputs that are cited, whole. */
export function renderInputs(page: CheckPage): PagePart | undefined {
  if (page.reports.size === 0) return undefined;
  const places = findCheckPlaces(page.check);
  const rest = page.check.read - page.reports.size;
  return {
    id: 'reports',
    title: 'The inputs',
    count: page.reports.size,
    lead: `What is cited is underlined.${rest > 0 ? ` ${formatCount(rest)} more were read that nothing cites.` : ''}`,
    body: html`${[...page.reports.values()].map((report) => renderArticle(page, report, places.get(report.article.id) ?? []))}`,
  };
}
