import type { Block } from '../../../model/article.ts';
import type { Check } from '../../../model/check.ts';
import type { Span } from '../../../model/span.ts';
import { cutDraft, type DraftPiece } from '../../check/cut-draft.ts';
import { isGrave, tagOf } from '../../check/verdicts.ts';
import { escapeMarkdown } from '../escape.ts';

/** The draft, with the sign and the number of an item behind its words; what wants a look stands bold. */
export function setDraft({ draft, items }: Check): string[] {
  const { text, blocks } = draft;
  const parts: readonly Pick<Block, 'start' | 'end'>[] = blocks.length > 0 ? blocks : [{ start: 0, end: text.length }];
  const paragraphs = parts.flatMap((block) => ['', `> ${setBlock(text, cutDraft(items, block))}`]);
  return [
    '',
    '## The draft',
    '',
    'Behind the words of an item stand its sign and number; what wants a look is **bold**.',
    ...quoteGaps(paragraphs),
  ];
}

/** The paragraphs of the draft are one quotation: the empty lines between them belong to it. */
const quoteGaps = (lines: readonly string[]): string[] =>
  lines.map((line, index) => (line === '' && index > 0 ? '>' : line));

const setBlock = (text: string, pieces: readonly DraftPiece[]): string =>
  pieces.map((piece) => setPiece(text, piece)).join('');

/** White space at the edges of a piece stays outside of its marks, where Markdown would not see them. */
function setPiece(text: string, { item, ending, start, end }: DraftPiece & Span): string {
  const words = text.slice(start, end);
  const bare = escapeMarkdown(words);
  const before = /^\s/u.test(words) ? ' ' : '';
  const after = /\s$/u.test(words) && bare !== '' ? ' ' : '';
  const shown = item && isGrave(item) && bare !== '' ? `**${bare}**` : bare;
  const tags = ending.map((one) => `‹${escapeMarkdown(tagOf(one))}›`).join('');
  return `${before}${shown}${tags}${after}`;
}
