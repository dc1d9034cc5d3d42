/** The items of the page, in its order. */
export const allItems = (): HTMLDetailsElement[] => [...document.querySelectorAll<HTMLDetailsElement>('details.item')];

/** The items that the filters let through. */
export const shownItems = (): HTMLDetailsElement[] => allItems().filter((item) => !item.closest('[hidden]'));

/** The item that is open, if one is. */
export const chosenItem = (): HTMLDetailsElement | undefined => allItems().find((item) => item.open);

/** The item of an id, if the page has it. */
export function itemOf(id: string): HTMLDetailsElement | undefined {
  const element = document.getElementById(id);
  return element instanceof HTMLDetailsElement && element.classList.contains('item') ? element : undefined;
}

/** The link in the draft that leads to an item. */
export const tagOf = (item: HTMLElement): HTMLAnchorElement | null =>
  document.querySelector<HTMLAnchorElement>(`a.tag[href="#${CSS.escape(item.id)}"]`);
