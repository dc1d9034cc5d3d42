import { describe, expect, it } from 'vitest';
import { createPackedModel } from '../../../src/language/linear/packed-model.ts';
import { createRowModel } from '../../../src/language/linear/row-model.ts';
import { bestClass, createFeatures, leadOf } from '../../../src/language/linear/scorer.ts';
import { placeOf } from '../../../src/language/linear/word-table.ts';
import { layRows, packRows, type ScaledRow, scaleRows } from '../../../training/quantise.ts';

const row = (key: number, ...weights: number[]): ScaledRow => ({ key, weights: Int16Array.from(weights) });

function featuresOf(...keys: number[]) {
  const features = createFeatures(16);
  keys.forEach((key, at) => {
    features.hashes[at] = key;
  });
  features.count = keys.length;
  return features;
}

describe('a packed model', () => {
  const scoresOf = (rows: readonly ScaledRow[], ...keys: number[]) => {
    const scores = new Int32Array(4);
    createPackedModel(packRows(rows)).addScores(featuresOf(...keys), scores);
    return [...scores];
  };
  const rows = [row(7, 1, -2, 127, -126), row(-5, 3, 0, 0, -3), row((5 << 24) + 7, 5, 5, -5, -5)];

  it('adds the weights of the features that it knows', () =>
    expect(scoresOf(rows, 7, -5, 99)).toEqual([4, -2, 127, -129]));

  it('tells features apart that have one place', () => expect(scoresOf(rows, (5 << 24) + 7)).toEqual([5, 5, -5, -5]));

  it('moves weights to a sum of nothing, for only their distances count', () =>
    expect(scoresOf([row(7, 6, 2, 0, 0)], 7)).toEqual([4, 0, -2, -2]));

  it('holds weights that are too heavy for one place in two', () =>
    expect(scoresOf([row(7, 127, -127, -127, -127), row(8, 1, 0, 0, -1)], 7, 8)).toEqual([191, -64, -64, -63]));

  it('finds every feature of a table that is as full as may be', () => {
    const many = Array.from({ length: 13_000 }, (_, at) => row(Math.imul(at + 1, 0x85ebca6b), 1, 0, 0, -1));
    const model = createPackedModel(packRows(many));
    const scores = new Int32Array(4);
    for (const { key } of many) model.addScores(featuresOf(key), scores);
    expect(scores[0]).toBeGreaterThanOrEqual(many.length);
    expect(scores[0]).toBeLessThan(many.length * 1.01);
  });
});

describe('a model of many classes', () => {
  const full = Array.from({ length: 12 }, (_, at) => at - 300);
  const { rows, table } = layRows([row(3, ...full), row(4, 0, 9, ...new Array(10).fill(0))]);
  const model = createRowModel(table, rows, 12);

  it('adds full rows and pairs', () => {
    const scores = new Int32Array(12);
    model.addScores(featuresOf(3, 4, 5), scores);
    expect([...scores]).toEqual(full.map((weight, at) => weight + (at === 1 ? 9 : 0)));
  });

  it('gives the classes that are asked for the same scores', () => {
    const scores = new Int32Array(12);
    const only = Uint8Array.of(1, 5);
    model.addScores(featuresOf(3, 4), scores, only);
    expect([scores[1], scores[5]]).toEqual([-290, -295]);
    expect(bestClass(scores, only)).toBe(1);
    expect(leadOf(scores, 1, only)).toBe(5);
  });
});

describe('scaled rows', () => {
  it('keeps the heaviest, bounded and without what hardly counts', () => {
    const rows = [
      { key: 1, weights: Float64Array.of(0.1, 0.2) },
      { key: 2, weights: Float64Array.of(40, -0.2) },
      { key: 3, weights: Float64Array.of(1, -1) },
      { key: 4, weights: Float64Array.of(2, 0) },
    ];
    expect(scaleRows(rows, { most: 2, leastWeight: 0.5, scale: 4, heaviest: 127 })).toEqual([
      row(2, 127, 0),
      row(4, 8, 0),
    ]);
  });
});

describe('placeOf', () => {
  it.each([
    [-9, 0],
    [4, 2],
    [5, -1],
    [100, -1],
  ])('finds %i at %i', (key, place) => {
    expect(placeOf(Int32Array.of(-9, 0, 4, 8), key)).toBe(place);
  });
});
