import type { Genre } from '../../model/article.ts';
import type { Notice } from '../../model/notice.ts';
import { createNotice, quoteValue } from '../notices.ts';
import { parseDate, parseEpoch } from './dates.ts';
import { parseLanguageTag } from './language.ts';
import { parseAuthors } from './people.ts';
import { parseWebUrl } from './urls.ts';

/** The metadata of an article, as far as its source tells it, checked. */
export interface Fields {
  readonly id?: string;
  readonly url?: string;
  readonly outlet?: string;
  readonly title?: string;
  readonly publishedAt?: string;
  readonly updatedAt?: string;
  readonly byline?: string;
  readonly authors?: readonly string[];
  readonly agency?: string;
  readonly genre?: Genre;
  readonly language?: string;
  /** The part of the outlet that it stands in: "Politics". */
  readonly section?: string;
}

/** Fields, and what was wrong with those that were left out. */
export interface CollectedFields {
  readonly fields: Fields;
  readonly notices: readonly Notice[];
  /** Where in its source each field was taken from, where the source has several places: `json-ld`, `meta`, `visible`. */
  readonly origins?: ReadonlyMap<string, string>;
}

const genres: ReadonlySet<string> = new Set<Genre>([
  'report',
  'opinion',
  'live',
  'gallery',
  'transcript',
  'statement',
  'press-release',
]);

const maxFieldUnits = 2000;

/** Checks raw metadata, as JSON or a front matter gives it, into fields. What is missing, null or an empty string is no problem. */
export function collectFields(raw: ReadonlyMap<string, unknown>): CollectedFields {
  const notices: Notice[] = [];
  const text = (name: string) => readString(name, raw.get(name), notices);
  const byline = text('byline') ?? joinNames(raw.get('author') ?? raw.get('authors'));
  const fields: Record<keyof Fields, unknown> = {
    id: readId(raw.get('id'), notices),
    url: readUrl(raw.get('url'), notices),
    outlet: text('outlet'),
    title: text('title'),
    publishedAt: readDate('publishedAt', raw.get('publishedAt'), notices),
    updatedAt: readDate('updatedAt', raw.get('updatedAt'), notices),
    byline,
    authors: readAuthors(raw.get('authors') ?? raw.get('author'), byline),
    agency: text('agency'),
    genre: readGenre(raw.get('genre'), notices),
    language: readLanguage(raw.get('language'), notices),
    section: text('section'),
  };
  return { fields: dropMissing(fields) as Fields, notices };
}

/** The entries that have a value. */
export const dropMissing = <T extends object>(record: T): Partial<T> =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as Partial<T>;

function readString(name: string, value: unknown, notices: Notice[]): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'string') return cleanField(value);
  notices.push(createNotice('read/field/invalid', `${name} is ${quoteValue(value)}, not a string, and was left out`));
  return undefined;
}

/** One line, well-formed, at most 2,000 units. */
function cleanField(value: string): string | undefined {
  const line = value.toWellFormed().replaceAll('\0', '\uFFFD').slice(0, maxFieldUnits).toWellFormed();
  return line.replace(/\s+/g, ' ').trim() || undefined;
}

function readId(value: unknown, notices: Notice[]): string | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? String(value) : readString('id', value, notices);
}

function readUrl(value: unknown, notices: Notice[]): string | undefined {
  const given = readString('url', value, notices);
  if (given === undefined) return undefined;
  const url = parseWebUrl(given);
  if (!url)
    notices.push(
      createNotice('read/field/url', `url ${quoteValue(given)} is no http or https address and was left out`),
    );
  return url;
}

function readDate(name: string, value: unknown, notices: Notice[]): string | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  const number =
    typeof value === 'number'
      ? value
      : typeof value === 'string' && /^\d{10}(?:\d{3})?$/.test(value)
        ? Number(value)
        : undefined;
  const date = number === undefined ? (typeof value === 'string' ? parseDate(value) : undefined) : parseEpoch(number);
  if (date === undefined) {
    notices.push(
      createNotice(
        'read/field/date',
        `${name} ${quoteValue(value)} is no possible date and was left out; give ISO 8601`,
      ),
    );
  } else if (number !== undefined) {
    notices.push(createNotice('read/field/epoch', `${name} ${number} was read as ${date}; give ISO 8601`));
  }
  return date;
}

function readGenre(value: unknown, notices: Notice[]): Genre | undefined {
  const given = readString('genre', value, notices)?.toLowerCase();
  if (given === undefined) return undefined;
  if (genres.has(given)) return given as Genre;
  notices.push(
    createNotice(
      'read/field/invalid',
      `genre ${quoteValue(given)} is none of ${[...genres].join(', ')} and was left out`,
    ),
  );
  return undefined;
}

function readLanguage(value: unknown, notices: Notice[]): string | undefined {
  const given = readString('language', value, notices);
  const tag = given && parseLanguageTag(given);
  if (given && !tag)
    notices.push(createNotice('read/field/invalid', `language ${quoteValue(given)} is no BCP 47 tag and was left out`));
  return tag || undefined;
}

function readAuthors(value: unknown, byline: string | undefined): readonly string[] | undefined {
  const given = Array.isArray(value) ? value.slice(0, 50).filter((name) => typeof name === 'string') : [];
  const names = given.length > 0 ? given.flatMap((name) => parseAuthors(name)) : byline ? parseAuthors(byline) : [];
  return names.length > 0 ? [...new Set(names)] : undefined;
}

function joinNames(value: unknown): string | undefined {
  const names = (Array.isArray(value) ? value.slice(0, 50) : [value]).filter((name) => typeof name === 'string');
  return cleanField(names.join(', '));
}
