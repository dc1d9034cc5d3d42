import { type CitableField, citableFields } from '../../../model/article.ts';
import { isFieldCitation } from '../../../model/citation.ts';
import type { EditionArticle } from '../../../model/edition.ts';
import { parseWebUrl } from '../address.ts';
import { formatCount } from '../format.ts';
import { type Html, html } from '../html.ts';
import { type PagePart, renderHeading } from '../part.ts';
import { findPlaces, type Place } from '../places.ts';
import type { Report, StoryPage } from '../story-page.ts';
import { renderArticleText } from './render-article-text.ts';
import { renderCitedOnly } from './render-cited-only.ts';
import { renderExcerpts } from './render-excerpts.ts';

/** The reports themselves: whole, or the cited characters alone if the edition carries no text. */
export function renderArticles(page: StoryPage): PagePart | undefined {
  if (page.reports.size === 0) return undefined;
  const places = findPlaces(page.edition, page.prefix);
  return {
    id: 'reports',
    title: 'The reports',
    count: page.reports.size,
    lead: 'In the order of the letters; what is cited is underlined.',
    body: html`${renderBesideButton(page)}${[...page.reports.values()].map((report) => renderArticle(page, report, places.get(report.article.id) ?? []))}`,
  };
}

/** Any two whole texts can be read side by side. */
const renderBesideButton = (page: StoryPage): Html | false =>
  [...page.reports.values()].filter(({ article }) => article.text !== undefined).length > 1 &&
  html`<p class="needs-script beside-open"><button type="button" class="action" data-beside="${page.prefix}edition" aria-haspopup="dialog">Read two side by side</button></p>`;

/** A report as it stands in the page, with the places of it that are linked to. */
export function renderArticle(page: StoryPage, report: Report, places: readonly Place[]): Html {
  const { article, siglum, address } = report;
  const language = article.language !== 'und' && html` lang="${article.language}"`;
  return html`<article class="article" id="${address}" data-article="${article.id}" data-edition="${page.prefix}edition" aria-labelledby="${address}-title">
<div class="article-head">
${renderAnchors(places, 'outlet')}${renderHeading(page, 2, html`<span class="siglum">${siglum}</span> <bdi data-field="outlet">${article.outlet}</bdi>`, html` id="${address}-title" class="article-outlet"`)}
${renderFields(article, places)}
</div>
${
  article.text === undefined
    ? article.excerpts
      ? renderExcerpts(page, article, article.excerpts, places)
      : renderCitedOnly(places)
    : html`<div class="article-text"${language}>${renderArticleText(page, article, article.text, places)}</div>`
}
</article>
`;
}

const fieldNames: Readonly<Record<Exclude<CitableField, 'outlet'>, string>> = {
  title: 'Title',
  byline: 'By-line',
  agency: 'Agency',
  publishedAt: 'Published',
  updatedAt: 'Updated',
  url: 'Address',
};

/** The metadata, each field unit for unit so that a citation into it can be marked. */
function renderFields(article: EditionArticle, places: readonly Place[]): Html {
  const fields = citableFields.filter((field) => field !== 'outlet' && article[field]) as (keyof typeof fieldNames)[];
  return html`<dl class="fields">${fields.map(
    (field) =>
      html`<div class="field-${field}"><dt>${fieldNames[field]}</dt><dd>${renderAnchors(places, field)}${renderField(article, field)}</dd></div>`,
  )}<div class="field-hash"><dt>Text</dt><dd>${
    article.text !== undefined && html`${formatCount(article.text.length)} characters, `
  }SHA-256 <code>${article.textSha256}</code></dd></div></dl>`;
}

const renderAnchors = (places: readonly Place[], field: CitableField): Html[] => {
  const inField = places.filter(({ group: [first] }) => isFieldCitation(first) && first.field === field);
  return [...new Set(inField.map(({ address }) => address))].map((id) => html`<span class="place" id="${id}"></span>`);
};

function renderField(article: EditionArticle, field: CitableField): Html {
  const value = html`<bdi data-field="${field}">${article[field]}</bdi>`;
  const url = field === 'url' ? parseWebUrl(article.url) : undefined;
  return url ? html`<a href="${url.href}" rel="noopener noreferrer nofollow">${value}</a>` : value;
}
