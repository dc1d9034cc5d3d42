import { allItems } from './items.ts';

/** On paper every item is open. */
export function startPrinting(): void {
  let closed: HTMLDetailsElement[] = [];
  addEventListener('beforeprint', () => {
    closed = allItems().filter((item) => !item.open);
    for (const item of closed) item.open = true;
  });
  addEventListener('afterprint', () => {
    for (const item of closed) item.open = false;
  });
}
