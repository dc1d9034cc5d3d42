/**
 * Checks the promises of the pages: every command and flag is told, links lead somewhere, README's commands run and print
 * what it shows, every notice and error is told. `node scripts/check-docs.ts`; exits 1 if one is broken.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { errorCures } from '../src/model/error.ts';
import { checkCures, compareCodes, listNoticeRules, parseCodeRows } from './docs/check-codes.ts';
import { compareFlags, parseDocumentedFlags, parseHelpCommands, parseHelpFlags } from './docs/check-commands.ts';
import { checkPage, type Page } from './docs/check-links.ts';
import { parseExamples, runExamples } from './docs/run-readme.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const read = (path: string) => readFileSync(`${root}${path}`, 'utf8');
const list = (pattern: string) => globSync(pattern, { cwd: root }).sort();

function checkCommands(): string[] {
  const help = (...names: string[]) =>
    execFileSync(process.execPath, ['src/cli/bin.ts', ...names, '--help'], { cwd: root, encoding: 'utf8' });
  const program = help();
  const shown = new Map([['variorum', parseHelpFlags(program)]]);
  for (const name of parseHelpCommands(program)) shown.set(`variorum ${name}`, parseHelpFlags(help(name)));
  return compareFlags(shown, parseDocumentedFlags(read('docs/cli.md')));
}

function checkPages(): string[] {
  const paths = list('{*.md,docs/**/*.md,samples/README.md}');
  const pages: Page[] = paths.map((path) => ({ path, text: read(path) }));
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  const repository = {
    hasPath: (path: string) => existsSync(`${root}${path}`),
    scripts: new Set(Object.keys(scripts)),
  };
  return pages.flatMap((page) => checkPage(page, pages, repository));
}

function checkCodes(): string[] {
  const sources = new Map(list('src/**/*.ts').map((path) => [path, read(path)]));
  const told = parseCodeRows(read('docs/notices.md')).keys();
  return [
    ...checkCures(read('docs/errors.md'), new Map(Object.entries(errorCures))),
    ...compareCodes('docs/notices.md', told, listNoticeRules(sources)),
  ];
}

const examples = parseExamples(read('README.md'));
const problems = [...checkCommands(), ...checkPages(), ...checkCodes(), ...runExamples(root, examples)];
for (const problem of problems) console.error(`error: ${problem}`);
console.log(`docs: ${examples.length} examples of README.md run, ${problems.length} problems`);
process.exitCode = problems.length ? 1 : 0;
