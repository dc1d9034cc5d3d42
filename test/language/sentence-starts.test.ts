import { describe, expect, test } from 'vitest';
import { isWrongSplit } from '../../src/language/sentence-starts.ts';

/** The bar stands where a splitter sees a sentence begin. */
const wrong = [
  'the site Dawn.|ua wrote',
  'worth 3.|5 million',
  'Ann Vale (D-Calif.) |and others',
  '“Is it?” |he asked',
  'in the U.S. |economy',
  'Maj. |Gen. Bo Orr',
  'Sept. |4 was dry',
  'Sen. |Ann Vale',
];
const right = [
  'It ended. |Then it rained',
  'He left the U.S. |Then it rained',
  'It ended.|Then it rained',
  'He said so.” |Then he left',
  'They closed in Sept. |The rest stayed',
  'It ended. |eBay rose',
  'He fired the gen. |Then he left',
  'It ended.\n|then more',
  'He said no. |Orr left',
];

const read = (marked: string) => isWrongSplit(marked.replace('|', ''), marked.indexOf('|'));

describe('isWrongSplit', () => {
  test.each(wrong)('no sentence begins: %s', (marked) => expect(read(marked)).toBe(true));
  test.each(right)('a sentence may begin: %s', (marked) => expect(read(marked)).toBe(false));
  test('the first offset is no wrong split', () => expect(isWrongSplit('Then', 0)).toBe(false));
});
