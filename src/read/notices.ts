import type { Notice } from '../model/notice.ts';

/** Every rule by which reading gives a notice, with its severity and what it means. */
export const readingRules = {
  'read/input/empty': { severity: 'fatal', meaning: 'The input, or the article in it, holds no text.' },
  'read/input/binary': {
    severity: 'fatal',
    meaning: 'The input is no text: a picture, a program, an old office document.',
  },
  'read/input/too-large': { severity: 'fatal', meaning: 'The input is over 256 MiB, more than one text can be.' },
  'read/input/container': {
    severity: 'fatal',
    meaning: 'The input is an archive or a PDF, and was given to a function that opens none.',
  },
  'read/input/failed': { severity: 'fatal', meaning: 'The reader broke on this input: a fault of ours.' },
  'read/encoding/guessed': { severity: 'info', meaning: 'The bytes are not UTF-8; their encoding was guessed.' },
  'read/encoding/invalid': {
    severity: 'warning',
    meaning: 'Some bytes are invalid in the encoding and became U+FFFD.',
  },
  'read/text/replaced': {
    severity: 'warning',
    meaning: 'NUL or lone surrogates in the text became U+FFFD, one for one.',
  },
  'read/text/short': { severity: 'info', meaning: 'The text has fewer than 20 words: little can be found in it.' },
  'read/language/not-english': {
    severity: 'warning',
    meaning:
      'The text does not look English, the only language that is read closely: only quotes in marks are annotated.',
  },
  'read/field/invalid': {
    severity: 'warning',
    meaning: 'A metadata field has a value of a wrong kind and was left out.',
  },
  'read/field/date': { severity: 'warning', meaning: 'A date is impossible or no date at all, and was left out.' },
  'read/field/epoch': { severity: 'info', meaning: 'A date was given as seconds or milliseconds since 1970.' },
  'read/field/url': { severity: 'warning', meaning: 'An address is not http or https, and was left out.' },
  'read/front-matter/unknown-key': {
    severity: 'info',
    meaning: 'A key of the front matter is not known and was not used.',
  },
  'read/jsonl/broken-line': { severity: 'fatal', meaning: 'A line is not valid JSON; the other lines are read.' },
  'read/jsonl/blank-line': { severity: 'warning', meaning: 'A line holds no record.' },
  'read/jsonl/overlong-line': { severity: 'fatal', meaning: 'A line is over 256 MiB; the lines behind it are read.' },
  'read/json/broken': { severity: 'fatal', meaning: 'The file is not valid JSON.' },
  'read/record/not-an-object': { severity: 'fatal', meaning: 'A record is a list, a number, a string or null.' },
  'read/record/no-text': {
    severity: 'fatal',
    meaning: 'A record has no text: it is missing, null, a number or empty.',
  },
  'read/piece/no-text': { severity: 'warning', meaning: 'Some of the articles in an input have no text.' },
  'read/feed/part': {
    severity: 'info',
    meaning: 'A feed or sitemap gives only the summary or the title of an article.',
  },
  'read/list/addresses': { severity: 'info', meaning: 'A sitemap lists addresses beside its articles.' },
  'read/list/no-articles': {
    severity: 'fatal',
    meaning: 'The input is a list of addresses, a sitemap or OPML, and holds no article.',
  },
  'read/xml/cut': {
    severity: 'warning',
    meaning: 'An XML document ends in the middle, or is not well-formed; its whole items are read.',
  },
  'read/xml/entities': {
    severity: 'warning',
    meaning: 'An XML document declares entities of its own; they are left as written.',
  },
  'read/csv/no-text-column': { severity: 'fatal', meaning: 'The header of a table names no column for the text.' },
  'read/csv/broken-row': { severity: 'warning', meaning: 'Rows of a table could not be parsed and were left out.' },
  'read/mail/cut': { severity: 'warning', meaning: 'A mail ends before its parts do, or has too many of them.' },
  'read/office/unreadable': {
    severity: 'fatal',
    meaning: 'An office document is locked, or no text can be found in it.',
  },
  'read/office/external': {
    severity: 'info',
    meaning: 'An office document refers to parts outside itself, which are never fetched.',
  },
  'read/office/changes': {
    severity: 'info',
    meaning: 'Changes are marked in an office document: what was inserted is read, what was deleted is not.',
  },
  'read/office/comments': { severity: 'info', meaning: 'An office document has comments, which are not read.' },
  'read/office/cut': { severity: 'warning', meaning: 'An office document ends in the middle; what is there is read.' },
  'read/pdf/locked': { severity: 'fatal', meaning: 'A PDF is locked with a password.' },
  'read/pdf/no-text': { severity: 'fatal', meaning: 'A PDF holds no text: its pages are pictures.' },
  'read/pdf/broken': { severity: 'fatal', meaning: 'A PDF cannot be read.' },
  'read/pdf/pages': { severity: 'warning', meaning: 'Pages of a PDF could not be read, or hold no text.' },
  'read/wire/status': {
    severity: 'warning',
    meaning: 'An agency marks a text as withheld or cancelled.',
  },
  'read/html/no-article': {
    severity: 'warning',
    meaning: 'No article was found in the page; the text of its whole body was taken.',
  },
  'read/html/cut': {
    severity: 'warning',
    meaning:
      'The page has more than 30,000 elements, 10,000 of them inside each other, 200,000 pieces or 4,000,000 characters of text, or 16,000,000 characters; the rest was not read.',
  },
  'read/html/framed': {
    severity: 'warning',
    meaning: 'The page is made of frames; what they show are other pages, to be given by themselves.',
  },
  'read/html/from-data': {
    severity: 'info',
    meaning: 'The page shows hardly any text; the article was taken from its JSON-LD.',
  },
  'read/html/paywall': {
    severity: 'warning',
    meaning: 'The page says that the article is for subscribers; what was read may be its beginning only.',
  },
  'read/html/login-wall': {
    severity: 'warning',
    meaning: 'The page asks its reader to sign in and shows hardly any text.',
  },
  'read/html/error-page': {
    severity: 'warning',
    meaning: 'The page says that it is an error or a check, and shows hardly any text: likely no article.',
  },
  'read/html/conflict': {
    severity: 'info',
    meaning: 'Two places of the page tell different things of a metadata field; the place believed first was taken.',
  },
  'read/html/date-of-update': {
    severity: 'info',
    meaning: 'The page tells only when it was updated; that date stands for its publication.',
  },
  'read/html/json-ld': { severity: 'info', meaning: 'A block of JSON-LD in the page is broken and was not used.' },
} as const satisfies Record<string, { readonly severity: Notice['severity']; readonly meaning: string }>;

/** A rule by which reading gives a notice. */
export type ReadingRule = keyof typeof readingRules;

/** A notice of a rule of reading; `reason` says what was seen and what to do. */
export const createNotice = (rule: ReadingRule, reason: string): Notice => ({
  severity: readingRules[rule].severity,
  rule,
  reason,
});

/** A value as a notice shows it: at most 60 characters, on one line. */
export function quoteValue(value: unknown): string {
  const text = typeof value === 'string' ? value : describeValue(value);
  const line = text
    .slice(0, 200)
    .replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ')
    .trim();
  return line.length > 60 ? `${[...line].slice(0, 59).join('')}…` : line;
}

function describeValue(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'an object' : String(value);
}
