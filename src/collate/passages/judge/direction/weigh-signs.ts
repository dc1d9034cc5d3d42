import type { Article } from '../../../../model/article.ts';
import { isCopied, type JudgedPair, type Reason } from './reason.ts';

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

/** Universities, authorities and services that pass releases on print what they give out themselves. */
const issuerHost =
  /^https?:\/\/[^/]*\.(?:edu|gov|mil|(?:ac|gov)\.[a-z]{2})(?:[/:]|$)|^https?:\/\/(?:www\.)?(?:prnewswire|businesswire|globenewswire|prweb|eurekalert)\./i;

const releaseLine = /\bfor immediate release\b/i;
const headUnits = 600;

/** How plainly an article is a release: 2 by its kind, its address or its head, 1 by whose page it is on. */
function rankRelease({ genre, url = '', text }: Article): number {
  if (genre === 'press-release' || genre === 'statement' || releasePath.test(url)) return 2;
  if (releaseLine.test(text.slice(0, headUnits))) return 2;
  return issuerHost.test(url) ? 1 : 0;
}

/** What its issuer prints as a release was given to the other, which prints its words. */
export function weighRelease(pair: JudgedPair): Reason[] {
  const { left, right } = pair;
  const [a, b] = [rankRelease(left.article), rankRelease(right.article)];
  if (a === b || !isCopied(pair)) return [];
  const { article } = a > b ? left : right;
  const words = `${article.outlet} prints it as a release`;
  const field = article.url === undefined ? ('outlet' as const) : ('url' as const);
  return [{ weight: a > b ? 3 : -3, words, proofs: [{ articleId: article.id, field }] }];
}
