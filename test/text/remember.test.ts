import { describe, expect, test } from 'vitest';
import { rememberAnswers } from '../../src/text/remember.ts';

describe('rememberAnswers', () => {
  test('asks once for a short string, and gives the same answer', () => {
    let asked = 0;
    const lengthOf = rememberAnswers((text) => {
      asked += 1;
      return text.length;
    });
    expect([lengthOf('__proto__'), lengthOf('__proto__'), lengthOf('')]).toEqual([9, 9, 0]);
    expect(asked).toBe(2);
  });

  test('keeps no long string', () => {
    let asked = 0;
    const isAsked = rememberAnswers(() => {
      asked += 1;
      return true;
    });
    for (let i = 0; i < 3; i += 1) isAsked('a'.repeat(40));
    expect(asked).toBe(3);
  });
});
