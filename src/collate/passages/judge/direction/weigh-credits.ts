import type { Credit } from '../credits/credit.ts';
import { findCited, isOwn } from '../credits.ts';
import { isAgency, isWordForWord, type JudgedPair, proofOf, type Reason } from './reason.ts';

/** Which of two articles names the other as its source, or is an agency's. */
export const weighCredits = (pair: JudgedPair): Reason[] => [
  ...creditBetween(pair, 'right'),
  ...creditBetween(pair, 'left'),
  ...weighAgency(pair),
];

/** The article on one side names the other as its source. */
function creditBetween(pair: JudgedPair, side: 'left' | 'right'): Reason[] {
  const [citing, source] = side === 'left' ? [pair.left, pair.right] : [pair.right, pair.left];
  const { own } = source.credits;
  if (citing.credits.own.some((id) => own.includes(id))) return [];
  const credit = citing.credits.agencies.find((one) => isOwn(own, one));
  const cited = credit ?? findCited(citing.credits, own);
  if (!cited || !(credit || isTelling(pair, side, cited))) return [];
  const words = `${citing.article.outlet} ${credit ? 'credits' : 'cites'} ${cited.name}`;
  const weight = credit ? 5 : 4;
  return [{ weight: side === 'right' ? weight : -weight, words, proofs: [proofOf(citing.article, cited)] }];
}

const firstPart = 0.4;
const nearUnits = 400;
const leastLent = 40;

/** An outlet that is named early, or beside a common passage, may be where the passages are from; deep in another matter it is not. */
function isTelling(pair: JudgedPair, side: 'left' | 'right', { span }: Credit): boolean {
  const { article, words } = pair[side];
  const isLent = pair.measure[side === 'left' ? 'right' : 'left'].lent >= leastLent;
  if (!span || !isWordForWord(pair) || isLent || span.start <= firstPart * article.text.length) return true;
  return pair.passages.some(({ [side]: { from, to } }) => {
    const [start, end] = [words[from]!.start, words[to - 1]!.end];
    return start - nearUnits <= span.start && span.start <= end + nearUnits;
  });
}

/** A text that an agency itself prints is the agency's. */
function weighAgency(pair: JudgedPair): Reason[] {
  const { left, right } = pair;
  const isLeft = isAgency(left);
  if (isLeft === isAgency(right) || !isWordForWord(pair)) return [];
  const { article } = isLeft ? left : right;
  const words = `${article.outlet} is a news agency`;
  return [{ weight: isLeft ? 3 : -3, words, proofs: [{ articleId: article.id, field: 'outlet' }] }];
}
