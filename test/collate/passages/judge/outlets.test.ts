import { describe, expect, it } from 'vitest';
import { sourceId } from '../../../../src/collate/passages/judge/credits/credit.ts';
import { findCredits } from '../../../../src/collate/passages/judge/credits.ts';
import { findOwnership, outletId } from '../../../../src/collate/passages/judge/outlets.ts';
import type { Article } from '../../../../src/model/article.ts';
import { buildArticle } from '../../../helpers/article-builder.ts';

const articleOf = (fields: Partial<Article>, text = 'Nothing is told here.'): Article =>
  buildArticle('a', text, fields).article();

describe('outletId and sourceId', () => {
  it.each([
    ['www.nytimes.com', 'New York Times'],
    ['The New York Times', 'New York Times'],
    ['New York Times - News', 'New York Times'],
    ['edition.cnn.com', 'CNN'],
    ['Skerrin Lantern', 'skerrin lantern'],
  ])('%s is %s', (name, id) => {
    expect(outletId(name)).toBe(id);
  });

  it.each([
    ['the OPA news agency', 'opa'],
    ['Associated Press', 'AP'],
    ['Brindle Post newspaper', 'brindle post'],
    ['Radio Brindle', 'radio brindle'],
  ])('%s is %s', (name, id) => {
    expect(sourceId(name)).toBe(id === 'opa' ? sourceId('the OPA') : id);
  });
});

describe('findOwnership', () => {
  it.each<[string, string | undefined, string | undefined]>([
    ['New York Post', '2020-01-01', 'News Corp'],
    ['wsj.com', '2020-01-01', 'News Corp'],
    ['Politico', '2018-05-01', undefined],
    ['Politico', '2024-05-01', 'Axel Springer'],
    ['MSNBC', undefined, 'Comcast'],
    ['Skerrin Lantern', '2020-01-01', undefined],
  ])('%s in %s', (outlet, publishedAt, owner) => {
    expect(findOwnership(articleOf({ outlet, ...(publishedAt && { publishedAt }) }))?.owner).toBe(owner);
  });
});

describe('findCredits', () => {
  it('takes agencies from fields, and whose the rights are from a line of its own', () => {
    const credits = findCredits(
      articleOf({ agency: 'OPA', authors: ['Mara Quill', 'Reuters'] }, 'It sank.\n© 2031 Creek Features'),
    );
    expect(credits.agencies.map(({ name }) => name)).toEqual(['OPA', 'Reuters', 'Creek Features']);
    expect([...credits.authors]).toEqual(['mara quill']);
  });

  it('knows the outlet by its initials', () => {
    expect(findCredits(articleOf({ outlet: 'Orvane Press Agency' })).own).toContain('opa');
  });

  it('finds nothing in a plain text', () => {
    expect(findCredits(articleOf({ outlet: 'Lantern' }))).toMatchObject({
      agencies: [],
      sources: [],
      own: ['lantern'],
    });
  });
});
