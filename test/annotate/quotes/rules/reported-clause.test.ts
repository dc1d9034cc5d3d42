import { expect, test } from 'vitest';
import { describeQuotes } from '../describe-quotes.ts';

test.each([
  [
    'Vale said the dam had “held up well” in the flood.',
    ['mixed, Vale, said: the dam had “held up well” in the flood'],
  ],
  ['Vale said that the dam had “held”.', ['mixed, Vale, said: that the dam had “held”']],
  [
    'Vale said in a statement that the dam “would hold”, adding that Orr had “done his part”.',
    ['mixed, Vale, said: that the dam “would hold”', 'mixed, Vale, adding: that Orr had “done his part”'],
  ],
  ['Vale told Orr the dam was safe.', ['indirect, Vale, told: the dam was safe']],
  ['Vale denied that the dam had failed.', ['indirect, Vale, denied: that the dam had failed']],
  ['Vale declined to comment.', ['indirect, Vale, declined: to comment']],
  ['Vale asked whether the dam was safe.', ['indirect, Vale, asked: whether the dam was safe']],
  ['Orr urged Vale to close the dam.', ['indirect, Orr, urged: to close the dam']],
  [
    'Vale vowed to oppose “waste,” “delay tactics,” and “old habits” in the harbour.',
    ['mixed, Vale, vowed: to oppose “waste,” “delay tactics,” and “old habits” in the harbour'],
  ],
  [
    'Vale said the strike was a "threat to the harbour," a claim that Orr has denied.',
    ['mixed, Vale, said: the strike was a "threat to the harbour,"'],
  ],
  [
    'Vale said the dam was safe, while Orr praised the workers.',
    ['indirect, Vale, said: the dam was safe', 'indirect, Orr, praised: the workers'],
  ],
  [
    'Vale said that one dam would be closed, while the other would stay.',
    ['indirect, Vale, said: that one dam would be closed, while the other would stay'],
  ],
  [
    'Vale said that he left because the tired, old horse was afraid of water.',
    ['indirect, Vale, said: that he left because the tired, old horse was afraid of water'],
  ],
  ['Vale threatened to close the dam.', ['indirect, Vale, threatened: to close the dam']],
  ['The board suggested that the dam was safe.', ['indirect, The board, suggested: that the dam was safe']],
  ['The mayor, Lena Brandt, said the dam was safe.', ['indirect, Lena Brandt, said: the dam was safe']],
  [
    'Lena Brandt, the board’s lawyer, on Thursday said the dam was safe.',
    ['indirect, Lena Brandt, said: the dam was safe'],
  ],
  [
    'Only on foot: the officer guarding the old bridge said the dam was safe.',
    ['indirect, the officer, said: the dam was safe'],
  ],
  ['One worker, Tom Orr, told reporters the dam was safe.', ['indirect, Tom Orr, told: the dam was safe']],
  ['Ann Vale, who said the dam was safe, left the hall.', ['indirect, Ann Vale, said: the dam was safe']],
  ['Orr met Vale and said that the dam was safe.', ['indirect, Orr, said: that the dam was safe']],
  ['Vale said on Harbour TV’s “Good Day” that the dam was safe.', ['indirect, Vale, said: that the dam was safe']],
])('%s', (sentence, expected) => {
  expect(describeQuotes(sentence)).toEqual(expected);
});

// Known to fail: the tagger takes "left" for an adverb, so that the content runs on.
test.fails('a relative clause before a lone verb', () => {
  expect(describeQuotes('Vale, who said the dam was safe, left.')).toEqual(['indirect, Vale, said: the dam was safe']);
});

test.each([
  'Vale was told that the dam was safe.',
  'Vale did not say that the dam was safe.',
  'Vale would say that the dam was safe.',
  'If Vale says it is safe, we go.',
  'I said the dam was safe.',
  'No one said that the dam was safe.',
  'Orr smiled when Vale left and said that the dam was safe.',
  'Reuters said the dam had failed.',
  'The board added a second gate.',
  'Vale repeated that feat, from May to June.',
  'The flood threatened to break the dam.',
  'It threatened to break the dam.',
  'The early rain suggested that the dam was safe.',
  'Vale walked out of the hall and voiced love for Northport’s river, which said that the dam was safe.',
  'The facts reported by the board were wrong.',
  'Few believe in the claim that the dam was safe.',
])('nothing in: %s', (sentence) => {
  expect(describeQuotes(sentence)).toEqual([]);
});
