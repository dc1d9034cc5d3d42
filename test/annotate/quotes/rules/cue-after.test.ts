import { expect, test } from 'vitest';
import { describeQuotes } from '../describe-quotes.ts';

test.each([
  ['“The dam is safe,” Vale said.', ['direct, Vale, said: The dam is safe']],
  ['“The dam is safe,” said Mayor Vale on Monday.', ['direct, Mayor Vale (Vale), said: The dam is safe']],
  ['“The dam is safe”, he said.', ['direct, he, said: The dam is safe']],
  ['“The dam is safe,” the mayor said.', ['direct, the mayor, said: The dam is safe']],
  ['"Is the dam safe?" asked Orr.', ['direct, Orr, asked: Is the dam safe?']],
  ['“The dam,” Vale said, “is safe.”', ['direct, Vale, said: The dam', 'direct, Vale, said: is safe.']],
  ['“The dam is safe,” Tom Orr, a lawyer from Northport, said.', ['direct, Tom Orr, said: The dam is safe']],
  ['“The dam is safe,” Vale called to the crowd.', ['direct, Vale, called to: The dam is safe']],
  ['“The dam is safe,” Vale called out on Monday.', ['direct, Vale, called out: The dam is safe']],
  ['“The ice is dead,” glaciologist Lena Brandt told reporters.', ['direct, Lena Brandt, told: The ice is dead']],
  ['“It is over,” Lena Brandt, a clerk said.', ['direct, Lena Brandt, said: It is over']],
  [
    'Relations “have never been better,” Vale said during a visit to Northport.',
    ['mixed, Vale, said: Relations “have never been better,”'],
  ],
  ['“No,” Vale said and Orr said “yes”.', ['direct, Vale, said: No', 'direct, Orr, said: yes']],
  ['“Will it hold?” Vale told reporters at the dam.', ['direct, Vale, told: Will it hold?']],
])('%s', (sentence, expected) => {
  expect(describeQuotes(sentence)).toEqual(expected);
});

test.each(['Speaking on “Good Day,” Vale left early.', 'The band played “Long Roads” and Vale danced.'])(
  'nothing in: %s',
  (sentence) => {
    expect(describeQuotes(sentence)).toEqual([]);
  },
);
