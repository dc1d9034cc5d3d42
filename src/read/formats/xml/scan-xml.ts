import { decodeReferences } from './entities.ts';
import { createNamer } from './names.ts';

/** What the parts of a document are handed to, in order. Offsets are UTF-16 units of the document. */
export interface XmlHandler {
  readonly open: (name: string, attributes: ReadonlyMap<string, string>, place: TagPlace) => void;
  readonly text: (value: string) => void;
  readonly close: (name: string, place: TagPlace) => void;
}

/** Where a tag stands. */
export interface TagPlace {
  readonly start: number;
  readonly end: number;
}

/** What a scan saw beside its parts. */
export interface ScannedXml {
  /** The document ends inside an element or a tag, or its tags do not fit. */
  readonly cut: boolean;
  /** The document declares entities; they were left as written. */
  readonly entities: boolean;
}

const maxAttributes = 200;
const maxLookBack = 64;

/**
 * Reads a document tag by tag, in one pass, without checking it: an end tag closes what is open inside its element, one
 * without a start is passed over, what is no tag is text. No declaration is followed, no entity of the document's own
 * resolved, nothing fetched. Elements that the end of the document leaves open are not closed. Source: XML 1.0.
 */
export function scanXml(text: string, handler: XmlHandler): ScannedXml {
  const find = createFinder(text);
  const nameOf = createNamer();
  const stack: string[] = [];
  let entities = false;
  let broken = false;
  let at = 0;
  while (at < text.length) {
    const start = find('<', at);
    if (start > at) emitText(handler, text.slice(at, start), stack.length);
    if (start === text.length) break;
    const special = skipSpecial(text, start, find);
    if (special) {
      if (special.cdata) handler.text(special.cdata);
      entities ||= special.entities;
      broken ||= special.end === text.length && special.cut;
      at = special.end;
      continue;
    }
    const tag = readTag(text, start, find);
    if (!tag) {
      broken ||= isNameStart(text.charCodeAt(start + 1)) || text[start + 1] === '/';
      handler.text('<');
      at = start + 1;
      continue;
    }
    const place = { start, end: tag.end };
    if (tag.closing) {
      const fits = closeElement(stack, nameOf.name(tag.name), handler, place);
      broken ||= !fits;
    } else {
      nameOf.declare(tag.attributes);
      const name = nameOf.name(tag.name);
      handler.open(name, tag.attributes, place);
      if (tag.selfClosing) handler.close(name, place);
      else stack.push(name);
    }
    at = tag.end;
  }
  return { cut: broken || stack.length > 0, entities };
}

function emitText(handler: XmlHandler, raw: string, depth: number): void {
  if (depth > 0) handler.text(decodeReferences(raw));
}

/** Closes an element with what is open in it; whether its end tag stood where it should. */
function closeElement(stack: string[], name: string, handler: XmlHandler, place: TagPlace): boolean {
  const lowest = Math.max(0, stack.length - maxLookBack);
  let at = stack.length - 1;
  while (at >= lowest && stack[at] !== name) at -= 1;
  if (at < lowest) return false;
  const fits = at === stack.length - 1;
  while (stack.length > at) handler.close(stack.pop()!, place);
  return fits;
}

type Find = (needle: string, from: number) => number;

/** Finds a string from a place on; the length of the text if it is not there. What was once not found is not looked for again. */
function createFinder(text: string): Find {
  const absentFrom = new Map<string, number>();
  return (needle, from) => {
    const absent = absentFrom.get(needle);
    if (absent !== undefined && from >= absent) return text.length;
    const found = text.indexOf(needle, from);
    if (found < 0) absentFrom.set(needle, from);
    return found < 0 ? text.length : found;
  };
}

interface Special {
  readonly end: number;
  readonly cdata?: string;
  readonly entities: boolean;
  readonly cut: boolean;
}

/** A comment, CDATA section, instruction or declaration at `start`; undefined for a tag. */
function skipSpecial(text: string, start: number, find: Find): Special | undefined {
  const second = text[start + 1];
  if (second !== '!' && second !== '?') return undefined;
  const upTo = (close: string, from: number) => {
    const found = find(close, from);
    const cut = found === text.length;
    return { inside: found, end: cut ? found : found + close.length, cut, entities: false };
  };
  if (text.startsWith('<![CDATA[', start)) {
    const { inside, ...rest } = upTo(']]>', start + 9);
    return { ...rest, cdata: text.slice(start + 9, inside) };
  }
  if (text.startsWith('<!--', start)) return upTo('-->', start + 4);
  return second === '?' ? upTo('?>', start + 2) : skipDeclaration(text, start, find);
}

/** A declaration; that of a document type may hold others between brackets. */
function skipDeclaration(text: string, start: number, find: Find): Special {
  const end = find('>', start);
  const bracket = text.slice(start, Math.min(end, start + 2000)).indexOf('[');
  if (bracket < 0) return { end: Math.min(text.length, end + 1), cut: end === text.length, entities: false };
  const close = find(']', start + bracket);
  const last = find('>', close);
  const entities = text.slice(start + bracket, Math.min(close, start + 10_000)).includes('<!ENTITY');
  return { end: Math.min(text.length, last + 1), cut: last === text.length, entities };
}

interface Tag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly closing: boolean;
  readonly selfClosing: boolean;
  readonly end: number;
}

const none: ReadonlyMap<string, string> = new Map();

function readTag(text: string, start: number, find: Find): Tag | undefined {
  const closing = text[start + 1] === '/';
  const from = start + (closing ? 2 : 1);
  if (!isNameStart(text.charCodeAt(from))) return undefined;
  let at = from;
  while (at < text.length && !endsName(text.charCodeAt(at))) at += 1;
  const name = text.slice(from, at);
  if (closing || text[at] === '>') {
    const end = find('>', at);
    return end === text.length ? undefined : { name, attributes: none, closing, selfClosing: false, end: end + 1 };
  }
  const read = readAttributes(text, at, find);
  return read && { name, closing, ...read };
}

function readAttributes(text: string, from: number, find: Find): Omit<Tag, 'name' | 'closing'> | undefined {
  const attributes = new Map<string, string>();
  let at = from;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === 0x3e) return { attributes, selfClosing: text[at - 1] === '/', end: at + 1 };
    if (code === 0x3c) return undefined;
    if (isBlank(code) || code === 0x2f || code === 0x3d) {
      at += 1;
      continue;
    }
    const nameStart = at;
    while (at < text.length && !endsName(text.charCodeAt(at)) && text.charCodeAt(at) !== 0x3d) at += 1;
    const name = text.slice(nameStart, at);
    while (isBlank(text.charCodeAt(at))) at += 1;
    if (text[at] !== '=') continue;
    at += 1;
    while (isBlank(text.charCodeAt(at))) at += 1;
    const quote = text[at];
    if (quote !== '"' && quote !== "'") continue;
    const close = find(quote, at + 1);
    if (close === text.length) return undefined;
    if (attributes.size < maxAttributes) attributes.set(name, decodeReferences(text.slice(at + 1, close)));
    at = close + 1;
  }
  return undefined;
}

const isBlank = (code: number): boolean => code === 0x20 || (code >= 0x09 && code <= 0x0d);

/** A blank, `/`, `>` or `<`. */
const endsName = (code: number): boolean => isBlank(code) || code === 0x2f || code === 0x3e || code === 0x3c;

const isNameStart = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || code === 0x5f || code === 0x3a || code >= 0xc0;
