import type { BlockKind } from '../../model/article.ts';

/** A rule that tells a line's kind by the line alone. */
export interface LineRule {
  /** `read/blocks/furniture`. */
  readonly id: string;
  readonly kind: BlockKind;
  /** Lines that match and lines that must not; they are test cases. */
  readonly matches: readonly string[];
  readonly rejects: readonly string[];
  /** `folded` is the line folded (case, quotation marks, dashes) and trimmed. */
  readonly test: (line: string, folded: string) => boolean;
}

/** Longer lines are no furniture, bylines or credits. */
export const maxRuledLine = 600;
