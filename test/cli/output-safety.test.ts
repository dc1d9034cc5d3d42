import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { createFolder, parseLines, runCli, samples, startCli } from '../helpers/run-cli.ts';

const hostile = `Mayor \u001B[31mopens\u001B[0m bridge \u001B]8;;https://evil.example\u0007here\u001B]8;;\u0007

Mayor Ilse Brandt said on Monday: “It <script>alert(1)</script> will ![x](javascript:alert(2)) bring \u202Eour two\u202C shores <img src=x onerror=alert(3)> together \u2028 </script><!-- \u009B31m [click](data:text/html,x) now.”

The bridge \u0007 cost 40 million crowns, the city council said on Monday. "A fine <b>day</b>," Brandt added.
`;

const record = (id: string, outlet: string) =>
  `${JSON.stringify({ id, outlet, url: 'javascript:alert(4)', title: '</title><script>alert(5)</script>', publishedAt: '2025-03-04', text: hostile })}\n`;

const compare = (format: string) =>
  runCli(['compare', '-', '--one-story', '--format', format], {
    input: record('a', '"><script>x</script>') + record('b', '=B|x'),
  });

describe('nothing of an article acts on the outside', () => {
  it('no escape, control or bidi character reaches the terminal', () => {
    const { stderr, stdout } = compare('terminal');
    expect(stdout).toContain('Brandt');
    // eslint-style control ranges: all of C0 but newline, DEL, C1, bidi controls, line separators
    expect(stdout + stderr).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]/);
  });

  it('no notice on stderr carries one either', () => {
    const folder = createFolder();
    const { stderr } = runCli(['compare', `no\u001B[31msuch\u202Efile.txt`], { cwd: folder });
    expect(stderr).toContain('such');
    expect(stderr).not.toMatch(/[\u001B\u202E]/);
  });

  it('no markup of an article acts in html', () => {
    const { stdout } = compare('html');
    expect(stdout).not.toMatch(/<script>(alert|x)/);
    expect(stdout).not.toMatch(/<img/i);
    expect(stdout).not.toMatch(/(href|src)="?\s*(javascript|data):/i);
    const embedded = stdout.match(/<script type="application\/json"[^>]*>([^<]*)<\/script>/)![1]!;
    expect(embedded).not.toMatch(/[\u2028\u2029]/);
    expect(stdout.match(/<\/script>/g)?.length).toBe(stdout.match(/<script/g)?.length);
  });

  it('no markup of an article acts in Markdown', () => {
    const { stdout } = compare('md');
    expect(stdout).not.toMatch(/(?<!\\)<(script|img|b|!--)/i);
    expect(stdout).not.toMatch(/(?<!\\)\]\(\s*(javascript|data):/i);
  });

  it('the JSON of an edition keeps the text as it is', () => {
    const edition = parseLines<{ articles: { text: string }[] }>(compare('json').stdout)[0]!;
    expect(edition.articles[0]!.text).toBe(hostile);
  });
});

describe('a closed pipe is quiet', () => {
  it.each([
    ['compare', samples, '--format', 'json'],
    ['annotate', samples],
    ['compare', samples],
  ])('%s %s', async (...args) => {
    const child = startCli(args);
    let stderr = '';
    child.stderr.on('data', (chunk) => (stderr += chunk));
    child.stdout.once('data', () => child.stdout.destroy());
    await once(child, 'close');
    expect(stderr).not.toMatch(/EPIPE|Error/);
  });
});
