import type { Check } from '../../../model/check.ts';
import { embedEdition } from '../embed-json.ts';
import { html, printHtml, trustMarkup } from '../html.ts';
import { renderPart } from '../part.ts';
import { renderPane } from '../render-pane.ts';
import { checkScript, checkScriptHash, checkStyle, checkStyleHash } from './check-assets.ts';
import { createCheckPage } from './check-page.ts';
import { renderColophon, renderHelp } from './render-colophon.ts';
import { renderDraft } from './render-draft.ts';
import { renderItems } from './render-items.ts';
import {
  renderCheckDecisions,
  renderInputs,
  renderNotices,
  renderSpellings,
  renderTitles,
  renderUnchecked,
} from './render-lists.ts';
import { renderMasthead } from './render-masthead.ts';

/** Nothing is loaded from anywhere, and nothing runs but the page's own script. */
const policy = [
  "default-src 'none'",
  `script-src '${checkScriptHash}'`,
  `style-src '${checkStyleHash}'`,
  "img-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const parts = [renderSpellings, renderTitles, renderUnchecked, renderCheckDecisions, renderNotices, renderInputs];

/** A checked draft as one self-contained HTML page: the draft with its items marked, and beside it what the inputs say of each. Can be read without its script, printed, and verified. */
export function renderCheckHtml(check: Check): string {
  const page = createCheckPage(check);
  const title = check.draft.title ?? 'Untitled draft';
  return printHtml(html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="${check.producer}">
<title>${title} – checked – Variorum</title>
<style>${trustMarkup(checkStyle)}</style>
<script>${trustMarkup(checkScript)}</script>
</head>
<body>
<a class="skip" href="#draft">Skip to the draft</a>
<header class="bar"><span class="mark">Variorum</span><span><button type="button" class="help-open action needs-script" aria-haspopup="dialog">Keys</button><button type="button" class="theme action needs-script" aria-pressed="false">Dark</button></span></header>
<main id="main">
${renderMasthead(page)}
<div class="check-columns">
${renderDraft(page)}
${renderItems(page)}
</div>
<div class="check-parts">
${parts.flatMap((render) => render(page) ?? []).map((part) => renderPart(page, part))}</div>
</main>
${renderColophon(check.producer)}
${renderPane()}
${renderHelp()}
${trustMarkup(embedEdition('edition', check))}
</body>
</html>
`);
}
