import { describe, expect, it } from 'vitest';
import { isHeadlineLike } from '../../src/text/headline.ts';

describe('isHeadlineLike', () => {
  it.each([
    'Ferry strikes pier in Skerrin',
    'Who watches the ferries?',
    'Minister halts sailings of Graylag Line to the U.S.',
    'FERRY HORROR: ‘I counted to ten’',
  ])('%s', (text) => expect(isHeadlineLike(text)).toBe(true));

  it.each([
    '',
    ' ',
    'The ferry struck the pier on Tuesday.',
    '“We warned the company twice about those engines.”',
    `The car ferry struck the pier of the harbour ${'and the tugs came '.repeat(8)}to help`,
  ])('not: %s', (text) => expect(isHeadlineLike(text)).toBe(false));
});
