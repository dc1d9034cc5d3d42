import { describe, expect, it } from 'vitest';
import { findDerivations } from '../../../src/collate/passages/find-derivations.ts';
import type { Article } from '../../../src/model/article.ts';
import { buildArticle } from '../../helpers/article-builder.ts';

const passage =
  'Divers found a tear eleven metres long below the waterline, and two tugs held the hull upright until all had walked ashore';
const articleOf = (id: string, text: string, fields: Parameters<typeof buildArticle>[2] = {}): Article =>
  buildArticle(id, text, fields).article();

const original = articleOf('a', `The ferry struck the pier.\n${passage} before ten.`);

describe('findDerivations', () => {
  it.each<[string, string]>([
    ['a copied sentence', `Our reporter writes. ${passage}, it is said.`],
    ['case, marks and line breaks', `${passage.toUpperCase().replace(' AND ', '\nAND ')}!`],
    ['a few changed words inside', passage.replace('two tugs', 'three small tugs')],
  ])('finds %s', (_, text) => {
    const derivations = findDerivations([original, articleOf('b', text)]);
    expect(derivations).toHaveLength(1);
    for (const { from, to } of derivations[0]!.passages) {
      expect(original.text.slice(from.start, from.end)).toMatch(/^Divers/);
      expect(text.slice(to.start, to.end)).toMatch(/^divers.*ashore$/is);
    }
  });

  it.each<[string, string]>([
    ['eleven words', 'Divers found a tear eleven metres long below the waterline, and nothing else of note.'],
    ['other words', 'The hull was held up by tugs while passengers left; divers later saw a long tear in it.'],
    ['nothing', ''],
  ])('does not find %s', (_, text) => {
    expect(findDerivations([original, articleOf('b', text)])).toEqual([]);
  });

  it('leaves common quotes out', () => {
    const quoted = (id: string) => articleOf(id, `She said on ${id}day: “${passage}.” Then she left.`);
    expect(findDerivations([quoted('Mon'), quoted('Tues')])).toEqual([]);
  });

  it('leaves quotes that are found without marks of both sides out', () => {
    const quoted = (id: string) => buildArticle(id, passage).quote(passage, {}).article();
    expect(findDerivations([quoted('a'), quoted('b')])).toEqual([]);
  });

  it('leaves boilerplate out', () => {
    const footer = (id: string) => articleOf(id, `News of ${id}.\n${passage}`, { kinds: ['paragraph', 'boilerplate'] });
    expect(findDerivations([footer('a'), footer('b')])).toEqual([]);
  });

  it.each<[string, Partial<Article>, Partial<Article>, object]>([
    ['nothing is known', {}, {}, { from: 'a', to: 'b', direction: 'unsure', evidence: [] }],
    [
      'one credits the other',
      { publishedAt: '2026-03-12' },
      { agency: 'The a', publishedAt: '2026-03-10' },
      { from: 'a', to: 'b', direction: 'known' },
    ],
    [
      'one credits the initials of the other',
      { outlet: 'Orvane Press Agency' },
      { agency: 'OPA' },
      { from: 'a', to: 'b', direction: 'known' },
    ],
    [
      'one is clearly earlier',
      { publishedAt: '2026-03-12' },
      { publishedAt: '2026-03-10' },
      { from: 'b', to: 'a', direction: 'known' },
    ],
    [
      'both are of one day',
      { publishedAt: '2026-03-12T08:00:00Z' },
      { publishedAt: '2026-03-12' },
      { direction: 'unsure' },
    ],
    [
      'minutes lie between',
      { publishedAt: '2026-03-12T08:00:00Z' },
      { publishedAt: '2026-03-12T08:20:00Z' },
      { from: 'a', direction: 'unsure' },
    ],
    [
      'both credit one agency',
      { agency: 'OPA', publishedAt: '2026-03-10' },
      { agency: 'OPA', publishedAt: '2026-03-12' },
      { direction: 'unsure', evidence: ['both credit OPA'] },
    ],
  ])('tells the direction where %s', (_, first, second, expected) => {
    const derivations = findDerivations([articleOf('a', passage, first), articleOf('b', passage, second)]);
    expect(derivations).toMatchObject([expected]);
  });

  it('takes a text repeated over and over', () => {
    const text = 'one two three four five six seven eight nine '.repeat(3000);
    expect(findDerivations([articleOf('a', text), articleOf('b', text)])).toHaveLength(1);
  });
});
