import { describe, expect, it } from 'vitest';
import { hasOtherCount } from '../../src/edition/brief/counts.ts';
import { indexArticle } from '../../src/edition/index-article.ts';
import type { QuantityAnnotation } from '../../src/model/annotation.ts';
import { buildArticle } from '../helpers/article-builder.ts';

type Counted = readonly [number: string, fields: Partial<QuantityAnnotation>, of: string];

function sentenceOf(text: string, ...counts: readonly Counted[]) {
  const builder = buildArticle('a', text);
  for (const [number, fields, of] of counts) builder.quantity(number, { ...fields, of });
  return [indexArticle(builder.article()), { start: 0, end: text.length }] as const;
}

const first = sentenceOf('14 people were injured.', ['14', { value: 14 }, 'people']);

describe('hasOtherCount', () => {
  it.each<[string, string, Counted[], boolean]>([
    ['another number', '17 people were injured.', [['17', { value: 17 }, 'people']], true],
    ['the same number', '14 people were hurt.', [['14', { value: 14 }, 'people']], false],
    ['a bound that holds', 'At least 12 people.', [['At least 12', { value: 12, bound: 'at-least' }, 'people']], false],
    ['a bound that fails', 'At least 20 people.', [['At least 20', { value: 20, bound: 'at-least' }, 'people']], true],
    ['another noun', '17 cars were lost.', [['17', { value: 17 }, 'cars']], false],
    ['another unit', '17 tonnes of people.', [['17', { value: 17, unit: 't' }, 'people']], false],
    ['no number', 'Many people were injured.', [], false],
    [
      'one of two numbers',
      '17 people fell, 14 people were hurt.',
      [
        ['17', { value: 17 }, 'people'],
        ['14', { value: 14 }, 'people'],
      ],
      false,
    ],
  ])('%s', (_, text, counts, other) => {
    const second = sentenceOf(text, ...counts);
    expect(hasOtherCount(...first, ...second)).toBe(other);
    expect(hasOtherCount(...second, ...first)).toBe(other);
  });
});
