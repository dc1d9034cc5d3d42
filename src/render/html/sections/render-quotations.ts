import type { Quotation } from '../../../model/edition.ts';
import { groupCitations } from '../address.ts';
import { renderActions, renderCitationLink, renderForeign, renderSource } from '../cite.ts';
import { renderOriginLine } from '../derivations/render-origins.ts';
import { formatCount } from '../format.ts';
import { type Html, html } from '../html.ts';
import { type PagePart, renderHeading } from '../part.ts';
import { entityName, lineAddress, type StoryPage } from '../story-page.ts';
import { renderRelationKey, renderTelling, renderTellingText, tellingCitations } from './render-telling.ts';

/** The quotations: those with several tellings as cards, then those that one report alone has. */
export function renderQuotations(page: StoryPage): PagePart | undefined {
  const { quotations } = page.edition;
  if (quotations.length === 0) return undefined;
  const shared = quotations.filter(isShared);
  const single = quotations.filter((quotation) => !isShared(quotation));
  return {
    id: 'quotations',
    title: 'Quotations',
    count: quotations.length,
    lead: 'What was said, and how each outlet prints it.',
    body: html`${shared.length > 0 && html`${renderRelationKey()}${shared.map((quotation) => renderCard(page, quotation))}`}${
      single.length > 0 && renderSingles(page, single, shared.length > 0)
    }`,
  };
}

const unnamed = 'Speaker not known';

const isShared = (quotation: Quotation): boolean => quotation.tellings.length > 1;

const speakerOf = (page: StoryPage, quotation: Quotation): string | undefined =>
  entityName(page, quotation.speaker ?? quotation.tellings[quotation.base]?.speaker);

function renderCard(page: StoryPage, quotation: Quotation): Html {
  const base = quotation.tellings[quotation.base];
  const order = [quotation.base, ...[...quotation.tellings.keys()].filter((index) => index !== quotation.base)];
  const speaker = speakerOf(page, quotation);
  const title = lineAddress(page, `${quotation.id}-title`);
  return html`<article class="quotation" id="${lineAddress(page, quotation.id)}" aria-labelledby="${title}">
<header>${renderHeading(page, 2, speaker === undefined ? unnamed : renderForeign(speaker), html` id="${title}" class="speaker"`)}
<a class="permalink line-number" href="#${lineAddress(page, quotation.id)}">${quotation.id.toUpperCase()}</a></header>
${
  base &&
  html`<blockquote class="base" dir="auto">${renderCitationLink(page, groupCitations(tellingCitations(base))[0]!, renderTellingText(base))}</blockquote>`
}
${renderOriginLine(page, quotation.id)}<ol class="tellings">${order.map((index) => renderTelling(page, quotation, index))}</ol>
</article>
`;
}

function renderSingles(page: StoryPage, quotations: readonly Quotation[], others: boolean): Html {
  const speakers = Map.groupBy(quotations, (quotation) => speakerOf(page, quotation) ?? '');
  const named = [...speakers].sort(([a], [b]) => Number(a === '') - Number(b === ''));
  return html`<section class="singles">
${renderHeading(page, 2, html`In one report only <span class="count">${formatCount(quotations.length)}</span>`)}
${others && html`<p class="lead">No other report read here prints these words.</p>`}
${named.map(
  ([
    speaker,
    some,
  ]) => html`${renderHeading(page, 3, speaker === '' ? unnamed : renderForeign(speaker), html` class="speaker"`)}
<ul>${some.map((quotation) => renderSingle(page, quotation))}</ul>`,
)}
</section>
`;
}

function renderSingle(page: StoryPage, quotation: Quotation): Html | undefined {
  const telling = quotation.tellings[0];
  if (!telling) return undefined;
  const citations = tellingCitations(telling);
  const group = groupCitations(citations)[0]!;
  return html`<li class="telling line" id="${lineAddress(page, quotation.id)}">
<div class="witness">${renderSource(page, group)}<p class="apparatus"><span class="form">${telling.form}</span>${renderActions(page, citations, quotation.id)}</p></div>
<p class="told" dir="auto">${renderCitationLink(page, group, renderTellingText(telling))}</p>
</li>`;
}
