import { describe, expect, it } from 'vitest';
import { collectFields } from '../../../src/read/fields/collect-fields.ts';
import { guessLanguage, parseLanguageTag } from '../../../src/read/fields/language.ts';
import { parseAuthors } from '../../../src/read/fields/people.ts';
import { canonicalUrlKey, parseWebUrl } from '../../../src/read/fields/urls.ts';

describe('parseAuthors', () => {
  it.each([
    ['By Jane Doe', ['Jane Doe']],
    ['By JANE DOE, Associated Press', ['Jane Doe']],
    ['Jane Doe and John O’Hara in Lethby', ['Jane Doe', 'John O’Hara']],
    ['By Jane Doe | Staff Writer', ['Jane Doe']],
    ['Reuters', []],
    ['Staff', []],
    ['By The Daily Gull Newsroom', []],
    ['https://gull.example/jane', []],
    ['', []],
  ])('%s', (byline, people) => {
    expect(parseAuthors(byline)).toEqual(people);
  });
});

describe('addresses', () => {
  it.each(['javascript:alert(1)', 'data:text/html,x', 'ftp://a.example/', 'gull', '', 'http://'])('not %s', (url) => {
    expect(parseWebUrl(url)).toBeUndefined();
  });

  it('keeps one key for one article', () => {
    expect(canonicalUrlKey('https://www.gull.example/pier/?utm_source=x&id=2#top')).toBe('gull.example/pier?id=2');
    expect(canonicalUrlKey('http://gull.example/pier/amp')).toBe('gull.example/pier');
  });
});

describe('collectFields', () => {
  it('leaves out what is wrong, each with a notice', () => {
    const raw = new Map<string, unknown>([
      ['url', 'javascript:alert(1)'],
      ['publishedAt', '2025-02-30'],
      ['outlet', 7],
      ['genre', 'poem'],
      ['language', '!!'],
      ['title', null],
    ]);
    const { fields, notices } = collectFields(raw);
    expect(fields).toEqual({});
    expect(notices.map(({ rule }) => rule).sort()).toEqual([
      'read/field/date',
      'read/field/invalid',
      'read/field/invalid',
      'read/field/invalid',
      'read/field/url',
    ]);
  });

  it('takes numbers as ids and lists as authors', () => {
    const raw = new Map<string, unknown>([
      ['id', 7],
      ['authors', ['Jane Doe', 'John Roe', 5]],
    ]);
    expect(collectFields(raw).fields).toEqual({
      id: '7',
      byline: 'Jane Doe, John Roe',
      authors: ['Jane Doe', 'John Roe'],
    });
  });
});

describe('languages', () => {
  it.each([
    ['The pier was closed on Tuesday, and the ferry had to berth on the other side of the harbour for a while.', 'en'],
    [
      'Der Pier wurde am Dienstag geschlossen, und die Fähre musste auf der anderen Seite des Hafens anlegen, sagte sie.',
      'und',
    ],
    ['Причал закрыли во вторник, и паром должен был встать на другой стороне гавани.', 'und-Cyrl'],
    ['', 'und'],
    ['Skerrin', 'und'],
  ])('%s', (text, language) => {
    expect(guessLanguage(text).language).toBe(language);
  });

  it('reads tags', () => {
    expect(parseLanguageTag('en_us')).toBe('en-US');
    expect(parseLanguageTag('English language')).toBeUndefined();
  });
});
