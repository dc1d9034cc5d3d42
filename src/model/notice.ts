import type { Span } from './span.ts';

/** A content problem, as data: what was seen, which rule saw it, and where. */
export interface Notice {
  /** `fatal`: the article or input could not be used at all; `warning`: something may be missing or wrong; `info`: worth knowing. */
  readonly severity: 'info' | 'warning' | 'fatal';
  /** The path of the rule or reader that gave it, such as `read/jsonl/broken-line`. */
  readonly rule: string;
  /** What was seen and what to do, in a sentence. */
  readonly reason: string;
  readonly articleId?: string;
  readonly span?: Span;
}
