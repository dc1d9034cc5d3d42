import { describe, expect, it } from 'vitest';
import { buildEdition } from '../../src/edition/build-edition.ts';
import { listCitations, verifyCitation, verifyConsistency } from '../../src/edition/verify.ts';
import { createCitation, createFieldCitation } from '../../src/model/citation.ts';
import type { Edition } from '../../src/model/edition.ts';
import { articles, collation, story, wire } from './bridge-story.ts';

const citation = createCitation(wire, { start: 5, end: 20 });

describe('verifyCitation', () => {
  it('finds nothing wrong with a citation as it was made', () => {
    expect(verifyCitation(citation, wire)).toBeUndefined();
    expect(verifyCitation(createFieldCitation(wire, 'outlet'), wire)).toBeUndefined();
  });

  it('finds one wrong character anywhere', () => {
    for (const field of ['exact', 'prefix', 'suffix'] as const) {
      const value = citation[field];
      for (let i = 0; i < value.length; i += 1) {
        const wrong = `${value.slice(0, i)}#${value.slice(i + 1)}`;
        expect(verifyCitation({ ...citation, [field]: wrong }, wire), `${field} ${i}`).toBeDefined();
      }
    }
  });

  it.each([
    ['another article', { articleId: 'other' }],
    ['a start one off', { start: 6 }],
    ['an end one off', { end: 19 }],
    ['an empty span', { end: 5 }],
    ['a span past the end', { end: 1_000_000 }],
    ['a fraction', { start: 5.5 }],
    ['a negative start', { start: -1 }],
  ])('finds %s', (_, change) => {
    expect(verifyCitation({ ...citation, ...change }, wire)).toBeDefined();
  });

  it('finds a cut surrogate pair and a field that is not there', () => {
    const article = { id: 'x', text: 'a😀b' };
    const cut = { articleId: 'x', start: 0, end: 2, exact: 'a\ud83d', prefix: '', suffix: '' };
    expect(verifyCitation(cut, article)).toMatch(/cuts a character/);
    const field = { articleId: 'x', field: 'title' as const, start: 0, end: 1, exact: 'a' };
    expect(verifyCitation(field, article)).toMatch(/no title/);
  });
});

describe('listCitations', () => {
  it('gives each citation with its path, also in fields that this version does not know', () => {
    const edition = buildEdition({ story, articles, collation });
    const paths = [...listCitations({ ...edition, later: [{ of: citation }] } as Edition)].map(({ path }) => path);
    expect(paths).toContain('quotations[0].tellings[1].citation');
    expect(paths).toContain('later[0].of');
    expect(new Set(paths).size).toBe(paths.length);
  });

  it('walks JSON of any depth', () => {
    let deep: unknown = citation;
    for (let i = 0; i < 100_000; i += 1) deep = [deep];
    const edition = { ...buildEdition({ story, articles, collation }), deep } as Edition;
    expect([...listCitations(edition)].at(-1)!.citation).toBe(citation);
  });
});

describe('verifyConsistency', () => {
  const edition = buildEdition({ story, articles, collation });
  it.each<[string, Partial<Edition>]>([
    ['a brief in other words', { brief: [{ ...edition.brief[0]!, text: 'Made up.' }] }],
    ['an unknown article', { articles: edition.articles.slice(1) }],
    ['an unknown entity', { entities: [] }],
    [
      'a position without citations',
      { findings: [{ ...edition.findings[0]!, positions: [{ value: 'x', citations: [] }] }] },
    ],
  ])('finds %s', (_, change) => {
    expect(verifyConsistency({ ...edition, ...change })).not.toEqual([]);
  });
});
