import { describe, expect, it } from 'vitest';
import { findNearest } from '../../../src/check/index/find-nearest.ts';
import { indexSentences } from '../../../src/check/index/sentence-index.ts';
import { termsOf } from '../../../src/check/values/frame.ts';
import { annotate } from '../check-made-up.ts';

const reports = [
  'A ferry struck the north pier of Wend in fog. Nobody was hurt. The mayor asked for patience.',
  'The bakers of Orrin met on Friday. They want cheaper flour. The pier of Wend will be repaired.',
].map((text, index) => annotate(`Outlet ${index}`, '2031-05-07T10:00:00Z', text));

const nearestTo = (text: string): string[] => {
  const [sentence] = indexSentences([annotate('Draft', '2031-05-08T10:00:00Z', text)], []).sentences;
  return findNearest(indexSentences(reports, []), termsOf(sentence!), 2).map(({ sentence: { source, start, end } }) =>
    source.article.text.slice(start, end),
  );
};

describe('findNearest', () => {
  it('puts the sentence first that shares the most telling words', () => {
    expect(nearestTo('In fog, a ferry hit the pier at Wend.')).toEqual([
      'A ferry struck the north pier of Wend in fog.',
      'The pier of Wend will be repaired.',
    ]);
  });

  it('finds nothing where nothing is shared', () => {
    expect(nearestTo('Bananas ripen slowly.')).toEqual([]);
  });

  it('is built once for a list of articles', () => {
    expect(indexSentences(reports, [])).toBe(indexSentences(reports, []));
  });
});
