import { describe, expect, it } from 'vitest';
import { annotationsOf } from '../../../src/model/annotation.ts';
import { readArticle } from './read-events.ts';

describe('events in bad input', () => {
  it('reads ten thousand triggers in order of length', () => {
    const started = performance.now();
    const { annotations } = readArticle('Vale met Orr in Lisbon. '.repeat(10_000));
    expect(annotationsOf(annotations, 'event').length).toBeGreaterThan(5000);
    expect(performance.now() - started).toBeLessThan(60_000);
  }, 90_000);

  it('reads a sentence of two thousand words', () => {
    const { annotations, text } = readArticle(`Vale met ${'Orr, Brandt and '.repeat(600)}Lund in talks with them.`);
    for (const { start, end } of annotationsOf(annotations, 'event')) expect(text.slice(start, end)).not.toBe('');
  });

  it.each(['', 'met', 'Talks.', '🎃 met 🎃', 'with with with talks', 'talks with', ', and and met'])(
    'reads "%s"',
    (text) => {
      expect(() => readArticle(text)).not.toThrow();
    },
  );

  it('reads lines that end in CRLF', () => {
    const { annotations, text } = readArticle('Esther Vale met Thomas Orr.\r\nThey held talks in Lisbon.\r\n');
    const words = annotationsOf(annotations, 'event').map(({ start, end }) => text.slice(start, end));
    expect(words).toEqual(['met', 'held talks']);
  });
});
