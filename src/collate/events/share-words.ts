import { annotationsOf } from '../../model/annotation.ts';
import { type Span, spansOverlap } from '../../model/span.ts';
import { splitComparableWords } from '../comparable-words.ts';
import { within } from '../spans.ts';
import type { EventMention } from './event-mentions.ts';

const stemsByMention = new WeakMap<EventMention, ReadonlyMap<string, number>>();

/** Rarer words than this count alike, so that one of them does not outweigh all else. */
const mostRarity = 6;

/** The stems of the sentence that tells an event, without names and times, and how much each weighs; read once. */
function readStems(mention: EventMention): ReadonlyMap<string, number> {
  const known = stemsByMention.get(mention);
  if (known) return known;
  const { article, event, sentence } = mention;
  const span = sentence ?? event;
  const compared = listCompared(mention, span);
  const stems = new Map(
    splitComparableWords(article.text, [span])
      .filter((word) => word.content && !compared.some((other) => spansOverlap(word, other)))
      .map(({ stem, rarity }) => [stem, Math.min(mostRarity, rarity)]),
  );
  stemsByMention.set(mention, stems);
  return stems;
}

/** People, places and times are compared by what they mean. */
const listCompared = ({ article: { annotations } }: EventMention, sentence: Span): Span[] => [
  ...within(annotationsOf(annotations, 'name'), sentence),
  ...within(annotationsOf(annotations, 'time'), sentence),
];

/** The part of the longer sentence's content that the other one has too, 0 to 1; names and times do not count. */
export function shareWords(a: EventMention, b: EventMention): number {
  const [left, right] = [readStems(a), readStems(b)];
  let shared = 0;
  for (const [stem, weight] of left) if (right.has(stem)) shared += weight;
  const most = Math.max(weightOf(left), weightOf(right));
  return most === 0 ? 0 : shared / most;
}

const weightOf = (stems: ReadonlyMap<string, number>): number => {
  let sum = 0;
  for (const weight of stems.values()) sum += weight;
  return sum;
};
