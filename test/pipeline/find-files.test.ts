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

  it('leaves out what systems and browsers put beside the reports', () => {
    const folder = createFolder({
      'pier.html': 'p',
      'pier_files/a.js': 'j',
      'pier_files/b.html': 'b',
      'ship_files/c.txt': 'c',
      'Thumbs.db': 't',
      'desktop.ini': 'd',
      '.DS_Store': 's',
    });
    expect(namesIn(folder, [''])).toEqual({ files: ['pier.html', 'ship_files/c.txt'], rules: ['input/left-out'] });
    expect(namesIn(folder, ['pier_files']).files).toEqual(['pier_files/a.js', 'pier_files/b.html']);
    expect(namesIn(folder, ['Thumbs.db']).files).toEqual(['Thumbs.db']);
  });

  it('knows which files nobody named', () => {
    const folder = createFolder({ 'in/a.txt': 'a', 'b.txt': 'b' });
    const { inFolders } = findFiles(['b.txt', 'in'].map((path) => join(folder, path)));
    expect([...inFolders]).toEqual([join(folder, 'in/a.txt')]);
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
