import type { Span } from '../../src/model/span.ts';

/** Cited characters of an article that stands in the page. */
export interface CitedPlace {
  /** `a-ID:412-447` */
  readonly address: string;
  readonly article: HTMLElement;
  /** A metadata field; absent for the text. */
  readonly field?: string;
  readonly spans: readonly Span[];
}

/** The cited characters that an address names, if their article is in the page. */
export function parseAddress(address: string): CitedPlace | undefined {
  const match = /^([^:]{1,4000}):(?:([a-zA-Z]{1,40}):)?([\d,-]{3,8000})$/.exec(address);
  const article = match && document.getElementById(match[1]!);
  const spans = match ? parseSpans(match[3]!) : undefined;
  if (!article?.dataset.article || !spans) return undefined;
  return { address, article, spans, ...(match?.[2] && { field: match[2] }) };
}

function parseSpans(ranges: string): Span[] | undefined {
  const spans = ranges.split(',').map((range) => {
    const match = /^(\d{1,9})-(\d{1,9})$/.exec(range);
    return { start: Number(match?.[1] ?? Number.NaN), end: Number(match?.[2] ?? Number.NaN) };
  });
  return spans.every(({ start, end }) => start < end) ? spans : undefined;
}
