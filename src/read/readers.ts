import { toWellFormedText } from '../text/well-formed.ts';
import { assembleArticle, type ReadText } from './article/assemble.ts';
import { type CollectedFields, collectFields, type Fields } from './fields/collect-fields.ts';
import { readTable } from './formats/csv/read-table.ts';
import { linesOfText } from './formats/exports/export-lines.ts';
import { readExport } from './formats/exports/read-export.ts';
import { readFeed } from './formats/feed/read-feed.ts';
import { isJsonFeed, readJsonFeed } from './formats/feed/read-json-feed.ts';
import { readOpml, readSitemap } from './formats/feed/read-lists.ts';
import { readMail } from './formats/mail/read-mail.ts';
import { readMhtml } from './formats/mail/read-mhtml.ts';
import { readOffice, readRtf } from './formats/office/read-office.ts';
import type { PieceSource } from './formats/piece/piece.ts';
import { readSavedPage, withRetrieved } from './formats/piece/saved-page.ts';
import { isNinjs, readNinjs } from './formats/wire/ninjs.ts';
import { readNewsml } from './formats/wire/read-newsml.ts';
import { readHtml } from './html/read-html.ts';
import type { InputFormat, ReadResult } from './input.ts';
import { createNotice } from './notices.ts';
import { parseFrontMatter } from './plain/front-matter.ts';
import { readMarkdown } from './plain/read-markdown.ts';
import { readPlainText } from './plain/read-text.ts';
import { parseJson } from './read-line.ts';
import { listRecords } from './record/list-records.ts';
import { readRecord } from './record/read-record.ts';

/** Reads a text that was decoded. */
type TextReader = (text: string, source: PieceSource) => ReadResult;

/** Reads bytes that are no text. */
export type ByteReader = (bytes: Uint8Array, source: PieceSource) => ReadResult;

/** The reader of each format that is a text; one a line of JSON Lines aside. */
export const textReaders: ReadonlyMap<InputFormat, TextReader> = new Map<InputFormat, TextReader>([
  ['text', (text, source) => readSingle(source, (given) => readWriting('text', text, given))],
  ['markdown', (text, source) => readSingle(source, (given) => readWriting('markdown', text, given))],
  ['html', readPage],
  ['json', readJson],
  ['ninjs', readJson],
  ['feed', (text, source) => (/^\s*\{/.test(text) ? readJson(text, source) : orEmpty(readFeed)(text, source))],
  ['sitemap', orEmpty(readSitemap)],
  ['opml', readOpml],
  ['newsml', orEmpty(readNewsml)],
  ['csv', orEmpty(readTable)],
  [
    'export',
    (text, source) =>
      readExport(linesOfText(text), source) ?? readSingle(source, (given) => readWriting('text', text, given)),
  ],
]);

/** The reader of each format that is no text. */
export const byteReaders: ReadonlyMap<InputFormat, ByteReader> = new Map<InputFormat, ByteReader>([
  ['mail', orEmpty(readMail)],
  ['mhtml', orEmpty(readMhtml)],
  ['rtf', readRtf],
  ['office', readOffice],
]);

const nothingIn = ({ name }: PieceSource, what: string): ReadResult => ({
  articles: [],
  notices: [createNotice('read/input/empty', `${name} holds no ${what}`)],
});

/** A reader that says so where it found nothing at all. */
function orEmpty<T>(
  reader: (content: T, source: PieceSource) => ReadResult,
): (content: T, source: PieceSource) => ReadResult {
  return (content, source) => {
    const result = reader(content, source);
    const isTold = result.articles.length > 0 || result.notices.some(({ severity }) => severity === 'fatal');
    return isTold ? result : { articles: [], notices: [...result.notices, ...nothingIn(source, 'article').notices] };
  };
}

function readSingle(source: PieceSource, reader: (given: Fields) => ReadText): ReadResult {
  const given = collectFields(new Map(Object.entries(source.options))).fields;
  const read = reader(given);
  if (read.text.trim() === '') {
    return { articles: [], notices: [...read.notices, ...nothingIn(source, 'text').notices] };
  }
  return { articles: [assembleArticle(source, read)], notices: [] };
}

/** A page; one that was saved says where it is from, as one that was fetched. */
function readPage(text: string, source: PieceSource): ReadResult {
  const url = readSavedPage(text)?.url;
  return readSingle(withRetrieved(source, url), (given) => readHtml(text, given));
}

function readWriting(format: 'text' | 'markdown', decoded: string, given: Fields): ReadText {
  const front = parseFrontMatter(decoded);
  const text = front?.body ?? decoded;
  const own: CollectedFields = front ? collectFields(front.raw) : { fields: {}, notices: [] };
  const wellFormed = toWellFormedText(text);
  const title = given.title ?? own.fields.title;
  const sorted = format === 'markdown' ? readMarkdown(wellFormed, title) : readPlainText(wellFormed, title);
  return { text, own, sorted, notices: front?.notices ?? [] };
}

function readJson(text: string, source: PieceSource): ReadResult {
  const parsed = parseJson(text);
  const { name } = source;
  if ('broken' in parsed) {
    return { articles: [], notices: [createNotice('read/json/broken', `${name} is not valid JSON: ${parsed.broken}`)] };
  }
  if (isJsonFeed(parsed.value)) return orEmpty(readJsonFeed)(parsed.value, { ...source, format: 'feed' });
  const records = listRecords(parsed.value);
  if (records.length === 0) return nothingIn(source, 'records');
  if (records.every(isNinjs)) return orEmpty(readNinjs)(records, { ...source, format: 'ninjs' });
  const results = records.map((record, index) =>
    readRecord(record, { ...source, place: `record ${index + 1} of ${name}` }),
  );
  return {
    articles: results.flatMap(({ article }) => article ?? []),
    notices: results.flatMap(({ notices }) => notices),
  };
}
