import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fiveDifferentReports } from '../helpers/articles.ts';
import { createFolder, runCli, samples } from '../helpers/run-cli.ts';

const makeEdition = (name: string, ...args: string[]) => {
  const folder = createFolder();
  runCli(['compare', samples, '-o', name, ...args], { cwd: folder });
  return { folder, path: join(folder, name) };
};

const change = (path: string, from: string | RegExp, to: string) => {
  const before = readFileSync(path, 'utf8');
  const after = before.replace(from, to);
  expect(after).not.toBe(before);
  writeFileSync(path, after);
};

describe('verify', () => {
  it.each(['e.json', 'e.html'])('finds nothing wrong with %s as it was made', (name) => {
    const { path } = makeEdition(name);
    const { status, stdout } = runCli(['verify', path, samples]);
    expect(stdout).toMatch(/5 articles, \d+ citations checked: every one is exact/);
    expect(status).toBe(0);
  });

  it('checks an edition without texts against the inputs', () => {
    const { path } = makeEdition('e.json', '--no-texts');
    expect(runCli(['verify', path, samples]).status).toBe(0);
  });

  it.each([
    ['one wrong character of a citation', /("exact":"No ship of th)i/, '$1y'],
    ['a shifted offset', /"start":(\d+)(\d),/, '"start":$13,'],
    ['a title that the input has not', /"title":"Fourteen/, '"title":"Forty'],
    ['a changed text', 'SKERRIN, Orvane, March 10', 'SKERRIN, Orvane, March 11'],
  ])('exits with 1 on %s', (_name, from, to) => {
    const { path } = makeEdition('e.json');
    change(path, from, to);
    const { status, stdout } = runCli(['verify', path, samples]);
    expect(stdout).toMatch(/problem/);
    expect(status).toBe(1);
  });

  it('exits with 1 where an input is missing or was changed', () => {
    const { folder, path } = makeEdition('e.json');
    writeFileSync(
      join(folder, 'agency.txt'),
      readFileSync(join(samples, 'agency.txt'), 'utf8').replace('14 people', '15 people'),
    );
    expect(runCli(['verify', path, join(folder, 'agency.txt')]).status).toBe(1);
  });

  it('finds lines of JSON Lines, and options that were given on the command line', () => {
    const folder = createFolder({
      'a.jsonl': fiveDifferentReports
        .slice(0, 2)
        .map((text, id) => `${JSON.stringify({ id: `r${id}`, text })}\n`)
        .join(''),
      'b.txt': fiveDifferentReports[2]!,
    });
    runCli(
      [
        'compare',
        'a.jsonl',
        'b.txt',
        '-o',
        'e.json',
        '--outlet',
        'b.txt=Wend Post',
        '--published',
        '2025-03-04',
        '--one-story',
      ],
      { cwd: folder },
    );
    const { status, stdout } = runCli(['verify', 'e.json', 'b.txt', 'a.jsonl'], { cwd: folder });
    expect(stdout).toMatch(/3 articles/);
    expect(status).toBe(0);
  });

  it.each([
    ['no edition', 'just words'],
    ['another JSON', '{"a": 1}'],
    ['an empty file', ''],
  ])('says what is wrong with %s', (_name, content) => {
    const folder = createFolder({ 'e.json': content });
    const { status, stderr } = runCli(['verify', 'e.json', samples], { cwd: folder });
    expect(stderr).toMatch(/made by variorum compare/);
    expect(status).toBe(3);
  });
});
