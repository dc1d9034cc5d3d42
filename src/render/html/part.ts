import { formatCount } from './format.ts';
import { type Html, type HtmlValue, html, trustMarkup } from './html.ts';
import { lineAddress, type StoryPage } from './story-page.ts';

/** A part of a story's page: a section with its heading, and its entry in the contents. */
export interface PagePart {
  /** Its address inside the story: `quotations`. */
  readonly id: string;
  readonly title: string;
  /** How many lines it holds, where that says something. */
  readonly count?: number;
  /** A sentence under the heading. */
  readonly lead?: HtmlValue;
  readonly body: Html;
}

/** A heading so many levels under the story's title, at most `h6`. */
export function renderHeading(page: StoryPage, depth: number, content: HtmlValue, attributes?: Html): Html {
  const tag = trustMarkup(`h${Math.min(6, page.level + depth)}`);
  return html`<${tag}${attributes}>${content}</${tag}>`;
}

/** What names a region: its own heading, and the story's where the page holds several. */
export const labelIds = (page: StoryPage, id: string): string =>
  page.prefix === '' ? id : `${id} ${lineAddress(page, 'story-title')}`;

/** A part as a section that its heading names. */
export function renderPart(page: StoryPage, part: PagePart): Html {
  const address = lineAddress(page, part.id);
  const count = part.count !== undefined && html` <span class="count">${formatCount(part.count)}</span>`;
  return html`<section class="part part-${part.id}" id="${address}" aria-labelledby="${labelIds(page, `${address}-title`)}">
${renderHeading(page, 1, html`${part.title}${count}`, html` id="${address}-title"`)}
${part.lead && html`<p class="lead">${part.lead}</p>`}
${part.body}
</section>
`;
}

/** The contents: where each part of the story is. */
export const renderContents = (page: StoryPage, parts: readonly PagePart[]): Html =>
  html`<nav class="contents" aria-label="Contents: ${page.edition.title}"><ul>${parts.map(
    (part) =>
      html`<li><a href="#${lineAddress(page, part.id)}">${part.title}${
        part.count !== undefined && html` <span class="count">${formatCount(part.count)}</span>`
      }</a></li>`,
  )}</ul></nav>
`;
