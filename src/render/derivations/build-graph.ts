import { isFieldCitation } from '../../model/citation.ts';
import type { CopyKind, Derivation } from '../../model/edition.ts';

/** A report, or a third from which reports have their text. */
export interface CopyNode {
  /** The id of an article, or `via NAME`. */
  readonly id: string;
  /** The name of a third; absent for a report. */
  readonly via?: string;
  /** How many steps it is from where the text begins. */
  readonly column: number;
}

/** A copy, from its source to who took it over. */
export interface CopyEdge {
  readonly from: string;
  readonly to: string;
  readonly kind: CopyKind;
  readonly share: number;
  readonly isKnown: boolean;
  /** More than the dates show it. */
  readonly isCredited: boolean;
  /** The derivation that it leads to, by its place in the list given. */
  readonly derivation: number;
}

/** Who has what from whom. */
export interface CopyGraph {
  readonly nodes: readonly CopyNode[];
  readonly edges: readonly CopyEdge[];
  /** Reports that copy too and are not drawn. */
  readonly left: number;
}

/** A report's sources beyond these are in the list alone. */
const mostSources = 3;

/**
 * Makes a graph of derivations: reports that have a text from a third hang on it, and not on each other; each report is tied to the three from which
 * it has most. At most `mostReports` reports, those in most copies.
 */
export function buildCopyGraph(derivations: readonly Derivation[], mostReports: number): CopyGraph {
  const edges = keepStrongest(dropIndirect(derivations.flatMap(toEdges)));
  const counts = new Map<string, number>();
  for (const id of edges.flatMap(({ from, to }) => [from, to])) counts.set(id, (counts.get(id) ?? 0) + 1);
  const reports = [...counts].filter(([id]) => !isVia(id)).sort((a, b) => b[1] - a[1]);
  const shown = new Set(reports.slice(0, mostReports).map(([id]) => id));
  const kept = edges.filter(({ from, to }) => (isVia(from) || shown.has(from)) && shown.has(to));
  const ids = [...new Set(kept.flatMap(({ from, to }) => [from, to]))];
  const columns = assignColumns(ids, kept);
  return {
    nodes: ids.map((id) => ({ id, column: columns.get(id)!, ...(isVia(id) && { via: id.slice(viaMark.length) }) })),
    edges: kept,
    left: new Set(reports.map(([id]) => id)).size - ids.filter((id) => !isVia(id)).length,
  };
}

const viaMark = 'via ';
const isVia = (id: string): boolean => id.startsWith(viaMark);

function toEdges(one: Derivation, derivation: number): CopyEdge[] {
  const { from, to, kind, share, direction, common, via, viaArticle, proofs = [] } = one;
  if (kind === undefined) return [];
  const isCredited = proofs.some((proof) => !isFieldCitation(proof) || proof.field !== 'publishedAt');
  const edge = { kind, share, derivation, isCredited };
  if (common && via !== undefined)
    return [from, to].map((id) => ({ ...edge, from: viaArticle ?? `${viaMark}${via}`, to: id, isKnown: true }));
  return [{ ...edge, from, to, isKnown: direction === 'known' }];
}

/** A copy of a copy has its text from the first as much: what only the dates tie to the copy is tied to the first alone. */
function dropIndirect(edges: readonly CopyEdge[]): CopyEdge[] {
  const byPair = new Map(edges.map((edge) => [`${edge.from}\n${edge.to}`, edge]));
  const sourcesOf = Map.groupBy(edges, ({ to }) => to);
  return edges.filter(
    (edge) =>
      edge.isCredited ||
      !sourcesOf.get(edge.from)?.some((source) => {
        const direct = byPair.get(`${source.from}\n${edge.to}`);
        return (
          source.isKnown && source.kind !== 'rewritten' && direct !== undefined && direct.share >= edge.share - alike
        );
      }),
  );
}

const alike = 0.05;

/** Each pair once, and of each report its strongest sources. */
function keepStrongest(edges: readonly CopyEdge[]): CopyEdge[] {
  const taken = new Map<string, Set<string>>();
  return edges
    .toSorted((a, b) => Number(b.isKnown) - Number(a.isKnown) || b.share - a.share || a.derivation - b.derivation)
    .filter(({ from, to }) => {
      const sources = taken.get(to) ?? new Set();
      if (sources.has(from) || sources.size >= mostSources) return false;
      taken.set(to, sources.add(from));
      return true;
    })
    .sort((a, b) => a.derivation - b.derivation);
}

/** The longest way to each from where nothing comes from anywhere; what goes round in a ring ends after as many steps as there are nodes. */
function assignColumns(ids: readonly string[], edges: readonly CopyEdge[]): Map<string, number> {
  const columns = new Map(ids.map((id) => [id, 0]));
  for (let round = 0; round < Math.min(ids.length, mostColumns); round += 1)
    for (const { from, to } of edges)
      if (columns.get(to)! <= columns.get(from)! && columns.get(from)! < mostColumns - 1)
        columns.set(to, columns.get(from)! + 1);
  return columns;
}

const mostColumns = 4;
