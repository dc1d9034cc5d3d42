import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const folder = new URL('../../samples/skerrin-ferry/', import.meta.url);
const files = ['agency.txt', 'analysis.md', 'gallery.html', 'rewrite.jsonl', 'tabloid.txt'];

/** The words of a sample, with straight apostrophes and one space between them. */
function read(file: string): string {
  const raw = readFileSync(new URL(file, folder), 'utf8');
  const text = file.endsWith('.jsonl') ? (JSON.parse(raw) as { text: string }).text : raw;
  return text.replace(/[’‘]/g, "'").replace(/\s+/g, ' ');
}

const holding = (words: string) => files.filter((file) => read(file).includes(words));

describe('the samples hold what samples/README.md says', () => {
  it('five reports, one of them a line of JSON Lines', () => {
    expect(globSync('*', { cwd: folder }).sort()).toEqual(files);
    expect(readFileSync(new URL('rewrite.jsonl', folder), 'utf8').trimEnd()).not.toContain('\n');
  });

  it.each([
    [
      'one quotation whole',
      'until we know why the engines did not answer, and the families will hear it from us first,',
      ['agency.txt', 'rewrite.jsonl'],
    ],
    ['and trimmed', 'until we know why the engines did not answer,”', ['gallery.html']],
    [
      'and in other words',
      'until we understand why the engines did not answer, and the families will be told by us first,',
      ['analysis.md'],
    ],
    ['and as reported speech', 'until she knew why the engines did not answer', ['tabloid.txt']],
    [
      'a quotation',
      'The pilot was not on the bridge when the wind turned',
      ['agency.txt', 'analysis.md', 'rewrite.jsonl'],
    ],
    ['and its opposite', 'The pilot was on the bridge when the wind turned', ['tabloid.txt']],
    ['a number', '14 people were injured', ['agency.txt', 'analysis.md', 'gallery.html', 'rewrite.jsonl']],
    ['and another', '17 people were injured', ['tabloid.txt']],
    [
      'an omission',
      'We warned the company twice about those engines, and twice we were told to keep sailing',
      ['agency.txt', 'analysis.md', 'gallery.html', 'rewrite.jsonl'],
    ],
    ['a chain', 'reported, citing the', ['analysis.md', 'rewrite.jsonl']],
  ])('%s: %s', (_, words, where) => {
    expect(holding(words)).toEqual(where);
  });

  it('a copied passage of 32 words', () => {
    const passage = /Divers found [^.]+\./.exec(read('agency.txt'))![0];
    expect(passage.split(' ')).toHaveLength(32);
    expect(holding(passage)).toEqual(['agency.txt', 'rewrite.jsonl']);
  });

  it('names no outlet of the real web', () => {
    for (const file of files) {
      const hosts = [...read(file).matchAll(/https?:\/\/([^/"\s]+)/g)].map((match) => match[1]!);
      expect(hosts.filter((host) => !host.endsWith('.example') && host !== 'schema.org')).toEqual([]);
    }
  });
});
