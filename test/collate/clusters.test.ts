import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clusterLinks } from '../../src/collate/clusters.ts';
import { createLink, type Judgement, type Link } from '../../src/model/link.ts';

const link = (left: string, right: string, judgement: Judgement, score: number): Link =>
  createLink({ kind: 'entity', left, right, judgement, score, why: [] });

describe('clusterLinks', () => {
  it.each([
    ['no links', ['b', 'a'], [], [['a'], ['b']]],
    ['closure', ['a', 'b', 'c'], [link('a', 'b', 'same', 0.9), link('b', 'c', 'same', 0.7)], [['a', 'b', 'c']]],
    ['unsure joins nothing', ['a', 'b'], [link('a', 'b', 'unsure', 0.9)], [['a'], ['b']]],
    [
      'a certain difference keeps apart, the better link wins',
      ['a', 'b', 'c'],
      [link('a', 'b', 'same', 0.7), link('b', 'c', 'same', 0.9), link('a', 'c', 'different', 0.95)],
      [['a'], ['b', 'c']],
    ],
    [
      'a doubtful difference does not',
      ['a', 'b', 'c'],
      [link('a', 'b', 'same', 0.7), link('b', 'c', 'same', 0.9), link('a', 'c', 'different', 0.6)],
      [['a', 'b', 'c']],
    ],
    [
      'equal scores go by id',
      ['a', 'b', 'c'],
      [link('b', 'c', 'same', 0.8), link('a', 'b', 'same', 0.8), link('a', 'c', 'different', 0.9)],
      [['a', 'b'], ['c']],
    ],
    [
      'a pair that is both is apart',
      ['a', 'b'],
      [link('a', 'b', 'same', 1), link('a', 'b', 'different', 1)],
      [['a'], ['b']],
    ],
    ['links of strangers do not count', ['a'], [link('a', 'z', 'same', 1)], [['a']]],
    [
      'odd ids',
      ['__proto__', 'constructor'],
      [link('__proto__', 'constructor', 'same', 1)],
      [['__proto__', 'constructor']],
    ],
  ])('%s', (_, members, links, clusters) => {
    expect(clusterLinks(members, links)).toEqual(clusters);
  });

  const members = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
  const anyLink = fc
    .tuple(
      fc.constantFrom(...members),
      fc.constantFrom(...members),
      fc.constantFrom<Judgement>('same', 'different', 'unsure'),
      fc.constantFrom(0.4, 0.7, 0.8, 0.95),
    )
    .filter(([left, right]) => left !== right)
    .map(([left, right, judgement, score]) => link(left, right, judgement, score));
  const shuffled = fc
    .array(anyLink, { maxLength: 20 })
    .chain((links) =>
      fc.tuple(
        fc.constant(links),
        fc.shuffledSubarray(links, { minLength: links.length }),
        fc.shuffledSubarray(members, { minLength: members.length }),
      ),
    );

  it('gives the same clusters for any order', () => {
    fc.assert(
      fc.property(shuffled, ([links, otherLinks, otherMembers]) => {
        expect(clusterLinks(otherMembers, otherLinks)).toEqual(clusterLinks(members, links));
      }),
    );
  });

  it('holds each member once and never a certain difference', () => {
    fc.assert(
      fc.property(shuffled, ([links]) => {
        const clusters = clusterLinks(members, links);
        expect(clusters.flat().sort()).toEqual(members);
        for (const { left, right, judgement, score } of links)
          if (judgement === 'different' && score >= 0.8)
            expect(clusters.some((cluster) => cluster.includes(left) && cluster.includes(right))).toBe(false);
      }),
    );
  });
});
