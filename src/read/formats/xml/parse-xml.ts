import { type ScannedXml, scanXml, type TagPlace } from './scan-xml.ts';

/** An element with what is in it. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (XmlElement | string)[];
  /** Behind its start tag and before its end tag, in UTF-16 units of the document. */
  readonly inside: { readonly start: number; readonly end: number };
}

/** A document without the elements that were handed over. */
export interface ParsedXml extends ScannedXml {
  /** Its outermost element, whole or not; undefined if there is none. */
  readonly root?: XmlElement;
}

interface OpenElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: (XmlElement | string)[];
  readonly inside: { start: number; end: number };
  /** It is handed over when it closes, or is inside one that is. */
  readonly taken: boolean;
}

/** Which elements are handed over as soon as they are whole. */
export interface XmlTaking {
  readonly names: ReadonlySet<string>;
  readonly take: (element: XmlElement) => void;
}

const maxKept = 200_000;

/**
 * Parses a document into elements. Those named in `taking` are handed over one by one, outermost first, only if they are
 * whole, and do not stay in the tree; of the rest, the first 200,000 are kept.
 */
export function parseXml(text: string, taking?: XmlTaking): ParsedXml {
  const stack: OpenElement[] = [];
  let root: OpenElement | undefined;
  let kept = 0;
  const open = (name: string, attributes: ReadonlyMap<string, string>, { end }: TagPlace): void => {
    const outer = stack.at(-1);
    const taken = outer?.taken === true || taking?.names.has(name) === true;
    const element = { name, attributes, children: [], inside: { start: end, end: text.length }, taken };
    stack.push(element);
    root ??= element;
    if (taken || kept >= maxKept) return;
    kept += 1;
    outer?.children.push(element);
  };
  const close = (_name: string, { start, end }: TagPlace): void => {
    const element = stack.pop();
    if (!element) return;
    element.inside.end = Math.max(element.inside.start, element.inside.start === end ? end : start);
    const outer = stack.at(-1);
    if (!element.taken) return;
    if (outer?.taken) outer.children.push(element);
    else taking!.take(element);
  };
  const scanned = scanXml(text, { open, text: (value) => stack.at(-1)?.children.push(value), close });
  return { ...scanned, ...(root && { root }) };
}

/** The elements directly inside one, by name. */
export const childrenOf = (element: XmlElement, name: string): XmlElement[] =>
  element.children.filter((child): child is XmlElement => typeof child !== 'string' && child.name === name);

/** The first element directly inside one, by the first of the names that is there. */
export function childOf(element: XmlElement | undefined, ...names: readonly string[]): XmlElement | undefined {
  for (const name of names) {
    const found = element && childrenOf(element, name)[0];
    if (found) return found;
  }
  return undefined;
}

/** All text in an element, in order, without white space at its ends; empty for none. */
export function textOf(element: XmlElement | undefined): string {
  const parts: string[] = [];
  const open: (XmlElement | string)[] = element ? [element] : [];
  while (open.length > 0) {
    const next = open.pop()!;
    if (typeof next === 'string') parts.push(next);
    else for (let at = next.children.length - 1; at >= 0; at -= 1) open.push(next.children[at]!);
  }
  return parts.join('').trim();
}

/** The elements of a name anywhere inside one, in order. */
export function descendantsOf(element: XmlElement | undefined, name: string): XmlElement[] {
  const found: XmlElement[] = [];
  const open: XmlElement[] = element ? [element] : [];
  while (open.length > 0) {
    const next = open.pop()!;
    if (next.name === name) found.push(next);
    for (let at = next.children.length - 1; at >= 0; at -= 1) {
      const child = next.children[at]!;
      if (typeof child !== 'string') open.push(child);
    }
  }
  return found;
}
