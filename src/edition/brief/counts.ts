import type { QuantityAnnotation } from '../../model/annotation.ts';
import type { Span } from '../../model/span.ts';
import { fold } from '../../text/fold.ts';
import { splitWords } from '../../text/words.ts';
import { type IndexedArticle, itemsInside } from '../index-article.ts';

/** A number that a sentence puts on a noun. */
interface Count {
  readonly noun: string;
  readonly quantity: QuantityAnnotation;
}

/** Whether two sentences put numbers on the same noun that cannot both be true: then one does not tell what the other tells. */
export function hasOtherCount(a: IndexedArticle, one: Span, b: IndexedArticle, other: Span): boolean {
  const [left, right] = [readCounts(a, one), readCounts(b, other)];
  const pairs = left.flatMap((count) =>
    right.filter((item) => isLike(count, item)).map((item) => [count, item] as const),
  );
  const agreeing = pairs.filter(([count, item]) => !conflicts(count.quantity, item.quantity));
  return pairs.some(([count]) => !agreeing.some(([like]) => isLike(count, like)));
}

const isLike = (a: Count, b: Count): boolean => a.noun === b.noun && a.quantity.unit === b.quantity.unit;

/** A place in an order, a share without a unit and a rate stand on the same nouns and say nothing against a count. */
const isAmount = ({ ordinal, per, unit, value }: QuantityAnnotation): boolean =>
  !ordinal && !per && (unit !== undefined || value >= 1 || value === 0);

const readCounts = ({ article, quantities }: IndexedArticle, sentence: Span): Count[] =>
  itemsInside(quantities, sentence).flatMap((quantity) => {
    const last = isAmount(quantity) && quantity.counted && splitWords(article.text, quantity.counted).at(-1);
    return last ? [{ noun: fold(article.text.slice(last.start, last.end)), quantity }] : [];
  });

const conflicts = (a: QuantityAnnotation, b: QuantityAnnotation): boolean => {
  const [first, second] = [rangeOf(a), rangeOf(b)];
  return first.high < second.low || second.high < first.low;
};

const aboutShare = 0.1;
const roundUnit = 100;

/** A number that is round, or about so much, stands for those around it. */
function rangeOf({ value, low, high, bound }: QuantityAnnotation): { readonly low: number; readonly high: number } {
  if (bound === 'at-least') return { low: value, high: Number.POSITIVE_INFINITY };
  if (bound === 'at-most') return { low: Number.NEGATIVE_INFINITY, high: value };
  const isRounded = bound === 'about' || (value !== 0 && value % roundUnit === 0);
  const slack = isRounded ? Math.abs(value) * aboutShare : 0;
  return { low: low ?? value - slack, high: high ?? value + slack };
}
