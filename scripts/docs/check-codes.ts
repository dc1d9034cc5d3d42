/** The rows of a page's tables: the code in the first cell, and the text of the others. */
export const parseCodeRows = (page: string): Map<string, readonly string[]> =>
  new Map([...page.matchAll(/^\| *`([a-z0-9/-]+)` *\|(.*)\|$/gm)].map(([, code, rest]) => [code!, splitCells(rest!)]));

const splitCells = (rest: string): string[] => rest.split('|').map((cell) => cell.trim());

/** Compares the codes of a page with those of the program, both ways. */
export function compareCodes(page: string, told: Iterable<string>, given: Iterable<string>): string[] {
  const [toldSet, givenSet] = [new Set(told), new Set(given)];
  return [
    ...[...givenSet].filter((code) => !toldSet.has(code)).map((code) => `${page} does not tell ${code}`),
    ...[...toldSet].filter((code) => !givenSet.has(code)).map((code) => `${page} tells ${code}, which nothing gives`),
  ];
}

/** Checks that each error's cure on the page is the one that the program prints. */
export function checkCures(page: string, cures: ReadonlyMap<string, string>): string[] {
  const rows = parseCodeRows(page);
  return [
    ...compareCodes('docs/errors.md', rows.keys(), cures.keys()),
    ...[...cures]
      .filter(([code, cure]) => rows.has(code) && rows.get(code)!.at(-1) !== cure)
      .map(([code, cure]) => `docs/errors.md tells another cure for ${code} than the program: ${cure}`),
  ];
}

const literal =
  /(?<!VariorumError\()'((?:input|fetch|read|language|annotate|corrections|group|collate|check|find|edition|render)\/[a-z][a-z0-9/-]+)'/g;

/**
 * The notice rules in the sources: string literals that look like a rule's path and are not the path of a file (those are the
 * ids of annotation rules and readers).
 */
export function listNoticeRules(sources: ReadonlyMap<string, string>): string[] {
  const files = [...sources].filter(
    ([file, source]) => !/^src\/(?:cli|model|schema)\//.test(file) && /[Nn]otice/.test(source),
  );
  const found = files.flatMap(([, source]) => [...source.matchAll(literal)].map((match) => match[1]!));
  return [...new Set(found)].filter((rule) => !isPath(rule, sources)).sort();
}

/** The ids of readers and stages have two parts (`read/text`); those of annotation rules have a file, with or without a room between. */
function isPath(rule: string, sources: ReadonlyMap<string, string>): boolean {
  const parts = rule.split('/');
  if (!['read', 'annotate', 'check'].includes(parts[0]!)) return false;
  if (parts.length < 3) return true;
  if (parts[0] === 'read') return false;
  const folder = `src/${parts.slice(0, -1).join('/')}/`;
  return [...sources.keys()].some((file) => file.startsWith(folder) && file.endsWith(`/${parts.at(-1)}.ts`));
}
