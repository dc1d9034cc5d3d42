import { describe, expect, it } from 'vitest';
import {
  createOccasionReader,
  matchOccasions,
  type Occasion,
} from '../../../../src/collate/quotations/judge/occasion.ts';
import { annotationsOf } from '../../../../src/model/annotation.ts';
import { buildArticle } from '../../../helpers/article-builder.ts';

const read = (text: string, times: Readonly<Record<string, string>>, publishedAt = '2026-03-05'): Occasion => {
  const builder = buildArticle('a', text, { publishedAt }).sentences().quote('No vessel will sail');
  for (const [words, value] of Object.entries(times)) builder.time(words, { value });
  const article = builder.article();
  return createOccasionReader(article)(annotationsOf(article.annotations, 'quote'));
};

describe('createOccasionReader', () => {
  it.each<[string, Readonly<Record<string, string>>, string | undefined, boolean]>([
    ['“No vessel will sail,” she said on Tuesday.', { Tuesday: '2026-03-03' }, '2026-03-03', true],
    ['On Tuesday the port closed. “No vessel will sail,” she said.', { Tuesday: '2026-03-03' }, '2026-03-03', false],
    ['“No vessel will sail,” she said. It rained on Tuesday.', { Tuesday: '2026-03-03' }, undefined, false],
    ['“No vessel will sail,” she said in March.', { March: '2026-03' }, undefined, false],
    ['On Tuesday it rained.\n“No vessel will sail,” she said.', { Tuesday: '2026-03-03' }, undefined, false],
    ['“No vessel will sail,” she said on Saturday.', { Saturday: '2026-03-07' }, '2026-02-28', true],
  ])('%s', (text, times, day, beside) => {
    const found = read(text, times);
    expect([found.day, found.beside]).toEqual([day, beside]);
  });
});

describe('matchOccasions', () => {
  const told = (day: string, part?: Occasion['part']): Occasion => ({ day, beside: true, ...(part && { part }) });
  const untold = (published?: string): Occasion => ({ beside: false, ...(published !== undefined && { published }) });

  it.each<[Occasion, Occasion, string]>([
    [told('2026-03-03'), told('2026-03-03'), 'same'],
    [told('2026-03-03', 'early'), told('2026-03-03', 'late'), 'near'],
    [told('2026-03-03'), told('2026-03-04'), 'near'],
    [told('2026-03-03'), told('2026-03-06'), 'different'],
    [told('2026-03-03'), { day: '2026-03-06', beside: false }, 'unlikely'],
    [told('2026-03-03'), { day: '2026-05-06', beside: false }, 'different'],
    [told('2026-03-03'), untold('2026-03-04'), 'unknown'],
    [told('2026-03-03'), untold('2026-02-20'), 'different'],
    [told('2026-03-03'), untold('2026-05-20'), 'unlikely'],
    [untold('2026-03-03'), untold('2026-03-05'), 'unknown'],
    [untold('2026-03-03'), untold('2027-03-05'), 'unlikely'],
    [untold(), untold(), 'unknown'],
  ])('%j and %j: %s', (a, b, match) => {
    expect(matchOccasions(a, b)).toBe(match);
    expect(matchOccasions(b, a)).toBe(match);
  });
});
