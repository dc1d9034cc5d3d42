import type { NameType } from '../../../model/annotation.ts';
import type { EditionEntity } from '../../../model/edition.ts';
import { renderCitationLink, renderForeign, renderHidden } from '../cite.ts';
import { countOf, formatCount } from '../format.ts';
import { type Html, html, joinHtml } from '../html.ts';
import { type PagePart, renderHeading } from '../part.ts';
import { firstMentions } from '../places.ts';
import { lineAddress, outletOf, type StoryPage, siglumFor } from '../story-page.ts';

const types: readonly (readonly [NameType, string])[] = [
  ['person', 'People'],
  ['organization', 'Organisations'],
  ['place', 'Places'],
  ['other', 'Others'],
];

/** How many of a type stand open; the rest is folded. */
const openLimit = 12;

/** Who and what is named, in which forms, how often by whom. */
export function renderEntities(page: StoryPage): PagePart | undefined {
  const { entities } = page.edition;
  if (entities.length === 0) return undefined;
  return {
    id: 'names',
    title: 'Names',
    count: entities.length,
    lead: 'How often each report mentions them; a number leads to the first mention.',
    body: html`${types.map(([type, title]) => {
      const some = entities.filter((entity) => entity.type === type);
      return (
        some.length > 0 &&
        html`<section class="names">${renderHeading(page, 2, title)}${renderList(page, some)}</section>`
      );
    })}`,
  };
}

function renderList(page: StoryPage, entities: readonly EditionEntity[]): Html {
  const rest = entities.slice(openLimit);
  return html`<ul class="entities">${entities.slice(0, openLimit).map((entity) => renderEntity(page, entity))}</ul>${
    rest.length > 0 &&
    html`<details class="more"><summary>${countOf(rest.length, 'more', 'more')}</summary><ul class="entities">${rest.map((entity) => renderEntity(page, entity))}</ul></details>`
  }`;
}

function renderEntity(page: StoryPage, entity: EditionEntity): Html {
  const forms = entity.forms.filter((form) => form !== entity.name).slice(0, 6);
  return html`<li class="entity" id="${lineAddress(page, entity.id)}">
<p class="entity-name">${renderForeign(entity.name)}${entity.roles.length > 0 && html` <span class="roles">${joinHtml(entity.roles.slice(0, 4).map(renderForeign), ', ')}</span>`}</p>
${
  forms.length > 0 &&
  html`<p class="forms">also ${joinHtml(
    forms.map((form) => html`<i>${renderForeign(form)}</i>`),
    ', ',
  )}</p>`
}
<p class="mentions">${joinHtml(
    firstMentions(entity).map(({ first, count }) =>
      renderCitationLink(
        page,
        first,
        html`<span class="siglum" aria-hidden="true">${siglumFor(page, first[0].articleId)}</span>${renderHidden(`${outletOf(page, first[0].articleId)}: `)} ${formatCount(count)}`,
        'mention',
      ),
    ),
    ' ',
  )}</p>
</li>`;
}
