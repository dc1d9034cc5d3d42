import { type CitedPlace, parseAddress } from './address.ts';
import { copyLine } from './copy.ts';
import { addressOf, findLink, indexOfLine, lineOf, siblingLinks } from './lines.ts';
import { fillPane } from './pane-content.ts';

/** What the pane shows, and the link that chose it. */
interface Chosen {
  readonly place: CitedPlace;
  readonly link?: HTMLAnchorElement;
}

/** The pane and what it shows now. */
interface PaneState {
  readonly pane: HTMLDialogElement;
  chosen?: Chosen | undefined;
}

/** Below this width the pane covers the page as a sheet. */
const narrow = matchMedia('(max-width: 71.99rem)');

/** Lets each citation link show its characters in the pane, and keeps the pane in step with the address bar. */
export function startPane(): void {
  const pane = document.querySelector<HTMLDialogElement>('dialog.pane');
  if (!pane) return;
  const state: PaneState = { pane };
  document.addEventListener('click', (event) => chooseLine(state, event));
  document.addEventListener('keydown', (event) => pressKey(state, event));
  pane.addEventListener('click', (event) => pressButton(state, event));
  pane.addEventListener('cancel', (event) => {
    event.preventDefault();
    closePane(state);
  });
  addEventListener('popstate', () => followAddress(state));
  followAddress(state);
  if (state.chosen) state.chosen.link?.scrollIntoView({ block: 'center' });
}

/** A plain click shows the line in the pane; a click that asks for a new tab or window is the browser's. */
function chooseLine(state: PaneState, event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('main a.cite') : null;
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const place = parseAddress(addressOf(link));
  if (!place) return;
  event.preventDefault();
  if (location.hash !== link.hash) history.pushState(null, '', link.hash);
  show(state, { place, link });
  focusTitle(state);
}

/** Shows what the address bar names: after loading, and when the reader goes back or forward. */
function followAddress(state: PaneState): void {
  const address = location.hash.slice(1);
  const place = parseAddress(address);
  if (!place) {
    hide(state);
    return;
  }
  const link = findLink(address);
  show(state, { place, ...(link && { link }) });
  focusTitle(state);
}

function show(state: PaneState, chosen: Chosen): void {
  clearCurrent();
  state.chosen = chosen;
  chosen.link?.setAttribute('aria-current', 'true');
  const links = chosen.link ? siblingLinks(chosen.link) : [];
  open(state.pane);
  fillPane(state.pane, chosen.place, {
    index: chosen.link ? indexOfLine(links, chosen.link) : -1,
    count: links.length,
  });
}

function hide(state: PaneState): void {
  if (!state.pane.open) return;
  const link = state.chosen?.link;
  clearCurrent();
  state.chosen = undefined;
  state.pane.close();
  link?.focus({ preventScroll: true });
}

/** Closes the pane; the address becomes that of the line it was opened from. */
function closePane(state: PaneState): void {
  const line = state.chosen?.link && lineOf(state.chosen.link);
  history.replaceState(null, '', line ? `#${line}` : location.pathname + location.search);
  hide(state);
}

function stepBy(state: PaneState, by: number): void {
  const from = state.chosen?.link;
  if (!from) return;
  const links = siblingLinks(from);
  const link = links[indexOfLine(links, from) + by];
  const place = link && parseAddress(addressOf(link));
  if (!link || !place) return;
  history.replaceState(null, '', link.hash);
  show(state, { place, link });
  link.scrollIntoView({ block: 'nearest' });
}

function copyChosen({ pane, chosen }: PaneState): void {
  const button = pane.querySelector<HTMLElement>('[data-pane=copy]');
  if (chosen && button) void copyLine(button, [chosen.place.address]);
}

const actions = new Map<string, (state: PaneState) => void>([
  ['previous', (state) => stepBy(state, -1)],
  ['next', (state) => stepBy(state, 1)],
  ['copy', copyChosen],
  ['close', closePane],
]);

const keys = new Map([
  ['ArrowLeft', 'previous'],
  ['ArrowRight', 'next'],
  ['c', 'copy'],
  ['C', 'copy'],
]);

function pressButton(state: PaneState, event: MouseEvent): void {
  const button = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-pane]') : null;
  if (button) actions.get(button.dataset.pane ?? '')?.(state);
  // The backdrop of a sheet belongs to the dialog itself.
  else if (event.target === state.pane) closePane(state);
}

/** Escape works from anywhere; single letters and arrows only inside the pane, where they take nothing away from the page. */
function pressKey(state: PaneState, event: KeyboardEvent): void {
  if (!state.pane.open || event.ctrlKey || event.metaKey || event.altKey) return;
  const isInside = state.pane.contains(document.activeElement);
  const name = event.key === 'Escape' ? 'close' : isInside ? keys.get(event.key) : undefined;
  if (!name) return;
  event.preventDefault();
  actions.get(name)?.(state);
}

/** Beside the page where there is room for both; over it, and alone in reach, where there is not. */
function open(pane: HTMLDialogElement): void {
  if (pane.open) return;
  if (narrow.matches) pane.showModal();
  else pane.show();
}

const focusTitle = ({ pane }: PaneState): void =>
  pane.querySelector<HTMLElement>('#pane-title')?.focus({ preventScroll: true });

function clearCurrent(): void {
  for (const link of document.querySelectorAll('a.cite[aria-current]')) link.removeAttribute('aria-current');
}
