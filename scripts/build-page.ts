import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Bundles the script and the style of the HTML edition into a module, with the hashes that its Content-Security-Policy names, and the measured error
 * rates that it prints.
 */
async function buildPage(): Promise<void> {
  const script = await bundle('web/edition/main.ts');
  const style = await bundle('web/edition/style/edition.css');
  const names = {
    pageScript: script,
    pageScriptHash: hashOf(script),
    pageStyle: style,
    pageStyleHash: hashOf(style),
    errorRates: await readErrorRates(),
  };
  await writeModule('src/render/html/page-assets.ts', names);
}

/** The same for the page of a checked draft. */
async function buildCheckPage(): Promise<void> {
  const script = await bundle('web/check/main.ts');
  const style = await bundle('web/check/style/check.css');
  await writeModule('src/render/html/check/check-assets.ts', {
    checkScript: script,
    checkScriptHash: hashOf(script),
    checkStyle: style,
    checkStyleHash: hashOf(style),
  });
}

async function writeModule(path: string, names: Readonly<Record<string, unknown>>): Promise<void> {
  const lines = Object.entries(names).map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};\n`);
  await writeFile(`${root}${path}`, `// Made by scripts/build-page.ts.\n${lines.join('')}`);
}

/** Rows of what is wrong, how often, and among what. */
async function readErrorRates(): Promise<string[][]> {
  const lines = (await readFile(`${root}eval/error-rates.tsv`, 'utf8')).split('\n');
  return lines.filter((line) => line !== '' && !line.startsWith('#')).map((line) => line.split('\t'));
}

async function bundle(entry: string): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    minify: true,
    format: 'iife',
    target: ['chrome111', 'firefox113', 'safari16.4'],
    charset: 'utf8',
    legalComments: 'none',
    write: false,
  });
  const text = outputFiles[0]!.text.trim();
  if (/<\/(?:script|style)|<!--|<script/i.test(text)) throw new Error(`${entry}: would end the element that holds it`);
  return text;
}

/** Source: Content Security Policy Level 3, hash-source. */
const hashOf = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`;

await buildPage();
await buildCheckPage();
