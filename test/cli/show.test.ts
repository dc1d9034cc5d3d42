import { describe, expect, it } from 'vitest';
import { plainReport } from '../helpers/articles.ts';
import { createFolder, runCli, samples } from '../helpers/run-cli.ts';

const show = (view: string, args: string[], input = '') => runCli(['annotate', ...args, '--show', view], { input });

describe.each(['trees', 'names'])('annotate --show %s', (view) => {
  it('writes text, a heading an article, from files and folders', () => {
    const { status, stdout, stderr } = show(view, [samples]);
    expect(status).toBe(0);
    expect(stderr).toBe('');
    expect(stdout).not.toMatch(/^\{/m);
    expect(stdout.match(/^[^\n]* · [^\n]*\na[0-9a-f]{16} · /gm)).toHaveLength(5);
  });

  it('takes JSON Lines on a pipe; a bad line has its notices on stderr', () => {
    const { status, stdout, stderr } = show(
      view,
      ['-'],
      `${JSON.stringify({ id: 'r1', text: plainReport })}\n{broken\n`,
    );
    expect(status).toBe(0);
    expect(stdout).toMatch(/^r1 · /m);
    expect(stderr).toMatch(/^fatal: .*line 2.*\[read\/jsonl\/broken-line\]$/m);
  });

  it('tells an input that could not be read, and shows the others', () => {
    const folder = createFolder({ 'a.txt': plainReport });
    const { status, stdout, stderr } = runCli(['annotate', 'a.txt', 'gone.txt', '--show', view], { cwd: folder });
    expect(status).toBe(3);
    expect(stdout).toContain('a · ');
    expect(stderr).toContain('gone.txt');
  });

  it('lets nothing of an article act on the terminal', () => {
    const hostile =
      'Mayor \u001B[31mIlse Brandt\u001B[0m said on \u009B1mMonday: “It \u202Ewill\u202C open \u0007today.”\n';
    const { stdout } = show(view, ['-'], hostile.repeat(4));
    expect(stdout).toContain('Brandt');
    expect(stdout).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]/);
  });
});

it('annotate --show of anything else is a wrong command line, and tells what there is', () => {
  const { status, stdout, stderr } = show('tree', [samples]);
  expect(status).toBe(2);
  expect(stdout).toBe('');
  expect(stderr).toContain('trees, names');
});

it('annotate --show shows words and tags in one view, chains in the other', () => {
  expect(show('trees', ['-'], plainReport).stdout).toMatch(/^ .*\b(?:VERB|AUX)\b/m);
  expect(show('names', ['-'], plainReport).stdout).toMatch(/^ {2}.* (?:person|organization|place)\b/m);
});
