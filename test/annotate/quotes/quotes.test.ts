import { describe, expect, test } from 'vitest';
import { quotesStage } from '../../../src/annotate/quotes/stage.ts';
import { type Span, spanContains, splitsSurrogatePair } from '../../../src/model/span.ts';
import { cast, createTestArticle, readWithCast } from '../../helpers/quote-reading.ts';
import { describeQuotes, findTestQuotes } from './describe-quotes.ts';

describe('speakers', () => {
  test.each([
    ['Officials in Northport said the dam was safe.', 'Officials in Northport'],
    ['The spokesman for Vale said the dam was safe.', 'The spokesman for Vale'],
    ['A person familiar with the talks said the dam “would go”.', 'A person familiar with the talks'],
    ['Esterland’s foreign ministry said the dam was safe.', 'Esterland’s foreign ministry'],
    ['Vale and Orr said the dam was safe.', 'Vale and Orr'],
    ['On Monday Vale said the dam was safe.', 'Vale'],
    ['In a statement Vale said the dam was safe.', 'Vale'],
    ['About four in ten voters say the dam is safe.', 'About four in ten voters'],
    ['Orr, a lawyer from Northport, said the dam was safe.', 'Orr'],
    ['After years of talks for a day and a night Orr met critics and Vale said the dam was safe.', 'Vale'],
  ])('%s', (sentence, speaker) => {
    const { text, quotes } = findTestQuotes([sentence]);
    expect(text.slice(quotes[0]!.speaker!.start, quotes[0]!.speaker!.end)).toBe(speaker);
  });

  test('a mention resolves to the fullest name of its chain, without a title', () => {
    const { quotes } = findTestQuotes(['Mayor Ann Vale came. “The dam is safe,” the mayor said.']);
    expect(quotes[0]!.speaker).toMatchObject({ name: 'Ann Vale', entity: 'n1' });
  });

  test('a pronoun resolves where the names stage resolved it, and else stays a mention', () => {
    const resolved = [{ ...cast[0]!, pronouns: ['she'] }];
    const sentence = 'Ann Vale came. “The dam is safe,” she said.';
    expect(findTestQuotes([sentence], resolved).quotes[0]!.speaker).toMatchObject({ name: 'Ann Vale' });
    expect(findTestQuotes([sentence]).quotes[0]!.speaker).not.toHaveProperty('name');
  });

  test('who asked is hardly the "she" who answers in the next paragraph', () => {
    const resolved = [{ ...cast[0]!, pronouns: ['she'] }];
    const { quotes } = findTestQuotes(['“Is the dam safe?” Ann Vale asked.', '“It is safe,” she said.'], resolved);
    expect(quotes[0]!.speaker).toMatchObject({ name: 'Ann Vale' });
    expect(quotes[1]!.speaker).not.toHaveProperty('name');
  });

  test('one who speaks for a body has its name, an official in it has none', () => {
    const named = findTestQuotes(['The Harbour Board’s spokeswoman said the dam was safe.']).quotes[0]!;
    expect(named.speaker).toMatchObject({ name: 'Harbour Board' });
    expect(named.speaker).not.toHaveProperty('entity');
    const unnamed = findTestQuotes(['A Harbour Board official said the dam was safe.']).quotes[0]!;
    expect(unnamed.speaker).not.toHaveProperty('name');
  });
});

test('addressee, medium and occasion stand beside the cue', () => {
  const { text, quotes } = findTestQuotes([
    'Vale told Orr at the rally that the dam “would hold”.',
    '“It will hold,” Vale said in televised remarks.',
    'In a post on X, Vale said that the dam was safe.',
  ]);
  const words = (span: Span | undefined) => span && text.slice(span.start, span.end);
  expect(words(quotes[0]!.addressee)).toBe('Orr');
  expect(words(quotes[0]!.occasion)).toBe('the rally');
  expect(words(quotes[1]!.medium)).toBe('televised remarks');
  expect(words(quotes[2]!.medium)).toBe('a post');
});

test('marked words lie in the content, whatever the form', () => {
  const { text, quotes } = findTestQuotes([
    'Vale said that the dam “would hold,” and “hold well” in the rain. “Trust me,” she said. Orr called it a “shock”.',
  ]);
  expect(quotes.map(({ marked }) => marked.map(({ start, end }) => text.slice(start, end)))).toEqual([
    ['would hold', 'hold well'],
    ['Trust me'],
    ['shock'],
  ]);
  for (const quote of quotes) expect(quote.marked.every((span) => spanContains(quote, span))).toBe(true);
});

describe('odd texts', () => {
  const sentence = '“Dám 🌊 safe,” Vale said, “é🌊 so.” Orr called it a “🌊 shock”.';

  test.each(Array.from({ length: sentence.length }, (_, at) => at))('cut at %i, no pair is split', (at) => {
    const text = sentence.slice(0, at).toWellFormed() + sentence.slice(at).toWellFormed();
    const reading = readWithCast(createTestArticle([text]));
    for (const { start, end } of quotesStage.find(reading).annotations) {
      expect(start).toBeLessThan(end);
      expect(splitsSurrogatePair(text, start) || splitsSurrogatePair(text, end)).toBe(false);
    }
  });

  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('%s is a word', (word) => {
    expect(describeQuotes(`“The ${word} is safe,” Vale said.`)).toEqual([`direct, Vale, said: The ${word} is safe`]);
  });

  test('line ends of two units inside a paragraph', () => {
    expect(describeQuotes('“The dam\r\nis safe,” Vale\r\nsaid.')).toEqual(['direct, Vale, said: The dam\r\nis safe']);
  });

  test('no text, no quotes', () => {
    expect(describeQuotes('')).toEqual([]);
    expect(describeQuotes('”')).toEqual([]);
  });

  test.each([
    ['pairs', '"a b" '],
    ['opening marks', '“We go '],
    ['singles', "'We go s' "],
    ['cues', 'He said “no,” she said and '],
    ['sentences', '“Yes.” '],
    ['commas', 'Vale, a man, '],
  ])('ten thousand %s in one paragraph', (_, piece) => {
    const reading = readWithCast(createTestArticle([piece.repeat(10_000)]), []);
    const before = performance.now();
    quotesStage.find(reading);
    expect(performance.now() - before).toBeLessThan(8_000);
  });
});
