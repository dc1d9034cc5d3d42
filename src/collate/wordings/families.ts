import { compareStrings } from '../../model/link.ts';
import type { Candidate } from './candidates.ts';
import { nearNounGroups } from './lists/near-nouns.ts';

/** The uses of one noun in the story. */
interface NounUse {
  readonly lemma: string;
  readonly candidates: Candidate[];
  readonly articles: Set<number>;
}

/** Candidates whose nouns may stand for one thing, the commonest noun first. */
export interface Family {
  readonly lemmas: readonly string[];
  readonly candidates: readonly Candidate[];
}

/**
 * Joins the uses of nouns of near meaning: each noun to the commonest one of its groups with which reports give it a
 * name or modifier in common, or which it takes up again. One step only, so that no chain of near words grows.
 */
export function groupFamilies(candidates: readonly Candidate[]): Family[] {
  const uses = [...countNouns(candidates).values()].sort(
    (a, b) =>
      b.articles.size - a.articles.size ||
      b.candidates.length - a.candidates.length ||
      compareStrings(a.lemma, b.lemma),
  );
  const leaders = new Map<number, NounUse[]>();
  const families = new Map<NounUse, NounUse[]>();
  for (const use of uses) {
    const groups = nearNounGroups(use.lemma);
    const leader = groups.flatMap((group) => leaders.get(group) ?? []).find((other) => areOneThing(other, use));
    if (leader) families.get(leader)!.push(use);
    else {
      families.set(use, [use]);
      for (const group of groups) leaders.set(group, [...(leaders.get(group) ?? []), use]);
    }
  }
  return [...families.values()].map((members) => ({
    lemmas: members.map(({ lemma }) => lemma),
    candidates: members.flatMap((member) => member.candidates).sort(compareCandidates),
  }));
}

function countNouns(candidates: readonly Candidate[]): Map<string, NounUse> {
  const uses = new Map<string, NounUse>();
  for (const candidate of candidates) {
    const { lemma } = candidate.phrase;
    const use = uses.get(lemma) ?? { lemma, candidates: [], articles: new Set() };
    use.candidates.push(candidate);
    use.articles.add(candidate.order);
    uses.set(lemma, use);
  }
  return uses;
}

function areOneThing(leader: NounUse, use: NounUse): boolean {
  const [theirs, ours] = [traitsOf(leader), traitsOf(use)];
  if ([...ours].some((trait) => theirs.has(trait))) return true;
  return use.candidates.some((candidate) => candidate.phrase.reference === 'definite' && isAfter(leader, candidate));
}

const traits = new WeakMap<NounUse, ReadonlySet<string>>();

/** The anchors and adjectives that a noun is used with. */
function traitsOf(use: NounUse): ReadonlySet<string> {
  const known = traits.get(use);
  if (known) return known;
  const found = new Set(use.candidates.flatMap(({ front, behind, modifiers }) => [...front, ...behind, ...modifiers]));
  traits.set(use, found);
  return found;
}

const maxDistance = 1200;

/** Whether the leader's noun stands not far before the candidate in its article. */
const isAfter = (leader: NounUse, { order, phrase }: Candidate): boolean =>
  leader.candidates.some(
    (other) =>
      other.order === order && other.phrase.end <= phrase.start && phrase.start - other.phrase.end < maxDistance,
  );

/** By article, then by place. */
export const compareCandidates = (a: Candidate, b: Candidate): number =>
  a.order - b.order || a.phrase.start - b.phrase.start || a.phrase.end - b.phrase.end;
