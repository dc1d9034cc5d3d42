import type { Edition } from '../../model/edition.ts';
import { renderForeign } from './cite.ts';
import { embedEdition } from './embed-json.ts';
import { countOf } from './format.ts';
import { type Html, html, printHtml, trustMarkup } from './html.ts';
import { pageScript, pageScriptHash, pageStyle, pageStyleHash } from './page-assets.ts';
import { renderBeside } from './render-beside.ts';
import { renderPane } from './render-pane.ts';
import { renderStory } from './render-story.ts';
import { renderColophon } from './sections/render-endmatter.ts';
import { createStoryPage, lineAddress, type StoryPage } from './story-page.ts';

/** Nothing is loaded from anywhere, and nothing runs but the page's own script. */
const policy = [
  "default-src 'none'",
  `script-src '${pageScriptHash}'`,
  `style-src '${pageStyleHash}'`,
  "img-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** An edition as one self-contained HTML page that can be read with and without its script, printed, and verified. */
export const renderHtml = (edition: Edition): string => renderHtmlDocument([edition]);

/** Several editions in one page, a section a story; one alone is the same as {@link renderHtml}, none is an empty page. */
export function renderHtmlDocument(editions: readonly Edition[]): string {
  const isSingle = editions.length === 1;
  const pages = editions.map((edition, index) =>
    createStoryPage(edition, isSingle ? '' : `s${index + 1}-`, isSingle ? 1 : 2),
  );
  const title = isSingle ? editions[0]!.title : countOf(editions.length, 'story', 'stories');
  const producers = [...new Set(editions.map((edition) => edition.producer))].join(', ');
  return printHtml(html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="${producers}">
<title>${title} – Variorum</title>
<style>${trustMarkup(pageStyle)}</style>
<script>${trustMarkup(pageScript)}</script>
</head>
<body>
<a class="skip" href="#main">Skip to the edition</a>
<header class="bar"><span class="mark">Variorum</span><button type="button" class="theme action needs-script" aria-pressed="false">Dark</button></header>
<main id="main">
${!isSingle && renderStoryList(pages, title)}
${pages.map(renderStory)}</main>
${renderColophon(producers || 'Variorum')}
${renderPane()}
${renderBeside()}
${pages.map(({ prefix, edition }) => trustMarkup(embedEdition(`${prefix}edition`, edition)))}
</body>
</html>
`);
}

const renderStoryList = (pages: readonly StoryPage[], title: string): Html => html`<header class="story-list">
<h1>${title}</h1>
<ol>${pages.map(
  (page) =>
    html`<li><a href="#${lineAddress(page, 'story')}">${renderForeign(page.edition.title)}</a> <span class="count">${countOf(page.edition.articles.length, 'report')}</span></li>`,
)}</ol>
</header>
`;
