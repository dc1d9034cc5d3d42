import type { Finding } from '../../../src/model/edition.ts';
import { cite } from './fixture-cite.ts';

/** Where the made-up reports differ, agree and are silent. */
export const findings: readonly Finding[] = [
  {
    id: 'f1',
    kind: 'number',
    question: 'How many people were injured?',
    status: 'disputed',
    certainty: 0.92,
    weight: 10,
    evidence: 'same-thing-counted',
    positions: [
      {
        value: '14',
        citations: [cite('coastal', '14 people'), cite('gazette', '14 people'), cite('beacon', '14 people')],
      },
      { value: 'at least 17', citations: [cite('mirror', 'At least 17 people')] },
    ],
    silent: ['ledger'],
    read: ['coastal', 'gazette', 'mirror', 'ledger', 'beacon'],
  },
  {
    id: 'f2',
    kind: 'quote',
    question: 'In which words is Aleksander Vane quoted on the basin?',
    status: 'disputed',
    certainty: 0.81,
    weight: 8,
    evidence: 'quotation-aligned',
    positions: [
      {
        value: 'will not open this basin',
        citations: [cite('coastal', 'will not open this basin'), cite('gazette', 'will not open this basin')],
      },
      { value: 'shall not open the basin', citations: [cite('ledger', 'shall not open the basin')] },
    ],
    silent: ['beacon'],
    read: ['coastal', 'gazette', 'mirror', 'ledger', 'beacon'],
  },
  {
    id: 'f3',
    kind: 'number',
    question: 'When was the crane due for inspection?',
    status: 'agreed',
    certainty: 0.9,
    weight: 4,
    evidence: 'same-value',
    positions: [
      {
        value: 'in May',
        citations: [cite('coastal', 'in May'), cite('gazette', 'in May'), cite('ledger', 'in May')],
      },
    ],
    silent: [],
    read: ['coastal', 'gazette', 'ledger'],
  },
  {
    id: 'f4',
    kind: 'number',
    question: 'How strong was the wind?',
    status: 'unsure',
    certainty: 0.4,
    weight: 1,
    evidence: 'one-report',
    positions: [{ value: 'up to 96 km/h', citations: [cite('coastal', 'up to 96 kilometres an hour')] }],
    silent: ['gazette', 'mirror', 'ledger', 'beacon'],
    read: ['coastal', 'gazette', 'mirror', 'ledger', 'beacon'],
  },
  {
    id: 'quotation-silent-q2',
    kind: 'quotation-silent',
    question: 'Who leaves out these words of Aleksander Vane?',
    status: 'agreed',
    certainty: 0.8,
    weight: 6,
    evidence: 'told by others',
    positions: [
      {
        value: 'Every crane in this port will be looked at before Friday.',
        citations: [
          cite('coastal', 'Every crane in this port will be looked at before Friday.'),
          cite('gazette', 'Every crane in this port will be looked at before Friday.'),
        ],
      },
    ],
    silent: ['mirror', 'ledger'],
    read: ['coastal', 'gazette', 'mirror', 'ledger', 'beacon'],
  },
];
