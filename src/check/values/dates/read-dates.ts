import { within } from '../../../collate/spans.ts';
import type { TimeAnnotation } from '../../../model/annotation.ts';
import type { IndexedSentence } from '../../index/sentence-index.ts';
import type { Slot } from '../slot.ts';

/** The dates and clock times that a sentence gives; lengths of time are numbers, and "now" and "every day" date nothing. */
export function readDates(sentence: IndexedSentence): Slot[] {
  const { source } = sentence;
  return within(source.times, sentence).flatMap((time): Slot[] => {
    const words = source.article.text.slice(time.start, time.end);
    if (time.value === undefined || untold.has(time.granularity) || loose.test(words) || numbered.test(words))
      return [];
    const sort = time.granularity === 'hour' || time.granularity === 'minute' ? 'clock' : 'day';
    const span = { start: time.start, end: time.end };
    return [{ sort, sentence, ...span, value: span, anchor: span, quantities: [], time }];
  });
}

const untold: ReadonlySet<TimeAnnotation['granularity']> = new Set(['duration', 'set']);
const loose = /^(?:now|currently|today's|recently|lately|(?:the )?(?:past|future|present)|these days|meanwhile)$/i;

/** "Long March-5", a name with a number; nobody prints a day so. */
const numbered = /^\p{Lu}\p{L}+-\d{1,2}$/u;
