import { describe, expect, it } from 'vitest';
import { groupsOf, rootOf } from '../../../src/collate/claims/word-groups.ts';

describe('rootOf', () => {
  it.each([
    ['resign', 'resignation'],
    ['sign', 'signing'],
    ['pay', 'payment'],
    ['arvenia', 'arvenian'],
  ])('%s and %s have one root', (a, b) => {
    expect(rootOf(a)).toBe(rootOf(b));
  });

  it.each([
    ['king', 'kin'],
    ['sing', 'sign'],
  ])('%s and %s have two', (a, b) => {
    expect(rootOf(a)).not.toBe(rootOf(b));
  });
});

describe('groupsOf', () => {
  const areNear = (a: string, b: string): boolean => {
    const other = groupsOf(rootOf(b));
    return groupsOf(rootOf(a)).some((group) => other.includes(group));
  };

  it.each<[string, string, boolean]>([
    ['injure', 'hurt', true],
    ['resign', 'quit', true],
    ['treaty', 'accord', true],
    ['bridge', 'budget', false],
  ])('%s, %s: %s', (a, b, near) => {
    expect(areNear(a, b)).toBe(near);
  });
});
