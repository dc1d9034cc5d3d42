import type { NameAnnotation, TokenAnnotation } from '../../../model/annotation.ts';
import type { Claim } from '../claim.ts';
import type { ClaimMatch } from '../match-claims.ts';
import { areNearWords } from '../trees.ts';
import { type Conflict, type FindConflict, wordsAt } from './conflict.ts';

/** The same verb with a subject of another name, of one type. */
export const findAgents: FindConflict = (a, b, match): Conflict | undefined => {
  for (const [x, y] of match.pairs) {
    if (x.token.tag !== 'VERB' || y.token.tag !== 'VERB') continue;
    const [left, right] = [agentOf(a, x.token), agentOf(b, y.token)];
    if (!left || !right || left.type !== right.type || left.entity === undefined || right.entity === undefined)
      continue;
    if (isSame(a, b, left, right)) continue;
    return {
      kind: 'participant',
      certainty: isSure(a, b, match) ? 0.8 : 0.5,
      why: 'another one did it',
      values: [wordsAt(a, left), wordsAt(b, right)],
    };
  }
  return undefined;
};

/** One deed that two cannot both have done: it has the same telling number. */
function isSure(a: Claim, b: Claim, match: ClaimMatch): boolean {
  const isNear = a.head !== undefined && b.head !== undefined && areNearWords(a.head, b.head);
  if (!a.main || !b.main || !isNear) return false;
  const isSameNumber = match.pairs.some(([{ quantity }]) => quantity !== undefined && quantity.value > 12);
  return isSameNumber && match.dice >= 0.25 && match.shared >= 6;
}

/** The name that is the subject of a verb, or stands in its subject. */
function agentOf(claim: Claim, verb: TokenAnnotation): NameAnnotation | undefined {
  const isPassive = claim.tokens.some(({ head, lemma, tag }) => head === verb.id && lemma === 'be' && tag === 'AUX');
  const subject = claim.tokens.find(({ head, relation }) => head === verb.id && relation === 'nsubj');
  if (!subject || isPassive) return undefined;
  const inside = new Set([subject.id]);
  for (const { id, head } of claim.tokens) if (head !== undefined && inside.has(head)) inside.add(id);
  const words = claim.tokens.filter(({ id }) => inside.has(id));
  return claim.names.find(
    (name) => name.form === 'name' && words.some((word) => word.start >= name.start && word.end <= name.end),
  );
}

function isSame(a: Claim, b: Claim, left: NameAnnotation, right: NameAnnotation): boolean {
  const keys = new Set(
    a.terms.flatMap(({ kind, keys: some, token }) =>
      kind === 'name' && token.start >= left.start && token.end <= left.end ? some : [],
    ),
  );
  const isOne = b.terms.some(
    ({ kind, keys: some, token }) =>
      kind === 'name' && token.start >= right.start && token.end <= right.end && some.some((key) => keys.has(key)),
  );
  const words = new Set(wordsAt(a, left).toLowerCase().split(' '));
  return (
    isOne ||
    wordsAt(b, right)
      .toLowerCase()
      .split(' ')
      .some((word) => words.has(word))
  );
}
