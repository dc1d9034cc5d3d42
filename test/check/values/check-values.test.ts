import { describe, expect, it } from 'vitest';
import type { CheckKind } from '../../../src/model/check.ts';
import { checkText, verdictsOf } from '../check-made-up.ts';

const ferry =
  'A ferry with 212 passengers struck the north pier of Wend in fog on Tuesday evening. Eleven people were injured, the harbour authority said. The repairs will cost 4.8 million euros, according to the council.';
const council = 'The council of Wend voted 41 to 38 on Wednesday to close the fish market. The market opened in 1962.';

describe.each<[CheckKind, readonly (readonly [draft: string, report: string, verdicts: readonly string[]])[]]>([
  [
    'number',
    [
      ['The ferry had 212 passengers on board when it struck the pier.', ferry, ['212 passengers: found']],
      ['The ferry had 221 passengers on board when it struck the pier.', ferry, ['221 passengers: contradicted']],
      ['Some 210 passengers were on the ferry that struck the pier.', ferry, ['Some 210 passengers: found']],
      [
        'Repairs of the pier will cost 8.4 million euros, the council said.',
        ferry,
        ['8.4 million euros: contradicted'],
      ],
      ['Ilse Brandt, 34, came home first.', 'Ilse Brandt, 28, a baker, won the race.', ['34: contradicted']],
      ['A donor has given 30 bicycles to the school.', ferry, ['30 bicycles: not-found']],
      ['The council voted 41 to 38 to close the fish market.', council, ['41 to 38: found']],
      ['The council voted 41 to 36 to close the fish market.', council, ['41 to 36: contradicted']],
    ],
  ],
  [
    'date',
    [
      ['The ferry struck the pier of Wend on Tuesday.', ferry, ['Tuesday: found']],
      ['The ferry struck the pier of Wend in fog on Monday.', ferry, ['Monday: contradicted']],
      ['The bakers of Orrin will meet on Monday.', ferry, ['Monday: not-found']],
      ['The fish market of Wend opened in 1962.', council, ['1962: found']],
      ['The fish market of Wend opened in 1926.', council, ['1926: contradicted']],
    ],
  ],
  [
    'place',
    [
      ['The fire broke out in Mill Lane.', 'A fire broke out in Mill Lane on Sunday night.', ['Mill Lane: found']],
      [
        'The fire broke out in Quarry Road on Sunday night.',
        'The fire broke out in Mill Lane on Sunday night. Nobody was hurt.',
        ['Quarry Road: contradicted'],
      ],
    ],
  ],
  [
    'place',
    [
      [
        'The watches came from Geneva and were to be flown to Singapore.',
        'The watches had come from Geneva and were to be flown to Dubai.',
        ['Geneva: found', 'Singapore: contradicted'],
      ],
      ['The flight from LAX was turned round.', 'The flight from Los Angeles was turned round.', []],
    ],
  ],
  [
    'superlative',
    [
      [
        'It is the largest fire in Wend since 1998.',
        'It was the largest fire in Wend since 1998, the brigade said.',
        ['largest fire: found'],
      ],
      [
        'It is the largest fire in the history of Wend.',
        'It was the second largest fire in the history of Wend.',
        ['largest fire: contradicted'],
      ],
      ['Her shop is the oldest bakery in town.', ferry, ['oldest bakery: not-found']],
    ],
  ],
])('%s', (kind, cases) => {
  it.each(cases)('%s', (draft, report, verdicts) => {
    expect(verdictsOf(checkText(kind, draft, report))).toEqual(verdicts);
  });
});

describe('checkItems', () => {
  it('calls an earlier toll contradicted where later reports have another', () => {
    const items = checkText(
      'number',
      'The ferry accident at Wend has killed four people.',
      'A ferry accident at Wend killed four people on Tuesday.',
      'The ferry accident at Wend killed six people, the police said.',
    );
    expect(verdictsOf(items)).toEqual(['four people: contradicted']);
    expect(items[0]!.evidence.map(({ stands }) => stands)).toEqual(['contradicts', 'same']);
  });

  it('keeps what bears a number out beside what contradicts it', () => {
    const [item] = checkText(
      'number',
      'The repairs of the pier will cost 4.8 million euros, the council says.',
      ferry,
      'The repairs of the pier will cost 6.1 million euros, the council says.',
    );
    expect(item!.verdict).toBe('found');
    expect(item!.evidence.map(({ stands }) => stands)).toEqual(['same', 'contradicts']);
    expect(item!.why.join(' ')).toContain('another input has 6.1 million euros');
  });

  it('takes a number that bears out one count for no other', () => {
    const report = 'Of the 40 sick, 29 were taken to hospital and six to intensive care.';
    const items = checkText('number', 'Of the 40 sick, 29 were taken to hospital and nine to intensive care.', report);
    expect(verdictsOf(items).slice(-2)).toEqual(['29: found', 'nine: contradicted']);
  });

  it('leaves numbers inside quotation marks to the quotes', () => {
    expect(checkText('number', '“We counted 50 boats,” said Ilse Brandt, the mayor.', ferry)).toEqual([]);
  });

  it('finds nothing in a draft without inputs', () => {
    expect(verdictsOf(checkText('number', 'The ferry had 212 passengers on board.'))).toEqual([
      '212 passengers: not-found',
    ]);
  });
});
