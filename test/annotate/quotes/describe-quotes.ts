import { quotesStage } from '../../../src/annotate/quotes/stage.ts';
import { annotationsOf, type QuoteAnnotation } from '../../../src/model/annotation.ts';
import type { BlockKind } from '../../../src/model/article.ts';
import { createTestArticle, type NamedEntity, readWithCast } from '../../helpers/quote-reading.ts';

/** Quotes found in blocks, with the text that they point into. */
export function findTestQuotes(
  blocks: readonly (string | readonly [BlockKind, string])[],
  entities?: readonly NamedEntity[],
): { readonly text: string; readonly quotes: QuoteAnnotation[]; readonly rules: string[] } {
  const reading = readWithCast(createTestArticle(blocks), entities);
  const found = quotesStage.find(reading);
  const quotes = annotationsOf(found.annotations, 'quote');
  return { text: reading.article.text, quotes, rules: (found.notices ?? []).map(({ rule }) => rule) };
}

/** Each quote on a line: `form, speaker's mention (name), cue: content`. */
export function describeQuotes(...blocks: (string | readonly [BlockKind, string])[]): string[] {
  const { text, quotes } = findTestQuotes(blocks);
  return quotes.map((quote) => describeQuote(text, quote));
}

function describeQuote(text: string, { form, speaker, cue, start, end }: QuoteAnnotation): string {
  const mention = speaker?.start === undefined ? '-' : text.slice(speaker.start, speaker.end);
  const name = speaker?.name && speaker.name !== mention ? ` (${speaker.name})` : '';
  const verb = cue ? text.slice(cue.start, cue.end) : '-';
  return `${form}, ${mention}${name}, ${verb}: ${text.slice(start, end)}`;
}
