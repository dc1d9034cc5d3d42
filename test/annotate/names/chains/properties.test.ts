import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NameAnnotation } from '../../../../src/model/annotation.ts';
import { readNames } from '../read-names.ts';

const pieces = [
  'Ida Solberg',
  'President Ida Solberg',
  'Robert Hudak',
  'Solberg',
  'the Norwegian president',
  'Norway',
  'the country',
  'The Harbour Board',
  'the board',
  'he',
  'she',
  'his',
  'her',
  'it',
  'its',
  'they',
  'their',
  'said',
  'met',
  'and',
  'of',
  ', a lawyer,',
  '“I came,”',
  '“',
  '”',
  '.',
  '.\n',
  '😀',
  'Ame\u0301lie Ha\u0308user',
];
const texts = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((words) => words.join(' '));

const sexes = new Map([
  ...['he', 'him', 'his', 'himself'].map((word) => [word, 'm'] as const),
  ...['she', 'her', 'hers', 'herself'].map((word) => [word, 'f'] as const),
  ...['it', 'its', 'itself'].map((word) => [word, 'n'] as const),
  ...['they', 'their', 'themselves'].map((word) => [word, 'p'] as const),
]);

function groupByChain(names: readonly NameAnnotation[]): NameAnnotation[][] {
  const chains = new Map<string, NameAnnotation[]>();
  for (const name of names) if (name.entity) chains.set(name.entity, [...(chains.get(name.entity) ?? []), name]);
  return [...chains.values()];
}

const nestOrAreApart = (a: NameAnnotation, b: NameAnnotation): boolean =>
  a.end <= b.start ||
  b.end <= a.start ||
  (a.start <= b.start && b.end <= a.end) ||
  (b.start <= a.start && a.end <= b.end);

describe('properties of chains', () => {
  it('mentions of a chain nest or are apart, and have one gender, one number and one type', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const chain of groupByChain(readNames(text))) {
          for (const a of chain) for (const b of chain) expect(nestOrAreApart(a, b)).toBe(true);
          const told = new Set(
            chain.flatMap(({ form, head }) => (form === 'pronoun' ? [sexes.get(head.toLowerCase())] : [])),
          );
          expect(told.size).toBeLessThanOrEqual(1);
          expect(new Set(chain.map(({ type }) => type)).size).toBe(1);
          expect(chain.some(({ form }) => form === 'name')).toBe(true);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('what follows leaves earlier pronouns in marks or not as mentions', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const names = readNames(text);
        expect(readNames(text)).toEqual(names);
        for (const { start, end, head } of names) expect(text.slice(start, end)).toContain(head);
        for (const { roleCitation, affiliationCitation } of names)
          for (const span of [roleCitation, affiliationCitation])
            if (span) expect(text.slice(span.start, span.end).trim()).not.toBe('');
      }),
      { numRuns: 60 },
    );
  });
});
