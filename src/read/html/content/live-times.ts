import { parseDate } from '../../fields/dates.ts';
import type { PageBlock } from '../lines/block-writer.ts';
import type { PageElement } from '../page/page-node.ts';

const minUpdates = 2;

/**
 * When each update of a live blog was published, by the block that it begins with: the first one behind a `<time>` that
 * is no date itself. Empty where the page has fewer than two.
 */
export function findLiveTimes(
  elements: readonly PageElement[],
  article: readonly PageBlock[],
  isFurniture: (block: PageBlock) => boolean,
): ReadonlyMap<PageBlock, string> {
  const times = new Map<PageBlock, string>();
  let at = 0;
  for (const element of elements) {
    const time = element.name === 'time' ? parseDate(element.attributes.datetime ?? '') : undefined;
    if (!time?.includes('T')) continue;
    while (at < article.length && (article[at]!.element.order < element.order || isFurniture(article[at]!))) at += 1;
    const first = article[at];
    if (first && !times.has(first)) times.set(first, time);
  }
  return times.size >= minUpdates ? times : new Map();
}
