import { describe, expect, it } from 'vitest';
import { packArticles } from '../../../src/group/handover/pack.ts';
import { unpackSketches, unpackTexts } from '../../../src/group/handover/unpack.ts';
import { findFingerprints } from '../../../src/group/near-duplicates/fingerprints.ts';
import type { ArticleSketch } from '../../../src/group/sketch/sketch.ts';

const dated: ArticleSketch = {
  id: 'a1',
  outlet: 'Harbour Post',
  publishedAt: '2031-05-06T07:00:00Z',
  day: 22_405.25,
  eventDays: [22_404, 22_406],
  terms: Uint32Array.of(4, 90, 0xfffffff0),
  counts: Uint8Array.of(1, 255, 3),
  marks: Uint8Array.of(0, 20, 9),
  labels: 'ferry\nQuay — “Nord”',
};
const empty: ArticleSketch = {
  id: '',
  outlet: '',
  eventDays: [],
  terms: new Uint32Array(0),
  counts: new Uint8Array(0),
  marks: new Uint8Array(0),
  labels: '',
};
const undatable: ArticleSketch = { ...empty, id: 'b😀', publishedAt: '' };
const textOf = (length: number) => {
  const words = Uint32Array.from({ length }, (_, at) => Math.imul(at + 1, 0x9e3779b1));
  return { words, fingerprints: findFingerprints(words) };
};

describe('a packed batch', () => {
  it.each([
    ['none', [], []],
    ['one', [dated], [textOf(40)]],
    ['several', [empty, dated, undatable, dated], [textOf(0), textOf(3), textOf(200), textOf(7)]],
  ])('gives back what was packed: %s', (_, sketches, texts) => {
    const packed = structuredClone(packArticles(sketches, texts));
    expect(unpackSketches(packed)).toEqual(sketches);
    expect(unpackTexts(packed)).toEqual(texts);
  });
});
