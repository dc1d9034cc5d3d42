import type { CheckItem } from '../../model/check.ts';
import { isFieldCitation } from '../../model/citation.ts';
import type { Span } from '../../model/span.ts';
import { rankOfItem } from './verdicts.ts';

/** A stretch of a draft in which the same items stand. */
export interface DraftPiece extends Span {
  /** The worst of the items that cover it; absent where none does. */
  readonly item?: CheckItem;
  /** All items that cover it, the worst first. */
  readonly items: readonly CheckItem[];
  /** The items that end with it, in order of their beginning. */
  readonly ending: readonly CheckItem[];
  /** The items that begin with it. */
  readonly opening: readonly CheckItem[];
}

/** Items by the place of their words in the draft's text; those in its title or other fields are not among them. */
export const itemsInText = (items: readonly CheckItem[]): (CheckItem & { readonly citation: Span })[] =>
  items.filter(({ citation }) => !isFieldCitation(citation));

/** Cuts a stretch of a draft at the edges of its items; n log n in the items that meet it. Items that lie only partly inside are cut to it. */
export function cutDraft(items: readonly CheckItem[], { start, end }: Span): DraftPiece[] {
  const inside = itemsInText(items).filter(({ citation }) => citation.start < end && start < citation.end);
  const first = (item: CheckItem): number => Math.max(start, item.citation.start);
  const last = (item: CheckItem): number => Math.min(end, item.citation.end);
  const edges = [...new Set([start, end, ...inside.flatMap((item) => [first(item), last(item)])])].sort(
    (a, b) => a - b,
  );
  let open: CheckItem[] = [];
  return edges.slice(0, -1).map((from, index) => {
    const to = edges[index + 1]!;
    const opening = inside.filter((item) => first(item) === from);
    open = [...open.filter((item) => last(item) > from), ...opening];
    const ranked = open.toSorted((a, b) => rankOfItem(a) - rankOfItem(b) || lengthOf(a) - lengthOf(b));
    const ending = open.filter((item) => last(item) === to && item.citation.end <= end);
    const begun = opening.filter(({ citation }) => citation.start >= start);
    return { start: from, end: to, items: ranked, opening: begun, ending, ...(ranked[0] && { item: ranked[0] }) };
  });
}

const lengthOf = ({ citation }: CheckItem): number => citation.end - citation.start;
