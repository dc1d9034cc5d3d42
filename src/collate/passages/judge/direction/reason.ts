import type { Article } from '../../../../model/article.ts';
import type { SourceProof } from '../../../../model/collation.ts';
import type { CopiedPassage } from '../../match/build-passages.ts';
import type { PassageText } from '../../words/passage-words.ts';
import { type Credit, isAgencyId } from '../credits/credit.ts';
import type { Credits } from '../credits.ts';
import type { PairClass } from '../judge-pair.ts';
import type { PairMeasure } from '../measure-pair.ts';
import { isOutletKnown } from '../outlets.ts';

/** An article with whom it credits. */
export interface CreditedArticle extends PassageText {
  readonly credits: Credits;
}

/** Two articles and how they stand to each other, as far as the direction rests on it. */
export interface JudgedPair {
  readonly left: CreditedArticle;
  readonly right: CreditedArticle;
  readonly pairClass: PairClass;
  readonly measure: PairMeasure;
  readonly passages: readonly CopiedPassage[];
}

/** A reason for one side: positive for the left one as the source. */
export interface Reason {
  readonly weight: number;
  readonly words: string;
  readonly proofs: readonly SourceProof[];
}

/** A third that both have their text from. */
export interface Third {
  readonly via?: string;
  readonly evidence: readonly string[];
  readonly proofs: readonly SourceProof[];
}

const copiesWords: ReadonlySet<PairClass> = new Set<PairClass>(['verbatim', 'partial']);

/** Whether words were copied, not facts alone. */
export const isWordForWord = ({ pairClass }: JudgedPair): boolean => copiesWords.has(pairClass);

/** Whether words or facts were taken over. */
export const isCopied = (pair: JudgedPair): boolean => isWordForWord(pair) || pair.pairClass === 'rewritten';

/** Whether an article is a news agency's own. */
export const isAgency = ({ credits }: CreditedArticle): boolean => credits.own.some(isAgencyId);

/** Whether two articles are of one outlet, which has its own sentences from what it printed before. */
export const isOneOutlet = (
  { article, credits: { own: a } }: CreditedArticle,
  { credits: { own: b } }: CreditedArticle,
): boolean => a[0] === b[0] && isOutletKnown(article);

/** Where an article credits somebody. */
export const proofOf = ({ id, agency }: Article, { span, name, field }: Credit): SourceProof =>
  span ? { articleId: id, span } : { articleId: id, field: field ?? (agency === name ? 'agency' : 'byline') };

/** What two lists of credits have in common: the first of the left one that the right one names too. */
export function sharedCredit(left: readonly Credit[], right: readonly Credit[]): [Credit, Credit] | undefined {
  for (const credit of left) {
    const other = right.find(({ id }) => id === credit.id);
    if (other) return [credit, other];
  }
  return undefined;
}
