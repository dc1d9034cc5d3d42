import { lazyWordSet } from '../../../language/lexicon.ts';
import type { BlockKind } from '../../../model/article.ts';
import { fold } from '../../../text/fold.ts';
import { findDates } from '../../fields/find-dates.ts';
import { opensByline } from '../metadata/bylines.ts';
import type { PageBlock } from './block-writer.ts';

/** Labels of parts of a page, folded: `lexicons/en/read/page-furniture.tsv`. */
const labels = lazyWordSet('read/page-furniture.tsv');

const maxLabel = 40;
const maxLine = 160;
const sentenceEnd = /[.!?…]["'”’»)\]]{0,2}$/;
const markup = /^<\/?[a-z][a-z\d]{0,20}(?:\s[^<>]{0,2000})?\/?>/i;

/**
 * What a block is by what only a page shows: a label, a line that is a link to something else, a line of dates, a byline;
 * else what its markup says.
 */
export function tellHint(block: PageBlock): BlockKind | undefined {
  const { text, hint } = block;
  if (hint === 'caption' || hint === 'credit' || hint === 'table') return hint;
  if (text.length <= maxLabel && labels().has(fold(text).trim())) return 'boilerplate';
  if (markup.test(text)) return 'boilerplate';
  if (text.length > maxLine) return hint;
  if (isByline(block)) return 'byline';
  if (isDateLine(text)) return 'boilerplate';
  return hint === undefined && isLinkLine(block) ? 'boilerplate' : hint;
}

const isByline = ({ text }: PageBlock): boolean =>
  opensByline(text) &&
  !sentenceEnd.test(text) &&
  /^(?:written |posted |authored )?by:? \p{Lu}/iu.test(text) &&
  findDates(text).length > 0;

/** A paragraph that is nothing but a link, or a label and a link ("Related roundup: …"): no sentence. */
function isLinkLine({ text, linkUnits }: PageBlock): boolean {
  if (text.length < 15 || sentenceEnd.test(text) || /^https?:/.test(text)) return false;
  if (linkUnits >= text.length * 0.95) return text.split(' ').length >= 4;
  const colon = text.indexOf(':');
  return colon > 0 && colon <= 25 && linkUnits >= (text.length - colon) * 0.75 && linkUnits > text.length * 0.4;
}

const around =
  /\b(?:(?:first|last|originally)?\s?(?:published|updated?|posted|modified|reviewed|created|date)|on|at|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday|[ap]m|[ecmp][sd]?t|gmt|utc|bst|cest?|ist|min(?:ute)?s?|read)\b|\d{1,2}[:.]\d{2}|\b\d{1,2}\b|[^\p{L}\d]/giu;

/** Dates, and nothing else but what they are called. */
function isDateLine(text: string): boolean {
  const dates = findDates(text);
  if (dates.length === 0) return false;
  let rest = text;
  for (const { start, end } of [...dates].reverse()) rest = `${rest.slice(0, start)} ${rest.slice(end)}`;
  return rest.replace(around, '') === '';
}
