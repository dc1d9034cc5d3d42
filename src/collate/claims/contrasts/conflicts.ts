import type { Claim } from '../claim.ts';
import type { JudgedPair } from '../judged-pair.ts';
import { type Contrast, describeClaim, leastShown, listTellings } from './contrast.ts';
import { isLaterNews, isUpdate, type Side, spansDays } from './updates.ts';

/** Conflicts below this certainty are not even kept. */
const leastKept = 0.6;

/**
 * The conflicts of pairs, those of one kind that share a claim as one contrast: each side holds the claims that stand against
 * the same ones.
 */
export function buildConflicts(pairs: readonly JudgedPair[], claims: readonly Claim[]): Contrast[] {
  // Ranks are gathered over all reports at once.
  const conflicts = pairs.filter(
    ({ judgement: { conflict } }) => conflict && conflict.certainty >= leastKept && conflict.kind !== 'superlative',
  );
  const byKind = new Map<string, JudgedPair[]>();
  for (const pair of conflicts) {
    const kind = kindOf(pair);
    byKind.set(kind, [...(byKind.get(kind) ?? []), pair]);
  }
  return [...byKind].flatMap(([kind, list]) =>
    groupPairs(list).flatMap((group) => buildConflict(kind, group, { pairs, claims })),
  );
}

/** What one speaker says in marks here and there is one utterance, altered. */
function kindOf({ left, right, judgement }: JudgedPair): string {
  const { kind } = judgement.conflict!;
  const isQuoted = left.voice.marked && right.voice.marked && left.voice.speaker === right.voice.speaker;
  return isQuoted && left.voice.speaker !== undefined && kind !== 'date' && kind !== 'status' ? 'quote-altered' : kind;
}

/** Pairs that share a claim, at any remove. */
function groupPairs(pairs: readonly JudgedPair[]): JudgedPair[][] {
  const groupOf = new Map<string, JudgedPair[]>();
  for (const pair of pairs) {
    const [a, b] = [groupOf.get(pair.left.key) ?? [], groupOf.get(pair.right.key) ?? []];
    const joined = a === b ? a : [...a, ...b];
    joined.push(pair);
    for (const { left, right } of joined) {
      groupOf.set(left.key, joined);
      groupOf.set(right.key, joined);
    }
  }
  return [...new Set(groupOf.values())];
}

interface Story {
  readonly pairs: readonly JudgedPair[];
  readonly claims: readonly Claim[];
}

function buildConflict(kind: string, group: readonly JudgedPair[], story: Story): Contrast[] {
  const sides = splitSides(group);
  if (!sides) return [];
  const best = group.reduce((a, b) => (b.judgement.conflict!.certainty > a.judgement.conflict!.certainty ? b : a));
  const certainty = certaintyOf(best);
  const told = kind === 'number' ? sides.map((side) => withEqualNumbers(side, story)) : sides;
  const isShown = certainty >= leastShown && !isUpdate(kind, told) && !isLaterNews(kind, told);
  return [
    {
      kind,
      about: describeClaim(best.left),
      judgement: isShown ? 'disputed' : 'unsure',
      certainty: isShown ? certainty : Math.min(certainty, 0.5),
      why: best.judgement.why.slice(0, 5),
      positions: told.map((side) => ({ value: side[0]!.value, claims: listTellings(side.map(({ claim }) => claim)) })),
    },
  ];
}

/** Two sentences of one speaker on one thing are two utterances unless nearly all words are the same, on days near each other. */
const certaintyOf = (pair: JudgedPair): number =>
  kindOf(pair) === 'quote-altered' &&
  (pair.judgement.match.dice < 0.6 ||
    pair.judgement.match.pairs.length < 3 ||
    spansDays([pair.left, pair.right].map((claim) => ({ claim, value: '' }))))
    ? 0.5
    : pair.judgement.conflict!.certainty;

/** Two colours for the claims, so that each conflict is between the two; none where that cannot be. */
function splitSides(group: readonly JudgedPair[]): [Side[], Side[]] | undefined {
  const sideOf = new Map<string, { readonly side: 0 | 1; readonly told: Side }>();
  const open = [...group];
  const place = (claim: Claim, value: string, side: 0 | 1): boolean => {
    const known = sideOf.get(claim.key);
    if (known) return known.side === side;
    sideOf.set(claim.key, { side, told: { claim, value } });
    return true;
  };
  for (let rounds = group.length; open.length > 0 && rounds >= 0; rounds -= 1) {
    for (const pair of open.splice(0)) {
      const [a, b] = [sideOf.get(pair.left.key), sideOf.get(pair.right.key)];
      const [left, right] = pair.judgement.conflict!.values;
      if (!a && !b && sideOf.size > 0) {
        open.push(pair);
        continue;
      }
      const side = a?.side ?? (b ? ((1 - b.side) as 0 | 1) : 0);
      if (!place(pair.left, left, side) || !place(pair.right, right, (1 - side) as 0 | 1)) return undefined;
    }
  }
  const all = [...sideOf.values()];
  return [
    all.filter(({ side }) => side === 0).map(({ told }) => told),
    all.filter(({ side }) => side === 1).map(({ told }) => told),
  ];
}

/** The claims of other articles that tell the same number, told with something that the side tells too. */
function withEqualNumbers(side: readonly Side[], { pairs }: Story): Side[] {
  const known = new Set(side.map(({ claim }) => claim.key));
  const more: Side[] = [];
  for (const { left, right, judgement } of pairs) {
    for (const [own, other] of [
      [left, right],
      [right, left],
    ] as const) {
      const member = side.find(({ claim }) => claim.key === own.key);
      if (!member || known.has(other.key) || judgement.match.pairs.length < 2 || judgement.relation === 'different')
        continue;
      const isEqual = judgement.match.pairs.some(
        ([x, y]) =>
          x.quantity !== undefined && y.quantity?.value === x.quantity.value && isValue(member, x.quantity, y.quantity),
      );
      if (!isEqual) continue;
      known.add(other.key);
      more.push({ claim: other, value: member.value });
    }
  }
  return [...side, ...more];
}

const isValue = (
  { claim, value }: Side,
  ...quantities: readonly { readonly start: number; readonly end: number }[]
): boolean => quantities.some(({ start, end }) => claim.article.text.slice(start, end).replace(/\s+/g, ' ') === value);
