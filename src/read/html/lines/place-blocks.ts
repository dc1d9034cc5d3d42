import type { BlockKind } from '../../../model/article.ts';
import type { Draft } from '../../blocks/draft.ts';
import { titleKey } from '../../blocks/headline.ts';
import type { PageBlock } from './block-writer.ts';
import { splitDatedLine } from './date-lines.ts';
import { findItems } from './find-items.ts';
import type { PlacedBlock } from './source-map.ts';
import { tellHint } from './tell-hints.ts';

/** A page's blocks as one text, with drafts of the article's blocks. */
export interface PlacedText {
  readonly text: string;
  readonly drafts: readonly Draft[];
  readonly blocks: readonly PlacedBlock[];
}

/** How far below the article's beginning its own headline may stand. */
const maxLead = 6;

/** What is written out. */
export interface Placing {
  readonly title?: string;
  /** The kinds of what stands between headline and text. */
  readonly head: ReadonlyMap<PageBlock, BlockKind>;
  readonly blocks: readonly PageBlock[];
}

/** Writes blocks out as one text, an empty line between, items and rows on lines of their own; the title in front, unless they begin with it. */
export function placeBlocks({ title, head, blocks }: Placing): PlacedText {
  const texts: string[] = [];
  const drafts: Draft[] = [];
  const placed: PlacedBlock[] = [];
  let length = 0;
  const add = (text: string, gap: string): number => {
    texts.push(gap, text);
    const start = length + gap.length;
    length = start + text.length;
    return start;
  };
  if (title && blocks.length > 0 && !printsTitle(blocks, head, title)) {
    add(title, '');
    drafts.push({ start: 0, end: length, blankAfter: true, kind: 'headline' });
  }
  const items = findItems(blocks);
  const isPlainLine = createPlainTest(blocks);
  blocks.forEach((block, index) => {
    const hint = head.get(block) ?? tellHint(block) ?? (items.has(block) ? 'list' : undefined);
    const start = add(block.text, gapBehind(drafts.at(-1), hint));
    placed.push({ block, start });
    drafts.push(
      ...draftsOf(block, start, hint).map((draft) => ({
        ...draft,
        blankAfter: true,
        ...(isFlowing(block, blocks[index + 1]) && { flows: true }),
        ...(isPlainLine(block) && { plain: true }),
      })),
    );
  });
  return { text: texts.join(''), drafts, blocks: placed };
}

/** One draft, or one for each part of a line that names authors and dates. */
function draftsOf({ text }: PageBlock, start: number, hint: BlockKind | undefined): Draft[] {
  const parts = hint === 'byline' || hint === 'date' ? splitDatedLine(text) : [];
  if (parts.length > 1)
    return parts.map((part) => ({ start: start + part.start, end: start + part.end, hint: part.kind }));
  return [{ start, end: start + text.length, ...(hint && { hint }) }];
}

const minHeadings = 2;

/** Where a page marks its headings up, a line that is neither that nor bold is none. */
function createPlainTest(blocks: readonly PageBlock[]): (block: PageBlock) => boolean {
  const marked = blocks.filter(({ hint }) => hint === 'heading').length;
  return ({ text, hint, boldUnits }) => marked >= minHeadings && hint !== 'heading' && boldUnits * 2 < text.length;
}

/** A paragraph with another one right beside it. */
const isFlowing = ({ element }: PageBlock, next: PageBlock | undefined): boolean =>
  element.name === 'p' && next?.element.name === 'p' && next.element.parent === element.parent;

function gapBehind(last: Draft | undefined, hint: Draft['hint']): string {
  if (!last) return '';
  return (hint === 'list' || hint === 'table') && last.hint === hint ? '\n' : '\n\n';
}

function printsTitle(blocks: readonly PageBlock[], head: ReadonlyMap<PageBlock, BlockKind>, title: string): boolean {
  const key = titleKey(title);
  return blocks
    .filter((block) => !head.has(block))
    .slice(0, maxLead)
    .some(({ text }) => titleKey(text) === key);
}
