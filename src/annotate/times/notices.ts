import type { TimeAnnotation } from '../../model/annotation.ts';
import type { Article } from '../../model/article.ts';
import type { Notice } from '../../model/notice.ts';
import { addDays } from './resolve/calendar.ts';
import { formatDay } from './resolve/format.ts';
import type { TimeContext } from './resolve/resolved.ts';

/** The article has no date to count from. */
export const undatedNotice = ({ id }: Article): Notice => ({
  severity: 'warning',
  rule: 'annotate/times/no-publication-date',
  reason: 'the article has no publication date, so times such as "Tuesday" have no value; give one with --published',
  articleId: id,
});

/** The text tells of a later day as past, or has a dateline of another day: its date may be wrong. */
export const contradictedNotice = ({ id, publishedAt }: Article, { start, end, value }: TimeAnnotation): Notice => ({
  severity: 'warning',
  rule: 'annotate/times/publication-contradicted',
  reason: `the publication date ${publishedAt?.slice(0, 10)} does not fit the text, which tells of ${value} as past; times such as "Tuesday" may be wrong`,
  articleId: id,
  span: { start, end },
});

/** A report may be printed before the day that its publisher's clock shows. */
const graceDays = 2;

/** Whether a day that is told in full, in the past tense, lies after publication. */
export function isContradicted({ value, known }: TimeAnnotation, { publication, tense }: TimeContext): boolean {
  if (publication === undefined || value === undefined || !known.includes('year') || !known.includes('day'))
    return false;
  if (value.includes('/') || value.slice(0, 10) <= formatDay(addDays(publication, graceDays))) return false;
  return tense() === 'past';
}
