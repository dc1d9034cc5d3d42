import type { PageBlock } from '../lines/block-writer.ts';
import type { BuiltPage } from '../page/build-page.ts';
import type { PageElement } from '../page/page-node.ts';
import { markCards } from './cards.ts';
import { chooseRoot } from './choose-root.ts';
import { markElements, marks } from './element-marks.ts';
import { gainOf, proseUnits } from './gains.ts';
import { ownSums, subtreeSums } from './sums.ts';

/** What a page tells of its article beside what it prints. */
export interface ArticleEvidence {
  /** The heading that is the article's title. */
  readonly headline?: PageElement;
}

/** The article in a page. */
export interface FoundArticle {
  readonly root: PageElement;
  readonly blocks: readonly PageBlock[];
}

/** Units of prose from which on an article is believed at once. */
const enough = 250;

/** By how much more prose must be found where names are not believed. */
const muchMore = 3;

/** From which mark on an element is left out, one try after the other: all; comments alone; none. */
const tries: readonly number[] = [marks.perhaps, marks.comments, marks.comments + 1];

/**
 * Finds the article among a page's blocks. Where what the page's names call furniture leaves hardly anything, the names
 * are not believed, first all but comments, then those too. Undefined where there is no prose. Linear.
 */
export function findArticle(
  { elements }: BuiltPage,
  blocks: readonly PageBlock[],
  { headline }: ArticleEvidence = {},
): FoundArticle | undefined {
  const units = blocks.map(proseUnits);
  const prose = subtreeSums(elements, blocks, units);
  if (prose[0] === 0) return undefined;
  const gains = blocks.map((block, index) => gainOf(block, units[index]!));
  const own = ownSums(elements, blocks, gains);
  const ownProse = ownSums(elements, blocks, units);
  const mark = markElements({ elements, prose, ...(headline && { headline }) });
  markCards({ elements, blocks, prose, mark });
  let best: FoundArticle | undefined;
  for (const least of tries) {
    const believed = mark.map((value) => (value >= marks.perhaps && value < least ? marks.none : value));
    const found = cutOut({ elements, own, mark: believed, prose: ownProse }, blocks);
    if (!best || unitsOf(found.blocks) > unitsOf(best.blocks) * muchMore) best = found;
    if (unitsOf(best.blocks) >= enough) break;
  }
  return best && cutAbove(best, headline);
}

const unitsOf = (blocks: readonly PageBlock[]): number => blocks.reduce((total, block) => total + proseUnits(block), 0);

function cutOut(page: Parameters<typeof chooseRoot>[0], blocks: readonly PageBlock[]): FoundArticle {
  const { elements } = page;
  const { root, dropped } = chooseRoot(page);
  const inside = new Uint8Array(elements.length);
  inside[root] = 1;
  for (let at = root + 1; at < elements.length; at += 1)
    inside[at] = inside[elements[at]!.parent!.order]! & (1 - dropped[at]!);
  return { root: elements[root]!, blocks: blocks.filter(({ element }) => inside[element.order] === 1) };
}

const mostProse = 0.6;

/** What stands above the article's headline is no part of it, if most of the prose comes behind. */
function cutAbove(found: FoundArticle, headline: PageElement | undefined): FoundArticle {
  if (!headline) return found;
  const behind = found.blocks.filter(({ element }) => element.order >= headline.order);
  return unitsOf(behind) > unitsOf(found.blocks) * mostProse ? { ...found, blocks: behind } : found;
}
