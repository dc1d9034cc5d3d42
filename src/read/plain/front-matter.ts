import type { Notice } from '../../model/notice.ts';
import { createNotice, quoteValue } from '../notices.ts';

/**
 * A front matter and the text behind it. The front matter is metadata and no part of the article: offsets count from
 * the first character behind its closing line, not from the start of the file.
 */
export interface FrontMatter {
  readonly raw: ReadonlyMap<string, unknown>;
  readonly body: string;
  readonly notices: readonly Notice[];
}

const keys: ReadonlyMap<string, string> = new Map([
  ['id', 'id'],
  ['outlet', 'outlet'],
  ['publisher', 'outlet'],
  ['source', 'outlet'],
  ['published', 'publishedAt'],
  ['publishedat', 'publishedAt'],
  ['date', 'publishedAt'],
  ['updated', 'updatedAt'],
  ['updatedat', 'updatedAt'],
  ['url', 'url'],
  ['link', 'url'],
  ['title', 'title'],
  ['headline', 'title'],
  ['byline', 'byline'],
  ['author', 'author'],
  ['authors', 'authors'],
  ['agency', 'agency'],
  ['genre', 'genre'],
  ['language', 'language'],
  ['lang', 'language'],
]);

const maxLines = 60;
const entry = /^([A-Za-z][\w-]{0,40})[ \t]*:[ \t]*(.*)$/;
const continued = /^(?:[ \t]+\S|- |#)/;

/** Reads `---`, lines of `key: value`, `---` at the start of a text. A text that opens otherwise has none. */
export function parseFrontMatter(text: string): FrontMatter | undefined {
  const lines = readFencedLines(text);
  if (!lines) return undefined;
  const raw = new Map<string, unknown>();
  const notices: Notice[] = [];
  let key: string | undefined;
  for (const line of lines.inside) {
    const match = entry.exec(line);
    if (!match) {
      if (line.trim() !== '' && !continued.test(line)) return undefined;
      if (key && /^\s*- /.test(line)) addItem(raw, key, line);
      continue;
    }
    key = keys.get(match[1]!.toLowerCase());
    if (key) raw.set(key, parseValue(key, match[2]!));
    else
      notices.push(
        createNotice('read/front-matter/unknown-key', `the key ${quoteValue(match[1])} is not known and was not used`),
      );
  }
  return raw.size + notices.length > 0 ? { raw, body: text.slice(lines.end), notices } : undefined;
}

function readFencedLines(text: string): { inside: string[]; end: number } | undefined {
  const open = /^\s{0,20}---[ \t]*\r?\n/.exec(text);
  if (!open) return undefined;
  const inside: string[] = [];
  let at = open[0].length;
  while (inside.length <= maxLines) {
    const feed = text.indexOf('\n', at);
    const line = text.slice(at, feed < 0 ? text.length : feed).replace(/\r$/, '');
    if (/^(?:---|\.\.\.)[ \t]*$/.test(line)) return { inside, end: feed < 0 ? text.length : feed + 1 };
    if (feed < 0) return undefined;
    inside.push(line);
    at = feed + 1;
  }
  return undefined;
}

function addItem(raw: Map<string, unknown>, key: string, line: string): void {
  const items = raw.get(key);
  const value = unquote(line.replace(/^\s*- /, ''));
  raw.set(key, Array.isArray(items) ? [...items, value] : [value]);
}

function parseValue(key: string, value: string): unknown {
  const trimmed = value.trim();
  if (key.startsWith('author') && /^\[.*\]$/.test(trimmed))
    return trimmed.slice(1, -1).split(',').map(unquote).filter(Boolean);
  return unquote(trimmed);
}

const unquote = (value: string): string => {
  const trimmed = value.trim();
  return /^(?:"[^"]*"|'[^']*')$/.test(trimmed) ? trimmed.slice(1, -1) : trimmed;
};
