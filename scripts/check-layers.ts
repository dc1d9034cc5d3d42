/** Checks the imports of src/ and web/ against the table of layers. `node scripts/check-layers.ts`; exits 1 on an error. */
import { globSync, readFileSync } from 'node:fs';
import { checkLayers } from './layers/check.ts';
import { table } from './layers/table.ts';

const root = new URL('../', import.meta.url);
const files = globSync('{src,web,scripts}/**/*.{ts,tsx}', { cwd: root }).sort();
const sources = new Map(files.map((file) => [file.replaceAll('\\', '/'), readFileSync(new URL(file, root), 'utf8')]));
const problems = checkLayers(sources, table);
for (const { severity, message } of problems) console.error(`${severity}: ${message}`);

const errors = problems.filter(({ severity }) => severity === 'error').length;
console.log(`layers: ${sources.size} files, ${errors} errors, ${problems.length - errors} warnings`);
process.exitCode = errors ? 1 : 0;
