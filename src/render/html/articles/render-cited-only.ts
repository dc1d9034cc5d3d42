import { type Citation, isFieldCitation } from '../../../model/citation.ts';
import { formatCount } from '../format.ts';
import { type Html, html } from '../html.ts';
import type { Place } from '../places.ts';

/** What stands for the text of an article that the edition does not carry: its cited characters, in order, with a few around them. */
export function renderCitedOnly(places: readonly Place[]): Html {
  const excerpts = new Map<string, { readonly citation: Citation; readonly addresses: string[] }>();
  for (const { address, group } of places) {
    for (const [index, citation] of group.entries()) {
      if (isFieldCitation(citation)) continue;
      const key = `${citation.start}-${citation.end}`;
      const excerpt = excerpts.get(key) ?? { citation, addresses: [] };
      if (index === 0 && !excerpt.addresses.includes(address)) excerpt.addresses.push(address);
      excerpts.set(key, excerpt);
    }
  }
  const order = [...excerpts].sort(([, { citation: a }], [, { citation: b }]) => a.start - b.start || b.end - a.end);
  return html`<p class="lead">This edition carries no whole texts: these are the characters that it cites.</p>
<ol class="excerpts">${order.map(([range, { citation, addresses }]) => renderExcerptOf(range, citation, addresses))}</ol>`;
}

const renderExcerptOf = (range: string, citation: Citation, addresses: readonly string[]): Html => html`<li>
<p dir="auto" data-range="${range}">${addresses.map((address) => html`<span class="place" id="${address}"></span>`)}${
  !isFieldCitation(citation) && html`<span class="around">${citation.prefix}</span>`
}<span class="cited" data-exact>${citation.exact}</span>${
  !isFieldCitation(citation) && html`<span class="around">${citation.suffix}</span>`
}</p>
<p class="apparatus">characters ${formatCount(citation.start)} to ${formatCount(citation.end)}</p></li>`;
