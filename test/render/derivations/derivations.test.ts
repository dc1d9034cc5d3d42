import { describe, expect, it } from 'vitest';
import type { TextCitation } from '../../../src/model/citation.ts';
import type { Derivation, Edition } from '../../../src/model/edition.ts';
import { buildCopyGraph } from '../../../src/render/derivations/build-graph.ts';
import {
  describeDirection,
  describeOrigins,
  orderDerivations,
} from '../../../src/render/derivations/describe-derivation.ts';
import { markPassage } from '../../../src/render/derivations/mark-passage.ts';
import { layOutCopies } from '../../../src/render/html/derivations/lay-out-copies.ts';
import { renderHtml } from '../../../src/render/html/document.ts';
import { renderMarkdown } from '../../../src/render/markdown/edition.ts';
import { renderTerminal } from '../../../src/render/terminal/edition.ts';
import { harbourEdition } from '../html/fixture.ts';

const citation = (articleId: string, exact: string): TextCitation => ({
  articleId,
  start: 0,
  end: exact.length,
  exact,
  prefix: '',
  suffix: '',
});

const derivation = (from: string, to: string, fields: Partial<Derivation> = {}): Derivation => ({
  from,
  to,
  share: 0.5,
  score: 0.9,
  direction: 'known',
  evidence: [],
  passages: [{ from: citation(from, 'one'), to: citation(to, 'one') }],
  kind: 'partial',
  ...fields,
});

describe('markPassage', () => {
  const marksOf = (from: string, to: string, likeness?: 'heavy') => {
    const marked = markPassage({ from: citation('a', from), to: citation('b', to), ...(likeness && { likeness }) });
    const print = (side: 'from' | 'to') =>
      marked[side].map(({ isShared, text }) => (isShared ? text : `<${text}>`)).join('');
    return [print('from'), print('to'), marked.likeness];
  };

  it.each([
    [
      'Two tugs held the hull',
      'Two tugs held the hull',
      ['Two tugs held the hull', 'Two tugs held the hull', 'verbatim'],
    ],
    ['Two tugs held it.', 'TWO tugs “held” it', ['Two tugs held it.', 'TWO tugs “held” it', 'verbatim']],
    ['Two tugs held it', 'Three tugs held it fast', ['<Two >tugs held it', '<Three >tugs held it <fast>', 'light']],
    ['', 'x', ['', '<x>', 'light']],
  ])('sets “%s” beside “%s”', (from, to, expected) => {
    expect(marksOf(from, to)).toEqual(expected);
  });

  it('joins to the passage again, also a long one', () => {
    const long = 'word '.repeat(2000);
    expect(
      markPassage({ from: citation('a', long), to: citation('b', long) })
        .to.map(({ text }) => text)
        .join(''),
    ).toBe(long);
  });
});

describe('buildCopyGraph', () => {
  it('hangs reports that have a text from a third on it', () => {
    const graph = buildCopyGraph([derivation('a', 'b', { direction: 'unsure', common: true, via: 'OPA' })], 20);
    expect(graph.edges.map(({ from, to }) => [from, to])).toEqual([
      ['via OPA', 'a'],
      ['via OPA', 'b'],
    ]);
    expect(graph.nodes.map(({ id, column, via }) => [id, column, via])).toEqual([
      ['via OPA', 0, 'OPA'],
      ['a', 1, undefined],
      ['b', 1, undefined],
    ]);
  });

  it('puts a copy of a copy further on, and keeps the strongest sources', () => {
    const all = [
      derivation('a', 'b'),
      derivation('b', 'c'),
      ...['d', 'e', 'f', 'g'].map((id, index) => derivation(id, 'c', { share: 0.1 * index })),
    ];
    const graph = buildCopyGraph(all, 20);
    expect(graph.nodes.find(({ id }) => id === 'c')!.column).toBe(2);
    expect(graph.edges.filter(({ to }) => to === 'c').map(({ from }) => from)).toEqual(['b', 'f', 'g']);
  });

  it('ties what only the dates tie to a copy to the first alone', () => {
    const proofs = [{ ...citation('c', 'Coastal'), prefix: '' }];
    const all = [derivation('a', 'b'), derivation('a', 'c'), derivation('b', 'c')];
    const edgesOf = (list: Derivation[]) => buildCopyGraph(list, 20).edges.map(({ from, to }) => `${from}${to}`);
    expect(edgesOf(all)).toEqual(['ab', 'ac']);
    expect(edgesOf([...all.slice(0, 2), derivation('b', 'c', { proofs })])).toEqual(['ab', 'ac', 'bc']);
  });

  it('hangs them on the third’s own report where the story has it', () => {
    const common = { direction: 'unsure', common: true, via: 'OPA', viaArticle: 'o' } as const;
    const graph = buildCopyGraph([derivation('o', 'a'), derivation('a', 'b', common)], 20);
    expect(graph.edges.map(({ from, to }) => `${from}${to}`)).toEqual(['oa', 'ob']);
  });

  it('ends where copies go round in a ring', () => {
    const ring = [derivation('a', 'b'), derivation('b', 'c'), derivation('c', 'a')];
    expect(Math.max(...buildCopyGraph(ring, 20).nodes.map(({ column }) => column))).toBeLessThan(4);
  });

  it('leaves out passages that make no copy, and reports beyond the most', () => {
    const { kind: _, ...passing } = derivation('a', 'b');
    expect(buildCopyGraph([passing], 20)).toEqual({ nodes: [], edges: [], left: 0 });
    const many = Array.from({ length: 30 }, (_x, index) => derivation('a', `b${index}`));
    const graph = buildCopyGraph(many, 10);
    expect([graph.nodes.length, graph.left]).toEqual([10, 21]);
  });
});

describe('layOutCopies', () => {
  it('keeps boxes apart and inside the drawing', () => {
    const graph = buildCopyGraph(
      Array.from({ length: 12 }, (_, index) => derivation('a', `b${index}`)),
      20,
    );
    const { nodes, width, height } = layOutCopies(graph);
    for (const { x, y } of nodes) expect(x >= 0 && x < width && y >= 0 && y < height).toBe(true);
    expect(new Set(nodes.map(({ x, y }) => `${x} ${y}`)).size).toBe(nodes.length);
  });
});

describe('what is told of derivations', () => {
  it.each<[Partial<Derivation>, string]>([
    [{}, 'source known'],
    [{ direction: 'unsure' }, 'who had it first is not known'],
    [{ direction: 'unsure', common: true, via: 'OPA' }, 'both from OPA'],
    [{ direction: 'unsure', common: true }, 'both from a third'],
  ])('%o', (fields, words) => {
    expect(describeDirection(derivation('a', 'b', fields))).toBe(words);
  });

  it('comes in the order of how much is copied', () => {
    const { kind: _, ...passing } = derivation('e', 'f', { share: 1 });
    const list = [passing, derivation('a', 'b'), derivation('c', 'd', { kind: 'verbatim', share: 0.2 })];
    expect(orderDerivations(list).map(({ from }) => from)).toEqual(['c', 'a', 'e']);
  });
});

describe('an edition with copies', () => {
  const proof = harbourEdition.derivations[0]!.passages[0]!;
  const copied: Edition = {
    ...harbourEdition,
    origins: [
      {
        statement: 'q1',
        origins: [
          {
            tellings: ['coastal', 'gazette', 'beacon', 'mirror'],
            why: 'one report is nearly all the other’s',
            proofs: [
              {
                tie: 'copy',
                articles: ['coastal', 'gazette'],
                why: 'one report is nearly all the other’s',
                citations: [proof.from, proof.to],
              },
            ],
          },
        ],
      },
    ],
    derivations: harbourEdition.derivations.map((one) => ({ ...one, kind: 'partial', proofs: [proof.from] })),
  };

  it('tells the origins and the outlets everywhere', () => {
    const line = '1 origin, 4 outlets';
    expect(describeOrigins(copied, copied.origins[0]!)).toBe(line);
    expect(renderHtml(copied)).toContain(`<b class="origin-count">${line}</b>`);
    expect(renderHtml(copied)).toContain(`<a href="#origins-q1">${line}</a>`);
    expect(renderTerminal(copied)).toContain(line);
    expect(renderMarkdown(copied)).toContain(`*${line}*`);
  });

  it('draws the copy, and leads to its passages and its proof', () => {
    const page = renderHtml(copied);
    expect(page).toMatch(/<a class="bow" href="#d1" aria-label="[^"]*: passages copied, 31\u2009% of the words">/);
    expect(page).toMatch(/<a class="box" href="#a-coastal"/);
    expect(page).toContain('id="d1-p1"');
    for (const [, address] of page.matchAll(/href="#([^"]+)"/g)) expect(page).toContain(`id="${address}"`);
  });

  it('keeps the page short where many copy', () => {
    const many = Array.from({ length: 150 }, () => copied.derivations[0]!);
    const page = renderHtml({ ...copied, derivations: many });
    expect(page.match(/<article class="derivation"/g)).toHaveLength(100);
    expect(page.match(/<tr><th scope="row"><span class="outlet">/g)!.length).toBeGreaterThanOrEqual(150);
    for (const [, address] of page.matchAll(/href="#(d\d+)"/g)) expect(page).toContain(`id="${address}"`);
  });

  it('escapes what a report holds', () => {
    const attack = '<img src=x onerror=alert(1)>"\'';
    const page = renderHtml({
      ...copied,
      derivations: copied.derivations.map((one) => ({
        ...one,
        via: attack,
        common: true,
        evidence: [attack],
        reasons: [attack],
      })),
    });
    expect(page).not.toContain('<img');
  });
});
