import { describe, expect, test } from 'vitest';
import { describeQuotes, findTestQuotes } from './describe-quotes.ts';

describe('speakers that the tree shows', () => {
  test.each([
    ['Vale, however, says that the dam is safe.', 'indirect, Vale, says: that the dam is safe'],
    ['Vale left the hall after hinting that the dam was old.', 'indirect, Vale, hinting: that the dam was old'],
    ['Vale – who later said the dam was old – left the hall.', 'indirect, Vale, later said: the dam was old'],
    ['Vale issued a statement saying that the dam was “safe”.', 'mixed, Vale, saying: that the dam was “safe”'],
    ['Vale was confident that the dam was safe.', 'indirect, Vale, was confident: that the dam was safe'],
  ])('%s', (sentence, expected) => {
    expect(describeQuotes(sentence)).toContain(expected);
  });

  test.each(['It is clear that the dam is safe.', 'Orr smiled when Vale left and said that the dam was safe.'])(
    'nobody in: %s',
    (sentence) => {
      expect(describeQuotes(sentence)).toEqual([]);
    },
  );
});

test('the cue is the whole verb group', () => {
  expect(describeQuotes('Vale has also said that the dam was safe.')).toEqual([
    'indirect, Vale, has also said: that the dam was safe',
  ]);
});

test('a programme in marks is who was told', () => {
  const { text, quotes } = findTestQuotes(['“It will hold,” Vale told “Good Day Northport.” “Trust me.”']);
  expect(quotes.map(({ start, end }) => text.slice(start, end))).toEqual(['It will hold', 'Trust me.']);
  expect(text.slice(quotes[0]!.addressee!.start, quotes[0]!.addressee!.end)).toBe('“Good Day Northport.”');
});

test('words before the cue belong to the content that goes on behind it', () => {
  expect(describeQuotes('Sooner or later, Vale told the crowd, “it will break.”')).toEqual([
    'indirect, Vale, told: Sooner or later',
    'direct, Vale, told: it will break.',
  ]);
  expect(describeQuotes('On Monday, Vale said, “it will break.”')).toEqual(['direct, Vale, said: it will break.']);
});
