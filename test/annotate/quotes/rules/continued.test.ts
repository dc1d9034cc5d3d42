import { describe, expect, test } from 'vitest';
import { describeQuotes, findTestQuotes } from '../describe-quotes.ts';

describe('a stretch in marks alone goes on with the speaker before it', () => {
  test('in the same paragraph, as the same utterance', () => {
    const { quotes } = findTestQuotes(['“The dam is safe,” Vale said. “It will stay so. Trust me.”']);
    expect(quotes.map(({ speaker }) => speaker?.name)).toEqual(['Vale', 'Vale']);
    expect(new Set(quotes.map(({ utterance }) => utterance))).toEqual(new Set([quotes[0]!.id]));
    expect(quotes[1]!.cue).toEqual(quotes[0]!.cue);
  });

  test.each([
    [['Vale said the plan was bad. “It will cost jobs.”'], 'direct, Vale, said: It will cost jobs.'],
    [['“We must act now,” Vale said.', '“They will not wait.”'], 'direct, - (Vale), said: They will not wait.'],
    [['Vale addressed the meeting. “We must act now.”'], 'direct, Vale, -: We must act now.'],
    [['Vale disagreed. “We must act now.”'], 'direct, Vale, -: We must act now.'],
  ])('%j', (blocks, expected) => {
    expect(describeQuotes(...blocks)).toContain(expected);
  });

  test('and one before it waits for its speaker', () => {
    expect(describeQuotes('“The dam is safe.” “Go home,” Vale said.')).toEqual([
      'direct, Vale, said: The dam is safe.',
      'direct, Vale, said: Go home',
    ]);
  });

  test('over several paragraphs with opening marks alone, without a notice', () => {
    const { text, quotes, rules } = findTestQuotes([
      'Vale said: “We must act now. We cannot wait.',
      '“They will not wait either.',
      '“So let us go.”',
    ]);
    expect(quotes.map(({ start, end }) => text.slice(start, end))).toEqual([
      'We must act now. We cannot wait.',
      'They will not wait either.',
      'So let us go.',
    ]);
    expect(new Set(quotes.map(({ utterance }) => utterance)).size).toBe(1);
    expect(rules).toEqual([]);
  });
});

test.each([
  [['Vale spoke at the summit.', '“We must act now.”']],
  [['The rain went on. “We must act now.”']],
  [['“We must act now.”']],
  [['Vale said the dam was safe and Orr said it was not.', 'The rain went on.', '“We must act now.”']],
])('no speaker, no quote of the words alone: %j', (blocks) => {
  expect(describeQuotes(...blocks).filter((line) => line.includes('We must act now'))).toEqual([]);
});

test('two speakers in one sentence: the words after it belong to neither', () => {
  const lines = describeQuotes('“No,” Vale said and Orr said “yes”. “We must act now.”');
  expect(lines.filter((line) => line.includes('act now'))).toEqual([]);
});
