import { isCondition } from '../facts/limits.ts';
import { type Extent, findExtent, isAfterComma } from '../tree/extent.ts';
import type { ClaimSentence } from '../tree/sentence.ts';
import { findChild, relationOf, tagOf } from '../tree/words.ts';

const beside: ReadonlySet<string> = new Set(['parataxis', 'discourse', 'vocative']);

/** The stretch of a clause: without the clauses that it is joined to, or that stand beside it after a comma. */
export function findClauseExtent(sentence: ClaimSentence, at: number, governors: readonly number[]): Extent {
  const isKept = (child: number, head: number): boolean => {
    const relation = relationOf(sentence, child);
    if (relation === 'punct') return false;
    if (beside.has(relation)) return false;
    if (relation === 'conj' && (head === at || governors.includes(head))) return !isClause(sentence, child);
    if (relation === 'cc' && (head === at || governors.includes(head))) return false;
    if (relation === 'advcl') return isCondition(sentence, child) || !isAfterComma(sentence, child, at);
    if (relation === 'acl') return !isAfterComma(sentence, child, head);
    return true;
  };
  const own = findExtent(sentence, at, isKept);
  const outer = governors.at(-1);
  if (outer === undefined) return own;
  const whole = findExtent(sentence, outer, isKept);
  return { from: Math.min(own.from, whole.from), to: Math.max(own.to, whole.to) };
}

const isClause = (sentence: ClaimSentence, at: number): boolean =>
  tagOf(sentence, at) === 'VERB' || findChild(sentence, at, 'cop') >= 0 || findChild(sentence, at, 'nsubj') >= 0;
