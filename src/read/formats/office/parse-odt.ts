import { decodeBytes } from '../../decode-bytes.ts';
import type { OpenZip } from '../archive/open-zip.ts';
import { parseXml, type XmlElement } from '../xml/parse-xml.ts';
import type { DocumentLine } from './document-lines.ts';
import type { OfficeDocument } from './parse-docx.ts';

const names: ReadonlySet<string> = new Set(['text:p', 'text:h', 'text:tracked-changes']);

/** Reads the paragraphs of an OpenDocument text; undefined if the archive holds none. Source: OASIS OpenDocument 1.3, part 3. */
export function parseOdt(zip: OpenZip): OfficeDocument | undefined {
  const bytes = zip.read('content.xml');
  if (!bytes) return undefined;
  const lines: DocumentLine[] = [];
  const { text } = decodeBytes(bytes);
  const scanned = parseXml(text, {
    names,
    take: (element) => {
      if (element.name !== 'text:tracked-changes') lines.push(readLine(element));
    },
  });
  return {
    lines,
    cut: scanned.cut || zip.cut,
    external: false,
    changed: /<text:changed-region[\s>/]/.test(text),
    commented: /<office:annotation[\s>/]/.test(text),
  };
}

function readLine(element: XmlElement): DocumentLine {
  const parts: string[] = [];
  const open: (XmlElement | string)[] = [...element.children].reverse();
  while (open.length > 0) {
    const next = open.pop()!;
    if (typeof next === 'string') parts.push(next.replace(/\s+/g, ' '));
    else if (next.name === 'text:s') parts.push(' '.repeat(Math.min(100, Number(next.attributes.get('text:c')) || 1)));
    else if (next.name === 'text:tab') parts.push('\t');
    else if (next.name === 'text:line-break') parts.push('\n');
    else if (next.name !== 'text:note' && next.name !== 'office:annotation')
      for (let at = next.children.length - 1; at >= 0; at -= 1) open.push(next.children[at]!);
  }
  const style = /^title$/i.test(element.attributes.get('text:style-name') ?? '')
    ? 'title'
    : element.name === 'text:h'
      ? 'heading'
      : undefined;
  return { text: parts.join(''), ...(style && { style }) };
}
