import type { Block } from '../../model/article.ts';
import { sortCaptions } from './captions.ts';
import { sortDateline } from './datelines.ts';
import { sortDeck } from './deck.ts';
import { type BlockFields, type Draft, type Pass, type Sorting, settleHints } from './draft.ts';
import { tellGenre } from './genre.ts';
import { sortHeadings } from './headings.ts';
import { sortHeadline } from './headline.ts';
import { sortLines } from './lines.ts';
import { sortRepeats } from './repeats.ts';
import { sortSections } from './sections.ts';

/** The passes in order; a draft that none of them knows is a paragraph. */
export const passes: readonly Pass[] = [
  sortHeadline,
  sortLines,
  sortSections,
  settleHints,
  sortCaptions,
  sortRepeats,
  sortDeck,
  sortDateline,
  sortHeadings,
  tellGenre,
];

/** Blocks, and what they tell of the article. */
export interface SortedBlocks {
  readonly blocks: readonly Block[];
  readonly fields: BlockFields;
}

/** Tells the blocks of a text apart by the habits of news writing. Linear in the text. */
export function sortBlocks(start: Omit<Sorting, 'fields'>): SortedBlocks {
  const done = passes.reduce((sorting, pass) => pass(sorting), { ...start, fields: {} } as Sorting);
  return { blocks: done.drafts.filter(({ start, end }) => start < end).map(toBlock), fields: done.fields };
}

const toBlock = ({ kind = 'paragraph', start, end, source }: Draft): Block => ({
  kind,
  start,
  end,
  ...(source && { source }),
});
