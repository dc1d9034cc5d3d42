import type { SourceProof } from '../../../../model/collation.ts';
import { findCited } from '../credits.ts';
import type { SideMeasure } from '../measure-pair.ts';
import { weighExcerpts } from './excerpts.ts';
import { findSharedAgency, findThird, findVersions } from './find-thirds.ts';
import { type CreditedArticle, isAgency, isOneOutlet, type JudgedPair, type Reason, sharedCredit } from './reason.ts';
import { weighCredits } from './weigh-credits.ts';
import { weighCuts, weighRelease } from './weigh-signs.ts';
import { signOfTime, weighTime } from './weigh-time.ts';

/** Which of two articles has the text from the other, and by what that is known. */
export interface Direction {
  readonly source: 'left' | 'right' | 'common' | 'unsure';
  /** Which one to name first where the source is not known. */
  readonly first: 'left' | 'right';
  readonly evidence: readonly string[];
  readonly proofs: readonly SourceProof[];
  /** The third that both have it from. */
  readonly via?: string;
}

const enough = 2;

/** Whether one article names the other as a source. */
export const isCiting = ({ credits }: CreditedArticle, { credits: { own } }: CreditedArticle): boolean =>
  findCited(credits, own) !== undefined;

/** Whether two articles name the same source. */
export const shareSource = ({ credits: left }: CreditedArticle, { credits: right }: CreditedArticle): boolean =>
  sharedCredit(left.sources, right.sources) !== undefined;

/**
 * Tells who had a shared text first, by credits, excerpts, time, and what was cut. Where an agency's text is in both, neither is the other's
 * source, unless one of them is the agency. What they say of their sources outweighs times: a page may be dated by its last change.
 */
export function findDirection(pair: JudgedPair): Direction {
  const { left, right } = pair;
  const time = signOfTime(left.article, right.article);
  const first = (time || (left.article.id <= right.article.id ? 1 : -1)) > 0 ? 'left' : 'right';
  const excerpts = weighExcerpts(pair);
  const credits = [...weighCredits(pair), ...excerpts.reasons, ...weighRelease(pair)];
  const third =
    findVersions(pair) ??
    (isAgency(left) || isAgency(right) ? undefined : findSharedAgency(pair)) ??
    (credits.length > 0 ? undefined : (excerpts.third ?? findThird(pair)));
  if (third) return { source: 'common', first, ...third };
  const known = credits.reduce((sum, { weight }) => sum + weight, 0);
  const times = isTimeTelling(pair, credits) ? weighTime(pair).filter(({ weight }) => weight * known >= 0) : [];
  return weigh(first, [...credits, ...times, ...weighCuts(pair)]);
}

function weigh(first: 'left' | 'right', reasons: readonly Reason[]): Direction {
  const sum = reasons.reduce((total, { weight }) => total + weight, 0);
  const isKnown = Math.abs(sum) >= enough;
  const side = sum === 0 ? first : sum > 0 ? 'left' : 'right';
  const told = reasons.filter(({ weight }) => !isKnown || weight * sum > 0);
  return {
    source: isKnown ? side : 'unsure',
    first: side,
    evidence: told.map(({ words }) => words),
    proofs: told.flatMap(({ proofs }) => proofs),
  };
}

const leastShare = 0.12;
const longRow = 6;
const strongChain = 2;
const clearOrder = 2.5;

/**
 * Whether being the earlier makes a source, too: of facts in one order it takes a long row of them, of words a good part of the later text, since
 * a few sentences may as well be an agency's that neither names.
 */
function isTimeTelling({ left, right, pairClass, measure }: JudgedPair, credits: readonly Reason[]): boolean {
  if (credits.length > 0 || pairClass === 'verbatim') return true;
  if (pairClass === 'rewritten')
    return (
      measure.ownChain.length >= longRow &&
      measure.ownChain.weight >= strongChain &&
      measure.order.beyondChance >= clearOrder
    );
  if (pairClass !== 'partial') return false;
  if (isOneOutlet(left, right)) return true;
  const later = signOfTime(left.article, right.article) > 0 ? measure.right : measure.left;
  return ownShareOf(later) >= leastShare;
}

const ownShareOf = ({ ownCopied, own }: SideMeasure): number => ownCopied / Math.max(1, own);
