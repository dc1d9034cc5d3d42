import { describe, expect, it } from 'vitest';
import { findSlip } from '../../../src/check/people/names/misspelling.ts';
import { verdictsOf } from './check-texts.ts';

const reports = [
  'Mayor Ilse Brandvold met Tomás Okwuosa of the Velmark Bank in Ostermoor on Monday. The Ostermoorian harbour board was there too, and so was Mona Reid.',
  'Ilse Brandvold praised the Civic Harbour League. Mr Okwuosa thanked her. In Kesselbach, the Lindeborg brewery gave the beer.',
];

const verdictOf = (name: string, draft: string): string | undefined =>
  verdictsOf('name', draft, reports)
    .find((line) => line.startsWith(`${name}: `))
    ?.slice(name.length + 2);

describe('checkNames', () => {
  it.each([
    ['Ilse Brandvold', 'The mayor, Ilse Brandvold, spoke.', 'found'],
    ['Ilse Brandwold', 'The mayor, Ilse Brandwold, spoke.', 'altered'],
    ['Ilsa Brandvold', 'The mayor, Ilsa Brandvold, spoke.', 'altered'],
    ['Tomás Okwuoza', 'He met Tomás Okwuoza on Monday.', 'altered'],
    ['Tomas Okwuosa', 'He met Tomas Okwuosa on Monday.', 'found'],
    ['Civil Harbour League', 'She joined the Civil Harbour League in May.', 'altered'],
    ['Ostermor', 'She came back to Ostermor on Monday.', 'altered'],
    ['Mona Reed', 'She met Mona Reed on Monday.', 'altered'],
    ['Mina Reid', 'She met Mina Reid on Monday.', 'altered'],
    ['Jon Reed', 'She met Jon Reed on Monday.', 'not-found'],
    ['Pavla Risk', 'She met Pavla Risk on Monday.', 'not-found'],
    ['Jon Brandvold', 'She met Jon Brandvold on Monday.', 'not-found'],
  ])('%s', (name, draft, verdict) => {
    expect(verdictOf(name, draft)).toBe(verdict);
  });
});

describe('findSlip', () => {
  it.each([
    ['Brenck', 'Brenk', 'letters'],
    ['Barsma', 'Baarsma', 'letters'],
    ['Brain', 'Brian', 'letters'],
    ['Ines', 'Inês', 'accents'],
    ['Hale', 'Vale', undefined],
    ['Risk', 'Rusk', 'letters'],
    ['Mara', 'Mirko', undefined],
    ['Vale', 'Vale', undefined],
  ])('%s and %s', (a, b, slip) => {
    expect(findSlip(a, b)).toBe(slip);
  });
});
