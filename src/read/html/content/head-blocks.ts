import type { BlockKind } from '../../../model/article.ts';
import { titleKey } from '../../blocks/headline.ts';
import { isCredit } from '../../blocks/rules/credit.ts';
import type { PageBlock } from '../lines/block-writer.ts';
import { isPrintedDate, splitDatedLine } from '../lines/date-lines.ts';
import { cleanByline, opensByline } from '../metadata/bylines.ts';
import { isElement, type PageElement } from '../page/page-node.ts';
import type { FoundArticle } from './find-article.ts';
import { proseUnits } from './gains.ts';

/** What a page tells of the lines below its headline. */
export interface HeadEvidence {
  readonly headline?: PageElement;
  readonly description?: string;
  /** Names of authors that the page's data gives. */
  readonly authors: readonly string[];
}

const maxHead = 24;
const maxLine = 160;
const maxOf = { byline: 4, date: 3, deck: 1 } as const;
const deck = { min: 40, max: 400 } as const;
const deckClass =
  /(?:^|[\s_-])(?:dek|deck|sub-?title|sub-?head(?:line|ing)?|standfirst|strap-?line|tag-?line|summary|excerpt|abstract|lead|lede|description)(?:$|[\s_-])/i;

/**
 * Finds what stands between a headline and its article, by kind: deck, byline, date, the opening picture's caption and
 * credit; also where the element that holds the article holds the headline too.
 */
export function findHeadBlocks(
  blocks: readonly PageBlock[],
  { blocks: found }: FoundArticle,
  evidence: HeadEvidence,
): ReadonlyMap<PageBlock, BlockKind> {
  const head = new Map<PageBlock, BlockKind>();
  const { headline } = evidence;
  if (!headline || found.length === 0) return head;
  const from = blocks.findIndex(({ element }) => element.order > headline.order);
  const kept = new Set(found);
  const isAbove = headline.order < found[0]!.element.order;
  const look: HeadLook = {
    ...evidence,
    isAbove,
    head,
    counts: { byline: 0, date: 0, deck: 0 },
    authors: keysOf(evidence),
  };
  for (const block of blocks.slice(Math.max(from, 0), from + maxHead)) {
    if (isInside(block.element, headline)) continue;
    if (kept.has(block) && proseUnits(block) >= deck.min) break;
    const kind = kindOf(block, kept.has(block), look);
    if (kind) head.set(block, kind);
  }
  return head;
}

interface HeadLook extends HeadEvidence {
  /** The headline stands above the element that holds the article. */
  readonly isAbove: boolean;
  readonly head: Map<PageBlock, BlockKind>;
  readonly counts: Record<keyof typeof maxOf, number>;
}

const keysOf = ({ authors }: HeadEvidence): string[] => authors.map(titleKey).filter((key) => key !== '');

function isInside(element: PageElement, outer: PageElement): boolean {
  let at: PageElement | undefined = element;
  while (at && at.order > outer.order) at = at.parent;
  return at === outer;
}

function kindOf(block: PageBlock, isKept: boolean, look: HeadLook): BlockKind | undefined {
  const { text, hint } = block;
  if (text.length <= maxLine) {
    const told = kindOfLine(block, look);
    if (told) return told;
  }
  if (isKept) return undefined;
  if (hint === 'caption' || hint === 'credit') return text.length <= 700 ? hint : undefined;
  if (look.isAbove && text.length <= maxLine && isCredit(text)) return 'credit';
  return isDeck(block, look) ? count('deck', look) : undefined;
}

function kindOfLine(block: PageBlock, look: HeadLook): BlockKind | undefined {
  const { text } = block;
  if (isPrintedDate(text)) return count('date', look);
  if (isByline(block, look)) return count('byline', look);
  return splitDatedLine(text).length > 0 && isDateClass(block) ? count('date', look) : undefined;
}

function count(kind: keyof typeof maxOf, { counts }: HeadLook): BlockKind | undefined {
  counts[kind] += 1;
  return counts[kind] <= maxOf[kind] ? kind : undefined;
}

const bylineClass =
  /(?:^|[\s_-])(?:by-?line|authors?|author-?(?:names?|list|info|line)|written-?by|article-?author|post-?author|contributors?|contributor-?name)(?:$|[\s_-])/i;
const dateClass =
  /(?:^|[\s_-])(?:date|dates|date-?line|time|timestamp|published|meta|entry-meta|posted-?on|pub-?date)(?:$|[\s_-])/i;
const bylineLabel = /^(?:(?:written|posted|reported)\s)?by:?$/i;
/** "View archive", "Get feed" are no names. */
const calls = /^(?:view|get|see|follow|more|read|about|all|meet|share)\b/i;
const opensName = /^\p{Lu}\S* .*\p{Lu}/u;
const checked = /^(?:(?:medically|clinically|legally|expert) )?(?:reviewed|edited|fact[- ]?checked) by:? \p{Lu}/iu;
const authorPage = /\/(?:by|authors?|people|staff|contributors?|profiles?|writers?|reporters?|bio)\//i;

/** A line with "By", the name of a known author, or names in an element that is called after authors. */
function isByline(block: PageBlock, { authors }: HeadLook): boolean {
  const { text, element } = block;
  if (calls.test(text)) return false;
  if (opensByline(text) || checked.test(text) || bylineLabel.test(text.trim())) return true;
  const key = titleKey(text);
  if (authors.some((author) => key === author)) return true;
  if (cleanByline(text) === undefined || !opensName.test(text)) return false;
  if (authors.some((author) => key.startsWith(author) || (key.endsWith(author) && splitDatedLine(text).length > 0)))
    return true;
  return isAuthorElement(element) || (element.parent !== undefined && isNamedAfterAuthor(element.parent));
}

const isNamedAfterAuthor = ({ attributes: { class: classes = '', itemprop, rel } }: PageElement): boolean =>
  itemprop === 'author' || rel === 'author' || bylineClass.test(classes.slice(0, 300));

const isAuthorElement = (element: PageElement): boolean =>
  isNamedAfterAuthor(element) ||
  element.children.some(
    (child) =>
      isElement(child) &&
      (isNamedAfterAuthor(child) || (child.name === 'a' && authorPage.test(child.attributes.href ?? ''))),
  );

const isDateClass = ({ element }: PageBlock): boolean =>
  element.children.some((child) => isElement(child) && child.name === 'time') ||
  dateClass.test(`${element.attributes.class ?? ''} ${element.parent?.attributes.class ?? ''}`.slice(0, 400));

function isDeck(block: PageBlock, { isAbove, description = '', counts }: HeadLook): boolean {
  const { text, element } = block;
  if (text.length < deck.min || text.length > deck.max || block.linkUnits * 4 > text.length) return false;
  if (counts.deck > 0) return false;
  if (deckClass.test(`${element.attributes.class ?? ''} ${element.parent?.attributes.class ?? ''}`)) return true;
  if (titleKey(text) === titleKey(description)) return true;
  return isAbove && counts.byline === 0 && proseUnits(block) >= deck.min;
}
