import { spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const timeoutMs = 240_000;

describe('the package, installed in an empty folder', () => {
  let folder = '';
  const installed = () => join(folder, 'node_modules/variorum');
  const run = (...args: string[]) =>
    spawnSync(process.execPath, [join(installed(), 'dist/cli/bin.js'), ...args], { cwd: folder, encoding: 'utf8' });

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'variorum-package-'));
    npm(root, 'pack', '--pack-destination', folder);
    writeFileSync(join(folder, 'package.json'), '{"private":true,"type":"module"}');
    const [tarball] = globSync('*.tgz', { cwd: folder });
    npm(
      folder,
      'install',
      '--prefer-offline',
      '--ignore-scripts',
      '--omit=dev',
      '--no-audit',
      '--no-fund',
      `./${tarball}`,
    );
  }, timeoutMs);

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('holds what a user needs, and nothing else', () => {
    const files = globSync('**/*', { cwd: installed() });
    const needed = [
      'dist/index.js',
      'dist/index.d.ts',
      'schema',
      'lexicons',
      'samples/README.md',
      'README.md',
      'LICENSE',
      'CHANGELOG.md',
    ];
    expect(needed.filter((path) => !existsSync(join(installed(), path)))).toEqual([]);
    expect(
      files.filter((path) => /^(?:src|test|scripts|eval|bench|node_modules)\b|\.tsbuildinfo$|\.env|\.tgz$/.test(path)),
    ).toEqual([]);
    expect(existsSync(join(folder, 'node_modules/.bin/variorum'))).toBe(true);
  });

  it('is laid out as publint wants it', async () => {
    const { messages, pkg } = await publint({ pkgDir: installed(), pack: false, strict: true });
    expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
  });

  it.each([
    ['--version', 0],
    ['compare SAMPLES', 0],
    ['compare SAMPLES --strict', 1],
    ['compare SAMPLES no-such-file.txt', 3],
    ['compare', 2],
    ['annotate SAMPLES --threads 2', 0],
    ['group SAMPLES', 0],
    ['compare SAMPLES -o edition.html', 0],
    ['verify edition.html SAMPLES', 0],
    ['verify no-such-edition.json SAMPLES', 3],
  ])('variorum %s exits with %i', (line, code) => {
    const samples = join(installed(), 'samples/skerrin-ferry');
    const { status, stderr } = run(...line.split(' ').map((word) => (word === 'SAMPLES' ? samples : word)));
    expect({ status, stderr }).toEqual({
      status: code,
      stderr: code > 1 ? expect.stringMatching(/\S/) : expect.any(String),
    });
  });

  it('fails on one wrong character', () => {
    const samples = join(installed(), 'samples/skerrin-ferry');
    run('compare', samples, '--format', 'json', '-o', 'edition.json');
    const edition = readFileSync(join(folder, 'edition.json'), 'utf8');
    writeFileSync(
      join(folder, 'forged.json'),
      edition.replace(/"exact":"(\w)/, (_, first) => `"exact":"${first === 'x' ? 'y' : 'x'}`),
    );
    expect(run('verify', 'edition.json', samples).status).toBe(0);
    expect(run('verify', 'forged.json', samples).status).toBe(1);
  });

  it('can be imported by its name', () => {
    const code = "import { version, compareArticles } from 'variorum'; console.log(version, typeof compareArticles);";
    const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
      cwd: folder,
      encoding: 'utf8',
    });
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
    expect(stdout.trim()).toBe(`${version} function`);
  });
});

function npm(cwd: string, ...args: string[]): void {
  const { status, stdout, stderr } = spawnSync('npm', args, {
    cwd,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`npm ${args.join(' ')} exits with ${status}:\n${stdout}${stderr}`);
}
