import type { TimeAnnotation } from '../../model/annotation.ts';
import type { Span } from '../../model/span.ts';
import type { Element } from './sentence/element.ts';
import { isTimeNoun, type Phrase, phraseEndAfter, splitSimplePhrases } from './sentence/noun-phrase.ts';
import { settingKindOf } from './sentence/setting-nouns.ts';

/** On what occasion, through which medium and when something was said. */
export interface Setting {
  readonly occasion?: Span;
  readonly medium?: Span;
  readonly time?: string;
}

const prepositions: ReadonlySet<string> = new Set([
  'in',
  'on',
  'at',
  'during',
  'via',
  'through',
  'after',
  'before',
  'to',
  'by',
  'over',
]);

/** Reads the adverbials beside a cue: "in televised remarks", "during his visit in May". The first of each kind counts. */
export function readSetting(elements: readonly Element[], range: Phrase, times: readonly TimeAnnotation[]): Setting {
  const setting: { occasion?: Span; medium?: Span; time?: string } = {};
  for (let at = range.from; at < Math.min(range.to, elements.length); at += 1) {
    if (!prepositions.has(elements[at]!.folded)) continue;
    const phrase = splitSimplePhrases(elements, { from: at + 1, to: phraseEndAfter(elements, at + 1) }, false)[0];
    const kind = phrase && settingKindOf(elements[phrase.to - 1]!.folded);
    if (phrase && kind && !isTimeNoun(elements[phrase.to - 1]))
      setting[kind] ??= { start: elements[phrase.from]!.start, end: elements[phrase.to - 1]!.end };
  }
  const time = timeWithin(elements, range, times);
  return time ? { ...setting, time: time.id } : setting;
}

function timeWithin(
  elements: readonly Element[],
  { from, to }: Phrase,
  times: readonly TimeAnnotation[],
): TimeAnnotation | undefined {
  if (to <= from || times.length === 0) return undefined;
  const start = elements[from]?.start ?? Number.POSITIVE_INFINITY;
  const end = elements[Math.min(to, elements.length) - 1]!.end;
  let low = 0;
  let high = times.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (times[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  const found = times[low];
  return found && found.end <= end ? found : undefined;
}
