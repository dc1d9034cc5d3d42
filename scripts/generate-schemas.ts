// Writes schema/*.json from the zod schemas; with --check, fails if a file is stale instead.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { buildJsonSchemas } from '../src/schema/json-schema.ts';

const folder = new URL('../schema/', import.meta.url);
const check = process.argv.includes('--check');
mkdirSync(folder, { recursive: true });

for (const [name, schema] of buildJsonSchemas()) {
  const file = new URL(`${name}.json`, folder);
  const text = `${JSON.stringify(schema, null, 2)}\n`;
  const fresh = existsSync(file) && readFileSync(file, 'utf8') === text;
  if (fresh) continue;
  if (check) {
    console.error(`schema/${name}.json is stale: run node scripts/generate-schemas.ts`);
    process.exitCode = 1;
  } else {
    writeFileSync(file, text);
    console.log(`schema/${name}.json written`);
  }
}
