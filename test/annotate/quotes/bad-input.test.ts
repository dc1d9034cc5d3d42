import { describe, expect, test } from 'vitest';
import { describeQuotes, findTestQuotes } from './describe-quotes.ts';

describe('texts that are no report', () => {
  test('a song', () => {
    const lines = [
      'Oh the river, oh the rain',
      '“Come to me,” sang the river',
      'La la la, the rain',
      'Oh the river, oh the rain',
    ];
    for (const { speaker } of findTestQuotes([lines.join('\n')]).quotes) expect(speaker?.name).toBeUndefined();
  });

  test('a dialogue without cues names no speaker', () => {
    const { quotes } = findTestQuotes(['“Is it safe?”', '“It is.”', '“Are you sure?”', '“I am.”']);
    expect(quotes.filter(({ speaker }) => speaker)).toEqual([]);
  });

  test('code', () => {
    expect(
      describeQuotes(
        'const gate = "open"; if (gate === "open") { print("The gate is open."); }',
        'say("Hello, Vale!");',
      ),
    ).toEqual([]);
  });
});

test('a content of 3,000 characters between marks keeps its speaker', () => {
  const words = 'The dam will hold in the rain and in the snow. '.repeat(65).trim();
  const { quotes } = findTestQuotes([`“${words}” Vale said.`]);
  expect(quotes).toHaveLength(1);
  expect(quotes[0]!.end - quotes[0]!.start).toBeGreaterThan(3000);
  expect(quotes[0]!.speaker).toMatchObject({ name: 'Vale' });
});

test('a pronoun far from whom it may mean stays a mention', () => {
  const cast = [{ type: 'person' as const, forms: ['Ann Vale'], pronouns: ['she'] }];
  const between = Array.from(
    { length: 12 },
    () => 'The rain went on over the hills and the old town by the river for a week.',
  );
  const far = findTestQuotes(['Ann Vale came.', ...between, '“It is safe,” she said.'], cast).quotes[0]!;
  expect(far.speaker?.start).toBeDefined();
  expect(far.speaker).not.toHaveProperty('name');
});

test('a quote that is never closed is bounded, with a notice', () => {
  const rest = 'The rain went on over the hills and the old town by the river. '.repeat(200);
  const { quotes, rules } = findTestQuotes([`Vale said: “We must act now. ${rest}`]);
  for (const { start, end } of quotes) expect(end - start).toBeLessThan(3100);
  expect(rules).toContain('annotate/quotes/unclosed-mark');
});

test('thousands of broken marks give a handful of notices', () => {
  const { rules } = findTestQuotes(['“We go '.repeat(2000)]);
  expect(rules.length).toBeLessThanOrEqual(21);
  expect(rules.at(-1)).toBe('annotate/quotes/broken-marks');
});
