import type { Citation } from '../model/citation.ts';
import type { BriefSentence, Edition, Finding } from '../model/edition.ts';

/** The findings in dispute of which a sentence of the brief tells a side. */
export const findDisputes = ({ findings }: Edition, { citations: [first] }: BriefSentence): Finding[] =>
  first === undefined
    ? []
    : findings.filter(
        ({ status, positions }) =>
          status === 'disputed' &&
          positions.some(({ citations }) => citations.some((citation) => holds(first, citation))),
      );

const holds = (outer: Citation, inner: Citation): boolean =>
  outer.articleId === inner.articleId &&
  'field' in outer === 'field' in inner &&
  outer.start <= inner.start &&
  inner.end <= outer.end;

/** What is printed where no report gives a reason. */
export const noReason = 'no report states a reason as a fact';
