import type { Block } from '../../../model/article.ts';
import type { CheckItem } from '../../../model/check.ts';
import { cutDraft, type DraftPiece } from '../../check/cut-draft.ts';
import { kindLabels, numberOf, tagOf, verdictLooks } from '../../check/verdicts.ts';
import { type Html, type HtmlValue, html } from '../html.ts';
import type { CheckPage } from './check-page.ts';

/** The draft, unit for unit, each item marked by colour and shape; behind its last word a link with its sign and number. */
export function renderDraft({ check }: CheckPage): Html {
  const { draft } = check;
  const language = draft.language !== 'und' && html` lang="${draft.language}"`;
  return html`<section class="draft" id="draft" aria-labelledby="draft-title">
<h2 id="draft-title">The draft</h2>
<div class="article-text"${language}>${renderBlocks(draft.text, draft.blocks, check.items)}</div>
</section>`;
}

function renderBlocks(text: string, blocks: readonly Block[], items: readonly CheckItem[]): HtmlValue[] {
  const out: HtmlValue[] = [];
  let done = 0;
  for (const block of blocks) {
    if (block.start < done || block.end > text.length) continue;
    out.push(text.slice(done, block.start), renderBlock(text, block, items));
    done = block.end;
  }
  return [...out, text.slice(done)];
}

const renderBlock = (text: string, block: Block, items: readonly CheckItem[]): Html =>
  html`<p class="block block-${block.kind}" dir="auto">${cutDraft(items, block).map((piece) => renderPiece(text, piece))}</p>`;

function renderPiece(text: string, { start, end, item, opening, ending, items }: DraftPiece): Html {
  const words = text.slice(start, end);
  const anchors = opening.map(({ id }) => html`<span class="place" id="in-${id}"></span>`);
  const held = item
    ? html`<span class="held verdict-${item.verdict}" data-verdict="${item.verdict}" data-items="${items.map(({ id }) => id).join(' ')}">${words}</span>`
    : words;
  return html`${anchors}${held}${ending.map(renderTag)}`;
}

const renderTag = (item: CheckItem): Html =>
  html`<a class="tag verdict-${item.verdict}" data-note data-verdict="${item.verdict}" href="#${item.id}" aria-label="Item ${numberOf(item)}: ${kindLabels[item.kind]}, ${verdictLooks[item.verdict].label}">${tagOf(item)}</a>`;
