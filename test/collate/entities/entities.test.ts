import { describe, expect, it } from 'vitest';
import { buildEntityClusters } from '../../../src/collate/entities/build-clusters.ts';
import { linkEntities } from '../../../src/collate/entities/link-entities.ts';
import type { NameType } from '../../../src/model/annotation.ts';
import type { Article } from '../../../src/model/article.ts';
import { buildArticle } from '../../helpers/article-builder.ts';

interface Chain {
  readonly names: readonly string[];
  readonly type?: NameType;
  readonly role?: string;
  readonly affiliation?: string;
}

/** An article that holds nothing but chains of names. */
function articleOf(id: string, chains: readonly Chain[]): Article {
  const builder = buildArticle(id, chains.map(({ names }) => names.join(', ')).join('\n'));
  const used = new Map<string, number>();
  chains.forEach(({ names, ...fields }, index) => {
    for (const name of names) {
      const seen = used.get(name) ?? 0;
      used.set(name, seen + 1);
      builder.name([name, seen], { entity: `x${index}`, ...fields });
    }
  });
  return builder.article();
}

const clustersOf = (...articles: Article[]) => buildEntityClusters(articles, linkEntities(articles));
const person = (...names: string[]): Chain => ({ names });
const organization = (...names: string[]): Chain => ({ names, type: 'organization' });
const place = (...names: string[]): Chain => ({ names, type: 'place' });

describe('linkEntities', () => {
  it.each<[string, Chain, Chain]>([
    ['the same full name', person('Mara Ellwood'), person('Mara Ellwood', 'Ellwood')],
    ['hyphens and capitals', person('Kim Sol Ra'), person('Kim Sol-ra')],
    ['a middle initial', person('Tomas J. Arling'), person('Tomas Arling')],
    ['a short first name', person('Rick Arling'), person('Richard W. Arling III')],
    ['a spelling from another script', person('Petro Varenko'), person('Petro Varenkoh')],
    ['an accent', person('Ana Bejár'), person('Ana Bejar')],
    ['a surname alone', person('Mara Ellwood'), person('Ellwood')],
    ['two surnames alone', person('Ellwood'), person('Ellwood')],
    [
      'British and American spelling',
      organization('Northern Harbour Organisation'),
      organization('Northern Harbor Organization'),
    ],
    ['an acronym', organization('Northern Harbour Union'), organization('NHU')],
    ['an acronym with full stops', organization('Northern Harbour Union'), organization('N.H.U.')],
    ['a legal form', organization('Graylock Ltd'), organization('Graylock')],
    ['the acronym of a place', place('United Harbour States'), place('U.H.S.')],
    ['a place', place('Port Ansley'), place('Port Ansley')],
  ])('joins %s', (_, a, b) => {
    expect(clustersOf(articleOf('a', [a]), articleOf('b', [b]))).toHaveLength(1);
  });

  it.each<[string, Chain, Chain]>([
    ['two full names', person('Mara Ellwood'), person('Jon Ellwood')],
    ['a son', person('Tomas Arling'), person('Tomas Arling Jr')],
    ['short names of two first names', person('Rick Arling'), person('Rob Arling')],
    ['two middle names', person('Tomas John Arling'), person('Tomas Henry Arling')],
    ['a person and a place', person('Ansley'), place('Ansley')],
    ['a person and an organisation', person('Graylock'), organization('Graylock')],
    ['an organisation and a place', organization('Ansley'), place('Ansley')],
    ['another acronym', organization('Northern Harbour Union'), organization('NHA')],
    [
      'a surname with another office',
      { ...person('Mara Ellwood'), affiliation: 'Harland' },
      { ...person('Ellwood'), affiliation: 'Vesk' },
    ],
    ['prototype words', person('constructor'), person('__proto__')],
  ])('keeps %s apart', (_, a, b) => {
    expect(clustersOf(articleOf('a', [a]), articleOf('b', [b]))).toHaveLength(2);
  });

  it('is unsure of a surname that two persons bear', () => {
    const articles = [
      articleOf('a', [person('Mara Ellwood'), person('Jon Ellwood')]),
      articleOf('b', [person('Ellwood')]),
    ];
    expect(clustersOf(...articles)).toHaveLength(3);
    expect(linkEntities(articles).filter(({ judgement }) => judgement === 'unsure')).toHaveLength(2);
  });

  it('goes by the role where two persons bear a surname', () => {
    const minister = { ...person('Mara Ellwood'), role: 'finance minister' };
    const articles = [
      articleOf('a', [minister, person('Jon Ellwood')]),
      articleOf('b', [{ ...person('Ellwood'), role: 'finance minister' }]),
    ];
    expect(clustersOf(...articles).map(({ members }) => members)).toContainEqual(['a#x0', 'b#x0']);
  });

  it('is unsure of an acronym that two long names have', () => {
    const articles = [
      articleOf('a', [organization('Northern Harbour Union'), organization('National Health Unit')]),
      articleOf('b', [organization('NHU')]),
    ];
    expect(clustersOf(...articles)).toHaveLength(3);
  });

  it('never joins two full names through a surname alone', () => {
    const clusters = clustersOf(
      articleOf('a', [person('Mara Ellwood')]),
      articleOf('b', [person('Ellwood')]),
      articleOf('c', [person('Jon Ellwood')]),
    );
    for (const { members } of clusters) expect(members).not.toEqual(expect.arrayContaining(['a#x0', 'c#x0']));
  });

  it('names a cluster by the fullest common form, the most mentioned first', () => {
    const clusters = clustersOf(
      articleOf('a', [organization('NHU'), person('Ellwood', 'Mara Ellwood', 'Ellwood')]),
      articleOf('b', [organization('Northern Harbour Union')]),
    );
    expect(clusters.map(({ id, name }) => `${id} ${name}`)).toEqual(['e1 Mara Ellwood', 'e2 Northern Harbour Union']);
  });
});
