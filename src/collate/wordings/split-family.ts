import type { Candidate } from './candidates.ts';
import type { Family } from './families.ts';
import { isMutualNoun } from './lists/near-nouns.ts';

/** Candidates that are taken to be of one thing. */
export interface Referent {
  readonly candidates: readonly Candidate[];
  /** Nothing ties the articles' terms but the noun, of which the story has several. */
  readonly unsure: boolean;
}

interface Group {
  readonly anchors: Map<string, number>;
  readonly candidates: Candidate[];
}

type TypeOf = (anchor: string) => string;

/**
 * Splits what one noun stands for by the names in front ("the Trump campaign", "the Clinton campaign"), or, where who
 * takes part tells them apart, by all names around it. A term without names goes with the one before it in its article,
 * else with the one after it, else with the commonest.
 */
export function splitFamily({ lemmas, candidates }: Family, typeOf: TypeOf): Referent[] {
  const mutual = lemmas.some(isMutualNoun);
  const anchorsOf = (candidate: Candidate): readonly string[] =>
    mutual
      ? [...new Set([...candidate.front, ...candidate.behind])].filter((anchor) => typeOf(anchor) !== 'noun')
      : candidate.front;
  const usable = candidates.filter(({ phrase }) => phrase.reference !== 'another');
  const { groups, groupOf } = groupAnchored(
    usable,
    anchorsOf,
    mutual ? isSubset : (group, set) => !areRivals(group, set, typeOf),
  );
  placeOthers(usable, groupOf, groups);
  return groups
    .map((group) => ({
      candidates: withoutOtherNumber(group.candidates),
      unsure: groups.length > 1 && !isTied(group, anchorsOf),
    }))
    .filter((referent) => referent.candidates.length > 0);
}

/** Whether two articles give the group one name in common. */
function isTied({ candidates }: Group, anchorsOf: (candidate: Candidate) => readonly string[]): boolean {
  const firstArticle = new Map<string, number>();
  for (const candidate of candidates)
    for (const anchor of anchorsOf(candidate)) {
      const first = firstArticle.get(anchor) ?? candidate.order;
      if (first !== candidate.order) return true;
      firstArticle.set(anchor, first);
    }
  return false;
}

function groupAnchored(
  candidates: readonly Candidate[],
  anchorsOf: (candidate: Candidate) => readonly string[],
  fits: (group: Group, anchors: readonly string[]) => boolean,
) {
  const bySet = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const anchors = anchorsOf(candidate);
    if (anchors.length === 0) continue;
    const key = [...anchors].sort().join(' ');
    const list = bySet.get(key);
    if (list) list.push(candidate);
    else bySet.set(key, [candidate]);
  }
  const groups: Group[] = [];
  const groupOf = new Map<Candidate, Group>();
  for (const members of [...bySet.values()].sort((a, b) => b.length - a.length)) {
    const anchors = anchorsOf(members[0]!);
    const fitting = groups.filter((group) => fits(group, anchors));
    const group = bestOf(fitting, anchors) ?? createGroup(groups);
    for (const anchor of anchors) group.anchors.set(anchor, (group.anchors.get(anchor) ?? 0) + members.length);
    for (const member of members) groupOf.set(member, group);
  }
  return { groups, groupOf };
}

function createGroup(groups: Group[]): Group {
  const group: Group = { anchors: new Map(), candidates: [] };
  groups.push(group);
  return group;
}

/** The group that shares most anchors; of equals the first, which is the commonest. */
function bestOf(groups: readonly Group[], anchors: readonly string[]): Group | undefined {
  const shared = (group: Group) => anchors.reduce((sum, anchor) => sum + (group.anchors.get(anchor) ?? 0), 0);
  return groups.reduce<Group | undefined>(
    (best, group) => (best && shared(best) >= shared(group) ? best : group),
    undefined,
  );
}

const isSubset = ({ anchors }: Group, set: readonly string[]): boolean => {
  const shared = set.filter((anchor) => anchors.has(anchor)).length;
  return shared > 0 && (shared === set.length || shared === anchors.size);
};

/** Whether a set has another name of a kind of which the group has one already: "the Clinton campaign" beside "the Trump campaign". */
function areRivals({ anchors }: Group, set: readonly string[], typeOf: TypeOf): boolean {
  if (set.some((anchor) => anchors.has(anchor))) return false;
  const types = new Set([...anchors.keys()].map(typeOf));
  return set.some((anchor) => types.has(typeOf(anchor)));
}

function placeOthers(candidates: readonly Candidate[], groupOf: ReadonlyMap<Candidate, Group>, groups: Group[]): void {
  const main = commonest(candidates, groupOf) ?? createGroup(groups);
  const next = new Map<number, Group>();
  for (const candidate of candidates) {
    const group = groupOf.get(candidate);
    if (group && !next.has(candidate.order)) next.set(candidate.order, group);
  }
  let last: { order: number; group: Group } | undefined;
  for (const candidate of candidates) {
    const known = groupOf.get(candidate);
    if (known) last = { order: candidate.order, group: known };
    const group = known ?? (last?.order === candidate.order ? last.group : (next.get(candidate.order) ?? main));
    group.candidates.push(candidate);
  }
}

function commonest(candidates: readonly Candidate[], groupOf: ReadonlyMap<Candidate, Group>): Group | undefined {
  const counts = new Map<Group, number>();
  for (const candidate of candidates) {
    const group = groupOf.get(candidate);
    if (group) counts.set(group, (counts.get(group) ?? 0) + 1);
  }
  return [...counts].reduce<readonly [Group, number] | undefined>(
    (best, next) => (best && best[1] >= next[1] ? best : next),
    undefined,
  )?.[0];
}

/** Without "lawsuits" where "the lawsuit" is meant: a plural that nothing marks as known, among singulars, and the other way round. */
function withoutOtherNumber(candidates: readonly Candidate[]): Candidate[] {
  const plurals = candidates.filter(({ phrase }) => phrase.plural).length;
  const mostlyPlural = plurals * 2 > candidates.length;
  return candidates.filter(
    ({ phrase }) => mostlyPlural || !phrase.plural || phrase.reference === 'definite' || phrase.reference === 'owned',
  );
}
