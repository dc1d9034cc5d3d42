import { type CitedPlace, parseAddress } from './address.ts';
import { articleOf, exactOf } from './editions.ts';
import { announce } from './status.ts';

/** Lets each line's button copy it with its source. */
export function startCopying(): void {
  document.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-copy]') : null;
    if (button) void copyLine(button, (button.dataset.copy ?? '').split(' '));
  });
}

/** Copies cited characters as plain text with outlet, date, address, hash and offsets, and says so on the button. */
export async function copyLine(button: HTMLElement, addresses: readonly string[]): Promise<void> {
  const places = addresses.flatMap((address) => parseAddress(address) ?? []);
  const copied = await writeClipboard(places.map(describePlace).join('\n\n'));
  announce(copied ? 'Copied with its source' : 'Copying is not possible here');
  button.dataset.state = copied ? 'copied' : 'failed';
  setTimeout(() => delete button.dataset.state, 2000);
}

/** Cited characters with all that is needed to find and check them again. */
export function describePlace(place: CitedPlace): string {
  const article = articleOf(place);
  if (!article) return '';
  const ranges = place.spans.map(({ start, end }) => `${start}–${end}`).join(', ');
  const lines = [
    `“${exactOf(place).join(' … ')}”`,
    [article.outlet, article.title && `“${article.title}”`, article.publishedAt].filter(Boolean).join(', '),
    /^https?:\/\//i.test(article.url ?? '') ? article.url : undefined,
    `Characters ${ranges} of the ${place.field ?? 'text'}`,
    `SHA-256 of the text: ${article.textSha256}`,
  ];
  return lines.filter(Boolean).join('\n');
}

async function writeClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text);
  }
}

/** For pages without the clipboard interface, such as those served without TLS. */
function copyBySelection(text: string): boolean {
  const focused = document.activeElement;
  const field = document.createElement('textarea');
  field.value = text;
  field.className = 'hidden-text';
  (document.querySelector('dialog[open]') ?? document.body).append(field);
  field.select();
  const copied = document.execCommand('copy');
  field.remove();
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  return copied;
}
