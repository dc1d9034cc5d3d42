import type { BriefSentence } from '../../../model/edition.ts';
import { findDisputes } from '../../disputes.ts';
import { groupCitations } from '../address.ts';
import { renderActions, renderCitationLink, renderForeign, renderSources } from '../cite.ts';
import { countOf } from '../format.ts';
import { type Html, html } from '../html.ts';
import type { PagePart } from '../part.ts';
import { lineAddress, type StoryPage } from '../story-page.ts';

/** The brief: the reports' own sentences, each with the outlets that tell it and what of it is disputed. */
export function renderBrief(page: StoryPage): PagePart | undefined {
  const { brief } = page.edition;
  if (brief.length === 0) return undefined;
  return {
    id: 'brief',
    title: 'In brief',
    lead: 'The reports’ own sentences, word for word: what most origins tell, then what is disputed, each part in order of time.',
    body: html`<ol class="brief">${brief.map((sentence, index) => renderSentence(page, sentence, `b${index + 1}`))}</ol>`,
  };
}

function renderSentence(page: StoryPage, sentence: BriefSentence, id: string): Html {
  const [first] = groupCitations(sentence.citations);
  const text = renderForeign(sentence.text);
  return html`<li class="line" id="${lineAddress(page, id)}">
<p class="told">${first ? renderCitationLink(page, first, text) : text}</p>
<p class="apparatus">${renderSources(page, sentence.citations)}${
    sentence.outlets.length > 1 && html` <span class="origins">${countOf(sentence.origins, 'origin')}</span>`
  }${findDisputes(page.edition, sentence).map(
    ({ question }) => html` <span class="status">Disputed</span> <span>${renderForeign(question)}</span>`,
  )}${renderActions(page, sentence.citations, id)}</p>
</li>`;
}
