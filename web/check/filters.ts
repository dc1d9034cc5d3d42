import { announce } from '../edition/status.ts';
import { shownItems } from './items.ts';

/** Makes switches of the links to the verdicts: what is switched on is shown alone; with none, everything is. */
export function startFilters(): void {
  const list = document.querySelector('.filters');
  if (!list) return;
  for (const link of list.querySelectorAll<HTMLAnchorElement>('a.filter')) link.replaceWith(createSwitch(link));
  list.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLButtonElement>('button.filter') : null;
    if (!button) return;
    button.setAttribute('aria-pressed', String(button.getAttribute('aria-pressed') !== 'true'));
    applyFilters();
  });
  document.addEventListener('show-all', () => {
    for (const button of buttons()) button.setAttribute('aria-pressed', 'false');
    applyFilters();
  });
}

function createSwitch(link: HTMLAnchorElement): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = link.className;
  button.title = link.title;
  button.dataset.verdict = link.dataset.verdict ?? '';
  button.setAttribute('aria-pressed', 'false');
  button.append(...link.childNodes);
  return button;
}

const buttons = (): HTMLButtonElement[] => [...document.querySelectorAll<HTMLButtonElement>('button.filter')];

function applyFilters(): void {
  const chosen = buttons().filter((button) => button.getAttribute('aria-pressed') === 'true');
  const verdicts = new Set(chosen.map(({ dataset }) => dataset.verdict));
  const isShown = (verdict: string | undefined): boolean => verdicts.size === 0 || verdicts.has(verdict);
  for (const group of document.querySelectorAll<HTMLElement>('[data-group]'))
    group.hidden = !isShown(group.dataset.group);
  for (const part of document.querySelectorAll<HTMLElement>('.draft [data-verdict]'))
    part.classList.toggle('muted', !isShown(part.dataset.verdict));
  const count = shownItems().length;
  announce(`${count} ${count === 1 ? 'item' : 'items'} shown`);
}
