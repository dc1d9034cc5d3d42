import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Check } from '../../src/model/check.ts';
import { createFolder, runCli } from '../helpers/run-cli.ts';

const sample = fileURLToPath(new URL('../../samples/brannoch-lock', import.meta.url));
const draft = join(sample, 'draft.md');
const inputs = join(sample, 'inputs');

const checkJson = (...args: string[]): Check =>
  JSON.parse(runCli(['check', ...args, '--format', 'json']).stdout) as Check;

describe('check', () => {
  const check = checkJson(draft, inputs);
  const verdictOf = (words: string): string | undefined =>
    check.items.find(({ citation }) => citation.exact.includes(words))?.verdict;

  it.each([
    ['Eleven boats', 'contradicted'],
    ['Sunday', 'contradicted'],
    ['deputy director', 'contradicted'],
    ['Lindquar', 'altered'],
    ['A pin of that size', 'other-speaker'],
    ['I will not be hurried', 'not-found'],
    ['3.2 kilometres', 'one-origin'],
    ['We will pay for every boat', 'found-verbatim'],
    ['We inspected that gate', 'found-trimmed'],
  ])('%s: %s', (words, verdict) => {
    expect(verdictOf(words)).toBe(verdict);
  });

  it('puts the transcript first', () => {
    const item = check.items.find(({ citation }) => citation.exact.startsWith('We will pay'))!;
    expect(item.evidence[0]).toMatchObject({ primary: true });
  });

  it('lists the name in two spellings and the person with two titles', () => {
    expect(check.spellings.flatMap(({ forms }) => forms.map(({ form }) => form))).toContain('Lindquar');
    expect(check.titles.map(({ name }) => name)).toContain('Sefa Lindqvar');
  });

  it('is the same for any order of the inputs', () => {
    const files = ['agency.txt', 'courier.txt', 'evening-news.txt', 'radio.txt', 'record.md', 'transcript.txt'];
    const paths = files.map((file) => join(inputs, file));
    expect(checkJson(draft, ...paths.toReversed())).toEqual(check);
  });

  it.each(['check.json', 'check.html'])('is verified, and a wrong character is seen: %s', (name) => {
    const path = join(createFolder(), name);
    expect(runCli(['check', draft, inputs, '-o', path]).status).toBe(1);
    const right = runCli(['verify', path, draft, inputs]);
    expect(right.stdout).toMatch(/1 checked draft, 7 articles, \d+ citations checked: every one is exact/);
    expect(right.status).toBe(0);
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll('"exact":"Eleven boats"', '"exact":"Twelve boats"'));
    expect(runCli(['verify', path, draft, inputs]).status).toBe(1);
  });

  it('writes each format by its ending, and the page beside it', () => {
    const folder = createFolder();
    for (const [name, opening] of [
      ['c.md', '# Who looked at the gate?'],
      ['c.html', '<!doctype html>'],
      ['c.txt', 'Who looked at the gate?'],
    ] as const) {
      const path = join(folder, name);
      runCli(['check', draft, inputs, '-o', path, '--html', join(folder, 'page.html')]);
      expect(readFileSync(path, 'utf8').startsWith(opening)).toBe(true);
    }
    expect(readFileSync(join(folder, 'page.html'), 'utf8')).toBe(readFileSync(join(folder, 'c.html'), 'utf8'));
  });
});

describe('check, given bad input', () => {
  const text = 'Canal closed\n\nThe canal is closed, the trust said on Monday.\n';

  it.each<[string, string[], number, RegExp]>([
    ['no inputs at all', [draft], 2, /nothing was named to hold/],
    ['no draft', [], 2, /missing required argument/],
    ['standard input twice', ['-', '-'], 2, /not both/],
    ['a draft that is not there', ['nowhere.txt', inputs], 3, /draft could not be read/],
    ['inputs that are not there', [draft, 'nowhere.txt'], 3, /no input could be read/],
    ['a folder for a draft', [inputs, draft], 2, /a draft is one/],
    ['a folder to write to', [draft, inputs, '-o', 'out/'], 2, /is a folder/],
    ['an output over the draft', [draft, inputs, '-o', draft], 2, /one of the inputs/],
  ])('%s', (_, args, status, message) => {
    const result = runCli(['check', ...args], { cwd: createFolder() });
    expect(result.stderr).toMatch(message);
    expect(result.status).toBe(status);
  });

  it('leaves the draft out of a folder that holds it, and says so', () => {
    const folder = createFolder({
      'draft.txt': text,
      'a.txt': 'Trout die\n\nThe trout at Hallin die, the farmer said.\n',
    });
    const result = runCli(['check', 'draft.txt', '.', '--published', '2026-06-17', '--format', 'json'], {
      cwd: folder,
    });
    expect(result.stderr).toContain('check/draft/among-inputs');
    expect((JSON.parse(result.stdout) as Check).read).toBe(1);
  });

  it('asks for the date of a draft without one, and takes it', () => {
    const folder = createFolder({ 'draft.txt': text, 'a.txt': text.replace('closed,', 'shut,') });
    const run = (...args: string[]) => runCli(['check', 'draft.txt', 'a.txt', ...args], { cwd: folder }).stderr;
    expect(run()).toContain('check/draft/undated');
    expect(run('--published', 'draft.txt=2026-06-17')).not.toContain('check/draft/undated');
  });

  it('reads a draft from standard input', () => {
    const result = runCli(['check', '-', inputs, '--format', 'json'], { input: readFileSync(draft) });
    expect((JSON.parse(result.stdout) as Check).items.length).toBeGreaterThan(10);
    expect(result.status).toBe(1);
  });

  it('says that an input could not be read, and checks against the others', () => {
    const folder = createFolder({ 'draft.txt': text, 'a.txt': text.replace('closed,', 'shut,') });
    expect(runCli(['check', 'draft.txt', 'a.txt', 'nowhere.txt'], { cwd: folder }).status).toBe(3);
  });
});
