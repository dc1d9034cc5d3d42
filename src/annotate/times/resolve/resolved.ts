import type { Granularity, TimeInterval, TimePart } from '../../../model/annotation.ts';
import type { Day } from './calendar.ts';
import type { Tense } from './tense.ts';

/** A place in the calendar that later words can count from: "the next day", "a year earlier". */
export interface Reference {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  readonly quarter?: number;
}

/** What a time is resolved against. */
export interface TimeContext {
  /** Absent where the article has no date. */
  readonly publication?: Day;
  /** The last time told before. */
  readonly reference?: Reference;
  /** No time is told anywhere before. */
  readonly isFirst?: true;
  /** The last quarter told before: what figures are compared with a year later. */
  readonly quarter?: Reference;
  /** The last quarter told anywhere before. */
  readonly lastQuarter?: Reference;
  /** The day told elsewhere in the sentence, for a bare time of day. */
  readonly sentenceDay?: Reference;
  readonly tense: () => Tense;
}

/** A time as far as it could be resolved. */
export interface ResolvedTime {
  readonly value?: string;
  readonly granularity: Granularity;
  readonly known: readonly TimePart[];
  readonly implied: readonly TimePart[];
  /** What resolving takes off the certainty: 1 for nothing. */
  readonly certainty: number;
  readonly reference?: Reference;
  readonly interval?: TimeInterval;
  /** It would have a value if the article were dated. */
  readonly needsPublication?: true;
}

/** A time that has no value, because nothing it could be counted from is known, or because there is no such time. */
export const unresolved = (
  granularity: Granularity,
  known: readonly TimePart[] = [],
  needsPublication = false,
): ResolvedTime => ({
  granularity,
  known,
  implied: [],
  certainty: 1,
  ...(needsPublication ? { needsPublication: true as const } : {}),
});
