import { posix } from 'node:path';
import { findCycles } from './find-cycles.ts';
import { type Import, readImports } from './read-imports.ts';
import { type LayerTable, lineLimits, maxFolderEntries } from './table.ts';

/** What is wrong with the tree, in a sentence that begins with the file. */
export interface Problem {
  readonly severity: 'warning' | 'error';
  readonly message: string;
}

/** Paths from the root of the repository, and what the files hold. */
export type Sources = ReadonlyMap<string, string>;

interface Edge extends Import {
  readonly file: string;
  /** The path of a file of ours; absent for packages. */
  readonly target?: string;
}

const error = (message: string): Problem => ({ severity: 'error', message });
const warning = (message: string): Problem => ({ severity: 'warning', message });

/** Checks the imports of all sources against the table, and the sizes of files and folders. */
export function checkLayers(sources: Sources, table: LayerTable): Problem[] {
  const edges = [...sources].flatMap(([file, source]) => readEdges(file, source));
  const layered = edges.filter(({ file }) => /^(?:src|web)\//.test(file));
  return [
    ...layered.flatMap((edge) => checkEdge(edge, table)),
    ...checkPackages(layered),
    ...checkCycles(sources, edges),
    ...checkSizes(sources),
  ];
}

function readEdges(file: string, source: string): Edge[] {
  return readImports(source).map((found) => {
    const inside = found.specifier.startsWith('.');
    return { file, ...found, ...(inside && { target: posix.join(posix.dirname(file), found.specifier) }) };
  });
}

/** The layer of a file: `src/text/fold.ts` is in `text`, `src/index.ts` in `index`, `web/app.ts` in `web`. */
export function layerOf(file: string): string {
  const [root, second] = file.split('/');
  return root === 'src' ? second!.replace(/\.ts$/, '') : root!;
}

/** The subfolder of a layer that a file is in: `quotes` for `src/annotate/quotes/cue-after.ts`; none for files at the top. */
function roomOf(file: string): string | undefined {
  const parts = file.split('/');
  return parts[0] === 'src' && parts.length > 3 ? parts[2] : undefined;
}

function checkEdge(edge: Edge, table: LayerTable): Problem[] {
  const place = `${edge.file}:${edge.line}`;
  if (edge.specifier.startsWith('node:') && !isEdge(edge.file, table.nodeEdges)) {
    return [
      error(`${place} imports ${edge.specifier}: node modules stand only in the edge files of scripts/layers/table.ts`),
    ];
  }
  if (!edge.target) return [];
  const [from, to] = [layerOf(edge.file), layerOf(edge.target)];
  if (from === 'web') return checkWeb(edge, place, to);
  if (from === to) return checkSiblings(edge, place, table);
  const allowed = table.layers.get(from);
  if (!allowed) return [error(`${place}: the layer ${from} is not in scripts/layers/table.ts`)];
  if (allowed.includes(to) || table.sharedFiles.get(from)?.includes(edge.target)) return [];
  return [error(`${place} imports ${edge.target}: ${from} may import ${allowed.join(', ') || 'nothing'}, not ${to}`)];
}

const isEdge = (file: string, edges: readonly string[]): boolean =>
  edges.some((entry) => (entry.endsWith('/') ? file.startsWith(entry) : file === entry));

function checkWeb({ target, typeOnly }: Edge, place: string, to: string): Problem[] {
  if (to === 'web' || (typeOnly && (to === 'index' || to === 'model'))) return [];
  return [
    error(`${place} imports ${target}: web speaks HTTP, and takes only types, by import type, from index and model`),
  ];
}

function checkSiblings({ file, target }: Edge, place: string, table: LayerTable): Problem[] {
  if (!table.siblingLayers.includes(layerOf(file))) return [];
  const [from, to] = [roomOf(file), roomOf(target!)];
  if (!from || !to || from === to) return [];
  return [error(`${place} imports ${target}: ${from} and ${to} are siblings; share through annotations or links`)];
}

const packageOf = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');

function checkPackages(edges: readonly Edge[]): Problem[] {
  const files = new Map<string, Set<string>>();
  for (const { specifier, target, file } of edges) {
    if (target || specifier.startsWith('node:')) continue;
    const name = packageOf(specifier);
    files.set(name, (files.get(name) ?? new Set()).add(file));
  }
  return [...files]
    .filter(([, importers]) => importers.size > 1)
    .map(([name, importers]) =>
      error(`the package ${name} stands behind one file, but is imported by ${[...importers].sort().join(', ')}`),
    );
}

function checkCycles(sources: Sources, edges: readonly Edge[]): Problem[] {
  const graph = new Map<string, string[]>([...sources.keys()].map((file) => [file, []]));
  for (const { file, target } of edges) if (target && sources.has(target)) graph.get(file)!.push(target);
  return findCycles(graph).map((ring) =>
    error(`${[...ring, ring[0]].join(' → ')}: files import one another in a ring`),
  );
}

function checkSizes(sources: Sources): Problem[] {
  const entries = new Map<string, Set<string>>();
  const problems: Problem[] = [];
  for (const [file, source] of sources) {
    for (let path = file; posix.dirname(path) !== '.'; path = posix.dirname(path)) {
      const folder = posix.dirname(path);
      entries.set(folder, (entries.get(folder) ?? new Set()).add(path));
    }
    const lines = source.split('\n').length - 1;
    if (lines > lineLimits.fail) problems.push(error(`${file} has ${lines} lines: at most ${lineLimits.fail}`));
    else if (lines > lineLimits.warn) problems.push(warning(`${file} has ${lines} lines: is it one thing?`));
  }
  for (const [folder, held] of entries) {
    if (held.size > maxFolderEntries)
      problems.push(warning(`${folder}/ has ${held.size} entries: at most about ${maxFolderEntries}`));
  }
  return problems;
}
