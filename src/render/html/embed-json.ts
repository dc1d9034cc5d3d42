/** How the element that holds an edition's JSON begins; text is escaped everywhere else, so it begins nothing else. */
const opening = '<script type="application/json" id="';
const closing = '</script>';

/** JSON that may stand inside a script element and inside JavaScript: no `<`, `>`, `&`, U+2028 or U+2029 is left raw. */
export const embedJson = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** The element with an edition's JSON; `id` is the program's own. */
export const embedEdition = (id: string, edition: unknown): string =>
  `${opening}${id}">${embedJson(edition)}${closing}`;

/**
 * The editions inside a page that `renderHtml` made, by plain search, without a DOM.
 * @returns no edition if the page holds none, or if one of them is no JSON.
 */
export function parseHtmlEdition(page: string): unknown[] {
  const editions: unknown[] = [];
  let end = 0;
  for (let at = page.indexOf(opening); at >= 0; at = page.indexOf(opening, end)) {
    const start = page.indexOf('>', at) + 1;
    end = page.indexOf(closing, start);
    if (start === 0 || end < 0) return [];
    try {
      editions.push(JSON.parse(page.slice(start, end)));
    } catch {
      return [];
    }
  }
  return editions;
}
