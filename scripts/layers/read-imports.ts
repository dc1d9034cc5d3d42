/** An import as a source file writes it. */
export interface Import {
  readonly specifier: string;
  /** `import type`, `export type … from`: gone when the program runs. */
  readonly typeOnly: boolean;
  /** 1-based. */
  readonly line: number;
}

// Comments and template texts are blanked first, so that an import they talk about does not count. A regular expression
// literal that holds a quotation mark may end early; a real import never stands on the same line as one.
const skipped = /\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\[\s\S])*`/g;

const statement = /^[ \t]*(?:import|export)\b([^'";=(]*?)(?:\bfrom\s*)?(['"])([^'"\n]+)\2/gm;
const dynamic = /\bimport\s*\(\s*(['"])([^'"\n]+)\1/g;

/** Every import of a TypeScript source: `import`, `import type`, `export … from`, `import()`. */
export function readImports(source: string): Import[] {
  const code = source.replace(skipped, (match) => (isString(match) ? match : match.replace(/[^\n]/g, ' ')));
  const lineOf = (offset: number) => code.slice(0, offset).split('\n').length;
  const found: Import[] = [];
  for (const match of code.matchAll(statement)) {
    const clause = match[1]!.trim();
    if (clause !== '' && !match[0].includes('from')) continue;
    const keyword = match[0].search(/\S/);
    const line = lineOf(match.index + keyword);
    found.push({ specifier: match[3]!, typeOnly: /^type(?:\s+[\w$*]|\s*\{)/.test(clause), line });
  }
  for (const match of code.matchAll(dynamic)) {
    found.push({ specifier: match[2]!, typeOnly: false, line: lineOf(match.index) });
  }
  return found.sort((a, b) => a.line - b.line);
}

const isString = (match: string): boolean => match.startsWith("'") || match.startsWith('"');
