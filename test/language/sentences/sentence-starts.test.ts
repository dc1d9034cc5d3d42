import { describe, expect, test } from 'vitest';
import { splitSentences } from '../../../src/language/sentences/split-sentences.ts';
import { splitTokens } from '../../../src/language/tokens/split-tokens.ts';

/** The bar stands where a sentence seems to begin. */
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

const begins = (marked: string): boolean => {
  const text = marked.replace('|', '');
  const tokens = splitTokens(text, { start: 0, end: text.length });
  return splitSentences(text, tokens).some((first) => tokens[first]!.start === marked.indexOf('|'));
};

describe('sentence starts', () => {
  test.each(wrong)('no sentence begins: %s', (marked) => expect(begins(marked)).toBe(false));
  test.each(right)('a sentence begins: %s', (marked) => expect(begins(marked)).toBe(true));
});
