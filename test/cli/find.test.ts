import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Find } from '../../src/index.ts';
import { createFolder, runCli, samples } from '../helpers/run-cli.ts';

const words = 'No ship of this company will leave the harbour';
const found = (...args: string[]): Find => JSON.parse(runCli(['find', ...args, '--format', 'json']).stdout) as Find;

describe('find', () => {
  it('prints the tellings, and exits with 0', () => {
    const { status, stdout } = runCli(['find', words, samples]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^5 tellings, 5 reports, 4 origins$/m);
    expect(stdout).toContain('{+vessel+}');
  });

  it('prints Markdown', () => {
    expect(runCli(['find', words, samples, '--format', 'md']).stdout).toContain('~~ship~~ **vessel**');
  });

  it('exits with 1 where nothing is found, and tells what comes nearest', () => {
    const { status, stdout } = runCli(['find', 'the pilot was paid forty crowns', samples]);
    expect(status).toBe(1);
    expect(stdout).toMatch(/The nearest has \d+ of \d+ telling words/);
  });

  it('takes articles annotated before as they stand: the same tellings from the file, packed, and from a pipe', () => {
    const annotated = runCli(['annotate', samples]).stdout;
    const plain = runCli(['read', samples]).stdout;
    const folder = createFolder({
      'annotated.jsonl': annotated,
      'plain.jsonl': plain,
      'tokens.jsonl': runCli(['annotate', samples, '--tokens']).stdout,
      'packed.jsonl.gz': gzipSync(annotated),
    });
    const answers = ['annotated.jsonl', 'plain.jsonl', 'tokens.jsonl', 'packed.jsonl.gz'].map(
      (name) => found(words, join(folder, name)).answers,
    );
    const piped = runCli(['find', words, '-', '--format', 'json'], { input: plain }).stdout;
    expect(answers[0]![0]!.tellings).toHaveLength(5);
    for (const other of [...answers, (JSON.parse(piped) as Find).answers]) {
      expect(other[0]!.tellings.map(({ citation }) => citation)).toEqual(
        answers[0]![0]!.tellings.map(({ citation }) => citation),
      );
    }
  }, 120_000);

  it('reads words from a file: a paragraph each, or a line each', () => {
    const folder = createFolder({
      'paragraphs.txt': `${words}\n\nThe pilot was not\non the bridge\n`,
      'lines.txt': `${words}\r\nThe pilot was not on the bridge`,
    });
    for (const name of ['paragraphs.txt', 'lines.txt']) {
      const { answers } = found(join(folder, name), samples);
      expect(answers.map(({ tellings }) => tellings.length > 0)).toEqual([true, true]);
    }
  });

  it('looks through broken, blank and foreign lines', () => {
    const folder = createFolder();
    const path = join(folder, 'mixed.jsonl');
    const text = `“${words},” she said.`;
    const escaped = JSON.stringify({ outlet: 'A', text }).replace(
      /[“”]/g,
      (mark) => `\\u${mark.charCodeAt(0).toString(16)}`,
    );
    writeFileSync(path, `${escaped}\r\n\n{"outlet": "B", "text": "${words}\n[]\n{"outlet":"C","text":"${words}"}`);
    const { answers, articles } = found(words, path);
    expect(answers[0]!.tellings).toHaveLength(2);
    expect(articles.map(({ outlet }) => outlet).sort()).toEqual(['A', 'C']);
  });

  it('does not trust an article whose text is not the one that was annotated', () => {
    const [line] = runCli(['annotate', samples]).stdout.split('\n');
    const article = JSON.parse(line!) as { text: string };
    const forged = JSON.stringify({ ...article, text: `${words}. ${article.text.slice(0, 200)}` });
    const folder = createFolder({ 'forged.jsonl': `${forged}\n` });
    const { answers } = found(words, join(folder, 'forged.jsonl'));
    expect(answers[0]!.tellings[0]!.citation.exact).toBe(words);
  });

  it.each([
    ['no words', ['', samples], /no word/],
    ['one word', ['government', samples], /single word/],
    ['too many words', ['many words '.repeat(3000), samples], /6000 words/],
    ['a folder instead of words', [samples, samples], /is a folder/],
    ['no inputs', [words], /no input was named/],
  ])('says what is wrong with %s', (_, args, message) => {
    const { status, stderr } = runCli(['find', ...args]);
    expect(status).toBe(2);
    expect(stderr).toMatch(message);
  });

  it('exits with 3 where an input could not be read, and searches the others', () => {
    const { status, stdout } = runCli(['find', words, samples, 'no-such-file.txt']);
    expect(status).toBe(3);
    expect(stdout).toMatch(/^5 tellings/m);
  });
});
