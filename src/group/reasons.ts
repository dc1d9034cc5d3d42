import { compareStrings } from '../model/link.ts';
import type { StoryReason } from '../model/story.ts';
import type { ArticlePair } from './pairs.ts';
import type { TermVector } from './vectors.ts';
import { namePrefix } from './words.ts';

const shownTerms = 4;

/** What the reasons of a story are made of; articles are indexes into these lists. */
export interface ReasonSource {
  readonly ids: readonly string[];
  readonly vectors: readonly TermVector[];
  readonly days: readonly (number | undefined)[];
}

/** Why the members of a story are together: its strongest pairs that tie them all (a maximum spanning forest). */
export function describeReasons(
  members: readonly number[],
  pairs: readonly ArticlePair[],
  source: ReasonSource,
): StoryReason[] {
  const group = new Map(members.map((member) => [member, member]));
  const root = (member: number): number => {
    let at = member;
    while (group.get(at) !== at) at = group.get(at)!;
    return at;
  };
  const strongest = [...pairs].sort((a, b) => b.score - a.score || a.left - b.left || a.right - b.right);
  const kept = strongest.filter(({ left, right }) => {
    const [a, b] = [root(left), root(right)];
    group.set(b, a);
    return a !== b;
  });
  return kept.map((pair) => describePair(pair, source)).sort(compareReasons);
}

const compareReasons = (a: StoryReason, b: StoryReason): number =>
  compareStrings(a.left, b.left) || compareStrings(a.right, b.right);

function describePair({ left, right, score, words }: ArticlePair, { ids, vectors, days }: ReasonSource): StoryReason {
  const shared = sharedTerms(vectors[left]!, vectors[right]!);
  const names = shared.filter((term) => term.startsWith(namePrefix)).map((term) => term.slice(namePrefix.length));
  const plain = shared.filter((term) => !term.startsWith(namePrefix));
  const reasons = [
    ...(names.length ? [`share ${countOf(names.length, 'rare name')}: ${names.slice(0, shownTerms).join(', ')}`] : []),
    ...(plain.length ? [`share ${countOf(plain.length, 'rare word')}: ${plain.slice(0, shownTerms).join(', ')}`] : []),
    ...describeDays(days[left], days[right]),
    `${words.toFixed(2)} of the words' weight`,
  ];
  const [first, second] = ids[left]! <= ids[right]! ? [ids[left]!, ids[right]!] : [ids[right]!, ids[left]!];
  return { left: first, right: second, score: Math.round(score * 1000) / 1000, reasons };
}

const countOf = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;

function sharedTerms(a: TermVector, b: TermVector): string[] {
  const other = new Map(b);
  return a
    .filter(([term]) => other.has(term))
    .map(([term, weight]) => ({ term, weight: weight * other.get(term)! }))
    .sort((x, y) => y.weight - x.weight || compareStrings(x.term, y.term))
    .map(({ term }) => term);
}

function describeDays(a: number | undefined, b: number | undefined): string[] {
  if (a === undefined || b === undefined) return [];
  const apart = Math.round(Math.abs(a - b));
  return [apart === 0 ? 'same day' : `${countOf(apart, 'day')} apart`];
}
