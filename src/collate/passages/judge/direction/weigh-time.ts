import type { Article } from '../../../../model/article.ts';
import type { JudgedPair, Reason } from './reason.ts';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/** Which of two articles came first: 1 for the left one, −1 for the right one, 0 where no times tell. */
export function signOfTime(left: Article, right: Article): number {
  const [a, b] = [timeOf(left), timeOf(right)];
  return Number.isNaN(a) || Number.isNaN(b) ? 0 : Math.sign(b - a);
}

const timeOf = ({ publishedAt }: Article): number => Date.parse(publishedAt ?? '');

/** Which came first, where that is clear: a day apart, or an hour where both tell the time of day. */
export function weighTime({ left: { article: left }, right: { article: right } }: JudgedPair): Reason[] {
  const sign = signOfTime(left, right);
  const least = hasTimeOfDay(left) && hasTimeOfDay(right) ? hourMs : dayMs;
  if (sign === 0 || Math.abs(timeOf(left) - timeOf(right)) < least) return [];
  const [earlier, later] = sign > 0 ? [left, right] : [right, left];
  const isOneDay = dayOf(left) === dayOf(right);
  const [before, after] = [earlier, later].map((one) => (isOneDay ? minuteOf(one) : dayOf(one)));
  const words = `${earlier.outlet} has it from ${before}, ${later.outlet} from ${after}`;
  const proofs = [earlier, later].map(({ id }) => ({ articleId: id, field: 'publishedAt' as const }));
  return [{ weight: 2.5 * sign, words, proofs }];
}

const dayOf = ({ publishedAt = '' }: Article): string => publishedAt.slice(0, 10);

/** "2031-03-02 17:20 +01:00". */
const minuteOf = ({ publishedAt = '' }: Article): string =>
  `${publishedAt.slice(0, 10)} ${publishedAt.slice(11, 16)} ${/(?:Z|[+-]\d{2}:?\d{2})$/.exec(publishedAt)?.[0] ?? ''}`.trim();

const hasTimeOfDay = ({ publishedAt }: Article): boolean => publishedAt?.includes('T') ?? false;
