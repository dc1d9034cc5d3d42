#!/usr/bin/env node
import process from 'node:process';

const oldest = 22;
const major = Number(process.versions.node.split('.')[0]);

// Checked before anything else is loaded: older versions fail on the syntax and the libraries that follow.
if (major < oldest) {
  process.stderr.write(
    `variorum needs Node.js ${oldest} or later; this is ${process.versions.node}. Install a current Node.js (https://nodejs.org), or run it inside the project with npx.\n`,
  );
  process.exitCode = 2;
} else {
  const { main } = await import('./main.ts');
  await main(process.argv);
}
