import { lazyWordSet } from '../../../language/lexicon.ts';
import type { BlockKind } from '../../../model/article.ts';
import { fold } from '../../../text/fold.ts';
import { findDates } from '../../fields/find-dates.ts';
import { opensByline } from '../metadata/bylines.ts';
import type { PageElement } from '../page/page-node.ts';
import type { PageBlock } from './block-writer.ts';
import { isDateLine } from './date-lines.ts';

/** Labels of parts of a page, folded: `lexicons/en/read/page-furniture.tsv`. */
const labels = lazyWordSet('read/page-furniture.tsv');

const maxLabel = 40;
const maxLine = 160;
const maxCaption = 350;
const maxDepth = 5;
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
  if (hint === undefined && text.length <= maxCaption && isInFigure(block)) return 'caption';
  if (text.length > maxLine) return hint;
  if (isByline(block)) return 'byline';
  if (isDateLine(text)) return 'date';
  return hint === undefined && isLinkLine(block) ? 'boilerplate' : hint;
}

const isByline = ({ text }: PageBlock): boolean =>
  opensByline(text) &&
  !sentenceEnd.test(text) &&
  /^(?:written |posted |authored )?by:? \p{Lu}/iu.test(text) &&
  findDates(text).length > 0;

const calls =
  /^(?:shop|buy|read|see|view|get|check|learn|download|subscribe|sign up|join|book|order|try|visit|find|watch|explore|browse|start|request|contact|click|apply|register|discover|compare|save|show|more)\b/i;
const maxCall = 45;

/** A paragraph that is nothing but a link, or a label and a link ("Related roundup: …"): no sentence. */
function isLinkLine({ text, linkUnits }: PageBlock): boolean {
  if (linkUnits >= text.length * 0.95 && text.length <= maxCall && calls.test(text)) return true;
  if (text.length < 15 || sentenceEnd.test(text) || /^https?:/.test(text)) return false;
  if (linkUnits >= text.length * 0.95) return text.split(' ').length >= 4;
  const colon = text.indexOf(':');
  return colon > 0 && colon <= 25 && linkUnits >= (text.length - colon) * 0.75 && linkUnits > text.length * 0.4;
}

/** What a figure prints beside its picture, tables and code apart. */
function isInFigure({ element }: PageBlock): boolean {
  let at: PageElement | undefined = element;
  for (let depth = 0; at && depth < maxDepth; depth += 1, at = at.parent) {
    if (at.name === 'pre' || at.name === 'code') return false;
    if (at.name === 'figure') return true;
  }
  return false;
}
