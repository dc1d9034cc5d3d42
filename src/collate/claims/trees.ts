import type { TokenAnnotation } from '../../model/annotation.ts';
import type { Span } from '../../model/span.ts';
import type { Claim } from './claim.ts';
import { groupsOf, rootOf } from './word-groups.ts';

/** The word outside a span that governs it: "broke" for "on 22 May" of "who broke a wrist on 22 May". */
export function findGovernor({ tokens }: Claim, span: Span): TokenAnnotation | undefined {
  const isInside = ({ start, end }: Span): boolean => start >= span.start && end <= span.end;
  for (const token of tokens) {
    if (!isInside(token)) continue;
    const head = tokens.find(({ id }) => id === token.head);
    if (head && !isInside(head)) return head;
  }
  return undefined;
}

/** Whether two words are one, made from one, or of near meaning. */
export function areNearWords(a: TokenAnnotation, b: TokenAnnotation): boolean {
  const [left, right] = [rootOf(a.lemma), rootOf(b.lemma)];
  if (left === right) return true;
  const groups = groupsOf(right);
  return groupsOf(left).some((group) => groups.includes(group));
}

/** The word that governs a span, and the one above it: prepositions and participles often hang a little too low. */
export function findGovernors(claim: Claim, span: Span): TokenAnnotation[] {
  const first = findGovernor(claim, span);
  const second = first && claim.tokens.find(({ id }) => id === first.head);
  return [...(first ? [first] : []), ...(second ? [second] : [])];
}
