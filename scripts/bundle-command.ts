import { readdir, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = `${root}dist/cli/`;
const chunk = 'chunk-';

for (const name of await readdir(folder)) if (name.startsWith(chunk)) await rm(`${folder}${name}`);

/**
 * Joins the modules of the command, and of its worker threads, into a few files in `dist/cli/`: loading seven hundred small ones takes
 * a fifth of a short run. The modules of the public API stay as they are. Packages from npm stay outside.
 */
await build({
  absWorkingDir: root,
  entryPoints: { main: 'dist/cli/main.js', worker: 'dist/pipeline/worker.js' },
  outdir: folder,
  allowOverwrite: true,
  bundle: true,
  splitting: true,
  chunkNames: `${chunk}[hash]`,
  packages: 'external',
  platform: 'node',
  format: 'esm',
  target: 'node22',
  logLevel: 'warning',
});
