import { describe, expect, it } from 'vitest';
import type { CheckItem, CheckVerdict } from '../../../src/model/check.ts';
import { cutDraft } from '../../../src/render/check/cut-draft.ts';

const item = (id: string, verdict: CheckVerdict, start: number, end: number): CheckItem => ({
  id,
  kind: 'quote',
  verdict,
  certainty: 1,
  why: ['x'],
  evidence: [],
  origins: 0,
  citation: { articleId: 'd', start, end, exact: 'x'.repeat(end - start), prefix: '', suffix: '' },
});

const show = (items: readonly CheckItem[], start = 0, end = 20): string[] =>
  cutDraft(items, { start, end }).map(
    (piece) =>
      `${piece.start}-${piece.end} ${piece.items.map(({ id }) => id).join(',')} +${piece.opening.map(({ id }) => id)} -${piece.ending.map(({ id }) => id)}`,
  );

describe('cutDraft', () => {
  const cases: [string, CheckItem[], string[]][] = [
    ['nothing', [], ['0-20  + -']],
    ['one', [item('a', 'found', 3, 6)], ['0-3  + -', '3-6 a +a -a', '6-20  + -']],
    ['all', [item('a', 'found', 0, 20)], ['0-20 a +a -a']],
    [
      'one inside another, the worst first',
      [item('a', 'found-verbatim', 2, 10), item('b', 'altered', 4, 6)],
      ['0-2  + -', '2-4 a +a -', '4-6 b,a +b -b', '6-10 a + -a', '10-20  + -'],
    ],
    [
      'two that overlap',
      [item('a', 'found', 2, 8), item('b', 'found', 5, 12)],
      ['0-2  + -', '2-5 a +a -', '5-8 a,b +b -a', '8-12 b + -b', '12-20  + -'],
    ],
    [
      'two on the same words, the shorter of equals first',
      [item('a', 'found', 0, 20), item('b', 'found', 0, 5)],
      ['0-5 b,a +a,b -b', '5-20 a + -a'],
    ],
    ['outside', [item('a', 'found', 30, 40)], ['0-20  + -']],
    ['one that goes on behind the end', [item('a', 'found', 15, 40)], ['0-15  + -', '15-20 a +a -']],
  ];

  it.each(cases)('%s', (_, items, expected) => {
    expect(show(items)).toEqual(expected);
  });

  it('opens an item once and ends it once, also over two blocks', () => {
    const items = [item('a', 'found', 15, 40)];
    expect(show(items, 22, 60)).toEqual(['22-40 a + -a', '40-60  + -']);
  });
});
