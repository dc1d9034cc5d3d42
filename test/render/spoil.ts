import type { Edition } from '../../src/model/edition.ts';

const kept: ReadonlySet<string> = new Set([
  'variorum',
  'id',
  'articleId',
  'status',
  'state',
  'relation',
  'form',
  'op',
  'type',
  'kind',
  'severity',
  'read',
  'silent',
  'speaker',
  'place',
  'direction',
  'statement',
  'articles',
  'participants',
  'tellings',
  'from',
  'to',
  'field',
]);

/** The edition with some characters put in front, in the middle and at the end of every text that comes from a report. */
export function spoil(edition: Edition, by: string): Edition {
  const spoilText = (text: string): string => by + text.slice(0, 3) + by + text.slice(3) + by;
  const walk = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') return kept.has(key) ? value : spoilText(value);
    if (Array.isArray(value)) return value.map((item) => walk(item, key));
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, walk(item, name)]));
    return value;
  };
  return walk(edition, '') as Edition;
}
