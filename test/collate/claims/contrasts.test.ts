import { describe, expect, it } from 'vitest';
import { collateArticles } from '../../../src/collate/collate.ts';
import type { Article } from '../../../src/model/article.ts';
import type { CollatedContrast } from '../../../src/model/collation.ts';
import { annotateArticle } from '../../../src/pipeline/annotate.ts';
import { readLine } from '../../../src/read/read-line.ts';

const outlets = ['North Wire', 'Harbour Echo', 'The Varnholt Courier'];

function readReport(text: string, at: number, publishedAt = `2031-03-05T${10 + at}:00:00Z`): Article {
  const line = { id: `r${at}`, outlet: outlets[at], title: 'Report', publishedAt, text };
  const { article } = readLine(new TextEncoder().encode(JSON.stringify(line)), { name: 'test', lineNumber: 1 });
  return annotateArticle(article!);
}

const contrastsOf = (...texts: string[]): readonly CollatedContrast[] =>
  collateArticles(texts.map((text, at) => readReport(text, at))).contrasts!;

const shown = (...texts: string[]): string[] =>
  contrastsOf(...texts)
    .filter(({ judgement }) => judgement !== 'unsure')
    .map(({ kind, judgement }) => `${kind} ${judgement}`);

describe('what reports tell otherwise', () => {
  it.each<[string, string, string, string[]]>([
    [
      'other days of one deed',
      'Goalkeeper Ilse Brand broke her wrist on 12 May.',
      'The goalkeeper, Ilse Brand, broke a wrist on 21 May.',
      ['date disputed'],
    ],
    [
      'the same verb, with and without a not',
      'Treasurer Tomas Quell confessed to the theft on Monday.',
      'His lawyer said that Tomas Quell had never confessed to the theft.',
      ['denied disputed'],
    ],
    [
      'ranks that clash',
      'Mara Ente became the youngest swimmer ever to win a medal in the final.',
      'Mara Ente is the second youngest swimmer with a medal in a final.',
      ['superlative disputed'],
    ],
    [
      'the points and the speed',
      'The crash had one cause: it was the points, not the speed.',
      'Excess speed, not the points, caused the crash.',
      ['cause disputed'],
    ],
    [
      'numbers that one report each has',
      'The navy counted 34 balloons over the bay at night.',
      'The navy said that it had counted 43 balloons over the bay.',
      ['number disputed'],
    ],
    [
      'east and west of one place',
      'The crash happened east of Varnholt on Monday morning.',
      'The crash happened west of Varnholt on Monday morning.',
      ['place disputed'],
    ],
    [
      'possible and certain',
      'A cooling tower of the Velmo dairy is the possible source of the outbreak.',
      'The cooling tower of the Velmo dairy is the source of the outbreak.',
      ['qualifier disputed'],
    ],
  ])('%s', (_, left, right, kinds) => {
    expect(shown(left, right)).toEqual(kinds);
    expect(shown(right, left)).toEqual(kinds);
  });
});

describe('differences that are none', () => {
  it.each<[string, string, string]>([
    [
      'rounded',
      'Some 6,300 people were evacuated from Varnholt.',
      'More than 6,000 people were evacuated from Varnholt.',
    ],
    [
      'another event',
      'A collision at the crossing killed two people in 2011.',
      'A collision at the crossing killed five people on Tuesday.',
    ],
    ['a count that grows', 'Seven people were killed by the flood.', 'Nine people were killed by the flood.'],
    ['a part of the whole', 'Nine of them were injured seriously.', 'In all, 27 people were injured.'],
    ['a wider field', 'The flood killed nine people.', 'Across the province, floods killed twelve people this year.'],
    ['no comment', 'The ministry did not reply to questions.', 'The ministry replied to a letter of the union.'],
    [
      'not yet and then',
      'The mayor has not yet signed the contract.',
      'The mayor signed the contract with the dredgers.',
    ],
    ['whether', 'Nobody asked whether the mayor had signed the contract.', 'The mayor did not sign the contract.'],
    ['two people', 'Hilda Roth scored three goals.', 'Berta Moll scored two goals.'],
    ['a score at two moments', 'Hadrick took a 10-0 lead.', 'Hadrick led 20-0 at half-time.'],
    ['planned, then done', 'Varnholt will close the bridge on Thursday.', 'Varnholt closed the bridge.'],
    ['an opposite with a not', 'The barriers failed to close.', 'The barriers stayed open.'],
  ])('%s', (_, left, right) => {
    expect(shown(left, right).filter((kind) => kind.endsWith('disputed'))).toEqual([]);
  });
});

describe('numbers', () => {
  const first = 'The stadium was full: a crowd of 41,318 watched the final.';
  const second = 'Some 41,300 people saw the final.';
  const third = 'More than 41,000 were in the stadium for the final.';

  it('are agreed where three reports tell them, rounded or not', () => {
    const agreed = contrastsOf(first, second, third).filter(({ kind }) => kind === 'agreed-number');
    expect(agreed.map(({ positions }) => positions.map(({ value }) => value))).toContainEqual([
      '41,318',
      'Some 41,300',
      'More than 41,000',
    ]);
  });

  it('are in dispute where a later report holds to the earlier count', () => {
    const rest =
      ' The mayor came by noon. Schools stay shut. The river was calm, and a crane arrived from the capital.';
    const kinds = shown(
      `The train had 186 passengers on board, its operator said.${rest}`,
      `The operator said that 168 passengers were on board of the train.${rest}`,
      `There were 186 passengers on board of the train.${rest}`,
    );
    expect(kinds).toContain('number disputed');
  });
});

describe('what one report alone has', () => {
  const other = 'The council of Varnholt voted on Monday. The debate lasted four hours.';

  it.each<[string, string, string[]]>([
    [
      'a paper that it has seen',
      'A note seen by North Wire warns that the dam may cost 1,900 jobs.',
      ['single single'],
    ],
    ['we have seen', 'The alarm was off, according to a work order that we have seen.', ['single single']],
    ['a colourful quote', '"We have seen the river rise," said Pia Roth, a baker.', []],
  ])('%s', (_, text, kinds) => {
    expect(shown(text, other)).toEqual(kinds);
  });
});

it('gives the same for any order of the articles', () => {
  const reports = [
    'Goalkeeper Ilse Brand broke her wrist on 12 May.',
    'The goalkeeper, Ilse Brand, broke a wrist on 21 May.',
    'Ilse Brand broke her wrist on 12 May.',
  ].map((text, at) => readReport(text, at));
  expect(collateArticles([...reports].reverse()).contrasts).toEqual(collateArticles(reports).contrasts);
});

describe('words in quotation marks that say something else', () => {
  it.each<[string, string, string, string[]]>([
    [
      'a not that is gone',
      '“We have not closed the harbour to any ship this winter,” Mayor Ilse Brand said.',
      '“We have closed the harbour to any ship this winter,” Mayor Ilse Brand said.',
      ['quote-altered disputed'],
    ],
    [
      'words put in',
      'Mayor Ilse Brand said: “We will not close a single school because of this budget.”',
      'Mayor Ilse Brand said: “We will not close a single school with pupils because of this budget.”',
      ['quote-altered disputed'],
    ],
    [
      'a condition left off',
      '“If the council agrees, I would open the bridge tomorrow,” Mayor Ilse Brand said.',
      '“I would open the bridge tomorrow,” Mayor Ilse Brand said.',
      ['quote-altered disputed'],
    ],
    [
      'a condition that the report tells itself',
      '“If the council agrees, I would open the bridge tomorrow,” Mayor Ilse Brand said.',
      'If the council agrees, Mayor Ilse Brand said, “I would open the bridge tomorrow.”',
      [],
    ],
    [
      'a cut that is marked',
      'Mayor Ilse Brand said: “We will not close a single school because of this budget.”',
      'Mayor Ilse Brand said: “We will not close a single … school with pupils because of this budget.”',
      [],
    ],
    [
      'trimmed at the end',
      '“We will rebuild the old market before the summer, and we will do it together,” Mayor Ilse Brand said.',
      '“We will rebuild the old market before the summer,” Mayor Ilse Brand said.',
      [],
    ],
  ])('%s', (_, left, right, kinds) => {
    // Clauses and words may both tell it; the edition prints it once.
    const altered = (list: string[]): string[] => [...new Set(list)].filter((kind) => kind.startsWith('quote-altered'));
    expect(altered(shown(left, right))).toEqual(kinds);
    expect(altered(shown(right, left))).toEqual(kinds);
  });

  it('takes what is said weeks later for another utterance', () => {
    const texts = [
      '“We have not closed the harbour to any ship this winter,” Mayor Ilse Brand said.',
      '“We have closed the harbour to any ship this winter,” Mayor Ilse Brand said.',
    ];
    const articles = texts.map((text, at) => readReport(text, at, `2031-0${3 + at}-05T10:00:00Z`));
    const found = collateArticles(articles).contrasts!.filter(({ judgement }) => judgement === 'disputed');
    expect(found.filter(({ kind }) => kind === 'quote-altered')).toEqual([]);
  });
});

describe('fact here, somebody’s word there', () => {
  it.each<[string, string, string, string[]]>([
    [
      'an accusation told as fact',
      'Prosecutors say that the shipper Lars Quell bribed two customs officers in Varnholt.',
      'The shipper Lars Quell bribed two customs officers in Varnholt.',
      ['voice disputed'],
    ],
    [
      'both on somebody’s word',
      'Prosecutors say that the shipper Lars Quell bribed two customs officers in Varnholt.',
      'According to the indictment, the shipper Lars Quell bribed two customs officers in Varnholt.',
      [],
    ],
    [
      'both as fact',
      'The shipper Lars Quell bribed two customs officers in Varnholt.',
      'Lars Quell, the shipper, bribed two officers of the Varnholt customs.',
      [],
    ],
  ])('%s', (_, left, right, kinds) => {
    const voices = (list: string[]): string[] => list.filter((kind) => kind.startsWith('voice'));
    expect(voices(shown(left, right))).toEqual(kinds);
    expect(voices(shown(right, left))).toEqual(kinds);
  });
});

describe('what one report alone has', () => {
  const common = 'A fire destroyed the Brandt warehouse in Varnholt on Monday. Nobody was hurt.';

  it.each<[string, string, string[]]>([
    [
      'a weighty deed with names',
      'Police searched the Oskar Lindt brokerage in Harbour Street and seized 14 ledgers.',
      ['single'],
    ],
    ['colour', 'Neighbours brought coffee and eleven blankets to the crews in Harbour Street.', []],
    [
      'what somebody is quoted with',
      '“They searched the Oskar Lindt brokerage and seized 14 ledgers,” a clerk said.',
      [],
    ],
  ])('%s', (_, more, kinds) => {
    const told = contrastsOf(`${common} ${more}`, common).filter(({ judgement }) => judgement === 'single');
    expect(told.map(({ kind }) => kind)).toEqual(kinds);
  });

  it('is not what another report echoes', () => {
    const deed = 'Police searched the Oskar Lindt brokerage in Harbour Street and seized 14 ledgers.';
    const echo = 'Officers combed the Lindt brokerage in Harbour Street and took 14 ledgers.';
    expect(contrastsOf(`${common} ${deed}`, `${common} ${echo}`).filter(({ kind }) => kind === 'single')).toEqual([]);
  });
});
