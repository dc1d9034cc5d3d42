import { type Html, html } from './html.ts';

/** The place where a chosen line's article is shown; empty and closed until the script fills it. */
export const renderPane = (): Html => html`<dialog class="pane" id="pane" aria-labelledby="pane-title">
<div class="pane-head">
<h2 id="pane-title" tabindex="-1">Report</h2>
<p class="pane-facts"></p>
<p class="pane-tools"><button type="button" class="action" data-pane="previous" aria-label="Previous line">←</button><button type="button" class="action" data-pane="next" aria-label="Next line">→</button><span class="pane-count"></span><button type="button" class="action copy" data-pane="copy">Copy</button><button type="button" class="action" data-pane="close">Close</button></p>
</div>
<div class="pane-body" tabindex="0" role="region" aria-label="Text of the report"></div>
</dialog>
<p class="hidden-text" role="status" id="status"></p>
`;
