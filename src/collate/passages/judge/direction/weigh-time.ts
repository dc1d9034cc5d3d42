import type { Article } from '../../../../model/article.ts';
import { type CreditedArticle, isOneOutlet, type JudgedPair, type Reason } from './reason.ts';

const hourMs = 3_600_000;
/** Zones that are not told make as much of a difference. */
const nightMs = 12 * hourMs;
const dayMs = 24 * hourMs;

/** Which of two articles came first: 1 for the left one, −1 for the right one, 0 where no times tell. */
export function signOfTime(left: Article, right: Article): number {
  const [a, b] = [timeOf(left), timeOf(right)];
  return Number.isNaN(a) || Number.isNaN(b) ? 0 : Math.sign(b - a);
}

const timeOf = ({ publishedAt }: Article): number => Date.parse(publishedAt ?? '');

/**
 * Which came first, where that is clear: a day apart; for one outlet's own pages an hour, where both tell the time of day. Within one day
 * two outlets may as well have it from a third.
 */
export function weighTime({ left, right }: JudgedPair): Reason[] {
  const sign = signOfTime(left.article, right.article);
  if (sign === 0 || !isClear(left, right)) return [];
  const [earlier, later] = sign > 0 ? [left.article, right.article] : [right.article, left.article];
  const isOneDay = dayOf(earlier) === dayOf(later);
  const [before, after] = [earlier, later].map((one) => (isOneDay ? minuteOf(one) : dayOf(one)));
  const words = `${earlier.outlet} has it from ${before}, ${later.outlet} from ${after}`;
  const proofs = [earlier, later].map(({ id }) => ({ articleId: id, field: 'publishedAt' as const }));
  return [{ weight: 2.5 * sign, words, proofs }];
}

function isClear(left: CreditedArticle, right: CreditedArticle): boolean {
  const apart = Math.abs(timeOf(left.article) - timeOf(right.article));
  const isTimed = hasTimeOfDay(left.article) && hasTimeOfDay(right.article);
  if (isOneOutlet(left, right)) return isTimed ? apart >= hourMs : dayOf(left.article) !== dayOf(right.article);
  return isTimed ? apart >= nightMs && dayOf(left.article) !== dayOf(right.article) : apart >= dayMs;
}

const dayOf = ({ publishedAt = '' }: Article): string => publishedAt.slice(0, 10);

/** "2031-03-02 17:20 +01:00". */
const minuteOf = ({ publishedAt = '' }: Article): string =>
  `${publishedAt.slice(0, 10)} ${publishedAt.slice(11, 16)} ${/(?:Z|[+-]\d{2}:?\d{2})$/.exec(publishedAt)?.[0] ?? ''}`.trim();

const hasTimeOfDay = ({ publishedAt }: Article): boolean => publishedAt?.includes('T') ?? false;
