import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

/** The binary as it is shipped; `npm test` builds it first. */
export const binary = fileURLToPath(new URL('../../dist/cli/bin.js', import.meta.url));

/** The sample reports of the package. */
export const samples = fileURLToPath(new URL('../../samples/skerrin-ferry', import.meta.url));

/** What a run of the binary came to. */
export interface CliResult {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

interface CliOptions {
  readonly cwd?: string;
  readonly input?: string | Uint8Array;
  readonly env?: Record<string, string>;
}

/** Runs the binary to its end. */
export function runCli(args: readonly string[], { cwd, input = '', env = {} }: CliOptions = {}): CliResult {
  const { status, stdout, stderr } = spawnSync(process.execPath, [binary, ...args], {
    cwd,
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 30,
    env: { ...process.env, NO_COLOR: '1', ...env },
  });
  return { status, stdout, stderr };
}

/** Starts the binary and gives the process, for tests of pipes and signals. */
export const startCli = (args: readonly string[]) => spawn(process.execPath, [binary, ...args]);

/** A folder of its own for one test, with the files given; it goes when the test ends. */
export function createFolder(files: Record<string, string | Uint8Array> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'variorum-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

/** The values of a text of JSON Lines. */
export const parseLines = <T = Record<string, unknown>>(text: string): T[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);
