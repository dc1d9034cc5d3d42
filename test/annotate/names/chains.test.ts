import { describe, expect, it } from 'vitest';
import { listChains, readNames } from './read-names.ts';

const chains: [string, string, string[][]][] = [
  [
    'surname, title and surname',
    'President Ida Solberg spoke. Solberg left. Mrs. Solberg smiled.',
    [['President Ida Solberg', 'Solberg', 'Mrs. Solberg']],
  ],
  ['family name in front', 'Zhang Weimin spoke. Zhang left.', [['Zhang Weimin', 'Zhang']]],
  ['middle initial', 'Anna B. Fields spoke. Anna Fields left.', [['Anna B. Fields', 'Anna Fields']]],
  [
    'two of one surname stay apart',
    'Kim Jong Un spoke of Kim Il-Sung. Kim Jong-un left.',
    [['Kim Jong Un', 'Kim Jong-un'], ['Kim Il-Sung']],
  ],
  [
    'the title tells the gender',
    'John Fields met Anna Fields. Mrs. Fields smiled.',
    [['John Fields'], ['Anna Fields', 'Mrs. Fields']],
  ],
  [
    'a bare surname stays with whom it named first',
    'Jens Marlow spoke. Marlow smiled.\n\nHis brother, former Mayor Georg B. Marlow, left. Georg B. Marlow was ill.\n\nMarlow said it was late.',
    [
      ['Jens Marlow', 'Marlow', 'His', 'Marlow'],
      ['Mayor Georg B. Marlow', 'Georg B. Marlow'],
    ],
  ],
  [
    'a bare surname behind another bearer of it in its paragraph',
    'Jens Marlow spoke. Marlow smiled.\n\nFormer Mayor Georg B. Marlow left. Marlow said it was late.',
    [['Jens Marlow', 'Marlow'], ['Former Mayor Georg B. Marlow'], ['Marlow']],
  ],
  [
    'a wife of the name who comes in later',
    'President Marlow spoke. Mr. Marlow smiled.\n\nMarlow left.\n\nFirst lady Anna Marlow waved.\n\nMarlow slept.',
    [['President Marlow', 'Mr. Marlow', 'Marlow', 'Marlow'], ['Anna Marlow']],
  ],
  [
    'acronym and long form',
    'The Baltic Harbour Organisation (BHO) met. The BHO agreed. The Baltic Harbour Organization left.',
    [['Baltic Harbour Organisation', 'BHO', 'BHO', 'Baltic Harbour Organization']],
  ],
  ['listed acronym', 'The European Union agreed. The EU paid.', [['European Union', 'EU']]],
  ['legal form', 'Brightwater Inc. grew. Shares in Brightwater Inc fell.', [['Brightwater Inc', 'Brightwater Inc']]],
  ['country', 'The United States paid. The U.S. agreed. America voted.', [['United States', 'U.S.', 'America']]],
  [
    'description by country and role',
    'Norwegian President Ida Solberg met Slovak Prime Minister Robert Hudak. The Norwegian leader smiled. The Slovak prime minister left.',
    [
      ['Norwegian President Ida Solberg', 'The Norwegian leader'],
      ['Slovak Prime Minister Robert Hudak', 'The Slovak prime minister'],
    ],
  ],
  ['pronoun of the only person', 'Ida Solberg left. She smiled.', [['Ida Solberg', 'She']]],
  [
    'pronoun of the subject',
    'Robert Hudak praised the plan of Yuri Petrenko. He left.',
    [['Robert Hudak', 'He'], ['Yuri Petrenko']],
  ],
  [
    'an ordinary word that is a surname, mid-sentence and opening one',
    'Nadia Quill left. “I am glad,” Quill said. Quill smiled. A quill lay there.',
    [['Nadia Quill', 'Quill', 'Quill']],
  ],
  ['initial A.', 'David A. Markham left. Markham smiled.', [['David A. Markham', 'Markham']]],
  [
    'pronoun of the subject behind a lead',
    'After a call with Yuri Petrenko, Robert Hudak left. “I am glad,” he said.',
    [['Yuri Petrenko'], ['Robert Hudak', 'he']],
  ],
  [
    'sentences in marks are passed over',
    'Robert Hudak met Ida Solberg. “I came. I saw. We talked,” he said.',
    [['Robert Hudak', 'he'], ['Ida Solberg']],
  ],
  [
    'the governor named close by',
    'Governor Ida Solberg spoke. Then the governor left.',
    [['Governor Ida Solberg', 'the governor']],
  ],
  ['pronoun by gender', 'Ida Solberg met Robert Hudak. Her plan failed.', [['Ida Solberg', 'Her'], ['Robert Hudak']]],
];

const unlinked: [string, string, string][] = [
  ['two of one gender', 'Robert Hudak and Yuri Petrenko left. He smiled.', 'He'],
  ['somebody without a name', 'Robert Hudak left. An officer said he was late.', 'he'],
  ['a name in brackets', 'The trial ended. (Robert Hudak / Daily Test)\nHe smiled.', 'He'],
  [
    'second of two unresolved',
    'Robert Hudak met Yuri Petrenko. “I am glad,” his friend said. When he met Hudak, he smiled.',
    'he',
  ],
  [
    'one of unknown gender beside one who fits',
    'Robert Hudak spoke. Ubumwe Koa, who stood there, called his plan a farce.',
    'his',
  ],
  ['inside quotation marks', 'Robert Hudak said: "he was late."', 'he'],
  ['other gender', 'Robert Hudak left. She smiled.', 'She'],
  ['object of its own clause', 'Robert Hudak praised him.', 'him'],
  [
    'two presidents of one country',
    'Norwegian President Ida Solberg met Norwegian President Ole Dahl. The Norwegian president left.',
    'The Norwegian president',
  ],
];

describe('chains', () => {
  it.each(chains)('%s', (_, text, expected) => expect(listChains(text)).toEqual(expected));

  it.each(unlinked)('left open: %s', (_, text, words) => {
    const mention = readNames(text).find(({ start, end, form }) => form !== 'name' && text.slice(start, end) === words);
    expect(mention).toBeDefined();
    expect(mention!.entity).toBeUndefined();
  });

  it('takes its id from the first full name, wherever it stands', () => {
    const text = 'Solberg Praises Plan\nPresident Ida Solberg spoke.';
    const [first] = readNames(text, true);
    const start = text.indexOf('President');
    expect(first!.entity).toBe(`entity:${start}-${text.indexOf(' spoke')}`);
  });

  it('leaves a governor alone who was named once, long ago', () => {
    const text =
      'Governor Ida Solberg spoke. Rain fell. Snow fell. Hail fell. Wind blew. Ice came. Then the governor left.';
    expect(listChains(text)).toEqual([['Governor Ida Solberg']]);
  });

  it('keeps the possessive outside', () => {
    const text = 'Solberg’s plan failed.';
    expect(readNames(text).map(({ start, end }) => text.slice(start, end))).toEqual(['Solberg']);
  });
});
