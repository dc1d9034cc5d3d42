import { type SortedBlocks, sortBlocks } from '../blocks/sort-blocks.ts';
import { splitPassages } from './paragraphs.ts';
import { findTitle } from './title.ts';

/** Blocks of a plain text, and what it tells of itself. `title`: the one given, if the source names one. */
export function readPlainText(text: string, title?: string): SortedBlocks {
  const passages = splitPassages(text);
  const found = title ?? findTitle(text, passages);
  const { blocks, fields } = sortBlocks({ text, drafts: passages, ...(found !== undefined && { title: found }) });
  return { blocks, fields: found === undefined ? fields : { ...fields, title: found } };
}
