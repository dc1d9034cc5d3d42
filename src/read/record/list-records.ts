import { toObject } from './json-object.ts';

/** Keys under which answers of services hold their list of articles. */
const listKeys = ['articles', 'items', 'results', 'stories', 'documents', 'docs', 'data', 'records', 'newsItems'];

/** The records that a JSON value holds: those of a list, of the list in an answer that has no text itself, or the value alone. */
export function listRecords(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  const object = toObject(value);
  if (object.has('text') || object.has('html') || object.has('uri')) return [value];
  const list = listKeys.map((key) => object.get(key)).find((entry) => Array.isArray(entry) && entry.some(isRecord));
  return Array.isArray(list) ? list : [value];
}

const isRecord = (value: unknown): boolean => typeof value === 'object' && value !== null && !Array.isArray(value);
