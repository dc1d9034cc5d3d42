import type { PageBlock } from './block-writer.ts';

const minItems = 4;
const maxItem = 80;
const sentenceEnd = /[.!?…:]["'”’»)\]]{0,2}$/;

/**
 * Short lines of one make right behind each other in one element, which no markup calls a list: "Weight 46 kg", "Range
 * 30 km". Linear.
 */
export function findItems(blocks: readonly PageBlock[]): ReadonlySet<PageBlock> {
  const items = new Set<PageBlock>();
  let run: PageBlock[] = [];
  const settle = (): void => {
    if (run.length >= minItems) for (const block of run) items.add(block);
    run = [];
  };
  for (const block of blocks) {
    if (!isItemLike(block)) settle();
    else {
      if (run.length > 0 && !isSameMake(run.at(-1)!, block)) settle();
      run.push(block);
    }
  }
  settle();
  return items;
}

const isItemLike = ({ text, hint, linkUnits, element }: PageBlock): boolean =>
  hint === undefined &&
  text.length <= maxItem &&
  linkUnits * 2 < text.length &&
  element.name !== 'p' &&
  element.attributes.class !== undefined &&
  !sentenceEnd.test(text);

const isSameMake = ({ element: a }: PageBlock, { element: b }: PageBlock): boolean =>
  a !== b && a.parent === b.parent && a.name === b.name && a.attributes.class === b.attributes.class;
