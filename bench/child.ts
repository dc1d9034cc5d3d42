import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const binary = fileURLToPath(new URL('../dist/cli/bin.js', import.meta.url));
const reporter = new URL('./report-memory.ts', import.meta.url).href;

/** Ends with the cure where the program is not built. */
export function assertBuilt(): void {
  if (existsSync(binary)) return;
  console.error('dist/cli/bin.js is missing: run npm run build first');
  process.exit(2);
}

/** Milliseconds from the start of `variorum …` to its exit, with one of the codes given. */
export async function timeRun(args: readonly string[], codes: readonly number[] = [0]): Promise<number> {
  const from = performance.now();
  const child = spawn(process.execPath, [binary, ...args], { stdio: ['ignore', 'ignore', 'ignore'] });
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code === null || !codes.includes(code)) throw new Error(`variorum ${args.join(' ')} ended with ${code}`);
  return performance.now() - from;
}

/** Peak memory of a run in bytes: the process's own `maxRSS`. */
export async function measurePeakBytes(args: readonly string[]): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'variorum-bench-'));
  const report = join(folder, 'memory');
  try {
    const child = spawn(process.execPath, ['--import', reporter, binary, ...args], {
      stdio: ['ignore', 'ignore', 'ignore'],
      env: { ...process.env, VARIORUM_BENCH_MEMORY: report },
    });
    await once(child, 'exit');
    return Number(readFileSync(report, 'utf8'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** `variorum …` as a filter: what is written goes in, what it prints comes out. */
export const startFilter = (args: readonly string[]) =>
  spawn(process.execPath, [binary, ...args], { stdio: ['pipe', 'pipe', 'inherit'] });

/** Memory that a process holds now, in bytes; undefined where the system does not tell (only Linux does). */
export function residentBytes(pid: number): number | undefined {
  try {
    const [, kibibytes] = readFileSync(`/proc/${pid}/status`, 'utf8').match(/^VmRSS:\s+(\d+) kB/m) ?? [];
    return kibibytes === undefined ? undefined : Number(kibibytes) * 1024;
  } catch {
    return undefined;
  }
}
