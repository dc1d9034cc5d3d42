import { isOwn } from '../credits.ts';
import { type CreditedArticle, isAgency, isWordForWord, type JudgedPair, proofOf, type Reason } from './reason.ts';

/** Which of two articles names the other as its source, or is an agency's. */
export const weighCredits = (pair: JudgedPair): Reason[] => [
  ...creditBetween(pair.right, pair.left, 1),
  ...creditBetween(pair.left, pair.right, -1),
  ...weighAgency(pair),
];

/** `citing` names the other as its source. */
function creditBetween(citing: CreditedArticle, source: CreditedArticle, sign: 1 | -1): Reason[] {
  const { own } = source.credits;
  if (citing.credits.own.some((id) => own.includes(id))) return [];
  const credit = citing.credits.agencies.find((one) => isOwn(own, one));
  const cited = credit ?? citing.credits.sources.find((one) => isOwn(own, one));
  if (!cited) return [];
  const words = `${citing.article.outlet} ${credit ? 'credits' : 'cites'} ${cited.name}`;
  return [{ weight: (credit ? 5 : 4) * sign, words, proofs: [proofOf(citing.article, cited)] }];
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
