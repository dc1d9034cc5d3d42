import { itemsInside } from '../../index-article.ts';
import { daysBetween, isDated } from '../../parts/times.ts';
import type { SentenceView } from '../sentence-view.ts';

const conditional = /^(?:would|could|might|[’']d)$/u;
const condition = /\b(?:if|unless|without|otherwise|had|should|were|whether|once|when|until)\b/iu;

/** "would have paid more": the main clause tells what is not so, and the condition stands elsewhere. */
export const hangsOnCondition = ({ tokens, words, plain, quoted }: SentenceView): boolean => {
  if (condition.test(plain)) return false;
  const roots = new Set(tokens.filter(({ relation }) => relation === 'root').map(({ id }) => id));
  return tokens.some(
    ({ relation, head }, at) =>
      relation === 'aux' &&
      !quoted[at] &&
      roots.has(head ?? '') &&
      conditional.test(words[at]!) &&
      words[at] !== 'could',
  );
};

const backgroundDays = 60;
const maxBack = 2;

/** In the past tense and undated, behind a sentence that sets a time long before the report: alone it would tell of today. */
export function isSetInPast({ context, indexed, sentence, tokens }: SentenceView): boolean {
  const { article, times } = indexed;
  if (article.publishedAt === undefined || itemsInside(times, sentence).some(isDated)) return false;
  if (
    !tokens.some(
      ({ relation, penn }) => (relation === 'root' || relation === 'aux' || relation === 'cop') && penn === 'VBD',
    )
  )
    return false;
  const sentences = context.sentences.get(article.id)!;
  for (let back = 1; back <= maxBack; back += 1) {
    const dated = itemsInside(times, sentences[sentence.index - back] ?? { start: 0, end: 0 }).filter(isDated);
    if (dated.length === 0) continue;
    return dated.some(({ value }) => (daysBetween(article.publishedAt!, padDate(value!)) ?? 0) > backgroundDays);
  }
  return false;
}

/** The last day of a year or month. */
const padDate = (value: string): string => {
  const date = value.split('/').at(-1)!.slice(0, 10);
  return /^\d{4}$/.test(date) ? `${date}-12-31` : /^\d{4}-\d{2}$/.test(date) ? `${date}-28` : date;
};
