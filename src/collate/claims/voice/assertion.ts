import { annotationsOf, type ClaimAnnotation } from '../../../model/annotation.ts';
import type { Article } from '../../../model/article.ts';
import { type Span, spanContains, spansOverlap } from '../../../model/span.ts';
import { firstFrom } from '../../spans.ts';
import type { Claim } from '../claim.ts';

/** What annotation tells of the clause that a claim was read from. */
export type FindAssertion = (claim: Claim) => ClaimAnnotation | undefined;

/** A clause that holds another begins at most this many claims before it. */
const claimsBack = 12;

/**
 * Makes the finder of the claim annotation that tells the same as a claim: the one whose predicate governs it, else the first
 * clause whose predicate stands in it. Each article's annotations are sorted once.
 */
export function createAssertionFinder(): FindAssertion {
  const byArticle = new Map<Article, readonly ClaimAnnotation[]>();
  return (claim) => {
    const { article, span, head } = claim;
    let all = byArticle.get(article);
    if (!all) {
      all = annotationsOf(article.annotations, 'claim');
      byArticle.set(article, all);
    }
    const end = firstFrom(all, span.end);
    const near = all
      .slice(Math.max(0, firstFrom(all, span.start) - claimsBack), end)
      .filter((one) => spansOverlap(one, span));
    const isGoverned = (part: Span) => near.find(({ trigger }) => trigger !== undefined && spanContains(trigger, part));
    return (head && isGoverned(head)) ?? near.find((one) => one.form !== 'nominal' && isInside(one, span));
  };
}

const isInside = ({ trigger }: ClaimAnnotation, span: Span): boolean =>
  trigger !== undefined && spanContains(span, trigger);
