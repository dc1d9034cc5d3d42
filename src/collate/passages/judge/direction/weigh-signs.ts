import type { Article } from '../../../../model/article.ts';
import { isWordForWord, type JudgedPair, type Reason } from './reason.ts';

const nearlyAll = 0.95;
const muchLonger = 1.4;

/** A text that is nearly all in a longer one is more likely cut from it than the other way round; alone it proves nothing. */
export function weighCuts({ left, right, pairClass, measure: { left: a, right: b } }: JudgedPair): Reason[] {
  if (pairClass !== 'verbatim') return [];
  const isLeftCut = a.copied >= nearlyAll * a.body && b.body > muchLonger * a.body;
  const isRightCut = b.copied >= nearlyAll * b.body && a.body > muchLonger * b.body;
  if (isLeftCut === isRightCut) return [];
  const [cut, full] = isLeftCut ? [left, right] : [right, left];
  const words = `${cut.article.outlet} has a part of ${full.article.outlet}`;
  return [{ weight: isLeftCut ? -0.45 : 0.45, words, proofs: [] }];
}

const releasePath = /\/(?:press|news|media)[-_]?(?:release|room|center|centre)s?\b/i;

const isRelease = ({ genre, url }: Article): boolean =>
  genre === 'press-release' || genre === 'statement' || (url !== undefined && releasePath.test(url));

/** What its issuer prints as a release was given to the other, which prints its words. */
export function weighRelease(pair: JudgedPair): Reason[] {
  const { left, right } = pair;
  const isLeft = isRelease(left.article);
  if (isLeft === isRelease(right.article) || !isWordForWord(pair)) return [];
  const { article } = isLeft ? left : right;
  const field = article.url !== undefined && releasePath.test(article.url) ? ('url' as const) : ('outlet' as const);
  const words = `${article.outlet} prints it as a release`;
  return [{ weight: isLeft ? 3 : -3, words, proofs: [{ articleId: article.id, field }] }];
}
