import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/index.ts';
import { fiveDifferentReports, plainReport } from '../helpers/articles.ts';
import { parseLines, runCli } from '../helpers/run-cli.ts';

const lines = fiveDifferentReports.map((text, id) => `${JSON.stringify({ id: `r${id}`, text })}\n`).join('');

describe.each(['read', 'annotate'])('%s on - is a filter', (command) => {
  it('gives one line out per line in, in the same order', () => {
    const out = parseLines<Article>(runCli([command, '-'], { input: lines }).stdout);
    expect(out.map(({ id }) => id)).toEqual(['r0', 'r1', 'r2', 'r3', 'r4']);
    expect(out.map(({ text }) => text)).toEqual([...fiveDifferentReports]);
  });

  it('gives a line with notices for a bad line', () => {
    const { status, stdout } = runCli([command, '-'], {
      input: `${lines.split('\n')[0]}\n{broken\n[1]\n${lines.split('\n')[1]}\n`,
    });
    const out = parseLines<{ id?: string; notices: unknown[] }>(stdout);
    expect(out.map(({ id }) => id)).toEqual(['r0', undefined, undefined, 'r1']);
    expect(out[1]!.notices).toHaveLength(1);
    expect(status).toBe(0);
  });

  it('takes a page in a line too', () => {
    const html = `<html><body><article><h1>Bridge</h1>${plainReport
      .split('\n')
      .map((text) => `<p>${text}</p>`)
      .join('')}</article></body></html>`;
    const [article] = parseLines<Article>(
      runCli([command, '-'], { input: `${JSON.stringify({ id: 'h', html })}\n` }).stdout,
    );
    expect(article!.id).toBe('h');
    expect(article!.text).toContain('It will bring our two shores together');
  });
});

describe('annotate', () => {
  it('prints tokens and sentences only with --tokens', () => {
    const kinds = (args: string[]) =>
      new Set(
        parseLines<Article>(runCli(['annotate', '-', ...args], { input: plainReport }).stdout)[0]!.annotations.map(
          ({ kind }) => kind,
        ),
      );
    expect(kinds([])).toEqual(
      new Set(
        ['name', 'quote', 'time', 'quantity', 'attribution', 'event', 'claim'].filter((kind) =>
          kinds([]).has(kind as never),
        ),
      ),
    );
    expect(kinds(['--tokens'])).toContain('token');
    expect(kinds([])).toContain('quote');
  });
});

describe('group', () => {
  it('prints one line a story, every article in exactly one', () => {
    const stories = parseLines<{ articles: string[]; variorum: string }>(
      runCli(['group', '-'], { input: lines }).stdout,
    );
    expect(stories.map(({ variorum }) => variorum)).toEqual(Array(5).fill('story/1'));
    expect(stories.flatMap(({ articles }) => articles).sort()).toEqual(['r0', 'r1', 'r2', 'r3', 'r4']);
  });
});
