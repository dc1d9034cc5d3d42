import type { Citation } from '../../../model/citation.ts';
import type { Derivation } from '../../../model/edition.ts';
import { likenessLabels } from '../../derivations/describe-derivation.ts';
import { type MarkedPassage, markPassage, type PassageMark } from '../../derivations/mark-passage.ts';
import { renderActions, renderCitationLink, renderHidden, renderOutlet } from '../cite.ts';
import { type Html, html } from '../html.ts';
import { lineAddress, type StoryPage } from '../story-page.ts';

/** A passage as both reports print it, side by side, with the words marked that only one has. */
export function renderPassage(page: StoryPage, passage: Derivation['passages'][number], id: string): Html {
  const marked = markPassage(passage);
  return html`<li class="passage passage-${marked.likeness}" id="${lineAddress(page, id)}">${renderSide(page, passage.from, marked, 'from')}${renderSide(page, passage.to, marked, 'to')}</li>`;
}

const renderSide = (page: StoryPage, citation: Citation, marked: MarkedPassage, side: 'from' | 'to'): Html =>
  html`<div class="side line">
<p class="told" dir="auto">${renderCitationLink(page, [citation], html`<bdi>${marked[side].map((mark) => renderMark(mark, marked, side))}</bdi>`)}</p>
<p class="apparatus">${renderOutlet(page, citation.articleId)}${side === 'to' && html` <span class="relation">${likenessLabels[marked.likeness]}</span>`}${renderActions(page, [citation])}</p>
</div>`;

/** Where most is told in other words, the words that are kept say more than those that are not. */
function renderMark({ isShared, text }: PassageMark, { likeness }: MarkedPassage, side: 'from' | 'to'): Html {
  const [words, space] = splitEnd(text);
  if (likeness === 'heavy') return isShared ? html`<b class="kept">${words}</b>${space}` : html`${text}`;
  if (isShared) return html`${text}`;
  const hidden = renderHidden(side === 'from' ? '[only in the source: ' : '[only here: ');
  const end = renderHidden(']');
  return side === 'from'
    ? html`<del>${hidden}${words}${end}</del>${space}`
    : html`<ins>${hidden}${words}${end}</ins>${space}`;
}

/** The words without the white space behind them. */
function splitEnd(text: string): [words: string, space: string] {
  const words = text.trimEnd();
  return [words, text.slice(words.length)];
}
