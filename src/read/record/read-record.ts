import type { Article } from '../../model/article.ts';
import type { Notice } from '../../model/notice.ts';
import { toWellFormedText } from '../../text/well-formed.ts';
import { assembleArticle, type ReadText, type Source } from '../article/assemble.ts';
import { type CollectedFields, collectFields } from '../fields/collect-fields.ts';
import { isNinjs, readNinjs } from '../formats/wire/ninjs.ts';
import { readHtml } from '../html/read-html.ts';
import { createNotice, quoteValue, type ReadingRule } from '../notices.ts';
import { readPlainText } from '../plain/read-text.ts';
import { parseGivenBlocks } from './given-blocks.ts';

/** What came of one record. Without an article, the notices say why. */
export interface RecordResult {
  readonly article?: Article;
  readonly notices: readonly Notice[];
}

/** Where a record stands. */
export interface RecordContext extends Source {
  /** In words, for notices: `line 7 of wire.jsonl`. */
  readonly place: string;
}

/**
 * Reads a record `{id?, url?, outlet?, title?, publishedAt?, updatedAt?, byline?, authors?, agency?, genre?, language?,
 * text | html}`. `text` is kept as given. An article of our own making keeps its blocks.
 */
export function readRecord(value: unknown, context: RecordContext): RecordResult {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return failed('read/record/not-an-object', `${context.place} is ${quoteValue(value)}, not an object`);
  }
  if (isNinjs(value)) return readAgencyRecord(value, context);
  // A Map, since records may have keys such as __proto__ and constructor.
  const record = new Map(Object.entries(value));
  const own = collectFields(record);
  const read = readContent(record, own);
  if (!read) return failed('read/record/no-text', `${context.place} has no text: ${describeText(record)}`);
  return { article: assembleArticle(context, read), notices: [] };
}

function readAgencyRecord(value: unknown, context: RecordContext): RecordResult {
  const { articles, notices } = readNinjs(value, context);
  const [article] = articles;
  return article ? { article, notices } : failed('read/record/no-text', `${context.place} has no text`);
}

const failed = (rule: ReadingRule, reason: string): RecordResult => ({ notices: [createNotice(rule, reason)] });

function describeText(record: ReadonlyMap<string, unknown>): string {
  const text = record.get('text');
  if (typeof text === 'string') return 'it is empty';
  return text === undefined ? 'neither text nor html is there' : `text is ${quoteValue(text)}`;
}

function readContent(record: ReadonlyMap<string, unknown>, own: CollectedFields): ReadText | undefined {
  const [text, html] = [record.get('text'), record.get('html')];
  if (typeof text === 'string' && text.trim() !== '') {
    const wellFormed = toWellFormedText(text);
    const given =
      record.get('variorum') === 'article/1' ? parseGivenBlocks(record.get('blocks'), wellFormed) : undefined;
    const sorted = given ? { blocks: given, fields: {} } : readPlainText(wellFormed, own.fields.title);
    return { text, own, sorted, notices: [] };
  }
  if (typeof html !== 'string' || html.trim() === '') return undefined;
  const page = readHtml(html, own.fields);
  if (page.text.trim() === '') return undefined;
  const fields = { ...page.own.fields, ...own.fields };
  return { ...page, own: { ...page.own, fields, notices: [...page.own.notices, ...own.notices] } };
}
