import { describe, expect, it } from 'vitest';
import { createNearDuplicateIndex } from '../../../src/group/near-duplicates/near-duplicates.ts';
import { readTextWords } from '../../../src/group/near-duplicates/text-words.ts';
import { sketchArticle } from '../../../src/group/sketch/sketch.ts';
import { createStream } from '../../../src/group/stream/stream.ts';
import type { Article } from '../../../src/model/article.ts';
import { createWordSource } from '../../helpers/random-words.ts';
import { inventArticle } from './invented-articles.ts';

const write = createWordSource(9);
const say = (count: number): string => write(count).join(' ');
const furniture = say(70);
const report = [say(80), say(60)];
const subject = write(40);

/** Each is a way in which a stream may be all of one kind: what the n-th article is. */
const streams: readonly (readonly [string, number, (number: number) => Article])[] = [
  ['the same article 10,000 times', 10_000, (number) => inventArticle(number, report, { title: 'Ferry resumes' })],
  ['10,000 articles that share a paragraph', 10_000, (number) => inventArticle(number, [say(60), furniture])],
  ['a story of 20,000 articles', 20_000, (number) => inventArticle(number, [`${subject.join(' ')} ${say(30)}`])],
  ['10,000 empty articles', 10_000, (number) => inventArticle(number, [])],
  [
    '10,000 articles without dates or years apart, in no order',
    10_000,
    (number) => {
      const year = 1900 + ((number * 7919) % 300);
      const dates = [undefined, `${year}-03-01`, 'soon', '+275760-09-13'];
      const { publishedAt: _, ...article } = inventArticle(number, [say(60)]);
      const publishedAt = dates[number % dates.length];
      return publishedAt === undefined ? article : { ...article, publishedAt };
    },
  ],
];

const parts = 5;
/** A machine at work for others may take three times as long for one part as for another; a square would take nine times. */
const mostSlower = 5;

describe('a stream all of one kind', () => {
  it.each(streams)('takes no longer for its end than for its beginning: %s', { timeout: 600_000 }, (_, count, make) => {
    const stream = createStream({ windowArticles: count });
    const nearDuplicates = createNearDuplicateIndex({ window: count });
    const spent = new Array<number>(parts).fill(0);
    for (let number = 0; number < count; number += 1) {
      const article = make(number);
      const from = performance.now();
      nearDuplicates.add(article.id, readTextWords(article));
      stream.place(sketchArticle(article));
      spent[Math.floor((number * parts) / count)]! += performance.now() - from;
    }
    expect(spent.at(-1)!).toBeLessThan(mostSlower * Math.max(spent[1]!, 20));
  });
});

describe('what is found in them', () => {
  it('a text that comes 10,000 times is always found, and is one story', () => {
    const nearDuplicates = createNearDuplicateIndex();
    const words = readTextWords(inventArticle(0, report));
    for (let number = 0; number < 10_000; number += 1) {
      const found = nearDuplicates.add(`n${number}`, words);
      expect(found.map(({ share }) => share)).toEqual(number === 0 ? [] : [1]);
    }
  });

  it('a paragraph that 10,000 articles share makes none of them copies', () => {
    const nearDuplicates = createNearDuplicateIndex();
    for (let number = 0; number < 10_000; number += 1)
      expect(nearDuplicates.add(`n${number}`, readTextWords(inventArticle(number, [say(60), furniture])))).toEqual([]);
  });

  it('empty articles are no copies of each other', () => {
    const nearDuplicates = createNearDuplicateIndex();
    for (let number = 0; number < 100; number += 1)
      expect(nearDuplicates.add(`n${number}`, readTextWords(inventArticle(number, [])))).toEqual([]);
  });
});
