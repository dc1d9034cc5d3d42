import { announce } from '../edition/status.ts';
import { allItems, chosenItem, itemOf, shownItems, tagOf } from './items.ts';

/** Below this width an open item covers the foot of the page. */
const narrow = matchMedia('(max-width: 63.99rem)');

/** Lets readers choose an item in the draft, in the list, or by the address; one is open at a time. */
export function startChoosing(): void {
  for (const item of allItems()) item.open = false;
  document.addEventListener('click', followClick);
  addEventListener('popstate', followAddress);
  followAddress();
}

function followAddress(): void {
  const item = itemOf(location.hash.slice(1));
  if (item) choose(item, { inDraft: true });
}

function followClick(event: MouseEvent): void {
  const target = event.target instanceof Element ? event.target : undefined;
  if (!target || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const item = itemAt(target);
  if (!item) return;
  event.preventDefault();
  const fromList = target.closest('summary, .item-close') !== null;
  if (fromList && item.open) unchoose();
  else visit(item, { inDraft: fromList });
}

/** The item that a click means: by its line in the list, its link, or its words in the draft. */
function itemAt(target: Element): HTMLDetailsElement | undefined {
  const listed = target.closest<HTMLDetailsElement>('details.item');
  if (listed && target.closest('summary, .item-close')) return listed;
  const link = target.closest<HTMLAnchorElement>('a.tag, .notes a');
  if (link) return itemOf(link.hash.slice(1));
  const held = target.closest<HTMLElement>('.held');
  return held ? nextOf((held.dataset.items ?? '').split(' ')) : undefined;
}

/** Where words belong to several items, each click shows the next one. */
function nextOf(ids: readonly string[]): HTMLDetailsElement | undefined {
  const chosen = chosenItem();
  const at = chosen ? ids.indexOf(chosen.id) : -1;
  return itemOf(ids[(at + 1) % ids.length] ?? '');
}

interface Showing {
  /** The draft is scrolled to the item's words. */
  readonly inDraft: boolean;
}

/** Opens an item and gives it an address of its own. */
export function visit(item: HTMLDetailsElement, showing: Showing): void {
  if (location.hash !== `#${item.id}`) history.pushState(null, '', `#${item.id}`);
  choose(item, showing);
}

function choose(item: HTMLDetailsElement, { inDraft }: Showing): void {
  if (item.closest('[hidden]')) document.dispatchEvent(new Event('show-all'));
  close();
  item.open = true;
  markInDraft(item, true);
  keepInView(item);
  if (inDraft)
    document.getElementById(`in-${item.id}`)?.scrollIntoView({ block: narrow.matches ? 'start' : 'nearest' });
  const shown = shownItems();
  announce(`${item.querySelector('summary')?.textContent ?? ''}, ${shown.indexOf(item) + 1} of ${shown.length}`);
}

/** Closes the open item; the reader is back at its words in the draft. */
export function unchoose(): void {
  const item = chosenItem();
  if (!item) return;
  close();
  history.replaceState(null, '', location.pathname + location.search);
  tagOf(item)?.focus({ preventScroll: true });
}

function close(): void {
  const item = chosenItem();
  if (!item) return;
  item.open = false;
  markInDraft(item, false);
}

function markInDraft(item: HTMLElement, isChosen: boolean): void {
  for (const held of document.querySelectorAll<HTMLElement>('.held'))
    if ((held.dataset.items ?? '').split(' ').includes(item.id)) held.classList.toggle('chosen', isChosen);
  const tag = tagOf(item);
  if (isChosen) tag?.setAttribute('aria-current', 'true');
  else tag?.removeAttribute('aria-current');
}

/** Scrolls the list alone, so that the draft stays where it is. */
function keepInView(item: HTMLElement): void {
  const list = item.closest<HTMLElement>('.items');
  if (!list || narrow.matches) return;
  const top = item.getBoundingClientRect().top - list.getBoundingClientRect().top;
  list.scrollTop += top - 8;
}

/** The next shown item, or the one before; from none, the first or the last. */
export function step(by: 1 | -1): void {
  const shown = shownItems();
  const chosen = chosenItem();
  const at = chosen ? shown.indexOf(chosen) + by : by === 1 ? 0 : shown.length - 1;
  const item = shown[at];
  if (item) visit(item, { inDraft: true });
}
