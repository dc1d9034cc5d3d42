import { type Article, type CitableField, citableFields } from './article.ts';
import { VariorumError } from './error.ts';
import { type Span, splitsSurrogatePair } from './span.ts';

/** How many units of the text around a citation are kept, at most, so that it survives edits. */
export const affixLength = 32;

/** Characters of an article's text. Source: W3C Web Annotation, text quote and text position selectors. */
export interface TextCitation extends Span {
  readonly articleId: string;
  readonly exact: string;
  /** Up to 32 units before; never begins inside a surrogate pair. */
  readonly prefix: string;
  /** Up to 32 units after; never ends inside a surrogate pair. */
  readonly suffix: string;
}

/** Characters of a metadata field of an article. */
export interface FieldCitation extends Span {
  readonly articleId: string;
  readonly field: CitableField;
  readonly exact: string;
}

/** The exact characters that a statement rests on. */
export type Citation = TextCitation | FieldCitation;

/** Whether a citation points into a metadata field rather than the text. */
export const isFieldCitation = (citation: Citation): citation is FieldCitation => 'field' in citation;

/**
 * Cites a span of an article's text.
 * @throws VariorumError `citation/out-of-range` if the span is empty, outside the text, or splits a surrogate pair.
 */
export function createCitation(article: Pick<Article, 'id' | 'text'>, span: Span): TextCitation {
  const { start, end } = span;
  assertInside(article.text, span, `article ${article.id}`);
  return Object.freeze({
    articleId: article.id,
    start,
    end,
    exact: article.text.slice(start, end),
    prefix: article.text.slice(wholeStart(article.text, Math.max(0, start - affixLength)), start),
    suffix: article.text.slice(end, wholeEnd(article.text, Math.min(article.text.length, end + affixLength))),
  });
}

/**
 * Cites characters of a metadata field; the whole field if no span is given.
 * @throws VariorumError if the article lacks the field or the span is not inside it.
 */
export function createFieldCitation(article: Article, field: CitableField, span?: Span): FieldCitation {
  const value = citableFields.includes(field) ? article[field] : undefined;
  if (!value) throw new VariorumError('citation/unknown-field', `article ${article.id} has no field ${field}`);
  const { start, end } = span ?? { start: 0, end: value.length };
  assertInside(value, { start, end }, `field ${field} of article ${article.id}`);
  return Object.freeze({ articleId: article.id, field, start, end, exact: value.slice(start, end) });
}

function assertInside(text: string, { start, end }: Span, what: string): void {
  const whole = Number.isInteger(start) && Number.isInteger(end);
  const inside = whole && start >= 0 && start < end && end <= text.length;
  if (!inside || splitsSurrogatePair(text, start) || splitsSurrogatePair(text, end)) {
    throw new VariorumError('citation/out-of-range', `${start}-${end} in ${what} of length ${text.length}`);
  }
}

const wholeStart = (text: string, offset: number): number => (splitsSurrogatePair(text, offset) ? offset + 1 : offset);
const wholeEnd = (text: string, offset: number): number => (splitsSurrogatePair(text, offset) ? offset - 1 : offset);
