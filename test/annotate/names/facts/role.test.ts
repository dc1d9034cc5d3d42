import { describe, expect, it } from 'vitest';
import { readNames } from '../read-names.ts';

/** "role (its characters) @ affiliation (its characters)" of the first person's name that tells one. */
function readRole(text: string): string | undefined {
  const name = readNames(text).find(({ form, role, affiliation }) => form === 'name' && (role || affiliation));
  if (!name) return undefined;
  const cited = (span: { start: number; end: number } | undefined) => (span ? text.slice(span.start, span.end) : '-');
  const role = name.role ? `${name.role} (${cited(name.roleCitation)})` : '-';
  return name.affiliation ? `${role} @ ${name.affiliation} (${cited(name.affiliationCitation)})` : role;
}

const told: [string, string][] = [
  ['Norwegian President Ida Solberg spoke.', 'president (President) @ Norway (Norwegian)'],
  [
    'Former Norwegian President Ida Solberg spoke.',
    'former president (Former Norwegian President) @ Norway (Norwegian)',
  ],
  ['President-elect Ida Solberg spoke.', 'president elect (President-elect)'],
  [
    'They met Slovak Prime Minister-elect Robert Hudak.',
    'prime minister elect (Prime Minister-elect) @ Slovakia (Slovak)',
  ],
  ['They met Sen. Anna Fields there.', 'senator (Sen)'],
  ['They met Slovakia’s Robert Hudak there.', '- @ Slovakia (Slovakia)'],
  [
    'Yuri Petrenko, a Kremlin foreign policy adviser, left.',
    'foreign policy adviser (foreign policy adviser) @ Kremlin (Kremlin)',
  ],
  ['Ida Solberg, 47, a lawyer from Bergen, left.', 'lawyer (lawyer)'],
  ['Ida Solberg, head of the World Bank, left.', 'head (head) @ World Bank (World Bank)'],
  ['Ida Solberg, acting head of the World Bank, left.', 'acting head (acting head) @ World Bank (World Bank)'],
  [
    'Ida Solberg, a professor at the University of Bergen, left.',
    'professor (professor) @ University of Bergen (University of Bergen)',
  ],
  ['The head of the World Bank, Ida Solberg, left.', 'head (head) @ World Bank (World Bank)'],
  ['Ida Solberg, who heads the World Bank, left.', 'head (heads) @ World Bank (World Bank)'],
  ['Ida Solberg, who led the World Bank, left.', 'former leader (led) @ World Bank (World Bank)'],
  ['Ida Solberg, who is the chairwoman of the World Bank, left.', 'chairwoman (chairwoman) @ World Bank (World Bank)'],
];

const untold: string[] = [
  'Ida Solberg, who left the World Bank, smiled.',
  'Ida Solberg, tired and cold, left.',
  'Ida Solberg, a friendly face, left.',
  'Mr. Hudak left.',
  'It’s Robert Hudak who left.',
  'They met Robert Hudak, and a lawyer left.',
];

const apposed: [string, string, string][] = [
  ['Yuri Petrenko, a Kremlin foreign policy adviser, left.', 'a Kremlin foreign policy adviser', 'adviser'],
  ['Ida Solberg, head of the World Bank, left.', 'head of the World Bank', 'head'],
  ['The head of the World Bank, Ida Solberg, left.', 'The head of the World Bank', 'head'],
];

describe('roles and affiliations, cited', () => {
  it.each(told)('%s', (text, expected) => expect(readRole(text)).toBe(expected));
  it.each(untold)('none: %s', (text) => expect(readRole(text)).toBeUndefined());

  it.each(apposed)('a mention of the same person: %s', (text, words, head) => {
    const names = readNames(text);
    const mention = names.find(({ form, start, end }) => form === 'description' && text.slice(start, end) === words);
    const person = names.find(({ form, type }) => form === 'name' && type === 'person');
    expect(mention).toMatchObject({ head, entity: person!.entity, rule: 'annotate/names/facts/apposition' });
  });

  it('cites what a description tells', () => {
    const text = 'Slovak Prime Minister Robert Hudak came. The Slovak prime minister left.';
    const mention = readNames(text).find(({ form }) => form === 'description')!;
    expect(text.slice(mention.roleCitation!.start, mention.roleCitation!.end)).toBe('prime minister');
    expect(text.slice(mention.affiliationCitation!.start, mention.affiliationCitation!.end)).toBe('Slovak');
  });
});
