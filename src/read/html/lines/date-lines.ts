import type { BlockKind } from '../../../model/article.ts';
import type { Span } from '../../../model/span.ts';
import { findDates } from '../../fields/find-dates.ts';
import { opensByline } from '../metadata/bylines.ts';

const around =
  /\b(?:(?:first|last|originally)?\s?(?:published|updated?|posted|modified|reviewed|created|date)|on|at|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday|[ap]m|[ecmp][sd]?t|gmt|utc|bst|cest?|ist|min(?:ute)?s?|read)\b|\d{1,2}[:.]\d{2}|\b\d{1,2}\b|[^\p{L}\d]/giu;

/** Dates, and nothing else but what they are called. */
export function isDateLine(text: string): boolean {
  const dates = findDates(text);
  if (dates.length === 0) return false;
  let rest = text;
  for (const { start, end } of [...dates].reverse()) rest = `${rest.slice(0, start)} ${rest.slice(end)}`;
  return rest.replace(around, '') === '';
}

const month =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const weekday =
  'mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?';
const label =
  'first|last|originally|published|publication|updated?|posted|modified|created|date|on|at|[ap]\\.?m|[ecmp][sd]?t|gmt|utc|bst|cest?|ist|ago|an?|hours?|hrs?|h|min(?:ute)?s?(?= ago)|m(?= ago)|days?|d|weeks?|w|months?|years?|yesterday|today|st|nd|rd|th';
const dated = new RegExp(`(?:(?<!\\p{L})(?:${month}|${weekday}|${label})(?!\\p{L})|\\d+|[^\\p{L}\\d]+)+`, 'giu');
const sign = new RegExp(
  `(?<!\\p{L})(?:${month})\\.?,? \\d|\\d(?:st|nd|rd|th)?[ -](?:${month})(?!\\p{L})|\\d{1,2}[:.]\\d{2} ?[ap]\\.?m|\\d ?[\\p{L}]+ ago\\b|\\d{1,4}([/.-])\\d{1,2}\\1\\d{2,4}`,
  'iu',
);

/** A stretch of a line below a headline. */
export interface LinePart extends Span {
  readonly kind: BlockKind;
}

/**
 * Cuts a line that names author, date and the like into what it is made of: "By Jane Doe | 3 May 2031 | 4 min read". What is
 * neither is the author's where the line has no other names of authors. Empty for a line without a date.
 */
export function splitDatedLine(text: string): LinePart[] {
  const runs = [...text.matchAll(dated)].filter(([run]) => sign.test(run));
  if (runs.length === 0) return [];
  const parts: LinePart[] = [];
  const addRest = (from: number, to: number): void => {
    for (const piece of piecesOf(text, from, to)) parts.push(piece);
  };
  let at = 0;
  for (const { 0: run, index } of runs) {
    addRest(at, index);
    at = index + run.length;
    // "3 March 2031 | 4 min read": the 4 is no part of the date.
    if (/^-?min/i.test(text.slice(at, at + 4))) at -= /\d{0,3}[\s-]*$/.exec(run)![0].length;
    parts.push({ ...trimSpan(text, index, at), kind: 'date' });
  }
  addRest(at, text.length);
  return parts;
}

/** A date as pages print it below a headline, without a year too, or by its distance: "Dec 23", "3 hours ago". */
export function isPrintedDate(text: string): boolean {
  if (text.length > 100) return false;
  const parts = splitDatedLine(text);
  return parts.length > 0 && parts.every(({ kind }) => kind === 'date');
}

const separator = /\s*[|·•∙●⋅\n]\s*/g;

function piecesOf(text: string, from: number, to: number): LinePart[] {
  const pieces: LinePart[] = [];
  let start = from;
  const add = (end: number): void => {
    const span = trimSpan(text, start, end);
    const piece = text.slice(span.start, span.end);
    if (/\p{L}/u.test(piece)) pieces.push({ ...span, kind: isNamed(piece) ? 'byline' : 'boilerplate' });
  };
  for (const { 0: gap, index } of text.slice(from, to).matchAll(separator)) {
    add(from + index);
    start = from + index + gap.length;
  }
  add(to);
  return pieces;
}

const isNamed = (piece: string): boolean =>
  opensByline(piece) || (/\p{Lu}/u.test(piece) && !/[\d:]|\b(?:read|comments?|share|shares|views?)\b/i.test(piece));

/** A span without white space and marks that set things apart at its ends. */
function trimSpan(text: string, start: number, end: number): Span {
  let [from, to] = [start, end];
  while (from < to && /[\s|·•∙●⋅,;]/.test(text[from]!)) from += 1;
  while (to > from && /[\s|·•∙●⋅,;]/.test(text[to - 1]!)) to -= 1;
  return { start: from, end: to };
}
