import type { NameAnnotation, QuoteAnnotation } from '../../../model/annotation.ts';
import type { Reading } from '../../../model/reading.ts';

/** The quotes of an article as claims ask for them. */
export interface QuoteShelf {
  /** In order of their start. */
  readonly quotes: readonly QuoteAnnotation[];
  readonly text: string;
  /** The quotes around an offset, the widest first. Offsets are asked for in order of their sentences. */
  readonly around: (offset: number) => readonly QuoteAnnotation[];
  /** Whether a cue of a quote covers an offset. */
  readonly isCue: (offset: number) => boolean;
}

/** Quotes hardly stand in each other: further back nobody looks. */
const mostLookedAt = 64;

const none: readonly QuoteAnnotation[] = [];

/** Reads the quotes of an article once. Asking is linear in all, if the offsets asked for hardly go back. */
export function createQuoteShelf({ article, annotations }: Reading): QuoteShelf {
  const quotes = annotations.filter((annotation): annotation is QuoteAnnotation => annotation.kind === 'quote');
  const cues = new Set<number>();
  for (const { cue } of quotes) if (cue) for (let offset = cue.start; offset < cue.end; offset += 1) cues.add(offset);
  const furthest = furthestEnds(quotes);
  const around = (offset: number): readonly QuoteAnnotation[] => {
    let at = lastStart(quotes, offset);
    if (at < 0 || furthest[at]! <= offset) return none;
    const found: QuoteAnnotation[] = [];
    for (const last = at - mostLookedAt; at >= 0 && at > last && furthest[at]! > offset; at -= 1)
      if (quotes[at]!.end > offset) found.push(quotes[at]!);
    return found.sort((a, b) => b.end - b.start - (a.end - a.start));
  };
  return { quotes, text: article.text, around, isCue: (offset) => cues.has(offset) };
}

/** How far the quotes up to each one reach. */
function furthestEnds(quotes: readonly QuoteAnnotation[]): Int32Array {
  const ends = new Int32Array(quotes.length);
  let furthest = 0;
  quotes.forEach(({ end }, at) => {
    furthest = Math.max(furthest, end);
    ends[at] = furthest;
  });
  return ends;
}

function lastStart(quotes: readonly QuoteAnnotation[], offset: number): number {
  let [low, high] = [0, quotes.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (quotes[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The fullest printed name of each chain of mentions. */
export function readEntityNames({ article, annotations }: Reading): ReadonlyMap<string, string> {
  const names = new Map<string, NameAnnotation>();
  for (const annotation of annotations) {
    if (annotation.kind !== 'name' || annotation.form !== 'name' || annotation.entity === undefined) continue;
    const known = names.get(annotation.entity);
    if (known === undefined || annotation.end - annotation.start > known.end - known.start)
      names.set(annotation.entity, annotation);
  }
  return new Map(
    [...names].map(([entity, { start, end, title }]) => [
      entity,
      article.text.slice(start + (title?.length ?? 0), end).trim(),
    ]),
  );
}
