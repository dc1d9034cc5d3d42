import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

/** Commands that a page promises, and what it shows of their output. */
export interface Example {
  readonly commands: string;
  /** Lines in order; a line `…` stands for any number of others. */
  readonly shown: readonly string[];
}

/** The blocks that open with ` ```sh run `, each with the ` ```text ` block that follows it, at most a paragraph between them. */
export function parseExamples(page: string): Example[] {
  const blocks = page.matchAll(/^```sh run\n([\s\S]*?)^```\n(?:\n(?:[^\n#`|][^\n]*\n)*\n?```text\n([\s\S]*?)^```$)?/gm);
  return [...blocks].map(([, commands, shown = '']) => ({
    commands: commands!,
    shown: shown.split('\n').filter((line) => line.trim() !== ''),
  }));
}

/** The first shown line that the output lacks, or has in another place; `…` at an end of a line stands for the rest of it. */
export function findMissingLine(output: string, shown: readonly string[]): string | undefined {
  const lines = output.split('\n').map((line) => line.trimEnd());
  let at = 0;
  for (const line of shown.filter((text) => text.trim() !== '…')) {
    const found = lines.findIndex((candidate, index) => index >= at && showsLine(line.trimEnd(), candidate));
    if (found < 0) return line;
    at = found + 1;
  }
  return undefined;
}

const showsLine = (shown: string, line: string): boolean =>
  shown.endsWith('…') && shown !== line ? line.startsWith(shown.slice(0, -1).trimEnd()) : shown === line;

/**
 * Runs each example in a temporary folder that holds the samples, where `npx variorum` is the program of this checkout.
 * Gives what went wrong.
 */
export function runExamples(root: string, examples: readonly Example[]): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'variorum-readme-'));
  try {
    cpSync(join(root, 'samples'), join(folder, 'samples'), { recursive: true });
    const bin = writeShim(folder, join(root, 'src/cli/bin.ts'));
    return examples.flatMap((example) => runExample(example, folder, bin));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function writeShim(folder: string, program: string): string {
  const bin = join(folder, '.bin');
  mkdirSync(bin);
  const shim = join(bin, 'npx');
  writeFileSync(shim, `#!/bin/sh\nshift\nexec "${process.execPath}" "${program}" "$@"\n`);
  chmodSync(shim, 0o755);
  return bin;
}

function runExample({ commands, shown }: Example, cwd: string, bin: string): string[] {
  const { FORCE_COLOR: _, ...inherited } = process.env;
  const env = { ...inherited, PATH: `${bin}${delimiter}${process.env.PATH}`, NO_COLOR: '1' };
  try {
    const output = execFileSync('bash', ['-euo', 'pipefail', '-c', commands], {
      cwd,
      env,
      encoding: 'utf8',
      stdio: 'pipe',
    });
    const missing = findMissingLine(output, shown);
    return missing === undefined
      ? []
      : [`README.md shows a line that its command does not print: ${missing}\n${commands}`];
  } catch (error) {
    const { status, stderr } = error as { status?: number; stderr?: string };
    return [`README.md has a command that exits with ${status}: ${commands}${stderr ?? ''}`];
  }
}
