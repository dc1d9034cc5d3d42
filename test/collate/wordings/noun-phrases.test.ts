import { describe, expect, it } from 'vitest';
import { findNounPhrases } from '../../../src/collate/wordings/noun-phrases.ts';
import { createWordingArticle } from '../../../src/collate/wordings/wording-article.ts';
import { createArticle, name } from '../../edition/build-fixture.ts';

const phrasesOf = (text: string, names: readonly string[] = []): string[] => {
  const article = createArticle('a', [text], {}, (whole) =>
    names.map((words) => name(whole, words, `entity:${words}`)),
  );
  const read = createWordingArticle(article, new Map());
  return findNounPhrases(read).map(({ coreStart, end, reference }) => `${text.slice(coreStart, end)} (${reference})`);
};

describe('noun phrases', () => {
  it.each<[string, string[]]>([
    ['The council signed the bitter agreement.', ['council (definite)', 'bitter agreement (definite)']],
    ['A harbour deal was signed.', ['harbour deal (indefinite)']],
    ['They signed no agreement.', ['agreement (another)']],
    ['Two secret memos were found.', ['secret memos (owned)']],
    ['She read his closely guarded memos.', ['closely guarded memos (owned)']],
    ['It was a three-and-a-half year war.', ['three-and-a-half year war (bare)']],
    ['They had an in-depth discussion.', ['in-depth discussion (indefinite)']],
  ])('%s', (text, expected) => {
    expect(phrasesOf(text)).toEqual(expected);
  });

  it('leaves owners out of a phrase, and names are none', () => {
    expect(phrasesOf("Benedikta Orm's memos were found.", ['Benedikta Orm'])).toEqual(['memos (owned)']);
  });
});
