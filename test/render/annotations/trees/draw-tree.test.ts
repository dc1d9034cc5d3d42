import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawTree } from '../../../../src/render/annotations/trees/draw-tree.ts';

const draw = (heads: number[], words: string, step = 2) =>
  drawTree(heads, { levels: 9, step })?.map((drawn, row) => drawn + words.split(' ')[row]);

describe('drawTree', () => {
  it.each([
    ['one word', [-1], 'Rain', ['── Rain']],
    [
      'heads after, before and between',
      [1, 2, -1, 4, 2],
      'The mayor opened the bridge',
      ['    ╭─ The', '  ╭─┴─ mayor', '──┼─ opened', '  │ ╭─ the', '  ╰─┴─ bridge'],
    ],
    [
      'lines that cross',
      [1, 2, -1, 2, 6, 6, 1, 3],
      'A hearing is scheduled on the issue today',
      [
        '    ╭─ A',
        '  ╭─┼─ hearing',
        '──┼─│─ is',
        '  ╰─│─┬─ scheduled',
        '    │ │ ╭─ on',
        '    │ │ ├─ the',
        '    ╰─│─┴─ issue',
        '      ╰─ today',
      ],
    ],
    ['two roots', [-1, 0, -1, 2], 'Rain fell Wind blew', ['──┬─ Rain', '  ╰─ fell', '──┬─ Wind', '  ╰─ blew']],
    ['nothing', [], '', []],
  ])('draws %s', (_, heads, words, drawn) => {
    expect(draw(heads, words)).toEqual(drawn);
  });

  it('takes one column a level where there is little room', () => {
    expect(draw([1, 2, -1], 'The mayor opened', 1)).toEqual(['   ╭ The', '  ╭┴ mayor', '──┴ opened']);
  });

  it('gives nothing where the tree is too deep', () => {
    const chain = Array.from({ length: 100_000 }, (_, row) => row - 1);
    expect(drawTree(chain, { levels: 30, step: 2 })).toBeUndefined();
    expect(drawTree(chain.slice(0, 31), { levels: 30, step: 2 })).toHaveLength(31);
  });

  it('joins each word to its head and to no other, whatever the tree', () => {
    const trees = fc.integer({ min: 1, max: 14 }).chain((size) =>
      fc.tuple(...Array.from({ length: size }, (_, row) => fc.integer({ min: -1, max: row - 1 }))).chain((made) =>
        fc.shuffledSubarray([...made.keys()], { minLength: size, maxLength: size }).map((places) => {
          const heads: number[] = Array(size).fill(-1);
          made.forEach((head, row) => {
            heads[places[row]!] = head < 0 ? -1 : places[head]!;
          });
          return heads;
        }),
      ),
    );
    fc.assert(
      fc.property(trees, (heads) => {
        expect(readHeads(drawTree(heads, { levels: 99, step: 2 })!)).toEqual(heads);
      }),
    );
  });
});

/** Reads a drawing as a person does: from the joint where a row begins, along its line, to the row that stands on it. */
function readHeads(drawn: readonly string[]): number[] {
  return drawn.map((line, row) => {
    if (line.startsWith('──')) return -1;
    const at = line.search(/[╭├╰]/u);
    const isHead = (other: number) => '┬┼┴'.includes(drawn[other]![at] ?? ' ');
    for (const step of line[at] === '╭' ? [1] : line[at] === '╰' ? [-1] : [1, -1])
      for (let other = row + step; '│├╭╰┬┼┴'.includes(drawn[other]?.[at] ?? ' '); other += step) {
        if (isHead(other)) return other;
        if ('╭╰'.includes(drawn[other]![at]!)) break;
      }
    throw new Error(`row ${row} stands on no line:\n${drawn.join('\n')}`);
  });
}
