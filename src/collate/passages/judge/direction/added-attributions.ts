import { isNewsSource } from '../../../../language/lists/news-sources.ts';
import type { AttributionLink } from '../../../../model/annotation.ts';
import type { Article } from '../../../../model/article.ts';
import type { Span } from '../../../../model/span.ts';
import type { WordRange } from '../../match/common-words.ts';
import type { PassageText } from '../../words/passage-words.ts';
import { type Credit, sourceId } from '../credits/credit.ts';
import type { CreditedArticle, JudgedPair } from './reason.ts';

/** Whom one article has a passage from by its own words, where the other prints it as its own knowledge. */
export interface AddedAttribution {
  /** The words that name the source. */
  readonly span: Span;
  /** Absent where only "the newspaper" is said, and no name before it. */
  readonly source?: Credit;
}

/** Where one article adds to a common passage, and the other does not, whom it has it from: "…, the Lantern reported". */
export function findAddedAttribution(
  { left, right, passages }: JudgedPair,
  side: 'left' | 'right',
): AddedAttribution | undefined {
  const [taker, other] = side === 'left' ? [left, right] : [right, left];
  const links = findOutletLinks(taker);
  if (links.length === 0) return undefined;
  for (const { [side]: mine, [side === 'left' ? 'right' : 'left']: theirs, likeness } of passages) {
    if (likeness === 'heavy') continue;
    const around = sentencesAround(taker, mine);
    const link = links.find(({ start, end }) => start >= around.start && end <= around.end);
    if (link && !isSaidBySomebody(other.article, sentencesAround(other, theirs))) return resolve(links, link);
  }
  return undefined;
}

const telling = /\b(?:told|with|by|(?<!according )to)\s(?:the\s)?$/i;

/** Outlets that an article says it knows something from, in order; not those that somebody spoke to, since others drop that. */
const findOutletLinks = ({ article: { text }, credits }: CreditedArticle): readonly AttributionLink[] =>
  credits.links.filter(
    ({ name, start }) => isNewsSource(name) && !telling.test(text.slice(Math.max(0, start - 20), start)),
  );

const isProper = ({ name }: AttributionLink): boolean => /\p{Lu}/u.test(name.replace(/^The /, ''));

/** "The newspaper" is the last one that was named; "local media" are others. */
function resolve(links: readonly AttributionLink[], link: AttributionLink): AddedAttribution {
  const isBack = /^the /i.test(link.name);
  const before = isBack ? links.findLast((one) => one.start < link.start && isProper(one)) : undefined;
  const named = isProper(link) ? link : before;
  return {
    span: { start: link.start, end: link.end },
    ...(named && { source: { id: sourceId(named.name), name: named.name } }),
  };
}

const mostUnits = 160;

/** A passage with the rest of the sentences at its ends. */
function sentencesAround({ article: { text }, words }: PassageText, { from, to }: WordRange): Span {
  const [start, end] = [words[from]!.start, words[to - 1]!.end];
  const before = text.slice(Math.max(0, start - mostUnits), start);
  const after = /[.!?\n]/.exec(text.slice(end, end + mostUnits));
  const stop = Math.max(before.lastIndexOf('. '), before.lastIndexOf('\n'), before.lastIndexOf('” '));
  return {
    start: stop < 0 ? start : start - before.length + stop + 1,
    end: after ? end + after.index + 1 : end,
  };
}

const isSaidBySomebody = ({ annotations }: Article, { start, end }: Span): boolean =>
  annotations.some(
    (annotation) =>
      (annotation.kind === 'quote' || annotation.kind === 'attribution') &&
      annotation.start < end &&
      start < annotation.end,
  );
