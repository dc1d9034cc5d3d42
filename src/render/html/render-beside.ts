import { type Html, html } from './html.ts';

/** The place where two reports are read side by side; closed until the script fills it. */
export const renderBeside = (): Html => html`<dialog class="beside" id="beside" aria-labelledby="beside-title">
<div class="beside-head">
<h2 id="beside-title" class="hidden-text">Two reports side by side</h2>
<label class="beside-choice"><span class="hidden-text">Left report</span><select name="left"></select></label>
<p class="beside-tools"><button type="button" class="action" data-action="previous" aria-label="Previous passage">←</button><span class="beside-count"></span><button type="button" class="action" data-action="next" aria-label="Next passage">→</button><button type="button" class="action" data-action="close">Close</button></p>
<label class="beside-choice"><span class="hidden-text">Right report</span><select name="right"></select></label>
</div>
<div class="beside-columns">
<div class="beside-text" data-side="left" tabindex="0" role="region" aria-label="Left report"></div>
<div class="beside-text" data-side="right" tabindex="0" role="region" aria-label="Right report"></div>
</div>
</dialog>
`;
