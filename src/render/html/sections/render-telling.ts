import type { Citation } from '../../../model/citation.ts';
import type { Quotation, Telling } from '../../../model/edition.ts';
import { type DifferenceMark, markDifferences } from '../../differences.ts';
import { relationLabels, type ShownRelation, shownRelation } from '../../labels.ts';
import { type CitationGroup, groupCitations } from '../address.ts';
import { renderActions, renderCitationLink, renderExact, renderHidden, renderSource } from '../cite.ts';
import { type Html, type HtmlValue, html, joinHtml } from '../html.ts';
import { entityName, lineAddress, type StoryPage } from '../story-page.ts';

const meanings: readonly (readonly [ShownRelation, string])[] = [
  ['base', 'what the others are set against: a primary text, or the fullest in quotation marks'],
  ['verbatim', 'word for word'],
  ['trimmed', 'the same words, some left out'],
  ['spliced', 'words from several places, joined'],
  ['reworded', 'in quotation marks, but in other words in places'],
  ['other-translation', 'what was said in another language, put into other words'],
  ['paraphrase', 'told in the outlet’s words'],
  ['altered', 'changed so that the sense may differ'],
];

/** All pieces of a telling. */
export const tellingCitations = (telling: Telling): Citation[] => [telling.citation, ...(telling.more ?? [])];

/** What the marks and the names of the relations mean. */
export const renderRelationKey =
  (): Html => html`<details class="more key"><summary>How the tellings are marked</summary>
<p>Set against the base telling, <ins>these words are only here</ins> and <del>these are only in the base</del>.</p>
<dl>${meanings.map(([relation, meaning]) => html`<div><dt class="relation relation-${relation}">${relationLabels[relation]}</dt><dd>${meaning}</dd></div>`)}</dl></details>
`;

/** The words of a telling, in quotation marks if all of them were printed in such. */
export const renderTellingText = (telling: Telling): Html => {
  const words = renderExact(groupCitations(tellingCitations(telling))[0]!);
  return telling.form === 'direct' ? html`<q>${words}</q>` : html`${words}`;
};

/** One outlet's telling: who prints it, how it stands to the base, and word by word what is other. */
export function renderTelling(page: StoryPage, quotation: Quotation, index: number): Html {
  const telling = quotation.tellings[index]!;
  const isBase = index === quotation.base;
  const citations = tellingCitations(telling);
  const group = groupCitations(citations)[0]!;
  const id = `${quotation.id}-t${index + 1}`;
  const relation = shownRelation(quotation, index);
  const base = quotation.tellings[quotation.base];
  const repeats = isBase || (base !== undefined && sameText(textOf(base), textOf(telling)));
  return html`<li class="telling line" id="${lineAddress(page, id)}">
<p class="witness">${renderSource(page, group)}</p>
<div class="telling-words">${!repeats && renderWords(page, telling, group)}<p class="apparatus"><span class="relation relation-${relation}">${relationLabels[relation]}</span> <span class="form">${telling.form}</span>${renderOtherSpeaker(page, quotation, telling)}${renderVia(page, telling)}${renderActions(page, citations, id)}</p></div>
</li>`;
}

/** The words of a telling with what is other marked; where the marks are about a part of it, after the whole. */
function renderWords(page: StoryPage, telling: Telling, group: CitationGroup): Html {
  const marks = markDifferences(telling);
  const words = renderTellingText(telling);
  if (!marks) return html`<p class="told" dir="auto">${renderCitationLink(page, group, words)}</p>`;
  const set = html`<bdi>${joinHtml(marks.map(renderMark), ' ')}</bdi>`;
  const marked = telling.form === 'direct' ? html`<q>${set}</q>` : set;
  const ownWords = marks.flatMap(({ kind, text }) => (kind === 'left-out' ? [] : [text])).join(' ');
  if (sameText(ownWords, textOf(telling))) {
    return html`<p class="told" dir="auto">${renderCitationLink(page, group, marked)}</p>`;
  }
  return html`<p class="told" dir="auto">${renderCitationLink(page, group, words)}</p>
<p class="against" dir="auto"><span class="label">quoted words against the base:</span> ${marked}</p>`;
}

const textOf = (telling: Telling): string =>
  tellingCitations(telling)
    .map(({ exact }) => exact)
    .join(' ');

const sameText = (left: string, right: string): boolean => lettersOf(left) === lettersOf(right);

const lettersOf = (text: string): string =>
  (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(' ');

function renderMark({ kind, text }: DifferenceMark): HtmlValue {
  if (kind === 'same') return text.trim();
  return kind === 'added'
    ? html`<ins>${renderHidden('[only here: ')}${text.trim()}${renderHidden(']')}</ins>`
    : html`<del>${renderHidden('[only in the base: ')}${text.trim()}${renderHidden(']')}</del>`;
}

function renderOtherSpeaker(page: StoryPage, quotation: Quotation, telling: Telling): Html | undefined {
  if (telling.speaker === undefined || telling.speaker === quotation.speaker) return undefined;
  const name = entityName(page, telling.speaker);
  return name === undefined ? undefined : html` <span class="given-to">given to <bdi>${name}</bdi></span>`;
}

function renderVia(page: StoryPage, telling: Telling): Html | undefined {
  if (!telling.via || telling.via.length === 0) return undefined;
  const links = groupCitations(telling.via).map((group) => renderCitationLink(page, group, renderExact(group)));
  return html` <span class="via">via ${joinHtml(links, ', ')}</span>`;
}
