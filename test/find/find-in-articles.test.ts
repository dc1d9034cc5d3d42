import { describe, expect, it } from 'vitest';
import { type Article, annotateArticle, findInArticles, readLine } from '../../src/index.ts';

let count = 0;

function createArticle(text: string, fields: Record<string, string> = {}): Article {
  count += 1;
  const line = JSON.stringify({
    id: `t${count}`,
    outlet: `Outlet ${count}`,
    publishedAt: '2031-05-02',
    text,
    ...fields,
  });
  return readLine(Buffer.from(line), { name: 'x.jsonl', lineNumber: 1 }).article!;
}

const filler =
  'The weather was mild and the market opened at nine. Nobody had expected many visitors so early in the year.';
const asked = 'We will never sell the harbour to a company from the mainland';

/** The relation of each telling, in order. */
const relationsIn = (words: string, ...texts: string[]): string[] =>
  findInArticles(
    texts.map((text) => createArticle(`${filler}\n\n${text}\n\n${filler}`)),
    [words],
  ).answers[0]!.tellings.map(({ relation }) => relation);

describe('findInArticles', () => {
  it.each([
    ['the same words', `“${asked},” mayor Ilse Dorn said.`, 'verbatim'],
    [
      'an interrupted quote',
      '“We will never sell the harbour,” mayor Ilse Dorn said, “to a company from the mainland.”',
      'verbatim',
    ],
    ['other marks and case', `"WE WILL NEVER SELL THE HARBOUR to a company from the mainland," Dorn said.`, 'verbatim'],
    ['words left off', '“We will never sell the harbour,” mayor Ilse Dorn said.', 'trimmed'],
    ['words left out', '“We will never sell the harbour to a company,” mayor Ilse Dorn said.', 'trimmed'],
    [
      'a word changed',
      '“We will never sell the port to a company from the mainland,” mayor Ilse Dorn said.',
      'reworded',
    ],
    ['a denial lost', '“We will sell the harbour to a company from the mainland,” mayor Ilse Dorn said.', 'altered'],
    [
      'reported speech',
      'Mayor Ilse Dorn said that they would never sell the harbour to a mainland company.',
      'paraphrase',
    ],
    ['the outlet’s own voice', 'The town never sold its harbour to companies from the mainland.', 'claim'],
  ])('finds %s', (_, text, relation) => {
    expect(relationsIn(asked, text)).toEqual([relation]);
  });

  it.each([
    ['the subject alone', 'The harbour was bright and a company from the north sang on the pier.'],
    [
      'the words far apart',
      `The harbour was bright. ${filler} ${filler} A company came. ${filler} They sell fish from the mainland.`,
    ],
    ['a name with its title', 'The mayor of the mainland and the harbour company met.'],
  ])('leaves out %s', (_, text) => {
    expect(relationsIn(asked, text)).toEqual([]);
  });

  it('tells another number as altered, with the words that differ', () => {
    const article = createArticle(`${filler} The tunnel under the bay will cost 150 million crowns, officials said.`);
    const { tellings } = findInArticles([article], ['The tunnel under the bay will cost 140 million crowns'])
      .answers[0]!;
    expect(tellings).toMatchObject([{ relation: 'altered' }]);
    expect(tellings[0]!.differs!.filter(({ op }) => op !== 'equal')).toEqual([
      { op: 'replace', text: '150 ', other: '140 ' },
    ]);
  });

  it('finds small words only as they stand', () => {
    expect(
      relationsIn('yes we can', 'The crowd sang “Yes, we can” all night.', 'We can, yes, do more, he said.'),
    ).toEqual(['verbatim']);
  });

  it('names the speaker, oldest first, and cites the slice', () => {
    const late = createArticle(`“${asked},” mayor Ilse Dorn said on Friday.`, { publishedAt: '2031-05-04' });
    const early = createArticle(`“${asked},” mayor Ilse Dorn said on Friday.`, { publishedAt: '2031-05-03' });
    const { answers } = findInArticles([late, early], [asked]);
    expect(answers[0]!.tellings.map(({ citation }) => citation.articleId)).toEqual([early.id, late.id]);
    for (const { citation, speaker } of answers[0]!.tellings) {
      expect(speaker!.name).toBe('Ilse Dorn');
      expect(late.text.slice(citation.start, citation.end)).toBe(citation.exact);
    }
  });

  it('counts copies of one text once', () => {
    const told = `“${asked},” mayor Ilse Dorn told the council on Friday evening, to long applause from the gallery. The vote was put off until the autumn, when the new budget is due.`;
    const articles = [createArticle(told), createArticle(told), createArticle(`Dorn was clear. “${asked},” she said.`)];
    const { origins, tellings } = findInArticles(articles, [asked]).answers[0]!;
    expect(tellings).toHaveLength(3);
    expect(origins.map((origin) => origin.tellings.length).sort()).toEqual([1, 2]);
  });

  it('gives the same for any order, and for articles annotated before', () => {
    const articles = [
      createArticle(`“${asked},” mayor Ilse Dorn said.`),
      createArticle('Dorn promised never to sell the harbour to a company from the mainland.'),
      createArticle(filler),
    ];
    const plain = JSON.stringify(findInArticles(articles, [asked]));
    expect(JSON.stringify(findInArticles(articles.toReversed(), [asked]))).toBe(plain);
    expect(
      JSON.stringify(
        findInArticles(
          articles.map((article) => annotateArticle(article)),
          [asked],
        ),
      ),
    ).toBe(plain);
  });

  it('tells what comes nearest where there is nothing', () => {
    const article = createArticle(`${filler} The harbour company had a stand.`);
    const [answer] = findInArticles([article], [asked]).answers;
    expect(answer!.tellings).toEqual([]);
    expect(answer!.nearest).toMatchObject({ held: expect.arrayContaining(['harbour', 'company']) });
    expect(answer!.nearest!.lacking).toContain('mainland');
  });

  it.each([
    ['nothing', ''],
    ['marks alone', '“…” — !!'],
    ['one word', 'government'],
    ['too many words', 'word other '.repeat(5000)],
  ])('refuses %s', (_, words) => {
    expect(() => findInArticles([], [words])).toThrow(/two words or more/);
  });

  it.each([
    ['words like a pattern', '(a+)+$ [x]{9} .* \\1'],
    ['another script', 'Я люблю свой город и реку'],
    ['half a character', '\ud800 broken words here'],
    ['no spaces', '我们 绝不 出售 港口'],
  ])('takes %s as words', (_, words) => {
    const other = 'Он сказал: «Я люблю свой город и реку». (a+)+$ [x]{9} .* \\1';
    expect(() => findInArticles([createArticle(other)], [words])).not.toThrow();
  });

  it('finds words in another script', () => {
    expect(relationsIn('Я люблю свой город и реку', 'Он сказал: «Я люблю свой город и реку».')).toHaveLength(1);
  });
});
