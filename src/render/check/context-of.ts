import type { Block } from '../../model/article.ts';
import { type Citation, isFieldCitation } from '../../model/citation.ts';
import type { EditionArticle } from '../../model/edition.ts';
import { splitsSurrogatePair } from '../../model/span.ts';

/** Cited characters with the text around them. */
export interface CitedContext {
  readonly before: string;
  readonly exact: string;
  readonly after: string;
}

/** So many units of the source stand on either side of cited words, cut to whole words. */
const maxSide = 220;

/** The words of a citation inside their block of the article; those around it alone if the article's text is not there. */
export function contextOf(
  citation: Citation,
  article: Pick<EditionArticle, 'text' | 'blocks'> | undefined,
): CitedContext {
  const { exact, start, end } = citation;
  if (isFieldCitation(citation)) return { before: '', exact, after: '' };
  const text = article?.text;
  if (text === undefined) return { before: cutStart(citation.prefix), exact, after: cutEnd(citation.suffix) };
  const block = blockAt(article?.blocks ?? [], start) ?? { start: 0, end: text.length };
  const from = Math.max(block.start, start - maxSide);
  const to = Math.max(end, Math.min(block.end, end + maxSide));
  const before = text.slice(wholeStart(text, from), start);
  const after = text.slice(end, wholeEnd(text, to));
  return {
    before: from > block.start ? cutStart(before) : before.trimStart(),
    exact,
    after: to < block.end ? cutEnd(after) : after.trimEnd(),
  };
}

const blockAt = (blocks: readonly Block[], offset: number): Block | undefined =>
  blocks.find(({ start, end }) => start <= offset && offset < end);

const wholeStart = (text: string, offset: number): number => (splitsSurrogatePair(text, offset) ? offset + 1 : offset);
const wholeEnd = (text: string, offset: number): number => (splitsSurrogatePair(text, offset) ? offset - 1 : offset);

const cutStart = (text: string): string => {
  const space = text.search(/\s/u);
  return space < 0 ? text : `… ${text.slice(space + 1)}`;
};

const cutEnd = (text: string): string => {
  const space = text.search(/\s\S*$/u);
  return space < 0 ? text : `${text.slice(0, space)} …`;
};
