import { describe, expect, it } from 'vitest';
import type { Citation } from '../../../src/model/citation.ts';
import { citationAddress, encodeId, groupCitations, parseWebUrl } from '../../../src/render/html/address.ts';

const at = (articleId: string, start: number, end: number): Citation => ({
  articleId,
  start,
  end,
  exact: 'x'.repeat(end - start),
  prefix: '',
  suffix: '',
});

describe('citationAddress', () => {
  it.each([
    ['', [at('a1', 4, 9)], 'a-a1:4-9'],
    ['s2-', [at('a1', 4, 9), at('a1', 12, 13)], 's2-a-a1:4-9,12-13'],
    ['', [{ articleId: 'a1', field: 'title', start: 0, end: 2, exact: 'xx' }], 'a-a1:title:0-2'],
    ['', [at('a b:c"#é', 0, 1)], 'a-a%20b%3Ac%22%23%C3%A9:0-1'],
  ] as const)('%s %j is %s', (prefix, group, address) => {
    expect(citationAddress(prefix, group as unknown as [Citation])).toBe(address);
  });
});

describe('encodeId', () => {
  it.each(['__proto__', "it's", 'a\ud800b', '<>"&%', ' '])(
    '%j stands in a quoted attribute and a fragment alike',
    (id) => expect(encodeId(id)).toMatch(/^[\w.!~*()%-]+$/),
  );
});

describe('groupCitations', () => {
  it('keeps the text of an article apart from its fields, and first things first', () => {
    const title: Citation = { articleId: 'b', field: 'title', start: 0, end: 1, exact: 'x' };
    const groups = groupCitations([at('b', 1, 2), at('a', 1, 2), title, at('b', 5, 6)]);
    expect(groups).toEqual([[at('b', 1, 2), at('b', 5, 6)], [at('a', 1, 2)], [title]]);
  });

  it('takes any word for an id', () => {
    expect(groupCitations([at('__proto__', 0, 1), at('constructor', 0, 1)])).toHaveLength(2);
  });
});

describe('parseWebUrl', () => {
  it.each([
    ['https://example.org/a?b#c', 'https://example.org/a?b#c'],
    ['HTTP://example.org', 'http://example.org/'],
    ['javascript:alert(1)', undefined],
    [' javascript:alert(1)', undefined],
    ['data:text/html,x', undefined],
    ['//example.org', undefined],
    ['https://', undefined],
    ['ftp://example.org', undefined],
    [undefined, undefined],
  ])('%s becomes %s', (value, href) => expect(parseWebUrl(value)?.href).toBe(href));
});
