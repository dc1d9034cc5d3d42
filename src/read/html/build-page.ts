import type { Span } from '../../model/span.ts';
import { createDocument } from './document.ts';
import { isHiddenElement } from './hidden.ts';
import { createHeadCollector, type HeadCollector, type PageHead } from './page-head.ts';
import type { PageDocument, PageElement, TextSources } from './page-node.ts';
import { streamPage } from './page-stream.ts';

/** A page as a tree of what its readers see, with what it says of itself. */
export interface BuiltPage {
  readonly document: PageDocument;
  readonly head: PageHead;
  readonly sources: TextSources;
  /** Tags nested deeper than the limit were left out, their text kept. */
  readonly flattened: boolean;
  /** The page has more elements than the limit; the rest was not read. */
  readonly cut: boolean;
}

/** Deeper tags are left out, their text is kept: finding the article costs depth times size. */
export const maxDepth = 100;

/** What stands behind so many elements, or inside so many at once, is not read: no page that people read is so large. */
export const maxElements = 30_000;
const maxOpenTags = 5000;

const frame: ReadonlySet<string> = new Set(['html', 'head', 'body']);
const metadata: ReadonlySet<string> = new Set(['meta', 'link', 'base', 'title']);
const keptAttributes: ReadonlySet<string> = new Set([
  'class',
  'id',
  'href',
  'src',
  'rel',
  'itemprop',
  'itemtype',
  'datetime',
  'role',
  'colspan',
  'rowspan',
  'lang',
  'dir',
  'data-testid',
  'content',
]);
const tagName = /^[a-z][a-z\d-]{0,40}$/;

/** Builds the tree of a page. What is hidden, and what no reader sees, is not in it. Linear; never throws on bad markup. */
export function buildPage(html: string): BuiltPage {
  const builder = createBuilder();
  streamPage(html, builder, builder.isCut);
  return builder.finish();
}

interface Open {
  readonly name: string;
  /** Absent for elements that are left out themselves. */
  readonly element?: PageElement;
  /** The text inside goes to the head, or nowhere. */
  readonly takes?: 'title' | 'json-ld' | 'nothing';
}

function createBuilder() {
  const document = createDocument();
  const collector: HeadCollector = createHeadCollector();
  const sources: TextSources = new WeakMap();
  const writer = createTextWriter(document, sources);
  const stack: Open[] = [];
  let parent: PageElement = document.body;
  let elements = 0;
  let depth = 0;
  let flattened = false;
  let cut = false;

  const create = (name: string, attributes: ReadonlyMap<string, string>): PageElement | undefined => {
    if (frame.has(name)) return undefined;
    if (depth >= maxDepth) {
      flattened = true;
      return undefined;
    }
    elements += 1;
    return createElement(document, name, attributes);
  };
  return {
    isCut: () => cut,
    open(name: string, attributes: ReadonlyMap<string, string>) {
      const outer = stack.at(-1)?.takes;
      cut ||= elements >= maxElements || stack.length >= maxOpenTags;
      const takes =
        outer ?? collector.open(name, attributes) ?? (isUnseen(name, attributes) || cut ? 'nothing' : undefined);
      const element = takes ? undefined : create(name, attributes);
      stack.push({ name, ...(takes && { takes }), ...(element && { element }) });
      if (!element) return;
      writer.flush(parent);
      parent.appendChild(element);
      parent = element;
      depth += 1;
    },
    text(value: string, start: number, end: number) {
      const takes = stack.at(-1)?.takes;
      if (takes === 'nothing' || cut) return;
      if (takes) collector.text(takes, value);
      else writer.add(value, { start, end });
    },
    close() {
      const closed = stack.pop();
      if (!closed?.element) return;
      writer.flush(parent);
      parent = closed.element.parentNode!;
      depth -= 1;
    },
    finish: (): BuiltPage => {
      writer.flush(parent);
      const head = collector.finish();
      document.title = head.title;
      return { document, head, sources, flattened, cut };
    },
  };
}

const isUnseen = (name: string, attributes: ReadonlyMap<string, string>): boolean =>
  metadata.has(name) || isHiddenElement(name, attributes);

function createElement(document: PageDocument, name: string, attributes: ReadonlyMap<string, string>): PageElement {
  const element = document.createElement(tagName.test(name) ? name : 'span');
  for (const [key, value] of attributes) if (keptAttributes.has(key)) element.setAttribute(key, value.slice(0, 2000));
  return element;
}

/** Joins the pieces in which text comes (entities, stray marks) into one node, with the stretch that it was read from. */
function createTextWriter(document: PageDocument, sources: TextSources) {
  let pieces: string[] = [];
  let source: Span | undefined;
  return {
    add(value: string, { start, end }: Span) {
      pieces.push(value);
      source = { start: source?.start ?? start, end };
    },
    flush(parent: PageElement) {
      if (!source) return;
      const node = document.createTextNode(pieces.join(''));
      sources.set(node, source);
      parent.appendChild(node);
      pieces = [];
      source = undefined;
    },
  };
}
