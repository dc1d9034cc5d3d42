import type { AttributionAnnotation, QuoteAnnotation } from '../../model/annotation.ts';
import type { Span } from '../../model/span.ts';
import type { Evidence } from './sentence.ts';
import { isUnnamed } from './source/unnamed.ts';

/** The quotes that are known through a chain, or whose speaker is somebody unnamed, with that filled in. Linear, but for a search per speaker. */
export function reviseQuotes(
  text: string,
  evidence: Evidence,
  found: readonly AttributionAnnotation[],
): QuoteAnnotation[] {
  const byQuote = new Map<string, string[]>();
  for (const { id, of } of found) for (const quote of of) byQuote.set(quote, [...(byQuote.get(quote) ?? []), id]);
  return evidence.quotes.flatMap((quote) => {
    const attributions = byQuote.get(quote.id);
    const speaker = describeSpeaker(text, quote.speaker, evidence);
    if (!attributions && !speaker) return [];
    return [{ ...quote, ...(speaker ? { speaker } : {}), ...(attributions ? { attributions } : {}) }];
  });
}

/** The speaker marked as unnamed, if the words only describe somebody. */
function describeSpeaker(
  text: string,
  speaker: QuoteAnnotation['speaker'],
  { tokens, names }: Evidence,
): QuoteAnnotation['speaker'] {
  if (
    speaker?.start === undefined ||
    speaker.end === undefined ||
    speaker.entity !== undefined ||
    speaker.name !== undefined
  )
    return undefined;
  const span = { start: speaker.start, end: speaker.end };
  const inside = within(tokens, span);
  return inside.length > 0 && isUnnamed(text, span, inside, within(names, span))
    ? { ...speaker, unnamed: true }
    : undefined;
}

/** The annotations inside a span, found by halving: they come in order of their start. */
function within<T extends Span>(list: readonly T[], { start, end }: Span): T[] {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  const inside: T[] = [];
  for (let at = low; at < list.length && list[at]!.start < end; at += 1)
    if (list[at]!.end <= end) inside.push(list[at]!);
  return inside;
}
