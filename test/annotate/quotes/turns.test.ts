import { describe, expect, test } from 'vitest';
import { describeQuotes, findTestQuotes } from './describe-quotes.ts';

describe('a transcript', () => {
  const blocks = [
    'MODERATOR: Is the dam safe?',
    'VALE: It is safe.',
    'We have “looked twice”, they said.',
    'MODERATOR: And the gate?',
    'VALE (laughing): The gate too.',
  ];

  test('each turn is a quote of whom its label names, over paragraphs without one', () => {
    expect(describeQuotes('Ann Vale met the press.', ...blocks)).toEqual([
      'direct, MODERATOR, -: Is the dam safe?',
      'direct, VALE (Ann Vale), -: It is safe.',
      'direct, VALE (Ann Vale), -: We have “looked twice”, they said.',
      'direct, MODERATOR, -: And the gate?',
      'direct, VALE (laughing) (Ann Vale), -: The gate too.',
    ]);
  });

  test('lines of one block are turns too', () => {
    expect(describeQuotes(blocks.filter((_, at) => at !== 2).join('\n'))).toHaveLength(4);
  });

  test('initials stand for the names of the first labels', () => {
    const interview = [
      'Ann Vale: Is it safe?',
      'Bea Orr: It is.',
      'AV: And the gate?',
      'BO: It too.',
      'AV: When?',
      'BO: Now.',
    ];
    expect(describeQuotes('Ann Vale met Bea Orr.', ...interview).map((quote) => quote.split(', -')[0])).toEqual([
      'direct, Ann Vale',
      'direct, Bea Orr (Orr)',
      'direct, AV (Ann Vale)',
      'direct, BO (Orr)',
      'direct, AV (Ann Vale)',
      'direct, BO (Orr)',
    ]);
  });

  test('a turn over paragraphs is one utterance', () => {
    const { quotes } = findTestQuotes(blocks);
    expect(quotes[1]!.utterance).toBeDefined();
    expect(quotes[2]!.utterance).toBe(quotes[1]!.utterance);
  });
});

test.each([
  [['Watch: The rain went on.', 'Read: The dam held.', 'Watch: It rained.', 'Read: It held.']],
  [['NOTE: The rain went on.', 'The dam held.', 'It rained again.', 'NOTE: It held.', 'It rained.', 'It snowed.']],
  [['Flour: 200 g', 'Sugar: 100 g', 'Butter: 50 g', 'Salt: 2 g']],
])('no transcript: %j', (blocks) => {
  expect(describeQuotes(...blocks)).toEqual([]);
});
