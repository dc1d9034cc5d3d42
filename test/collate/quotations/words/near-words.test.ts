import { describe, expect, it } from 'vitest';
import { areNear } from '../../../../src/collate/quotations/words/near-words.ts';
import { rootOf } from '../../../../src/collate/quotations/words/roots.ts';

describe('rootOf', () => {
  it.each([
    ['fell', 'falling'],
    ['denied', 'deny'],
    ['keys', 'key'],
    ['children', 'child'],
    ['warmed', 'warm'],
    ['bought', 'buying'],
  ])('%s and %s are one', (a, b) => expect(rootOf(a)).toBe(rootOf(b)));

  it.each([
    ['press', 'pres'],
    ['__proto__', 'proto'],
    ['constructor', 'construct'],
  ])('%s and %s are two', (a, b) => expect(rootOf(a)).not.toBe(b));
});

describe('areNear', () => {
  it.each([
    ['obsolete', 'outdated'],
    ['talks', 'negotiations'],
    ['sea', 'ocean'],
    ['gonna', 'going'],
    ['calculates', 'calculation'],
  ])('%s and %s', (a, b) => expect(areNear(rootOf(a), rootOf(b))).toBe(true));

  it.each([
    ['bread', 'petrol'],
    ['read', 'write'],
    ['monday', 'tuesday'],
    ['constructor', 'prototype'],
  ])('not: %s and %s', (a, b) => expect(areNear(rootOf(a), rootOf(b))).toBe(false));
});
