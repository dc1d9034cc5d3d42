import type { BlockKind } from '../../../model/article.ts';
import { titleKey } from '../../blocks/headline.ts';
import type { PageBlock } from '../lines/block-writer.ts';
import { opensByline } from '../metadata/bylines.ts';
import type { PageElement } from '../page/page-node.ts';
import type { FoundArticle } from './find-article.ts';
import { proseUnits } from './gains.ts';

/** What stands between a headline and its article, by kind: deck, byline, the opening picture's caption. */
export interface HeadBlock {
  readonly block: PageBlock;
  readonly kind: BlockKind;
}

const maxHead = 20;
const deck = { min: 40, max: 400 } as const;
const deckClass =
  /(?:^|[\s_-])(?:dek|deck|sub-?title|sub-?head(?:line|ing)?|standfirst|strap-?line|tag-?line|summary|excerpt|abstract|lead|lede|description)(?:$|[\s_-])/i;

/** Finds what belongs to the article and stands above the element that holds it, below the headline. */
export function findHeadBlocks(
  blocks: readonly PageBlock[],
  { blocks: found }: FoundArticle,
  { headline, description }: { readonly headline?: PageElement; readonly description?: string },
): HeadBlock[] {
  const first = found[0];
  if (!headline || !first || headline.order >= first.element.order) return [];
  const from = blocks.findIndex(({ element }) => element.order > headline.order);
  const to = blocks.indexOf(first);
  const key = titleKey(description ?? '');
  const head: HeadBlock[] = [];
  for (const block of blocks.slice(from, Math.min(to, from + maxHead))) {
    const kind = isInside(block.element, headline) ? undefined : kindOf(block, key, head);
    if (kind) head.push({ block, kind });
  }
  return head;
}

function isInside(element: PageElement, outer: PageElement): boolean {
  let at: PageElement | undefined = element;
  while (at && at.order > outer.order) at = at.parent;
  return at === outer;
}

function kindOf(block: PageBlock, description: string, head: readonly HeadBlock[]): BlockKind | undefined {
  const { text, hint } = block;
  if (hint === 'caption' || hint === 'credit') return text.length <= 700 ? hint : undefined;
  if (opensByline(text) && text.length <= 160) return head.some(({ kind }) => kind === 'byline') ? undefined : 'byline';
  if (text.length < deck.min || text.length > deck.max || block.linkUnits * 4 > text.length) return undefined;
  if (head.some(({ kind }) => kind === 'deck' || kind === 'byline')) return undefined;
  const isNamed = deckClass.test(
    `${block.element.attributes.class ?? ''} ${block.element.parent?.attributes.class ?? ''}`,
  );
  return isNamed || titleKey(text) === description || proseUnits(block) >= deck.min ? 'deck' : undefined;
}
