import type { Span } from '../../src/model/span.ts';
import type { CitedPlace } from './address.ts';
import { copyArticle } from './copy-article.ts';
import { articleOf } from './editions.ts';
import { markSpans } from './mark.ts';
import { announce } from './status.ts';

/** Where a line stands among those that the reader can step through; index -1 if among none. */
export interface LinePosition {
  readonly index: number;
  readonly count: number;
}

/** Shows an article in the pane, with the characters of a place marked and in view. */
export function fillPane(pane: HTMLElement, place: CitedPlace, position: LinePosition): void {
  pane.dataset.address = place.address;
  fillHead(pane, place, position);
  const body = pane.querySelector<HTMLElement>('.pane-body')!;
  body.replaceChildren(...copyArticle(place.article));
  const [first] = markPlace(body, place);
  const top = first ? first.getBoundingClientRect().top - body.getBoundingClientRect().top + body.scrollTop : 0;
  body.scrollTop = top - body.clientHeight / 3;
}

function fillHead(pane: HTMLElement, place: CitedPlace, { index, count }: LinePosition): void {
  const article = articleOf(place);
  const ranges = place.spans.map(({ start, end }) => `${start}–${end}`).join(', ');
  const facts = [article?.publishedAt?.slice(0, 10), `${place.field ?? 'characters'} ${ranges}`].filter(Boolean);
  setText(pane, '#pane-title', article?.outlet ?? '');
  setText(pane, '.pane-facts', facts.join(' · '));
  setText(pane, '.pane-count', index < 0 ? '' : `${index + 1} of ${count}`);
  setDisabled(pane, 'previous', index <= 0);
  setDisabled(pane, 'next', index < 0 || index >= count - 1);
  announce([article?.outlet, ...facts].join(', '));
}

function markPlace(body: HTMLElement, { field, spans }: CitedPlace): HTMLElement[] {
  const container = body.querySelector(field ? `[data-field="${CSS.escape(field)}"]` : '.article-text');
  if (container) return markSpans(container, spans);
  const excerpts = [...body.querySelectorAll<HTMLElement>('[data-excerpt]')];
  if (excerpts.length > 0) return spans.flatMap((span) => markInExcerpts(excerpts, span));
  return spans.flatMap(({ start, end }) => {
    const exact = body.querySelector(`[data-range="${start}-${end}"] [data-exact]`);
    return exact ? markSpans(exact, [{ start: 0, end: end - start }]) : [];
  });
}

/** An excerpt's text is the article's from the offset that it names on. */
function markInExcerpts(excerpts: readonly HTMLElement[], { start, end }: Span): HTMLElement[] {
  const holder = excerpts.findLast(({ dataset }) => Number(dataset.excerpt) <= start);
  const base = Number(holder?.dataset.excerpt);
  return holder ? markSpans(holder, [{ start: start - base, end: end - base }]) : [];
}

function setText(pane: HTMLElement, selector: string, text: string): void {
  const element = pane.querySelector(selector);
  if (element) element.textContent = text;
}

function setDisabled(pane: HTMLElement, name: string, disabled: boolean): void {
  const button = pane.querySelector<HTMLButtonElement>(`[data-pane=${name}]`);
  if (button) button.disabled = disabled;
}
