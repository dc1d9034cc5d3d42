import { describe, expect, it } from 'vitest';
import { findCarriedErrors } from '../../../../src/collate/passages/judge/carried-errors.ts';
import { readPassageText } from '../../../../src/collate/passages/words/passage-words.ts';
import { buildArticle } from '../../../helpers/article-builder.ts';

const articlesOf = (texts: readonly string[]) =>
  texts.map((text, at) => readPassageText(buildArticle(String(at), text).sentences().article()));

const told = (name: string) => `The mate ${name} kept the log.`;

describe('findCarriedErrors', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    [
      'a name that two spell in their own way',
      ['Skarvold', 'Skarvold', 'Skarvald', 'Skarvald', 'Skarvald'],
      ['both write “Skarvold”, no other does'],
    ],
    ['a name that all spell alike', Array.from({ length: 5 }, () => 'Skarvald'), []],
    ['a name that three spell so', ['Skarvold', 'Skarvold', 'Skarvold', 'Skarvald', 'Skarvald', 'Skarvald'], []],
    ['two names in one text', ['Skarvold', 'Skarvold and Skarvald', 'Skarvald', 'Skarvald', 'Skarvald'], []],
    ['an ending', ['Skarvalds', 'Skarvalds', 'Skarvald', 'Skarvald', 'Skarvald'], []],
    ['another first letter', ['Tkarvald', 'Tkarvald', 'Skarvald', 'Skarvald', 'Skarvald'], []],
    ['few articles', ['Skarvold', 'Skarvold', 'Skarvald', 'Skarvald'], []],
  ])('%s', (_, names, expected) => {
    expect(findCarriedErrors(articlesOf(names.map(told)))(0, 1)).toEqual(expected);
  });

  it('finds a number that two have and no other', () => {
    const articles = [12, 12, 14, 14, 14].map((value, at) =>
      readPassageText(
        buildArticle(String(at), `It had ${value} sailors aboard.`)
          .quantity(String(value), { value, of: 'sailors' })
          .article(),
      ),
    );
    const errorsOf = findCarriedErrors(articles);
    expect(errorsOf(0, 1)).toEqual(['both tell of 12 sailors, no other does']);
    expect(errorsOf(1, 2)).toEqual([]);
  });
});
