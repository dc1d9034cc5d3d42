import { compareSpans, spanContains } from '../../model/span.ts';
import type { QuantityMention } from './mentions.ts';

/** Between a noun and the verb that is told of it: no new clause, no other number. */
const sameClause = /^[^,;:.!?()"“”\d–—]{0,25}$/u;

/**
 * What numbers count, in the words of the first report: the noun, with the word that tells what happened to it. Words that
 * lie between the two are left out and shown as left out. The noun alone where the two do not stand close together.
 *
 * @example "people … injured", "injured people", "arrested … protesters"
 */
export function describeCounted(cluster: readonly QuantityMention[]): string {
  const [{ article, quantity, events }] = cluster as readonly [QuantityMention];
  const counted = quantity.counted!;
  const textOf = (start: number, end: number): string => article.text.slice(start, end).replace(/\s+/g, ' ');
  const noun = textOf(counted.start, counted.end);
  const common = [...events].filter(([kind]) => cluster.every((member) => member.events.has(kind)));
  const spans = common.map(([, span]) => span).sort(compareSpans);
  if (spans.some((span) => spanContains(counted, span))) return noun;
  const behind = spans.find(({ start }) => start >= counted.end && sameClause.test(textOf(counted.end, start)));
  if (behind) {
    const gap = textOf(counted.end, behind.start).trim() === '' ? ' ' : ' … ';
    return `${noun}${gap}${textOf(behind.start, behind.end)}`;
  }
  const first = Math.min(quantity.start, counted.start);
  const before = spans.find(({ end }) => end <= first && textOf(end, first).trim() === '');
  return before ? `${textOf(before.start, before.end)} … ${noun}` : noun;
}
