import { parseDate } from '../../fields/dates.ts';

/** What a label at the start of a line tells; `body` and `foot` say where the article's text begins and ends. */
export type LabelMeaning = 'title' | 'outlet' | 'publishedAt' | 'byline' | 'url' | 'info' | 'body' | 'head' | 'foot';

/** Labels of archives, in lower case. Source: the exports of LexisNexis, Nexis Uni, Factiva, ProQuest, as their help pages show them. */
const labels: ReadonlyMap<string, LabelMeaning> = new Map<string, LabelMeaning>([
  ...(['title', 'headline', 'document title'] as const).map((label) => [label, 'title'] as const),
  ...(['source', 'publication', 'publication title', 'outlet', 'newspaper', 'publisher name'] as const).map(
    (label) => [label, 'outlet'] as const,
  ),
  ...(['date', 'published', 'publication date', 'pub date', 'publish date'] as const).map(
    (label) => [label, 'publishedAt'] as const,
  ),
  ...(['byline', 'by', 'author', 'authors'] as const).map((label) => [label, 'byline'] as const),
  ...(['url', 'link', 'web address'] as const).map((label) => [label, 'url'] as const),
  ['publication info', 'info'],
  ...(['body', 'full text', 'text', 'story'] as const).map((label) => [label, 'body'] as const),
  ...(
    [
      'length',
      'section',
      'highlight',
      'dateline',
      'abstract',
      'edition',
      'word count',
      'words',
      'links',
      'proquest document link',
      'series',
      'page',
      'column',
    ] as const
  ).map((label) => [label, 'head'] as const),
  ...(
    [
      'classification',
      'load-date',
      'language',
      'publication-type',
      'journal code',
      'subject',
      'company',
      'organization',
      'person',
      'people',
      'geographic',
      'industry',
      'country',
      'state',
      'city',
      'ticker',
      'graphic',
      'document-type',
      'location',
      'identifier / keyword',
      'copyright',
      'place of publication',
      'country of publication',
      'issn',
      'source type',
      'language of publication',
      'document type',
      'proquest document id',
      'document url',
      'last updated',
      'database',
      'issue',
      'volume',
      'pages',
      'first page',
      'publication year',
      'publication subject',
      'credit',
      'notes',
      'cr',
      'word count:',
    ] as const
  ).map((label) => [label, 'foot'] as const),
]);

/** Foot labels that nothing else is called: one of them alone ends the text. */
const sureFeet = /^(?:classification$|load-date:|publication-type:|journal code:|proquest document id:)/i;

/** A line that begins with a known label. */
export interface LabelledLine {
  readonly label: string;
  readonly meaning: LabelMeaning;
  readonly value: string;
}

/** Reads a line `Label: value`, or one that is nothing but `Body` or `Classification`. */
export function parseLabel(line: string): LabelledLine | undefined {
  const colon = line.slice(0, 32).indexOf(':');
  const label = (colon < 0 ? line.slice(0, 32) : line.slice(0, colon)).trim().toLowerCase();
  const meaning = labels.get(label);
  if (!meaning) return undefined;
  if (colon < 0)
    return line.length <= 32 && (label === 'body' || label === 'classification' || label === 'full text')
      ? { label, meaning, value: '' }
      : undefined;
  return { label, meaning, value: line.slice(colon + 1).trim() };
}

/** Whether a line can only stand behind the text of an article. */
export const isSureFoot = (line: string): boolean => sureFeet.test(line);

/** A line of rights: "Copyright 2026 The Gull", "© 2026 The Gull", "(c) 2026". */
export const isRightsLine = (line: string): boolean =>
  line.length < 300 && /^(?:copyright\b|©|\(c\) ?\d{4})/i.test(line);

const dateInside =
  /\b(?:\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?,? \d{4}|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.? \d{1,2},? \d{4}|\d{4}-\d{2}-\d{2})\b/i;

/**
 * The date that a line of an export's head is: "March 10, 2026 Tuesday", "10 March 2026", "March 10, 2026 Tuesday 8:05 AM
 * GMT". Undefined for a line that says more.
 */
export function parseHeadDate(line: string): string | undefined {
  if (line.length > 80) return undefined;
  const whole = parseDate(line.replace(/^(?:published|date):?\s+/i, ''));
  if (whole && whole.length >= 10) return whole;
  const found = dateInside.exec(line);
  if (!found) return undefined;
  const rest = `${line.slice(0, found.index)} ${line.slice(found.index + found[0].length)}`;
  const left = rest
    .replace(/\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/gi, '')
    .replace(/\b\d{1,2}:\d{2}(?::\d{2})?(?: ?[ap]\.?m\.?)?/gi, '')
    .replace(/\b(?:[A-Z]{2,4}|edition)\b/g, '');
  return /\w/.test(left) ? undefined : parseDate(found[0]);
}

/** The first date in a longer line, such as ProQuest's "The Gull ; Wend (UK). 10 Mar 2026: 5." */
export const findDate = (line: string): string | undefined => {
  const found = dateInside.exec(line.slice(0, 400));
  return found ? parseDate(found[0]) : undefined;
};
