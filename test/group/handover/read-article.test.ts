import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readForGrouping } from '../../../src/group/handover/read-article.ts';
import { findFingerprints } from '../../../src/group/near-duplicates/fingerprints.ts';
import { readTextWords } from '../../../src/group/near-duplicates/text-words.ts';
import { sketchArticle } from '../../../src/group/sketch/sketch.ts';
import type { Article, Block, BlockKind } from '../../../src/model/article.ts';
import { buildArticle } from '../../helpers/article-builder.ts';

type Piece = readonly [kind: BlockKind, text: string];

function lay(pieces: readonly Piece[], title?: string): Article {
  const blocks: Block[] = [];
  let text = '';
  for (const [kind, piece] of pieces) {
    blocks.push({ kind, start: text.length, end: text.length + piece.length });
    text += `${piece}\n\n`;
  }
  const article = buildArticle('a1', text, {}).article();
  return { ...article, ...(title !== undefined && { title }), blocks };
}

/** Read at once as one after the other. */
function expectTheSame(article: Article): void {
  const words = readTextWords(article);
  expect(readForGrouping(article)).toEqual({
    sketch: sketchArticle(article),
    text: { words, fingerprints: findFingerprints(words) },
  });
}

describe('an article that is read for grouping', () => {
  it.each<[string, Piece[]]>([
    ['nothing', []],
    ['an address', [['paragraph', 'See https://quay.example/ferries or www.quay.example, said O’Neill']]],
    ['rare letters', [['paragraph', 'The café in Skåne “reopens” 渡船恢复 😀 at 7']]],
    [
      'what is told but not compared',
      [
        ['headline', 'Ferry sails'],
        ['caption', 'A ferry'],
        ['paragraph', 'It sailed'],
      ],
    ],
    [
      'more than becomes terms',
      [
        ['paragraph', 'one two '.repeat(700)],
        ['paragraph', 'three '.repeat(900)],
      ],
    ],
    ['a block that is longer than is told', [['paragraph', `${'harbour-masters '.repeat(1100)} end`]]],
    ['words without end', [['paragraph', `${'x'.repeat(300)} ${'a-'.repeat(2500)}b`]]],
  ])('has the same as read twice: %s', (_, pieces) => {
    expectTheSame(lay(pieces));
    expectTheSame(lay(pieces, 'Ferries in Skåne'));
  });

  it('has the same as read twice, whatever it says', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'ferry ',
        'crews’ ',
        "O'Neill ",
        'U.S. ',
        'www.a.b ',
        'http://',
        '“',
        '” ',
        '"',
        '—',
        '& ',
        'é',
        '渡',
      ),
      fc.string({ unit: fc.constantFrom(...'aeiouysdgnlz .-'), maxLength: 9 }),
      fc.string({ unit: 'grapheme', maxLength: 2 }),
    );
    const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join('').toWellFormed());
    const kind = fc.constantFrom<BlockKind>('paragraph', 'headline', 'caption', 'quote', 'credit');
    fc.assert(
      fc.property(fc.array(fc.tuple(kind, text), { maxLength: 5 }), (pieces) => {
        expectTheSame(lay(pieces));
      }),
      { numRuns: 200 },
    );
  });
});
