import { expect, test } from 'vitest';
import { findCredits } from '../../../src/annotate/attributions/credit/find-credits.ts';
import { createTestArticle } from '../../helpers/quote-reading.ts';

const namesOf = (blocks: Parameters<typeof createTestArticle>[0]): string[] => {
  const article = createTestArticle(blocks);
  return findCredits(article).map(({ name }) => article.text.slice(name.start, name.end));
};

test.each([
  ['NORTHPORT, May 3 (AFP) – The dam failed.', ['AFP']],
  ['(Reuters) - The dam failed.', ['Reuters']],
  ['NORTHPORT, May 3. /TASS/. The dam failed.', ['TASS']],
  ['The dam failed. (dpa)', ['dpa']],
  ['The dam failed. — Reuters', ['Reuters']],
  ['— Reuters', ['Reuters']],
  ['With reporting by AP', ['AP']],
  ['Additional reporting by Agence France-Presse', ['Agence France-Presse']],
  ['Source: Xinhua', ['Xinhua']],
  ['© 2031 AFP', ['AFP']],
  ['Kyodo, OSAKA — A whale has left the bay.', ['Kyodo']],
  ['The dam failed. ANSA', ['ANSA']],
  ['The dam failed. (Reuters, AFP)', ['Reuters', 'AFP']],
  ['— dpa/rk', ['dpa']],
  ['By Hana Noor, Associated Press', ['Associated Press']],
  ['Written with material from dpa and AFP', ['dpa', 'AFP']],
  ['AP writer Jo Tarn in Belport contributed to this report.', ['AP']],
  ['EFE contributed to this report.', ['EFE']],
  ['Reuters and AFP contributed to this report.', ['Reuters', 'AFP']],
])('a credit in: %s', (text, expected) => {
  expect(namesOf([text])).toEqual(expected);
});

test.each([
  'Photo: AFP',
  'Reporting by Ann Vale in Northport; editing by Tom Orr',
  'Agence France-Presse (AFP) reported that the dam had failed.',
  'Source: Harbour Board',
  'By Hana Noor, Northport',
  '© 2031 Harbour Board',
  'The dam failed (in May).',
])('no credit in: %s', (text) => {
  expect(namesOf([text])).toEqual([]);
});

test('one credit for an agency that is named twice', () => {
  expect(namesOf(['NORTHPORT (Reuters) - The dam failed.', 'Additional reporting by Reuters'])).toEqual(['Reuters']);
});
