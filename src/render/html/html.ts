/** The key of safe markup: a symbol, so that no data read from JSON can pass for markup. */
const markup: unique symbol = Symbol('markup');

/** Markup that is safe to print: made by {@link html} alone, all of its text escaped. */
export interface Html {
  readonly [markup]: string;
}

/** What may stand in an {@link html} template; `false`, `null` and `undefined` print nothing, lists are joined. */
export type HtmlValue = Html | string | number | false | null | undefined | readonly HtmlValue[];

const references = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
  // A raw carriage return would become a line feed on parsing, and every offset behind it would be wrong.
  ['\r', '&#13;'],
  ['\0', '\ufffd'],
]);

/** Most texts hold nothing to escape: a test is much cheaper than a replacement. */
const needsEscape = /[&<>"'\r\0\ud800-\udfff]/;

/** A text as HTML prints it, in an element or in a quoted attribute: after parsing it is the same text, unit for unit (NUL and lone surrogates become U+FFFD). */
export const escapeHtml = (text: string): string =>
  needsEscape.test(text)
    ? text.toWellFormed().replace(/[&<>"'\r\0]/g, (character) => references.get(character)!)
    : text;

/** A template whose values are escaped unless they are markup already; attributes must stand in double quotes. */
export function html(strings: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  let out = strings[0]!;
  for (const [index, value] of values.entries()) out += printValue(value) + strings[index + 1]!;
  return { [markup]: out };
}

/** The markup as a string. */
export const printHtml = (value: Html): string => value[markup];

/** Lists of markup with a separator between. */
export const joinHtml = (values: readonly HtmlValue[], separator: string | Html): HtmlValue[] =>
  values.flatMap((value, index) => (index === 0 ? [value] : [separator, value]));

/** Markup that is taken as it is: for the program's own script, style and JSON only, never for text of an article. */
export const trustMarkup = (value: string): Html => ({ [markup]: value });

function printValue(value: HtmlValue): string {
  if (value === undefined || value === null || value === false) return '';
  if (typeof value === 'string') return escapeHtml(value);
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return value.map(printValue).join('');
  return (value as Html)[markup];
}
