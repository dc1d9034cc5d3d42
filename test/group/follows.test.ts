import { describe, expect, it } from 'vitest';
import { findFollows } from '../../src/group/follows.ts';
import { weighBatch } from '../../src/group/match/weigh-batch.ts';
import { sketchArticle } from '../../src/group/sketch/sketch.ts';
import { storyGrounds } from '../../src/pipeline/stories.ts';
import { buildArticle } from '../helpers/article-builder.ts';

const sketchOf = (id: string, publishedAt: string, text: string, names: readonly string[]) => {
  const builder = buildArticle(id, text, { publishedAt });
  for (const name of names) builder.name(name, { type: 'other' });
  return sketchArticle(builder.article());
};

const accident = sketchOf(
  'accident',
  '2026-03-10',
  'The car ferry Sela Marit struck the pier of Skerrin in a storm on Tuesday. Fourteen passengers were hurt, and the captain, Edvin Karsholt, said that the engines had failed.',
  ['Sela Marit', 'Skerrin', 'Edvin Karsholt'],
);
const inquiry = sketchOf(
  'inquiry',
  '2026-03-24',
  'The inquiry into the accident at Skerrin heard its first witness. Edvin Karsholt, who steered the Sela Marit, told of the storm and of engines that had failed twice that winter.',
  ['Skerrin', 'Edvin Karsholt', 'Sela Marit'],
);
const other = sketchOf(
  'other',
  '2026-03-24',
  'Passengers of a ferry that struck a pier in a storm told an inquiry at Hallsworth of engines that had failed; its captain, Jorin Palle, was hurt in the accident.',
  ['Hallsworth', 'Jorin Palle'],
);

/** Whether the second of two stories, of an article each, follows the first, or the first the second. */
function follows(sketches: readonly (typeof accident)[], score = 0.4): number[][] {
  const weighed = weighBatch(sketches, storyGrounds());
  return findFollows([[0], [1]], { pairs: [{ left: 0, right: 1, score }], weighed });
}

describe('a story follows another', () => {
  it('that told of the same people and bodies before', () => {
    expect(follows([accident, inquiry])).toEqual([[], [0]]);
  });

  it.each<[string, readonly (typeof accident)[], number?]>([
    ['tells the like of others', [accident, other]],
    ['is little like it', [accident, inquiry], 0.3],
    ['ended long ago', [accident, { ...inquiry, day: inquiry.day! + 60 }]],
    ['is of the same hour', [accident, { ...inquiry, day: accident.day! }]],
  ])('but none that %s', (_, sketches, score) => {
    expect(follows(sketches, score)).toEqual([[], []]);
  });

  it('has no order without dates', () => {
    const { day: _, ...undated } = inquiry;
    expect(follows([accident, undated])).toEqual([[], []]);
  });
});
