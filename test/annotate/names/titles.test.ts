import { describe, expect, it } from 'vitest';
import { readNames } from './read-names.ts';

interface Told {
  readonly span: string;
  readonly title?: string;
  readonly head: string;
  readonly role?: string;
  readonly affiliation?: string;
}

function readFirstPerson(text: string): Told | undefined {
  const name = readNames(text).find(({ type, form }) => type === 'person' && form === 'name');
  if (!name) return undefined;
  return {
    span: text.slice(name.start, name.end),
    ...(name.title ? { title: name.title } : {}),
    head: name.head,
    ...(name.role ? { role: name.role } : {}),
    ...(name.affiliation ? { affiliation: name.affiliation } : {}),
  };
}

const cases: [string, Told][] = [
  [
    'Norwegian President Ida Solberg spoke.',
    {
      span: 'Norwegian President Ida Solberg',
      title: 'Norwegian President',
      head: 'Solberg',
      role: 'president',
      affiliation: 'Norway',
    },
  ],
  [
    'On Friday, Foreign Minister Ida Solberg left.',
    { span: 'Foreign Minister Ida Solberg', title: 'Foreign Minister', head: 'Solberg', role: 'foreign minister' },
  ],
  [
    'They met Kremlin foreign policy adviser Yuri Petrenko there.',
    {
      span: 'Kremlin foreign policy adviser Yuri Petrenko',
      title: 'Kremlin foreign policy adviser',
      head: 'Petrenko',
      role: 'foreign policy adviser',
      affiliation: 'Kremlin',
    },
  ],
  [
    'They met Secretary of State Anna Fields there.',
    { span: 'Secretary of State Anna Fields', title: 'Secretary of State', head: 'Fields', role: 'secretary of state' },
  ],
  ['It was Sen. Anna Fields who left.', { span: 'Sen. Anna Fields', title: 'Sen.', head: 'Fields', role: 'senator' }],
  ['It was Mr. Fields who left.', { span: 'Mr. Fields', title: 'Mr.', head: 'Fields' }],
  [
    'Yuri Petrenko, a Kremlin foreign policy adviser, left.',
    { span: 'Yuri Petrenko', head: 'Petrenko', role: 'foreign policy adviser', affiliation: 'Kremlin' },
  ],
  [
    "Ida Solberg, Norway's foreign minister, left.",
    { span: 'Ida Solberg', head: 'Solberg', role: 'foreign minister', affiliation: 'Norway' },
  ],
  ["They met Slovakia's Robert Hudak there.", { span: 'Robert Hudak', head: 'Hudak', affiliation: 'Slovakia' }],
  ['They met Robert Hudak of Slovakia there.', { span: 'Robert Hudak', head: 'Hudak', affiliation: 'Slovakia' }],
  ['He met his Iranian counterpart Reza Karimi.', { span: 'Reza Karimi', head: 'Karimi', affiliation: 'Iran' }],
];

describe('titles, roles and affiliations', () => {
  it.each(cases)('%s', (text, told) => expect(readFirstPerson(text)).toEqual(told));

  it.each([
    'The Justice Department and General Motors agreed.',
    'The Secretary of State and the Attorney General left.',
    'Sri Lanka and St. Louis were far away.',
  ])('no person: %s', (text) => expect(readFirstPerson(text)).toBeUndefined());

  it('gives the body inside a title too', () => {
    const text = 'They met Microsoft CEO Anna Fields there.';
    const names = readNames(text).map(({ type, start, end }) => `${type}: ${text.slice(start, end)}`);
    expect(names).toEqual(['person: Microsoft CEO Anna Fields', 'organization: Microsoft']);
  });
});
