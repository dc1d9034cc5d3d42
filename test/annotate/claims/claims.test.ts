import { describe, expect, it } from 'vitest';
import { annotationsOf } from '../../../src/model/annotation.ts';
import { describeClaims, readClaimArticle } from './read-claims.ts';

const cases: readonly (readonly [string, readonly string[]])[] = [
  ['The council signed the pact on Friday.', ['sign done agent: The council; patient: the pact; time: Friday']],
  ['The pact was signed by the council.', ['sign done patient: The pact; agent: the council']],
  [
    'The council took a decision to close the pool.',
    ['decide done agent: The council', 'close planned agent: The council; patient: the pool'],
  ],
  ['Vessa is the largest port in Orland.', ['be done agent: Vessa; attribute: the largest port in Orland']],
  ['Two people are dead.', ['die done agent: Two people']],
  ['Nine people were killed and four were hurt.', ['kill done patient: Nine people', 'hurt done patient: four']],
  [
    'The storm hit the coast, killing 14 people.',
    ['hit done agent: The storm; patient: the coast', 'kill done agent: The storm; patient: 14 people'],
  ],
  [
    'The mayor, who opened the bridge, will leave in June.',
    ['leave planned agent: The mayor; time: June', 'open done agent: The mayor; patient: the bridge'],
  ],
  ['Police believe that the driver has fled.', ['flee done (Police) agent: the driver']],
  ['"We have closed the bridge," Ann Vale said.', ['close done (Ann Vale) agent: We; patient: the bridge']],
  ['Officials denied that the bridge had collapsed.', ['not collapse done (Officials) agent: the bridge']],
  ['The board refused to pay the fine.', ['not pay done agent: The board; patient: the fine']],
  ['The board did not pay the fine.', ['not pay done agent: The board; patient: the fine']],
  ['Neither measure was passed.', ['not pass done patient: Neither measure']],
  ['Vale is no hero.', ['not be done agent: Vale; attribute: no hero']],
  ['No passenger was hurt.', ['not hurt done patient: No passenger']],
  ['The race will start if the rain stops.', ['start planned agent: The race']],
  ['The ministry may close the mine.', ['close possible agent: The ministry; patient: the mine']],
  ['The strike was called off.', ['call off done patient: The strike']],
  ['Prices rose by 4 per cent last year.', ['rise done agent: Prices; extent: 4 per cent; time: last year']],
  ['The plant is expected to open in May.', ['open expected agent: The plant; time: May']],
  [
    'While presenting the plan, the mayor did not name the builder.',
    ['not name done agent: the mayor; patient: the builder', 'present done patient: the plan; agent: the mayor'],
  ],
  ['The board had not decided whether to sell the mine.', ['not decide done agent: The board']],
];

describe('claims', () => {
  it.each(cases)('%s', (text, claims) => {
    expect(describeClaims(text)).toEqual(claims);
  });

  it.each([
    'Will the council sign the pact?',
    'Close the doors.',
    'A quiet morning in Vessa.',
    'If the rain stops tomorrow.',
    'Ann Vale said on Friday.',
  ])('finds none in: %s', (text) => {
    expect(describeClaims(text)).toEqual([]);
  });
});

describe('what limits a claim', () => {
  const only = (text: string) => {
    const article = readClaimArticle(text);
    const claim = annotationsOf(article.annotations, 'claim')[0]!;
    return { claim, words: (span: { start: number; end: number }) => article.text.slice(span.start, span.end) };
  };

  it('keeps the condition', () => {
    const { claim, words } = only('The law ends in May unless members renew it.');
    expect([claim.modality, words(claim.condition!)]).toEqual(['conditional', 'unless members renew it']);
  });

  it('keeps the cause', () => {
    const { claim, words } = only('The bridge was closed because of the flood.');
    expect(words(claim.cause!)).toBe('because of the flood');
  });

  it('marks a reserve', () => {
    const { claim, words } = only('The train is said to have left the rails.');
    expect(claim.qualifiers!.map((qualifier) => [qualifier.kind, words(qualifier)])).toEqual([['hedge', 'said']]);
  });

  it('marks a superlative', () => {
    const { claim, words } = only('Vessa is the largest port in Orland.');
    expect([claim.comparison!.kind, claim.comparison!.word, words(claim.comparison!)]).toEqual([
      'superlative',
      'large',
      'largest',
    ]);
  });

  it('tells a noun for a deed by its verb', () => {
    const article = readClaimArticle('The signing of the pact surprised the mayor.');
    const nominal = annotationsOf(article.annotations, 'claim').find(({ form }) => form === 'nominal')!;
    expect([nominal.predicate, nominal.head, nominal.phrases!.map(({ role, head }) => `${role} ${head}`)]).toEqual([
      'sign',
      'signing',
      ['patient pact'],
    ]);
  });

  it('says how many', () => {
    const { claim } = only('Seventeen members of the council left the chamber.');
    expect(claim.arguments[0]).toMatchObject({ role: 'agent', part: 'count' });
  });
});

describe('claims on any text', () => {
  it.each([
    '',
    '!',
    '“',
    'and and and and',
    '🚢 sank 🚢 off Vessa.',
    'He said that he said that he said that he left.',
  ])('survive %j', (text) => {
    const article = readClaimArticle(text || ' ');
    for (const claim of annotationsOf(article.annotations, 'claim')) {
      expect(claim.start).toBeLessThan(claim.end);
      for (const { of } of claim.arguments) expect(article.annotations.some(({ id }) => id === of)).toBe(true);
    }
  });
});
