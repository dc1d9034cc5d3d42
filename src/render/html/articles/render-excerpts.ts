import { type Citation, isFieldCitation } from '../../../model/citation.ts';
import type { EditionArticle } from '../../../model/edition.ts';
import { formatCount } from '../format.ts';
import { type Html, html } from '../html.ts';
import type { Place } from '../places.ts';
import type { StoryPage } from '../story-page.ts';
import { type PlacedPiece, piecesIn, placePieces, renderNotes, renderPieces } from './render-article-text.ts';

/** The cited sentences of an article that an edition to be shared carries, in order. */
export function renderExcerpts(
  page: StoryPage,
  article: EditionArticle,
  excerpts: readonly Citation[],
  places: readonly Place[],
): Html {
  const pieces = placePieces(places);
  const language = article.language !== 'und' && html` lang="${article.language}"`;
  let next = 0;
  const items = excerpts.map((excerpt) => {
    while (next < pieces.length && pieces[next]!.end <= excerpt.start) next += 1;
    return renderExcerpt(page, excerpt, piecesIn(pieces, next, excerpt));
  });
  return html`<p class="lead shared">To be shared: of this report only the sentences that the edition cites.</p>
<ol class="excerpts"${language}>${items}</ol>`;
}

function renderExcerpt(page: StoryPage, excerpt: Citation, pieces: readonly PlacedPiece[]): Html | false {
  if (isFieldCitation(excerpt)) return false;
  const { exact, start, end } = excerpt;
  return html`<li><p dir="auto" data-excerpt="${start}">${renderPieces(exact, excerpt, pieces, start)}${renderNotes(page, pieces)}</p>
<p class="apparatus">characters ${formatCount(start)} to ${formatCount(end)}</p></li>`;
}
