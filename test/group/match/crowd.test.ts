import { describe, expect, it } from 'vitest';
import { createCrowd } from '../../../src/group/match/crowd.ts';

/** What a crowd tells of the last of so many articles a day. */
function tellAfter(days: number, articlesPerDay: number): number {
  const crowd = createCrowd();
  let told = 0;
  for (let at = 0; at < days * articlesPerDay; at += 1) told = crowd.count(100 + at / articlesPerDay);
  return told;
}

describe('a crowd', () => {
  it('is none where few articles come', () => {
    expect(tellAfter(60, 2)).toBe(0);
    expect(tellAfter(2, 10)).toBe(0);
  });

  it('grows with the logarithm of what comes in some days, not with the length of the stream', () => {
    expect(tellAfter(30, 100)).toBeCloseTo(Math.log((100 * 3) / Math.LN2 / 40), 1);
    expect(tellAfter(60, 100)).toBeCloseTo(tellAfter(30, 100), 2);
    expect(tellAfter(30, 1000) - tellAfter(30, 100)).toBeCloseTo(Math.log(10), 1);
  });

  it('is forgotten in time', () => {
    const crowd = createCrowd();
    for (let at = 0; at < 1000; at += 1) crowd.count(100);
    expect(crowd.count(100)).toBeGreaterThan(3);
    expect(crowd.count(130)).toBe(0);
  });

  it('counts articles that come before the first date, and goes on from what was saved', () => {
    const crowd = createCrowd();
    for (let at = 0; at < 400; at += 1) crowd.count(null);
    const other = createCrowd();
    other.restore(crowd.save());
    expect(other.count(5)).toBe(crowd.count(5));
    expect(crowd.count(5)).toBeGreaterThan(2);
  });
});
