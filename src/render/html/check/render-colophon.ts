import { type Html, html } from '../html.ts';

/** What the page is, who made it, and how anybody can check it. */
export const renderColophon = (producer: string): Html => html`<footer class="colophon">
<p>This page holds each quote, number, date, name, title and place of a draft against the texts that it rests on. It was made by a program, ${producer}, without a language model and without a network: every verdict rests on the characters shown with it, and “not found” on what was read.</p>
<p>The check is inside this page, as JSON. To re-check each citation against the files: <code>variorum verify check.html draft.docx reports/</code></p>
</footer>
`;

const keys: readonly (readonly [string, string])[] = [
  ['J or →', 'the next item'],
  ['K or ←', 'the item before'],
  ['Enter', 'the whole text behind the first evidence of the chosen item'],
  ['Esc', 'close the text, then the item'],
  ['?', 'these keys'],
];

/** What the keys do; closed until the script opens it. */
export const renderHelp = (): Html => html`<dialog class="help" id="help" aria-labelledby="help-title">
<h2 id="help-title">Keys</h2>
<dl>${keys.map(([key, what]) => html`<div><dt><kbd>${key}</kbd></dt><dd>${what}</dd></div>`)}</dl>
<p><label><input type="checkbox" class="keys-on" checked> Single keys are on</label></p>
<p><button type="button" class="action help-close">Close</button></p>
</dialog>
`;
