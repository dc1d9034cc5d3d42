import { describe, expect, it } from 'vitest';
import { collateArticles } from '../../../src/collate/collate.ts';
import { annotateLines, termsWith, wordingsOf } from './story.ts';

describe('what articles call the same thing', () => {
  it('joins nouns of near meaning that share a name or modifier', () => {
    const wordings = wordingsOf(
      ['The harbour agreement was signed on Monday. Critics of the agreement left the room.'],
      ['The harbour deal was signed on Monday. Supporters praised the harbour deal.'],
    );
    expect(termsWith(wordings, 'harbour agreement')).toEqual(['harbour agreement', 'agreement', 'harbour deal']);
  });

  it('joins a noun that takes up another', () => {
    const wordings = wordingsOf(
      ['The union filed a lawsuit on Monday. The suit asks for two million crowns.'],
      ['The union filed a lawsuit. The lawsuit was expected.'],
    );
    expect(termsWith(wordings, 'lawsuit')).toEqual(['lawsuit', 'suit']);
  });

  it.each<[string, string, string, string[]]>([
    ['nouns of other meaning', 'The harbour bridge was closed.', 'The harbour festival was closed.', []],
    ['near nouns with nothing in common', 'A trade agreement was signed.', 'A fishing deal was off.', []],
  ])('does not join %s', (_, first, second, expected) => {
    expect(wordingsOf([first], [second]).map(({ referent }) => referent)).toEqual(expected);
  });

  it('tells things apart by the name in front', () => {
    const line =
      "Tomas Vell met Benedikta Orm on Monday. The campaign of Vell is rich. Vell's campaign answered Orm's campaign.";
    const terms = wordingsOf([line], [line])
      .filter(({ entity }) => entity === undefined)
      .map(({ mentions }) => mentions.map(({ articleId, start }) => `${articleId} ${start}`).length);
    expect(terms).toEqual([4, 2]);
  });

  it('takes a seat of government for its country only where it acts', () => {
    const wordings = wordingsOf(
      ['Russia sent a reply. Moscow rejected the plan. The Russian government was silent.'],
      ['Russia sent a reply. A concert was held in Moscow.'],
    );
    const russia = wordings.find(({ referent }) => referent === 'Russia');
    expect(russia?.mentions.map(({ articleId, term }) => `${articleId} ${term}`)).toEqual([
      'r0 Russia',
      'r0 Moscow',
      'r0 Russian government',
      'r1 Russia',
    ]);
  });

  it('knows the voice, and words in marks', () => {
    const wordings = wordingsOf(
      ['The council backed the harbour plan on Monday.'],
      ['"The harbour plan is a disaster for us all," said Tomas Vell, a fisherman.'],
      ['The "harbour plan" has six pages. The harbour plan is late.'],
    );
    const plan = wordings.find(({ mentions }) => mentions.some(({ term }) => term === 'harbour plan'));
    expect(plan?.mentions.map(({ voice, marked }) => `${voice} ${marked}`)).toEqual([
      'outlet false',
      'quoted true',
      'outlet true',
      'outlet false',
    ]);
  });

  it('tells by which verbs somebody is quoted', () => {
    const wordings = wordingsOf(
      ['"We will not sign," Benedikta Orm said on Monday. Benedikta Orm is the mayor.'],
      ['Benedikta Orm claimed that the council would not sign. Benedikta Orm is the mayor.'],
    );
    const saying = wordings.find(({ kind }) => kind === 'saying');
    expect(saying?.referent).toBe('Benedikta Orm says');
    expect(saying?.mentions.map(({ term, loaded }) => [term, loaded])).toEqual([
      ['say', undefined],
      ['claim', 'doubt'],
    ]);
  });

  it('is the same for any order of articles', () => {
    const articles = annotateLines(
      ['The harbour agreement was signed. The accord is long. Tomas Vell said it was fair.'],
      ['The harbour deal was signed. Tomas Vell claimed that the deal was fair.'],
      ['The harbour pact was signed in Lisbon. The pact is short.'],
    );
    const [first, second] = [articles, [...articles].reverse()].map((list) => collateArticles(list).wordings);
    expect(second).toEqual(first);
  });

  it('finds nothing in nothing', () => {
    expect(wordingsOf([''])).toEqual([]);
    expect(wordingsOf(['The harbour plan is late.'])).toEqual([]);
  });
});
