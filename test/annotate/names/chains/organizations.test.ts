import { describe, expect, it } from 'vitest';
import { listChains } from '../read-names.ts';

const cases: [string, string, string[][]][] = [
  [
    'with its country and without',
    'The US Harbour Department spoke. The Harbour Department left.',
    [['US Harbour Department', 'Harbour Department']],
  ],
  [
    'of two countries',
    'The Russian Foreign Ministry met the Chinese Foreign Ministry. The Foreign Ministry left.',
    [['Russian Foreign Ministry'], ['Chinese Foreign Ministry'], ['Foreign Ministry']],
  ],
  [
    'with its purpose and without',
    'The Baltic Centre for Harbour Research met. The Baltic Centre left.',
    [['Baltic Centre for Harbour Research', 'Baltic Centre']],
  ],
  [
    'an acronym in brackets, letters in another order',
    'The Union of Rational Atheists and Agnostics (UAAR) met. UAAR left.',
    [['Union of Rational Atheists and Agnostics', 'UAAR', 'UAAR']],
  ],
  [
    'brackets with another name',
    'The Baltic Harbour Organisation (NATO) met.',
    [['Baltic Harbour Organisation'], ['NATO']],
  ],
  ['father and son', 'Robert Hudak Jr. met Robert Hudak.', [['Robert Hudak Jr'], ['Robert Hudak']]],
];

describe('forms of one name', () => {
  it.each(cases)('%s', (_, text, expected) => expect(listChains(text)).toEqual(expected));
});
