import type { Fact, FactPart } from './fact.ts';

/** How two facts go together. */
export interface FactMatch {
  /** One word, or of near meaning. */
  readonly verb: 'same' | 'near' | 'apart';
  /** How many of those who do it, or to whom it is done, are the same. */
  readonly matched: number;
  /** How many others are near: one is named by what the other belongs to. */
  readonly close: number;
  /** How many roles both fill, with others. */
  readonly apart: number;
  /** The pairs of participants that are the same. */
  readonly pairs: readonly (readonly [FactPart, FactPart])[];
}

const core: ReadonlySet<string> = new Set(['agent', 'patient', 'attribute', 'recipient']);

/** Sets the participants of two facts against each other, role by role. */
export function matchFacts(a: Fact, b: Fact): FactMatch {
  const verb = matchVerbs(a, b);
  if (verb === 'apart') return { verb, matched: 0, close: 0, apart: 0, pairs: [] };
  const [left, right] = [coreOf(a), coreOf(b)];
  const meeting = left.flatMap((one) =>
    right.filter((other) => mayMeet(a, b, one, other)).map((other) => [one, other] as const),
  );
  const pairs = meeting.filter(([one, other]) => isSamePart(one, other));
  const close = meeting.filter(([one, other]) => isOfPart(one, other) || isOfPart(other, one));
  const isClose = (part: FactPart): boolean => close.some(([one, other]) => one === part || other === part);
  const apart = coreRoles.filter((role) => {
    const [own, others] = [left.filter((part) => part.role === role), right.filter((part) => part.role === role)];
    if (own.length === 0 || others.length === 0 || [...own, ...others].some((part) => isClose(part) || part.open))
      return false;
    return !(
      verb === 'same' && own.every((one) => others.every((other) => mayStandFor(one, other) || mayStandFor(other, one)))
    );
  });
  const matched = new Set(pairs.map(([one]) => one.role));
  const near = new Set(close.map(([one]) => one.role).filter((role) => !matched.has(role)));
  return { verb, matched: matched.size, close: near.size, apart: apart.length, pairs };
}

const coreRoles: readonly string[] = ['agent', 'patient', 'attribute'];

const coreOf = ({ parts }: Fact): FactPart[] => parts.filter(({ role }) => core.has(role));

function matchVerbs(a: Fact, b: Fact): FactMatch['verb'] {
  if (a.root === b.root) return 'same';
  return a.near.some((group) => b.near.includes(group)) ? 'near' : 'apart';
}

/** In one role; or of the one that it happens to, whom some verbs have as their subject: "five died", "killed five". */
const mayMeet = (a: Fact, b: Fact, one: FactPart, other: FactPart): boolean =>
  one.role === other.role ||
  (isLone(a, one) && other.role === 'patient') ||
  (isLone(b, other) && one.role === 'patient');

const isLone = ({ parts }: Fact, { role }: FactPart): boolean =>
  role === 'agent' && !parts.some((part) => part.role === 'patient');

/** One holds the name or noun of the other: "Arvenian spies" and "Arvenia", "two others" and "two other men". */
const isOfPart = ({ heads, near }: FactPart, { heads: others, all, near: nearOthers }: FactPart): boolean =>
  [...heads].some((key) => all.has(key) || others.has(key)) || [...near].some((group) => nearOthers.has(group));

/** Leaders sign for their countries, and spokesmen speak for firms. */
const mayStandFor = (a: FactPart, b: FactPart): boolean =>
  a.types.has('person') && !b.types.has('person') && b.types.size > 0;

/** Whether two participants are one: the same entity or noun, or one of near meaning. */
export const isSamePart = (a: FactPart, b: FactPart): boolean =>
  [...a.heads].some((key) => b.heads.has(key)) || [...a.near].some((group) => b.near.has(group));
