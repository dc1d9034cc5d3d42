import type { Article } from '../../../model/article.ts';
import type { SourceProof } from '../../../model/collation.ts';
import { type Credit, type Credits, isAgencyId } from './credits.ts';
import type { PairClass } from './judge-pair.ts';
import type { PairMeasure } from './measure-pair.ts';

/** An article with whom it credits. */
export interface CreditedArticle {
  readonly article: Article;
  readonly credits: Credits;
}

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

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/** A reason for one side: positive for the left one as the source. */
interface Reason {
  readonly weight: number;
  readonly words: string;
  readonly proofs: readonly SourceProof[];
}

const enough = 2;

/** Whether one of two articles names the other as its source, or both name the same. */
export const isCredited = ({ credits: left }: CreditedArticle, { credits: right }: CreditedArticle): boolean =>
  left.sources.some(({ id }) => right.own.includes(id)) ||
  right.sources.some(({ id }) => left.own.includes(id)) ||
  sharedCredit(left.sources, right.sources) !== undefined;

/**
 * Tells who had a shared text first, by credits, time, and what was cut. Where an agency's text is in both, neither is the other's source,
 * unless one of them is the agency.
 */
export function findDirection(
  left: CreditedArticle,
  right: CreditedArticle,
  pairClass: PairClass,
  measure: PairMeasure,
): Direction {
  const time = weighTime(left.article, right.article);
  const first = (time.sign || (left.article.id <= right.article.id ? 1 : -1)) > 0 ? 'left' : 'right';
  const credits = [
    ...creditBetween(right, left, 1),
    ...creditBetween(left, right, -1),
    ...weighAgency(left, right, pairClass),
  ];
  const third =
    findVersions(left, right, measure, time.sign) ??
    (credits.length > 0 ? undefined : findThird(left, right, pairClass));
  if (third) return { source: 'common', first, ...third };
  const reasons = [...credits, ...time.reasons, ...weighCuts(left.article, right.article, pairClass, measure)];
  const sum = reasons.reduce((total, { weight }) => total + weight, 0);
  // That two tell one event in one order, one of them a day later, is no copy yet: only a credit makes a source of the other.
  const isKnown = Math.abs(sum) >= enough && (pairClass !== 'rewritten' || credits.length > 0);
  const side = sum === 0 ? first : sum > 0 ? 'left' : 'right';
  const told = reasons.filter(({ weight }) => !isKnown || weight * sum > 0);
  return {
    source: isKnown ? side : 'unsure',
    first: side,
    evidence: told.map(({ words }) => words),
    proofs: told.flatMap(({ proofs }) => proofs),
  };
}

/** `citing` names the other as its source. */
function creditBetween(citing: CreditedArticle, source: CreditedArticle, sign: 1 | -1): Reason[] {
  const { own } = source.credits;
  if (citing.credits.own.some((id) => own.includes(id))) return [];
  const credit = citing.credits.agencies.find(({ id }) => own.includes(id));
  const cited = credit ?? citing.credits.sources.find(({ id }) => own.includes(id));
  if (!cited) return [];
  const words = `${citing.article.outlet} ${credit ? 'credits' : 'cites'} ${cited.name}`;
  return [{ weight: 5 * sign, words, proofs: [proofOf(citing.article, cited)] }];
}

const copiesWords: ReadonlySet<PairClass> = new Set<PairClass>(['verbatim', 'partial']);

/** A text that an agency itself prints is the agency's. */
function weighAgency(left: CreditedArticle, right: CreditedArticle, pairClass: PairClass): Reason[] {
  const [isLeft, isRight] = [isAgency(left), isAgency(right)];
  if (isLeft === isRight || !copiesWords.has(pairClass)) return [];
  const { article } = isLeft ? left : right;
  const words = `${article.outlet} is a news agency`;
  return [{ weight: isLeft ? 3 : -3, words, proofs: [{ articleId: article.id, field: 'outlet' }] }];
}

const isAgency = ({ credits }: CreditedArticle): boolean => credits.own.some(isAgencyId);

const proofOf = ({ id, agency }: Article, { span, name }: Credit): SourceProof =>
  span ? { articleId: id, span } : { articleId: id, field: agency === name ? 'agency' : 'byline' };

type Third = Pick<Direction, 'evidence' | 'proofs' | 'via'>;

const nearlyWhole = 0.95;

/** An agency's own page and another's with the same reporter's name, of which each has what the other lacks: two versions of the agency's. */
function findVersions(
  left: CreditedArticle,
  right: CreditedArticle,
  { left: a, right: b }: PairMeasure,
  timeSign: number,
): Third | undefined {
  const [isLeft, isRight] = [isAgency(left), isAgency(right)];
  if (isLeft === isRight) return undefined;
  const isSameAuthor = [...left.credits.authors].some((author) => right.credits.authors.has(author));
  const isWhole = Math.max(a.copied / Math.max(1, a.body), b.copied / Math.max(1, b.body)) >= nearlyWhole;
  const isOlder = timeSign !== 0 && timeSign > 0 !== isLeft;
  if (!isSameAuthor || (isWhole && !isOlder)) return undefined;
  const { article } = isLeft ? left : right;
  return {
    via: article.outlet,
    evidence: [`both name the same reporter of ${article.outlet}, and each has what the other lacks`],
    proofs: [{ articleId: article.id, field: 'outlet' }],
  };
}

/** A third that both have it from: one that both name; for the same words also an agency that one of them credits. */
function findThird(left: CreditedArticle, right: CreditedArticle, pairClass: PairClass): Third | undefined {
  const [a, b] = [left.credits, right.credits];
  const agency = sharedCredit(a.agencies, b.agencies);
  if (agency) return toThird(left, right, agency, 'both credit');
  const cited = sharedCredit(a.sources, b.sources);
  if (cited && (pairClass === 'rewritten' || isAgencyId(cited[0].id))) return toThird(left, right, cited, 'both cite');
  if (!copiesWords.has(pairClass)) return undefined;
  const [holder, credit] = a.agencies[0] ? [left, a.agencies[0]] : [right, b.agencies[0]];
  if (!credit) return undefined;
  return {
    via: credit.name,
    evidence: [`${holder.article.outlet} credits ${credit.name} for what both print`],
    proofs: [proofOf(holder.article, credit)],
  };
}

const toThird = (left: CreditedArticle, right: CreditedArticle, [a, b]: [Credit, Credit], verb: string): Third => ({
  via: a.name,
  evidence: [`${verb} ${a.name}`],
  proofs: [proofOf(left.article, a), proofOf(right.article, b)],
});

function sharedCredit(left: readonly Credit[], right: readonly Credit[]): [Credit, Credit] | undefined {
  for (const credit of left) {
    const other = right.find(({ id }) => id === credit.id);
    if (other) return [credit, other];
  }
  return undefined;
}

/** Which came first, where that is clear: a day apart, or an hour where both tell the time of day. */
function weighTime(left: Article, right: Article): { sign: number; reasons: Reason[] } {
  const [a, b] = [Date.parse(left.publishedAt ?? ''), Date.parse(right.publishedAt ?? '')];
  if (Number.isNaN(a) || Number.isNaN(b) || a === b) return { sign: 0, reasons: [] };
  const sign = a < b ? 1 : -1;
  const least = hasTimeOfDay(left) && hasTimeOfDay(right) ? hourMs : dayMs;
  if (Math.abs(a - b) < least) return { sign, reasons: [] };
  const [earlier, later] = a < b ? [left, right] : [right, left];
  const isOneDay = dayOf(left) === dayOf(right);
  const [before, after] = [earlier, later].map((one) => (isOneDay ? minuteOf(one) : dayOf(one)));
  const words = `${earlier.outlet} has it from ${before}, ${later.outlet} from ${after}`;
  const proofs = [earlier, later].map(({ id }) => ({ articleId: id, field: 'publishedAt' as const }));
  return { sign, reasons: [{ weight: 2.5 * sign, words, proofs }] };
}

const dayOf = ({ publishedAt = '' }: Article): string => publishedAt.slice(0, 10);

/** "2031-03-02 17:20 +01:00". */
const minuteOf = ({ publishedAt = '' }: Article): string =>
  `${publishedAt.slice(0, 10)} ${publishedAt.slice(11, 16)} ${/(?:Z|[+-]\d{2}:?\d{2})$/.exec(publishedAt)?.[0] ?? ''}`.trim();

const hasTimeOfDay = ({ publishedAt }: Article): boolean => publishedAt?.includes('T') ?? false;

const nearlyAll = 0.95;
const muchLonger = 1.4;

/** A text that is nearly all in a longer one is more likely cut from it than the other way round; alone it proves nothing. */
function weighCuts(left: Article, right: Article, pairClass: PairClass, { left: a, right: b }: PairMeasure): Reason[] {
  if (pairClass !== 'verbatim') return [];
  const isLeftCut = a.copied >= nearlyAll * a.body && b.body > muchLonger * a.body;
  const isRightCut = b.copied >= nearlyAll * b.body && a.body > muchLonger * b.body;
  if (isLeftCut === isRightCut) return [];
  const [cut, full] = isLeftCut ? [left, right] : [right, left];
  return [{ weight: isLeftCut ? -0.8 : 0.8, words: `${cut.outlet} has a part of ${full.outlet}`, proofs: [] }];
}
