import type { Span } from '../../../model/span.ts';

/** Where the words of a link were set against those before it without a space, and the "MORE" that ends a row of such links. */
const linkRow = /\p{Ll}{2}(?=\p{Lu}\p{L}*\s)([^\n]{10,600}?\bMORE\b)/gu;

/**
 * Rows of links inside a paragraph that lost their marks: "Mara Quill QuillHarbour vote put off Quill answers critics MORE". In order. Linear: a
 * row is at most 600 units long.
 */
export const findLinkSpans = (text: string): Span[] =>
  text.includes('MORE')
    ? Array.from(text.matchAll(linkRow), (match) => ({
        start: match.index + match[0].length - match[1]!.length,
        end: match.index + match[0].length,
      }))
    : [];
