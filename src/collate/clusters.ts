import { compareStrings, type Link } from '../model/link.ts';

/** From this score on, a `different` link keeps its members apart, whatever else links them. */
export const vetoScore = 0.8;

/**
 * Makes clusters of linked members: `same` links are followed by score, then by id; a join is refused where a certain
 * `different` link stands between the two clusters. `unsure` links join nothing. Members without links stand alone.
 * Each cluster is sorted, and the clusters by their first member: the same for any order of members and links. What people
 * decided comes first, and only another decision stands against it.
 */
export function clusterLinks(members: readonly string[], links: readonly Link[]): string[][] {
  const clusters = new Map(members.map((member) => [member, createCluster(member)]));
  const decided = links.filter(({ decision }) => decision !== undefined);
  for (const list of decided.length > 0 ? [decided, links] : [links]) followLinks(list, clusters);
  const distinct = [...new Set(clusters.values())].map(({ members }) => members.sort(compareStrings));
  return distinct.sort((a, b) => compareStrings(a[0]!, b[0]!));
}

function followLinks(links: readonly Link[], clusters: Map<string, Cluster>): void {
  for (const { left, right, judgement, score } of links) {
    if (judgement !== 'different' || score < vetoScore) continue;
    clusters.get(left)?.apart.add(right);
    clusters.get(right)?.apart.add(left);
  }
  const joins = links.filter(({ judgement }) => judgement === 'same').sort(compareLinks);
  for (const { left, right } of joins) {
    const [a, b] = [clusters.get(left), clusters.get(right)];
    if (a && b && a !== b && !isApart(a, b)) joinClusters(a, b, clusters);
  }
}

interface Cluster {
  readonly members: string[];
  /** Members of other clusters that must not come in. */
  readonly apart: Set<string>;
}

const createCluster = (member: string): Cluster => ({ members: [member], apart: new Set() });

const compareLinks = (a: Link, b: Link): number =>
  b.score - a.score || compareStrings(a.left, b.left) || compareStrings(a.right, b.right);

/** Links stand on both sides, so that looking from the side with fewer of them is enough. */
function isApart(a: Cluster, b: Cluster): boolean {
  const [few, other] = a.apart.size <= b.apart.size ? [a, b] : [b, a];
  return few.apart.size > 0 && other.members.some((member) => few.apart.has(member));
}

function joinClusters(a: Cluster, b: Cluster, clusters: Map<string, Cluster>): void {
  const [into, from] = a.members.length >= b.members.length ? [a, b] : [b, a];
  for (const member of from.members) {
    into.members.push(member);
    clusters.set(member, into);
  }
  for (const member of from.apart) into.apart.add(member);
}
