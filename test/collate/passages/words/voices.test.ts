import { describe, expect, it } from 'vitest';
import { isFirstPerson } from '../../../../src/collate/passages/words/first-person.ts';
import { findLinkSpans } from '../../../../src/collate/passages/words/link-spans.ts';
import { readPassageText } from '../../../../src/collate/passages/words/passage-words.ts';
import { isStockLine } from '../../../../src/collate/passages/words/stock-lines.ts';
import { buildArticle } from '../../../helpers/article-builder.ts';

describe('isFirstPerson', () => {
  it.each([
    ['We need the harbour, and we need it now.', true],
    ['Last night I saw the crane fall.', true],
    ['The town is ours and nobody else’s.', true],
    ['I’ve seen it.', true],
    ['Our people will pay for it.', true],
    ['The harbour was built after World War I.', false],
    ['Queen Ottilie I opened it.', false],
    ['The US navy sent a ship.', false],
    ['Our reporter stood on the quay.', false],
    ['The hour was late, and the flour was gone.', false],
    ['', false],
  ])('%s', (sentence, expected) => {
    expect(isFirstPerson(sentence)).toBe(expected);
  });
});

describe('isStockLine', () => {
  it.each([
    ['Orla Vance in Brindle contributed to this report.', true],
    ['Reporting by Orla Vance; Editing by Tam Reed', true],
    ['See also: ten ferries that never sailed', true],
    ['We pay for your stories!', true],
    ['The council contributed to the repair of the pier.', false],
    ['She was reporting by telephone from the pier.', false],
    [`All rights reserved, the minister said, ${'and went on about the pier, '.repeat(12)}until noon.`, false],
    ['', false],
  ])('%s', (sentence, expected) => {
    expect(isStockLine(sentence)).toBe(expected);
  });
});

describe('findLinkSpans', () => {
  it('finds rows of links that ran into a name', () => {
    const text =
      'Senator Mara Dell Mara QuillDell balks at a long trial Poll: harbour vote tied MORE said no on Monday.';
    expect(findLinkSpans(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Dell balks at a long trial Poll: harbour vote tied MORE',
    ]);
  });

  it.each(['Ian McTavish asked for MORE ships.', 'Nobody wants MORE of it.', ''])('leaves %s alone', (text) => {
    expect(findLinkSpans(text)).toEqual([]);
  });

  it('is linear', () => {
    expect(findLinkSpans(`${'aaBb '.repeat(40_000)}more MOR E MOREX`)).toHaveLength(0);
  });
});

describe('readPassageText', () => {
  const voicesOf = (text: string, kinds?: Parameters<typeof buildArticle>[2]): string => {
    const { words } = readPassageText(buildArticle('a', text, kinds).sentences().article());
    return words.map(({ key, voice }) => `${key}/${voice[0]}`).join(' ');
  };

  it.each([
    ['words in marks', 'He said “no ship sails”.', 'he/o said/o no/q ship/q sails/q'],
    ['first person without marks', 'We sail tonight.', 'we/q sail/q tonight/q'],
    ['a post with its signature', 'No ship sails! — Mara Quill (@maraquill) March 4, 2031', 'no/q ship/q sails/q'],
    ['a stock line', 'Orla Vance contributed to this report.', 'orla/f vance/f contributed/f to/f this/f report/f'],
  ])('tells %s', (_, text, expected) => {
    expect(voicesOf(text)).toContain(expected);
  });

  it('takes blocks of furniture as such, and leaves headlines out', () => {
    expect(voicesOf('Ferry sinks\nIt sank.\nRead on here', { kinds: ['headline', 'paragraph', 'boilerplate'] })).toBe(
      'it/o sank/o read/f on/f here/f',
    );
  });
});
