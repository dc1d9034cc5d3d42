import { describe, expect, it } from 'vitest';
import { findBodyKey, findOrganizationKind } from '../../../src/language/lists/organizations.ts';

describe('organizations', () => {
  it.each([
    ['nato', 'north atlantic treaty organization'],
    ['the eu', 'european union'],
    ['baltic harbour organisation', 'baltic harbour organization'],
    ['brightwater inc', 'brightwater'],
    ['defence ministry', 'defense ministry'],
  ])('body key of %s', (key, body) => expect(findBodyKey(key)).toBe(body));

  it.each([
    ['reuters', 'known'],
    ['table', undefined],
    ['constructor', undefined],
  ])('kind of %s', (key, kind) => expect(findOrganizationKind(key)).toBe(kind));
});
