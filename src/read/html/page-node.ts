import type { Span } from '../../model/span.ts';

/** A node of a page's tree, as far as reading needs it: the part of the DOM that the package linkedom gives. */
export interface PageNode {
  /** 1 for elements, 3 for text. */
  readonly nodeType: number;
  readonly parentNode: PageElement | null;
  readonly childNodes: ArrayLike<PageNode> & Iterable<PageNode>;
  textContent: string;
}

/** An element of a page's tree. */
export interface PageElement extends PageNode {
  readonly localName: string;
  readonly className: string;
  readonly id: string;
  readonly getAttribute: (name: string) => string | null;
  readonly setAttribute: (name: string, value: string) => void;
  readonly hasAttribute: (name: string) => boolean;
  readonly appendChild: (node: PageNode) => PageNode;
  readonly removeChild: (node: PageNode) => PageNode;
  readonly querySelectorAll: (selector: string) => ArrayLike<PageElement> & Iterable<PageElement>;
}

/** A page as a tree. */
export interface PageDocument {
  readonly body: PageElement;
  title: string;
  readonly createElement: (name: string) => PageElement;
  readonly createTextNode: (text: string) => PageNode;
}

/** Where in the page each text node was read from. */
export type TextSources = WeakMap<PageNode, Span>;

/** Whether a node is an element. */
export const isElement = (node: PageNode): node is PageElement => node.nodeType === 1;

/** Whether a node is text. */
export const isText = (node: PageNode): boolean => node.nodeType === 3;
