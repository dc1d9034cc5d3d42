import type { PageElement } from '../page/page-node.ts';
import { marks } from './element-marks.ts';

/** A page's elements with what the blocks in each speak for it, and its mark, by `order`. */
export interface MarkedPage {
  readonly elements: readonly PageElement[];
  readonly own: Float64Array;
  readonly mark: Uint8Array;
  /** Units of prose in each element itself. */
  readonly prose: Float64Array;
}

/** The element that holds the article, and what inside it is left out, by `order`. */
export interface ChosenRoot {
  readonly root: number;
  readonly dropped: Uint8Array;
}

/** Elements that hold one paragraph, line or item: they stay or go with those around them. */
const leaves: ReadonlySet<string> = new Set('p h1 h2 h3 h4 h5 h6 li dt dd tr blockquote pre'.split(' '));

/** What an element that is left out costs the one around it at most. */
const dropCost = 40;
const lost = { marked: -60, other: -300 } as const;

/** How much more an element is believed that is named as an article, or declared to be its body. */
const named = { article: 1.05, body: 1.3 } as const;

/** An element inside that holds so much of it is the root instead: what else stands around it is furniture. */
const nearlyAll = 0.9;

/** How many paragraphs beside each other make a column, and of how many units. */
const column = { paragraphs: 3, units: 400 } as const;
const mostly = 0.6;
const most = 0.7;

/**
 * The element with the greatest sum of what speaks for and against it, where what is inside counts for little against it
 * since it can be left out. Two passes over the page.
 */
export function chooseRoot(page: MarkedPage): ChosenRoot {
  const { worth, dropped } = weigh(page);
  const root = descend(page, worth, findBest(page, worth));
  return { root: liftRoot(page.elements[root]!), dropped };
}

function weigh({ elements, own, mark }: MarkedPage): { worth: Float64Array; dropped: Uint8Array } {
  const worth = own.slice();
  const kept = own.slice();
  const dropped = new Uint8Array(elements.length);
  for (let at = elements.length - 1; at > 0; at -= 1) {
    const { name, parent } = elements[at]!;
    const outer = parent!.order;
    if (mark[at]! >= marks.perhaps) {
      worth[outer]! += Math.max(Math.min(worth[at]!, 0), lost.marked);
      dropped[at] = 1;
      continue;
    }
    worth[outer]! += Math.max(worth[at]!, lost.other);
    dropped[at] = kept[at]! < -dropCost && !leaves.has(name) ? 1 : 0;
    kept[outer]! += dropped[at] ? -dropCost : kept[at]!;
  }
  return { worth, dropped };
}

function findBest({ elements, mark }: MarkedPage, worth: Float64Array): number {
  const isLeftOut = new Uint8Array(elements.length);
  let root = 0;
  let best = worth[0]!;
  for (let at = 1; at < elements.length; at += 1) {
    isLeftOut[at] = isLeftOut[elements[at]!.parent!.order]! | (mark[at]! >= marks.perhaps ? 1 : 0);
    const value = worth[at]! * (mark[at] === marks.body ? named.body : mark[at] === marks.article ? named.article : 1);
    if (isLeftOut[at] || value < best) continue;
    best = value;
    root = at;
  }
  return root;
}

/** The prose of paragraphs that stand beside each other, by `order`, with that of what is inside. */
function weighDense({ elements, mark, prose }: MarkedPage): Float64Array {
  const units = new Float64Array(elements.length);
  const counts = new Uint32Array(elements.length);
  for (let at = elements.length - 1; at > 0; at -= 1) {
    const outer = elements[at]!.parent!.order;
    if (prose[at]! === 0 || !leaves.has(elements[at]!.name)) continue;
    units[outer]! += prose[at]!;
    counts[outer]! += 1;
  }
  const dense = units.map((sum, at) => (counts[at]! >= column.paragraphs && sum >= column.units ? sum : 0));
  for (let at = elements.length - 1; at > 0; at -= 1)
    if (mark[at]! < marks.perhaps) dense[elements[at]!.parent!.order]! += dense[at]!;
  return dense;
}

/**
 * The innermost element in the root that holds nearly all of it; where most of its prose stands in columns of paragraphs,
 * one that holds nearly all of these, and most of the rest.
 */
function descend(page: MarkedPage, worth: Float64Array, root: number): number {
  const { elements, mark } = page;
  const dense = weighDense(page);
  const isDense = dense[root]! >= worth[root]! * mostly;
  const least = { worth: worth[root]! * (isDense ? most : nearlyAll), dense: isDense ? dense[root]! * nearlyAll : 0 };
  let found = root;
  for (let at = root + 1; at < elements.length; at += 1) {
    const isIn = elements[at]!.parent!.order === found && mark[at]! < marks.perhaps;
    if (isIn && worth[at]! >= least.worth && dense[at]! >= least.dense) found = at;
  }
  return found;
}

/** A paragraph or a line is never the whole article. */
function liftRoot(element: PageElement): number {
  let root = element;
  while (root.parent && leaves.has(root.name)) root = root.parent;
  return root.order;
}
