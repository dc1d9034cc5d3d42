import { type Citation, isFieldCitation } from '../../model/citation.ts';
import { type CitationGroup, citationAddress, groupCitations } from './address.ts';
import { type Html, type HtmlValue, html, joinHtml } from './html.ts';
import { lineAddress, outletOf, type StoryPage, siglumFor } from './story-page.ts';

/** Words that a screen reader says and nobody sees. */
export const renderHidden = (text: HtmlValue): Html => html`<span class="hidden-text">${text}</span>`;

/** Text of an article or an outlet inside a line of ours: its direction cannot spill over. */
export const renderForeign = (text: string): Html => html`<bdi>${text}</bdi>`;

/** A link that chooses a line: it leads to the cited characters in their article. */
export const renderCitationLink = (page: StoryPage, group: CitationGroup, content: HtmlValue, style = 'words'): Html =>
  html`<a class="cite cite-${style}" href="#${citationAddress(page.prefix, group)}">${content}</a>`;

/** A report's letter and outlet. */
export const renderOutlet = (page: StoryPage, articleId: string): Html =>
  html`<span class="outlet"><span class="siglum">${siglumFor(page, articleId)}</span> <bdi>${outletOf(page, articleId)}</bdi></span>`;

/** The outlet of a citation as a link to the cited characters. */
export const renderSource = (page: StoryPage, group: CitationGroup): Html =>
  renderCitationLink(page, group, renderOutlet(page, group[0].articleId), 'source');

/** All outlets of some citations, each as a link to what it says. */
export const renderSources = (page: StoryPage, citations: readonly Citation[]): Html =>
  html`<span class="sources">${joinHtml(
    groupCitations(citations).map((group) => renderSource(page, group)),
    ' ',
  )}</span>`;

/** What can be done with a line: copy it with its source, or take its address. */
export const renderActions = (page: StoryPage, citations: readonly Citation[], lineId?: string): Html =>
  html`<span class="actions">${
    citations.length > 0 &&
    html`<button type="button" class="action copy needs-script" data-copy="${groupCitations(citations)
      .map((group) => citationAddress(page.prefix, group))
      .join(' ')}">Copy${renderHidden(' this line with its source')}</button>`
  }${
    lineId !== undefined &&
    html`<a class="action permalink" href="#${lineAddress(page, lineId)}"><span aria-hidden="true">#</span>${renderHidden('Address of this line')}</a>`
  }</span>`;

/** A citation in its surroundings: the words cut to whole ones before and after. */
export function renderExcerpt(page: StoryPage, group: CitationGroup): Html {
  return renderCitationLink(
    page,
    group,
    joinHtml(
      group.map((citation) =>
        isFieldCitation(citation)
          ? html`<b>${renderForeign(citation.exact)}</b>`
          : html`<bdi>${cutBefore(citation.prefix)}<b>${citation.exact}</b>${cutAfter(citation.suffix)}</bdi>`,
      ),
      ' … ',
    ),
    'excerpt',
  );
}

/** The cited words alone; pieces are set apart by an ellipsis. */
export const renderExact = (group: CitationGroup): HtmlValue[] =>
  joinHtml(
    group.map((citation) => renderForeign(citation.exact)),
    ' … ',
  );

/** What of the text before belongs to the same line, from its first whole word on. */
function cutBefore(prefix: string): string {
  const line = prefix.slice(prefix.search(/[^\n\r]*$/));
  if (line.length < prefix.length) return line.trimStart();
  const space = line.indexOf(' ');
  return space < 0 ? '' : `… ${line.slice(space + 1)}`;
}

function cutAfter(suffix: string): string {
  const lineEnd = suffix.search(/[\n\r]/);
  if (lineEnd >= 0) return suffix.slice(0, lineEnd).trimEnd();
  const space = suffix.lastIndexOf(' ');
  return space < 0 ? '' : `${suffix.slice(0, space)} …`;
}
