const neverShown: ReadonlySet<string> = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'noframes',
  'svg',
  'math',
  'canvas',
  'iframe',
  'object',
  'embed',
  'audio',
  'video',
  'map',
  'select',
  'textarea',
  'datalist',
  'dialog',
  'button',
  'frameset',
]);

const roles: ReadonlySet<string> = new Set([
  'dialog',
  'alertdialog',
  'menu',
  'menubar',
  'navigation',
  'search',
  'tooltip',
]);
const large: ReadonlySet<string> = new Set(['body', 'main', 'article', 'section', 'div', 'form', 'header']);
const hiddenStyle = /(?:^|[;\s])(?:display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden)/i;

/**
 * Whether a reader of the page does not see an element. `aria-hidden` hides things from listeners, not from readers: it
 * counts only on small elements, since pages put it on the whole article while a dialog is open.
 */
export function isHiddenElement(name: string, attributes: Readonly<Record<string, string>>): boolean {
  const { hidden, style, role } = attributes;
  if (neverShown.has(name) || hidden !== undefined) return true;
  if (style && hiddenStyle.test(style.slice(0, 2000))) return true;
  if (role && roles.has(role.toLowerCase())) return true;
  return attributes['aria-hidden'] === 'true' && !large.has(name);
}
