import type { Block } from '../../../model/article.ts';
import { isFieldCitation } from '../../../model/citation.ts';
import type { EditionArticle } from '../../../model/edition.ts';
import type { Span } from '../../../model/span.ts';
import { type Html, html } from '../html.ts';
import { renderHeading } from '../part.ts';
import type { Place, PlaceLine } from '../places.ts';
import { lineAddress, type StoryPage } from '../story-page.ts';

/** A piece of a place that lies in the text. */
export interface PlacedPiece extends Span {
  /** The address, on the first piece of the place that uses it first. */
  readonly address?: string;
  readonly line?: PlaceLine;
}

/**
 * An article's text as blocks. The text of the element, but for what has `data-note`, is the article's text unit for unit:
 * offsets count in both alike.
 */
export function renderArticleText(
  page: StoryPage,
  article: EditionArticle,
  text: string,
  places: readonly Place[],
): Html[] {
  const pieces = placePieces(places);
  const out: Html[] = [];
  let done = 0;
  let next = 0;
  for (const block of article.blocks) {
    if (block.start < done || block.end > text.length) continue;
    out.push(html`${text.slice(done, block.start)}`);
    while (next < pieces.length && pieces[next]!.end <= block.start) next += 1;
    out.push(renderBlock(page, text, block, piecesIn(pieces, next, block)));
    done = block.end;
  }
  return [...out, html`${text.slice(done)}`];
}

/** The pieces of the places in order of text; an address stands once, on its first piece. */
export function placePieces(places: readonly Place[]): PlacedPiece[] {
  const used = new Set<string>();
  const pieces = places.flatMap(({ address, group, line }): PlacedPiece[] =>
    group.flatMap((citation, index): PlacedPiece[] => {
      if (isFieldCitation(citation)) return [];
      const isFirst = index === 0 && !used.has(address);
      if (isFirst) used.add(address);
      const { start, end } = citation;
      return [{ start, end, ...(isFirst && { address }), ...(line && { line }) }];
    }),
  );
  return pieces.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Those of the pieces from the `from`th on that meet a stretch. */
export function piecesIn(pieces: readonly PlacedPiece[], from: number, block: Span): PlacedPiece[] {
  const found: PlacedPiece[] = [];
  for (let index = from; index < pieces.length && pieces[index]!.start < block.end; index += 1) {
    if (pieces[index]!.end > block.start) found.push(pieces[index]!);
  }
  return found;
}

function renderBlock(page: StoryPage, text: string, block: Block, pieces: readonly PlacedPiece[]): Html {
  const content = renderPieces(text, block, pieces);
  const notes = renderNotes(page, pieces);
  if (block.kind === 'heading') {
    return renderHeading(page, 3, html`${content}${notes}`, html` class="block block-heading" dir="auto"`);
  }
  return html`<p class="block block-${block.kind}" dir="auto">${content}${notes}</p>`;
}

/**
 * A block's text cut at every edge of a piece: addresses where pieces begin, an underline where a line of the page rests. `text` holds
 * the article's characters from `base` on.
 */
export function renderPieces(text: string, block: Span, pieces: readonly PlacedPiece[], base = 0): Html[] {
  const inside = (offset: number): number => Math.min(block.end, Math.max(block.start, offset));
  const edges = new Set([block.start, block.end]);
  for (const piece of pieces) edges.add(inside(piece.start)).add(inside(piece.end));
  const order = [...edges].sort((a, b) => a - b);
  const changes = depthChanges(pieces, inside);
  const addresses = Map.groupBy(
    pieces.filter((piece) => piece.address !== undefined && piece.start >= block.start),
    (piece) => piece.start,
  );
  let depth = 0;
  return order.slice(0, -1).map((start, index) => {
    depth += changes.get(start) ?? 0;
    const anchors = addresses.get(start)?.map(({ address }) => html`<span class="place" id="${address}"></span>`);
    const words = text.slice(start - base, order[index + 1]! - base);
    return html`${anchors}${depth > 0 ? html`<span class="cited">${words}</span>` : words}`;
  });
}

/** How many lined pieces begin, less those that end, at each offset. */
function depthChanges(pieces: readonly PlacedPiece[], inside: (offset: number) => number): Map<number, number> {
  const changes = new Map<number, number>();
  const add = (offset: number, change: number) => changes.set(offset, (changes.get(offset) ?? 0) + change);
  for (const piece of pieces) {
    if (!piece.line) continue;
    add(inside(piece.start), 1);
    add(inside(piece.end), -1);
  }
  return changes;
}

/** The lines of the page that rest on a block, in its margin. */
export function renderNotes(page: StoryPage, pieces: readonly PlacedPiece[]): Html | undefined {
  const lines = new Map(pieces.flatMap(({ line }) => (line ? [[line.id, line]] : [])));
  if (lines.size === 0) return undefined;
  return html`<span class="notes" data-note>${[...lines.values()].map(
    ({ id, label }) => html` <a href="#${lineAddress(page, id)}" aria-label="${label}">${id.toUpperCase()}</a>`,
  )}</span>`;
}
