import { step, unchoose } from './choose.ts';
import { chosenItem } from './items.ts';

const actions = new Map<string, () => void>([
  ['j', () => step(1)],
  ['ArrowRight', () => step(1)],
  ['k', () => step(-1)],
  ['ArrowLeft', () => step(-1)],
  ['Enter', openText],
  ['Escape', unchoose],
  ['?', openHelp],
]);

/** Lets single keys walk through the items; they can be switched off, and never act while something is typed or a dialog is open. */
export function startKeys(): void {
  document.addEventListener('keydown', pressKey);
  document.querySelector('.help-open')?.addEventListener('click', openHelp);
  document.querySelector('.help-close')?.addEventListener('click', () => helpDialog()?.close());
}

function pressKey(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
  if (document.querySelector('dialog[open]') || !isOn(event.key)) return;
  const target = event.target instanceof Element ? event.target : document.body;
  if (target.matches('input, select, textarea, [contenteditable]')) return;
  // Enter belongs to the link or the button that it is pressed on, but to the link of the open item.
  const isControl = target.closest('a, button, summary') !== null && !target.matches('[aria-current]');
  if (event.key === 'Enter' && (isControl || !chosenItem())) return;
  const act = actions.get(event.key);
  if (!act) return;
  event.preventDefault();
  act();
}

/** Escape always works. */
const isOn = (key: string): boolean =>
  key === 'Escape' || document.querySelector<HTMLInputElement>('.keys-on')?.checked !== false;

/** Opens the text behind the first evidence of the chosen item. */
function openText(): void {
  chosenItem()?.querySelector<HTMLAnchorElement>('a.cite')?.click();
}

const helpDialog = (): HTMLDialogElement | null => document.querySelector<HTMLDialogElement>('dialog.help');

function openHelp(): void {
  helpDialog()?.showModal();
}
