import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from 'vitest';

const script = fileURLToPath(new URL('./grouping-process.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'variorum-stream-'));
const articles = 1500;

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Groups the stream; killed without warning once it has saved so many articles. Gives the last line that it printed. */
async function group(stateFile: string, killedAt?: number): Promise<string> {
  const child = spawn(process.execPath, [script, stateFile, String(articles)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  let last = '';
  for await (const line of createInterface({ input: child.stdout })) {
    last = line;
    if (killedAt !== undefined && Number(line) >= killedAt) child.kill('SIGKILL');
  }
  const [, signal] = await ended;
  expect(signal).toBe(killedAt === undefined ? null : 'SIGKILL');
  return last;
}

it('groups as it would have without being killed', { timeout: 120_000 }, async () => {
  const whole = await group(join(folder, 'whole.json'));
  const stateFile = join(folder, 'killed.json');
  for (const killedAt of [180, 540, 1020]) await group(stateFile, killedAt);
  expect(await group(stateFile)).toBe(whole);
  const { copies, stories } = JSON.parse(whole) as { stories: unknown[]; copies: string[] };
  expect(stories.length).toBeGreaterThan(10);
  expect(copies.length).toBeGreaterThan(100);
});
