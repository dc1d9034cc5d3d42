import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Story } from '../../src/index.ts';
import { parseLines, runCli } from '../helpers/run-cli.ts';

const reports = [
  [
    'a1',
    '2031-05-02',
    'A freight train left the rails near Ostermere on Friday, and 14 wagons fell into the Lune river. The Lune Valley Railway said that the driver, Petra Halloran, was unhurt.',
  ],
  [
    'b1',
    '2031-05-02',
    'The council of Marwick voted on Friday to close its public baths. Councillor Idris Fenwick said the baths lost 300,000 crowns a year.',
  ],
  [
    'a2',
    '2031-05-03',
    'Fourteen wagons of a freight train fell into the Lune near Ostermere after it left the rails, the Lune Valley Railway said on Saturday. Driver Petra Halloran was not hurt.',
  ],
  [
    'a3',
    '2031-05-03',
    'Fourteen wagons of a freight train fell into the Lune near Ostermere after it left the rails, the Lune Valley Railway said on Saturday. Driver Petra Halloran was not hurt. Read more here.',
  ],
] as const;

const toLines = (from: number, to?: number): string =>
  reports
    .slice(from, to)
    .map(([id, publishedAt, text]) => `${JSON.stringify({ id, publishedAt, text })}\n`)
    .join('');

const folder = mkdtempSync(join(tmpdir(), 'variorum-state-'));
const freshFile = (): string => join(mkdtempSync(join(folder, 'run-')), 'stories.state');
const group = (state: string, input: string, ...more: string[]) =>
  runCli(['group', '-', '--state', state, ...more], { input });

describe('group --state', () => {
  it('goes on from where it stopped: the same state with a stop between or without', () => {
    const [stopped, whole] = [freshFile(), freshFile()];
    group(stopped, toLines(0, 2));
    group(stopped, toLines(2));
    group(whole, toLines(0));
    expect(readFileSync(stopped, 'utf8')).toBe(readFileSync(whole, 'utf8'));
  });

  it('prints the stories that changed, whole', () => {
    const state = freshFile();
    expect(parseLines<Story>(group(state, toLines(0, 2)).stdout).map(({ articles }) => articles)).toEqual([
      ['b1'],
      ['a1'],
    ]);
    const changed = parseLines<Story>(group(state, toLines(2)).stdout);
    expect(changed.map(({ articles }) => articles)).toEqual([['a1', 'a2', 'a3']]);
    expect(changed[0]!.why.flatMap(({ reasons }) => reasons).join('; ')).toMatch(/of the words of a3 stand in a2/);
  });

  it('leaves alone what it knows, and prints nothing for it', () => {
    const state = freshFile();
    group(state, toLines(0));
    const { stdout } = group(state, toLines(0), '--log', join(folder, 'known.jsonl'));
    expect(stdout).toBe('');
    expect(readFileSync(join(folder, 'known.jsonl'), 'utf8')).toContain('{"step":"known","article":"a1"}');
  });

  it('takes another text under a known id for another article', () => {
    const state = freshFile();
    group(state, toLines(0, 1));
    const other = JSON.stringify({
      id: 'a1',
      text: 'Bakers in Tull have agreed to sell one loaf fewer, said Mona Agate.',
    });
    const [story] = parseLines<Story>(group(state, other).stdout);
    expect(story!.articles[0]).toMatch(/^a1~[0-9a-f]{8}$/);
  });

  it.each([
    ['is cut', (text: string) => text.split('\n').slice(0, -3).join('\n'), [], /its end is missing/],
    ['is none', () => '{"a":1}\n', [], /it is no saved grouping/],
    ['is no JSON', () => 'hello', [], /is no JSON/],
    ['is empty', () => '', [], /is no JSON/],
    ['was made with other settings', (text: string) => text, ['--window', '3'], /--window 3/],
  ] as const)('refuses a file that %s, and leaves it as it is', (_, change, flags, message) => {
    const state = freshFile();
    group(state, toLines(0));
    const changed = change(readFileSync(state, 'utf8'));
    writeFileSync(state, changed);
    const { status, stderr } = group(state, toLines(0), ...flags);
    expect(status).toBe(2);
    expect(stderr).toMatch(message);
    expect(readFileSync(state, 'utf8')).toBe(changed);
  });

  it('never writes over an input', () => {
    const input = join(folder, 'input.jsonl');
    writeFileSync(input, toLines(0));
    expect(runCli(['group', input, '--state', input]).stderr).toMatch(/is one of the inputs/);
    expect(readFileSync(input, 'utf8')).toBe(toLines(0));
  });
});
