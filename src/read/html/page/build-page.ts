import { isHiddenElement } from './hidden.ts';
import { createHeadCollector, type PageHead } from './page-head.ts';
import type { PageElement, PageText } from './page-node.ts';
import { type PageHandler, streamPage } from './page-stream.ts';
import { createPartFinder } from './streamed-parts.ts';

/** A page as a tree of what its readers see, with what it says of itself. */
export interface BuiltPage {
  readonly root: PageElement;
  /** All elements, parents before children; `order` is the place in this list. */
  readonly elements: readonly PageElement[];
  readonly head: PageHead;
  /** Why the rest of the page was not read. */
  readonly cut?: 'units' | 'elements' | 'runs' | 'text' | 'depth';
  /** Its text stands in other pages, which it frames. */
  readonly isFramed: boolean;
}

/** What stands behind so much of a page is not read: no page that people read is so large. */
export const pageLimits = {
  units: 16_000_000,
  elements: 30_000,
  tags: 200_000,
  runs: 200_000,
  text: 4_000_000,
  openTags: 10_000,
} as const;

const frame: ReadonlySet<string> = new Set(['html', 'head', 'body']);
const metadata: ReadonlySet<string> = new Set(['meta', 'link', 'base', 'title']);

type Takes = 'title' | 'json-ld' | 'nothing';

/** What is open: an element of the tree, or a tag that is left out and says where the text inside goes. */
type Open = PageElement | Takes | undefined;

/** Builds the tree of a page. What is hidden, and what no reader sees, is not in it. Linear; never throws on bad markup. */
export function buildPage(html: string): BuiltPage {
  const builder = createBuilder();
  streamPage(html.length > pageLimits.units ? html.slice(0, pageLimits.units) : html, builder);
  return builder.finish(html.length > pageLimits.units);
}

function createBuilder() {
  const collector = createHeadCollector();
  const isMovedPart = createPartFinder();
  const root: PageElement = { name: 'body', attributes: {}, children: [], order: 0, start: 0 };
  const elements: PageElement[] = [root];
  const stack: Open[] = [];
  let parent = root;
  let takes: Takes | undefined;
  let cut: BuiltPage['cut'];
  let isFramed = false;
  let runs = 0;
  let tags = 0;
  let units = 0;

  const open: PageHandler['open'] = (name, attributes, start) => {
    tags += 1;
    if (elements.length >= pageLimits.elements || tags >= pageLimits.tags) cut = 'elements';
    if (stack.length >= pageLimits.openTags) cut = 'depth';
    isFramed ||= name === 'frameset';
    const isMoved = takes === undefined && isMovedPart(name, attributes);
    const taken =
      takes ??
      collector.open(name, attributes, start) ??
      (!isMoved && isUnseen(name, attributes) && !isTitleButton(name, parent) ? 'nothing' : undefined);
    if (taken !== undefined || frame.has(name)) {
      stack.push(takes === undefined ? taken : undefined);
      takes = taken;
      return;
    }
    const element: PageElement = { name, attributes, parent, children: [], order: elements.length, start };
    elements.push(element);
    parent.children.push(element);
    stack.push(element);
    parent = element;
  };
  return {
    open,
    isDone: () => cut !== undefined,
    text(text: string, start: number, end: number) {
      runs += 1;
      if (runs >= pageLimits.runs) cut = 'runs';
      if (takes === 'nothing' || cut) return;
      if (takes) {
        collector.text(takes, text, end);
        return;
      }
      const rest = pageLimits.text - units;
      units += text.length;
      parent.children.push(text.length <= rest ? { text, start, end } : shorten(text, start, rest));
      if (text.length > rest) cut = 'text';
    },
    close() {
      const closed = stack.pop();
      if (typeof closed === 'object') parent = closed.parent!;
      else if (closed !== undefined) takes = undefined;
    },
    finish: (long: boolean): BuiltPage => {
      const reason = cut ?? (long ? 'units' : undefined);
      return { root, elements, head: collector.finish(), isFramed, ...(reason && { cut: reason }) };
    },
  };
}

/** A heading that folds its section in and out is a button inside. */
const isTitleButton = (name: string, { name: outer }: PageElement): boolean =>
  name === 'button' && /^(?:h[2-6]|summary|dt)$/.test(outer);

/** The beginning of a text, no pair of surrogates split. */
function shorten(text: string, start: number, units: number): PageText {
  const kept = text.slice(0, units).replace(/[\uD800-\uDBFF]$/, '');
  return { text: kept, start, end: start + kept.length };
}

const isUnseen = (name: string, attributes: Readonly<Record<string, string>>): boolean =>
  metadata.has(name) || (!frame.has(name) && isHiddenElement(name, attributes));
