import { describe, expect, it } from 'vitest';
import { findAddressCredit } from '../../../../../src/collate/passages/judge/credits/address-credits.ts';
import { bareSource, findAgencyNames } from '../../../../../src/collate/passages/judge/credits/credit.ts';
import { findLineCredits } from '../../../../../src/collate/passages/judge/credits/line-credits.ts';
import { findCredits, isOwn } from '../../../../../src/collate/passages/judge/credits.ts';
import { buildArticle } from '../../../../helpers/article-builder.ts';

const body = [
  'A tanker with eleven sailors aboard ran onto the Morrow sandbank off Skerrin before dawn on Tuesday.',
  'Two tugs from Lethby pulled at the hull for nine hours, until the evening tide lifted it clear.',
  'Inspectors found a crack of four metres below the waterline, and booms were laid.',
  'Fishermen in Brindle watched from the quay and feared for the mussel beds.',
];
const creditsOf = (lines: readonly string[]) => {
  const { by, helped } = findLineCredits(buildArticle('a', lines.join('\n')).article());
  return [by.map(({ id }) => id).join(), helped.map(({ id }) => id).join()];
};

describe('findLineCredits', () => {
  it.each<[line: string, by: string, helped: string]>([
    ['By The Associated Press', 'AP', ''],
    ['By AP staff', 'AP', ''],
    ['Associated Press', 'AP', ''],
    ['By Orla Vance, Associated Press', 'AP', ''],
    ['Orla Vance | Reuters', 'Reuters', ''],
    ['Associated Press Writer', 'AP', ''],
    ['Reuters Sep 18, 2031, 02.16PM IST', 'Reuters', ''],
    ['From wire reports', 'an agency', ''],
    ['By Tribune News Services', 'an agency', ''],
    ['SKERRIN: (PTI) A tanker ran aground.', 'PTI', ''],
    ['SKERRIN (AFP) A tanker ran aground.', 'AFP', ''],
    ['(CNN) A tanker ran aground.', 'CNN', ''],
    ['AP - A tanker ran aground.', 'AP', ''],
    ['But, Reuters reports:', '', ''],
    ['REUTERS/Orla Vance', '', ''],
    ['Orla Vance / Reuters', '', ''],
    ['AP Exam Results Are Late Again', '', ''],
    ['The mayor spoke to Reuters about it.', '', ''],
    ['Skerrin (pop. 900) is a village.', '', ''],
  ])('at the head: %s', (line, by, helped) => {
    expect(creditsOf([line, ...body])).toEqual([by, helped]);
  });

  it.each<[line: string, by: string, helped: string]>([
    ['Copyright 2031 The Associated Press. All rights reserved. This may not be published.', 'AP', ''],
    ['© 2031 Reuters', 'Reuters', ''],
    ['© 2031 Skerrin Lantern', '', ''],
    ['(Reporting by Orla Vance in Skerrin; Editing by Tam Reed)', 'Reuters', ''],
    ['Additional reporting by Orla Vance. Editing by Tam Reed', 'Reuters', ''],
    ['This story was reported by The Associated Press.', 'AP', ''],
    ['The note was written in Spanish and seen by Reuters.', '', ''],
    ['The Associated Press contributed to this report.', '', 'AP'],
    ['Orla Vance of The Associated Press contributed to this report.', '', 'AP'],
    ['Lantern’s Tam Reed and the Associated Press contributed.', '', 'AP'],
    ['Contributing: Orla Vance; The Associated Press', '', 'AP'],
    ['Orla Vance contributed to this report, which includes information from wire services.', '', 'an agency'],
    ['Orla Vance contributed to this report.', '', ''],
    ['Material from the Associated Press was used in this report.', '', 'AP'],
    ['With inputs from PTI', '', 'PTI'],
    ['(With agency inputs)', '', 'an agency'],
    ['With Post wires', '', 'an agency'],
    ['Additional reporting from agencies', '', 'an agency'],
    ['The bay was closed. ov/tr (AFP, dpa)', '', 'AFP,dpa'],
    ['The bay was closed (AFP, Lethby).', '', ''],
    ['Orla Vance, Skerrin News Service', 'an agency', ''],
    ['Photo by Orla Vance for Reuters', '', ''],
    ['With the tide came calm.', '', ''],
  ])('at the foot: %s', (line, by, helped) => {
    expect(creditsOf([...body, line])).toEqual([by, helped]);
  });

  it('reads the end of a text without paragraphs', () => {
    expect(creditsOf([[...body, ...body, 'The Associated Press contributed to this report.'].join(' ')])).toEqual([
      '',
      'AP',
    ]);
  });

  it('takes a line of any length', () => {
    expect(creditsOf([`${'By '.repeat(20_000)}Reuters`, '('.repeat(20_000)])).toEqual(['', '']);
  });
});

describe('findAddressCredit', () => {
  it.each<[string, string | undefined]>([
    ['https://www.lantern.example/aponline/2031/03/02/ap-ship.html', 'AP'],
    ['https://www.lantern.example/wires/pa/article-1/Ship.html', 'PA Media'],
    ['https://www.lantern.example/reuters/2031/ship.html?x=1', 'Reuters'],
    ['https://articles.lantern.example/2031-03-02/sns-rt-us-ship-1', 'Reuters'],
    ['https://www.lantern.example/Latest-News-Wires/2031/ship', 'an agency'],
    ['https://www.lantern.example/news/ap/ship.html', undefined],
    ['https://www.lantern.example/news/?from=/reuters/', undefined],
    ['not an address', undefined],
  ])('%s', (url, id) => {
    expect(findAddressCredit(buildArticle('a', 'It sank.', { url }).article())?.id).toBe(id);
  });
});

describe('findAgencyNames', () => {
  it.each([
    ['Orla Vance of The Associated Press and Reuters', ['AP', 'Reuters']],
    ['AP Business Writer Orla Vance', ['AP']],
    ['Uni Spa and Hina Ria', []],
    ['', []],
  ])('%s', (line, ids) => {
    expect(findAgencyNames(line, 0).map(({ id }) => id)).toEqual(ids);
  });
});

describe('bareSource', () => {
  it.each([
    ['The Brindle Post', 'brindlepost'],
    ['www.brindlepost.com', 'brindlepost'],
    ['news.brindlepost.co.uk', 'brindlepost'],
    ['Post', 'post'],
  ])('%s', (name, bare) => {
    expect(bareSource(name)).toBe(bare);
  });

  it('knows an outlet by its address', () => {
    const { own } = findCredits(buildArticle('a', 'It sank.', { outlet: 'www.brindlepost.com' }).article());
    expect(isOwn(own, { id: 'brindle post', name: 'Brindle Post' })).toBe(true);
    expect(isOwn(own, { id: 'brindle echo', name: 'Brindle Echo' })).toBe(false);
  });
});
