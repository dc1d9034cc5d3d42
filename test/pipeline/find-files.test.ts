import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findFiles } from '../../src/pipeline/inputs/find-files.ts';
import { createFolder } from '../helpers/run-cli.ts';

const namesIn = (folder: string, paths: readonly string[]) => {
  const { files, notices } = findFiles(paths.map((path) => join(folder, path)));
  return { files: files.map((file) => file.slice(folder.length + 1)), rules: notices.map(({ rule }) => rule) };
};

describe('findFiles', () => {
  it('finds all files below a folder in order of name, hidden ones aside', () => {
    const folder = createFolder({ 'b.txt': 'b', 'a/c.txt': 'c', '.hidden': 'h', 'a/.git/x': 'x' });
    expect(namesIn(folder, [''])).toEqual({ files: ['a/c.txt', 'b.txt'].map((name) => `${name}`), rules: [] });
  });

  it('finds a file once, however often it is named', () => {
    const folder = createFolder({ 'a.txt': 'a' });
    symlinkSync(join(folder, 'a.txt'), join(folder, 'b.txt'));
    expect(namesIn(folder, ['a.txt', '', '*.txt']).files).toEqual(['a.txt']);
  });

  it('takes a name with glob signs for a file if there is one, else for a pattern', () => {
    const folder = createFolder({ 'a[1].txt': 'a', 'b1.txt': 'b' });
    expect(namesIn(folder, ['a[1].txt', 'b*.txt']).files).toEqual(['a[1].txt', 'b1.txt']);
  });

  it.each([
    ['nothing.txt', 'input/missing'],
    ['none-*.txt', 'input/missing'],
    ['empty', 'input/empty-folder'],
  ])('says what is wrong with %s', (path, rule) => {
    const folder = createFolder({ 'a.txt': 'a' });
    mkdirSync(join(folder, 'empty'));
    expect(namesIn(folder, [path, 'a.txt'])).toEqual({ files: ['a.txt'], rules: [rule] });
  });

  it('opens no FIFO and ends where links run in a circle', () => {
    const folder = createFolder({ 'a.txt': 'a' });
    execFileSync('mkfifo', [join(folder, 'pipe')]);
    symlinkSync(folder, join(folder, 'self'));
    symlinkSync(join(folder, 'y'), join(folder, 'x'));
    symlinkSync(join(folder, 'x'), join(folder, 'y'));
    expect(namesIn(folder, [''])).toEqual({
      files: ['a.txt'],
      rules: ['input/not-a-file', 'input/broken-link', 'input/broken-link'],
    });
  });
});
