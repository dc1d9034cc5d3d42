/** A run of text, as the parser gave it: entities are runs of their own. Offsets are UTF-16 units of the page. */
export interface PageText {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** An element of a page's tree. */
export interface PageElement {
  /** Lower case. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Absent for the page itself. */
  readonly parent?: PageElement;
  readonly children: PageNode[];
  /** Its place among all elements of the page, parents before children; 0 is the page itself. */
  readonly order: number;
  /** Where its first tag begins in the page. */
  readonly start: number;
}

/** A node of a page's tree. */
export type PageNode = PageElement | PageText;

/** Whether a node is an element. */
export const isElement = (node: PageNode): node is PageElement => 'name' in node;

/** The runs of text in an element, in order, at most `limit`. */
export function textsOf(element: PageElement, limit = 1000): PageText[] {
  const texts: PageText[] = [];
  const stack: PageNode[] = [element];
  while (stack.length > 0 && texts.length < limit) {
    const node = stack.pop()!;
    if (!isElement(node)) texts.push(node);
    else for (let at = node.children.length - 1; at >= 0; at -= 1) stack.push(node.children[at]!);
  }
  return texts;
}

/** An element's text on one line; at most 2,000 units. */
export const lineOf = (element: PageElement, between = ''): string =>
  textsOf(element, 200)
    .map(({ text }) => text)
    .join(between)
    .slice(0, 2000)
    .replace(/\s+/g, ' ')
    .trim();
