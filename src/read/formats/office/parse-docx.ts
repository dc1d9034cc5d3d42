import { decodeBytes } from '../../decode-bytes.ts';
import type { OpenZip } from '../archive/open-zip.ts';
import { childOf, parseXml, type XmlElement } from '../xml/parse-xml.ts';
import type { DocumentLine } from './document-lines.ts';

/** A document of an office program, taken apart. */
export interface OfficeDocument {
  readonly lines: readonly DocumentLine[];
  /** Its text ends in the middle. */
  readonly cut: boolean;
  /** It refers to parts outside itself, which are never fetched. */
  readonly external: boolean;
  /** Changes are marked in it: what was inserted is read, what was deleted is not. */
  readonly changed: boolean;
  /** It has comments, which are not read. */
  readonly commented: boolean;
}

const paragraphNames: ReadonlySet<string> = new Set(['w:p']);

/** Reads the paragraphs of a DOCX document; undefined if the archive holds none. What was deleted in it is left out. Source: ECMA-376, 17. */
export function parseDocx(zip: OpenZip): OfficeDocument | undefined {
  const bytes = zip.read('word/document.xml');
  if (!bytes) return undefined;
  const { text } = decodeBytes(bytes);
  const lines: DocumentLine[] = [];
  let isOpen = false;
  const scanned = parseXml(text, {
    names: paragraphNames,
    take: (element) => {
      lines.push(...joinLine(isOpen ? lines.pop() : undefined, readParagraph(element)));
      isOpen = isEndDeleted(element);
    },
  });
  const relations = zip.read('word/_rels/document.xml.rels');
  return {
    lines,
    cut: scanned.cut || zip.cut,
    external: relations !== undefined && hasExternal(relations),
    changed: changeTag.test(text),
    commented: commentTag.test(text),
  };
}

const changeTag = /<w:(?:ins|del|moveFrom|moveTo)[\s>/]/;
const commentTag = /<w:commentReference[\s>/]/;

/** A paragraph whose end was deleted goes on in the next one. Source: ECMA-376, 17.13.5.15. */
function isEndDeleted(element: XmlElement): boolean {
  const mark = childOf(childOf(element, 'w:pPr'), 'w:rPr');
  return childOf(mark, 'w:del') !== undefined || childOf(mark, 'w:moveFrom') !== undefined;
}

function joinLine(open: DocumentLine | undefined, [first, ...rest]: readonly DocumentLine[]): DocumentLine[] {
  if (!open || !first) return [...(open ? [open] : []), ...(first ? [first, ...rest] : [])];
  return [{ ...first, ...open, text: open.text + first.text }, ...rest];
}

/** Links aside, that people follow or not. */
function hasExternal(relations: Uint8Array): boolean {
  const tags = decodeBytes(relations).text.match(/<Relationship\s[^>]{0,4000}>/g) ?? [];
  return tags.some((tag) => /TargetMode\s*=\s*["']External/i.test(tag) && !/\/hyperlink["']/.test(tag));
}

const passedOver: ReadonlySet<string> = new Set([
  'w:del',
  'w:moveFrom',
  'mc:Fallback',
  'w:pPr',
  'w:rPr',
  'w:instrText',
]);
const signs: ReadonlyMap<string, string> = new Map([
  ['w:tab', '\t'],
  ['w:cr', '\n'],
  ['w:noBreakHyphen', '\u2011'],
  ['w:softHyphen', '\u00ad'],
]);

function readParagraph(element: XmlElement): DocumentLine[] {
  const properties = childOf(element, 'w:pPr');
  const parts: string[] = [];
  collectText(element, parts);
  const style = styleOf(properties);
  const pages = parts.join('').split('\f');
  const before = childOf(properties, 'w:pageBreakBefore') !== undefined;
  const lines = pages.map(
    (text, index): DocumentLine => ({
      text,
      ...(style && { style }),
      ...((index > 0 || before) && { newPage: true as const }),
    }),
  );
  // The end of a section stands in its last paragraph; the next one begins a page.
  return childOf(properties, 'w:sectPr') ? [...lines, { text: '', newPage: true }] : lines;
}

function collectText(root: XmlElement, parts: string[]): void {
  const open: (XmlElement | string)[] = [...root.children].reverse();
  while (open.length > 0) {
    const next = open.pop()!;
    if (typeof next === 'string') continue;
    if (passedOver.has(next.name)) continue;
    if (next.name === 'w:t') parts.push(next.children.filter((child) => typeof child === 'string').join(''));
    else if (next.name === 'w:br') parts.push(next.attributes.get('w:type') === 'page' ? '\f' : '\n');
    else if (signs.has(next.name)) parts.push(signs.get(next.name)!);
    else for (let at = next.children.length - 1; at >= 0; at -= 1) open.push(next.children[at]!);
    if (next.name === 'w:p') parts.push('\n');
  }
}

function styleOf(properties: XmlElement | undefined): DocumentLine['style'] {
  const name = childOf(properties, 'w:pStyle')?.attributes.get('w:val') ?? '';
  if (/^title$/i.test(name)) return 'title';
  if (/^heading ?\d$/i.test(name)) return 'heading';
  return childOf(properties, 'w:numPr') ? 'list' : undefined;
}
