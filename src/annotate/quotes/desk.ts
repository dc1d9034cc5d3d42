import type { QuoteSpeaker, TimeAnnotation } from '../../model/annotation.ts';
import type { Region } from './marks/region.ts';
import type { QuoteRecord } from './record.ts';
import type { Sources } from './sentence/sources.ts';
import { indexNames, type NameIndex } from './speakers/speaker.ts';

/** What lies open while an article's quotes are found. */
export interface Desk {
  readonly text: string;
  readonly names: NameIndex;
  readonly times: readonly TimeAnnotation[];
  readonly records: QuoteRecord[];
  /** Stretches in marks that wait for a speaker behind them: “A.” “B,” she said. */
  waiting: Region[];
  nextGroup: number;
  /** Who the initials of a transcript's labels stand for: "AV" after "Ann Vale". */
  readonly byInitials: Map<string, QuoteSpeaker>;
}

/** An empty desk for an article. */
export const createDesk = (sources: Sources): Desk => ({
  text: sources.text,
  names: indexNames(sources),
  times: sources.times,
  records: [],
  waiting: [],
  nextGroup: 0,
  byInitials: new Map(),
});
