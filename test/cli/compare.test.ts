import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import type { Edition } from '../../src/index.ts';
import { fiveDifferentReports, plainReport } from '../helpers/articles.ts';
import { createFolder, parseLines, runCli, samples } from '../helpers/run-cli.ts';

const readSchema = (name: string) => JSON.parse(readFileSync(new URL(`../../schema/${name}`, import.meta.url), 'utf8'));

const compareSamples = (...args: string[]) => runCli(['compare', samples, ...args]);

describe('compare on the sample reports', () => {
  const edition = parseLines<Edition>(compareSamples('--format', 'json').stdout)[0]!;

  it('gives one edition, valid against its JSON Schema', () => {
    const validate = new Ajv2020({ strict: false }).compile(readSchema('edition-1.json'));
    expect(validate(edition) || validate.errors).toBe(true);
    expect(edition.articles).toHaveLength(5);
  });

  it('sets the tellings of one quote against each other', () => {
    const quotation = edition.quotations.find(({ tellings }) =>
      tellings.some(({ citation }) => citation.exact.startsWith('No ship of this company')),
    )!;
    const relations = new Map(quotation.tellings.map(({ citation, relation }) => [citation.articleId, relation]));
    const relationIn = (outlet: string) =>
      relations.get(edition.articles.find((article) => article.outlet === outlet)!.id);
    expect(relationIn('Orvane Press Agency')).toBe('verbatim');
    expect(relationIn('Daybreak Brief')).toBe('verbatim');
    expect(relationIn('The Skerrin Lantern')).toBe('trimmed');
    expect(relationIn('The Daily Gull')).toBe('paraphrase');
    expect(relationIn('The Lethby Review')).toBe('other-translation');
  });

  it('finds the quote that one outlet altered, the numbers that differ, and the silence', () => {
    const kinds = edition.findings.filter(({ status }) => status === 'disputed').map(({ kind }) => kind);
    expect(kinds).toEqual(expect.arrayContaining(['quotation-differs', 'quantity']));
    expect(edition.findings.some(({ kind, silent }) => kind === 'quotation-silent' && silent.length > 0)).toBe(true);
  });

  it('finds the copied passage and the attribution chain', () => {
    expect(
      edition.derivations
        .flatMap(({ passages }) => passages)
        .some(({ to }) => to.exact.includes('tear eleven metres long')),
    ).toBe(true);
    expect(edition.attributions.some(({ chain }) => chain.length >= 1)).toBe(true);
  });

  it.each([
    ['terminal', /Skerrin/],
    ['md', /^# /m],
    ['html', /<!doctype html>/i],
  ])('gives %s', (format, pattern) => {
    const { status, stdout } = compareSamples('--format', format);
    expect(status).toBe(0);
    expect(stdout).toMatch(pattern);
  });

  it('--strict exits with 1, since the samples dispute things', () => {
    expect(compareSamples('--strict', '--format', 'json').status).toBe(1);
  });

  it('--excerpts carries the cited sentences alone', () => {
    const shared = parseLines<Edition>(compareSamples('--excerpts', '--format', 'json').stdout)[0]!;
    const whole = new Map(edition.articles.map(({ id, text }) => [id, text!]));
    for (const { id, excerpts, ...article } of shared.articles) {
      expect(article).not.toHaveProperty('text');
      for (const { start, end, exact } of excerpts!) expect(exact).toBe(whole.get(id)!.slice(start, end));
      expect(excerpts!.map(({ exact }) => exact).join('').length).toBeLessThan(whole.get(id)!.length);
    }
    expect(shared.quotations).toEqual(edition.quotations);
    expect(compareSamples('--excerpts', '--format', 'html').stdout).toContain('data-excerpt');
  });

  it('--no-texts leaves the texts out and keeps the citations', () => {
    const without = parseLines<Edition>(compareSamples('--no-texts', '--format', 'json').stdout)[0]!;
    expect(without.articles.every(({ text }) => text === undefined)).toBe(true);
    expect(without.quotations).toEqual(edition.quotations);
  });
});

describe('where output goes', () => {
  it('-o takes its format from the ending and leaves no temporary file', () => {
    const folder = createFolder({ 'a.txt': plainReport });
    for (const [name, pattern] of [
      ['e.html', /^<!doctype html>/i],
      ['e.md', /^# /],
      ['e.json', /^\{"variorum":"edition\/1"/],
    ] as const) {
      expect(runCli(['compare', 'a.txt', '-o', name], { cwd: folder }).status).toBe(0);
      expect(readFileSync(join(folder, name), 'utf8')).toMatch(pattern);
    }
    expect(readdirSync(folder).sort()).toEqual(['a.txt', 'e.html', 'e.json', 'e.md']);
  });

  it('-o FOLDER/ writes a file a story', () => {
    const folder = createFolder();
    const input = fiveDifferentReports.map((text, id) => `${JSON.stringify({ id: `r${id}`, text })}\n`).join('');
    runCli(['compare', '-', '-o', 'out/', '--format', 'html'], { cwd: folder, input });
    expect(readdirSync(join(folder, 'out'))).toHaveLength(5);
  });

  it('--html writes the page beside the edition in the terminal, and says where', () => {
    const folder = createFolder({ 'a.txt': plainReport });
    const { stdout } = runCli(['compare', 'a.txt', '--html', 'page.html'], { cwd: folder });
    expect(stdout).toMatch(/HTML edition: page\.html/);
    expect(existsSync(join(folder, 'page.html'))).toBe(true);
  });
});

describe('how inputs are named', () => {
  const outlets = (result: { stdout: string }) =>
    parseLines<Edition>(result.stdout).flatMap(({ articles }) =>
      articles.map(({ outlet, publishedAt }) => [outlet, publishedAt]),
    );

  it('by --outlet and --published', () => {
    const folder = createFolder({ 'a.txt': plainReport });
    const args = [
      'compare',
      'a.txt',
      '--format',
      'json',
      '--outlet',
      'a.txt=The Wend Post',
      '--published',
      '2025-03-04',
    ];
    expect(outlets(runCli(args, { cwd: folder }))).toEqual([['The Wend Post', '2025-03-04']]);
  });

  it('by a file of their own name where nobody names them', () => {
    const folder = createFolder({ 'wend-post.txt': plainReport });
    expect(outlets(runCli(['compare', 'wend-post.txt', '--format', 'json'], { cwd: folder }))).toEqual([
      ['wend-post', undefined],
    ]);
  });

  it.each([
    ['m.csv', 'file,outlet,publishedAt,url\na.txt,"Wend, Post",2025-03-04,https://wend.example/a\n'],
    ['m.jsonl', '{"file":"a.txt","outlet":"Wend, Post","publishedAt":"2025-03-04","url":"https://wend.example/a"}\n'],
  ])('by a manifest, whose files are inputs: %s', (name, content) => {
    const folder = createFolder({ 'in/a.txt': plainReport, [`in/${name}`]: content });
    expect(outlets(runCli(['compare', '--manifest', `in/${name}`, '--format', 'json'], { cwd: folder }))).toEqual([
      ['Wend, Post', '2025-03-04'],
    ]);
  });

  it('by front matter', () => {
    const folder = createFolder({ 'a.txt': `---\noutlet: Wend Post\npublished: 2025-03-04\n---\n\n${plainReport}` });
    expect(outlets(runCli(['compare', 'a.txt', '--format', 'json'], { cwd: folder }))).toEqual([
      ['Wend Post', '2025-03-04'],
    ]);
  });
});

describe('help', () => {
  it.each(['compare', 'read', 'annotate', 'group', 'verify'])('%s --help is complete and has examples', (command) => {
    const { status, stdout } = runCli([command, '--help']);
    expect(status).toBe(0);
    expect(stdout).toMatch(/Usage: variorum/);
    expect(stdout).toMatch(/Examples:\n {2}/);
  });
});
