#!/usr/bin/env node
import module from 'node:module';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const oldest = 22;
const major = Number(process.versions.node.split('.')[0]);

// Checked before anything else is loaded: older versions fail on the syntax and the libraries that follow.
if (major < oldest) {
  process.stderr.write(
    `variorum needs Node.js ${oldest} or later; this is ${process.versions.node}. Install a current Node.js (https://nodejs.org), or run it inside the project with npx.\n`,
  );
  process.exitCode = 2;
} else {
  // Compiled code is kept beside the package, where it can be written: a fifth of the time of a short run.
  module.enableCompileCache(fileURLToPath(new URL('../../node_modules/.cache/variorum', import.meta.url)));
  const { main } = await import('./main.ts');
  await main(process.argv);
}
