import type { Draft } from '../../blocks/draft.ts';
import { titleKey } from '../../blocks/headline.ts';
import type { HeadBlock } from '../content/head-blocks.ts';
import type { PageBlock } from './block-writer.ts';
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
  /** What stands between the headline and the article. */
  readonly head: readonly HeadBlock[];
  readonly blocks: readonly PageBlock[];
}

/** Writes blocks out as one text, an empty line between, items and rows on lines of their own; the title in front, unless they begin with it. */
export function placeBlocks({ title, head, blocks }: Placing): PlacedText {
  const texts: string[] = [];
  const drafts: Draft[] = [];
  const placed: PlacedBlock[] = [];
  let length = 0;
  const add = (text: string, draft: Omit<Draft, 'start' | 'end'>, gap: string): number => {
    texts.push(gap, text);
    const start = length + gap.length;
    length = start + text.length;
    drafts.push({ start, end: length, blankAfter: true, ...draft });
    return start;
  };
  const place = (block: PageBlock, draft: Pick<Draft, 'hint' | 'flows'>): void => {
    const start = add(block.text, draft, gapBehind(drafts.at(-1), draft.hint));
    placed.push({ block, start });
  };
  if (title && blocks.length > 0 && !printsTitle(blocks, title)) add(title, { kind: 'headline' }, '');
  for (const { block, kind } of head) place(block, { hint: kind });
  blocks.forEach((block, index) => {
    const hint = tellHint(block);
    place(block, { ...(hint && { hint }), ...(isFlowing(block, blocks[index + 1]) && { flows: true }) });
  });
  return { text: texts.join(''), drafts, blocks: placed };
}

/** A paragraph with another one right beside it. */
const isFlowing = ({ element }: PageBlock, next: PageBlock | undefined): boolean =>
  element.name === 'p' && next?.element.name === 'p' && next.element.parent === element.parent;

function gapBehind(last: Draft | undefined, hint: Draft['hint']): string {
  if (!last) return '';
  return (hint === 'list' || hint === 'table') && last.hint === hint ? '\n' : '\n\n';
}

function printsTitle(blocks: readonly PageBlock[], title: string): boolean {
  const key = titleKey(title);
  return blocks.slice(0, maxLead).some(({ text }) => titleKey(text) === key);
}
