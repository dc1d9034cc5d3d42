import type { Meeting, TimelineEntry } from '../../../src/model/edition.ts';
import { cite } from './fixture-cite.ts';

/** What the made-up reports date. */
export const timeline: readonly TimelineEntry[] = [
  {
    id: 't1',
    type: 'dated-sentence',
    date: '2031-03-02',
    granularity: 'day',
    status: 'done',
    participants: ['e5'],
    triggers: [],
    citations: [
      cite(
        'coastal',
        'Port Sellen closed its eastern basin on Sunday after a loading crane fell on the ferry Anna Vell, injuring 14 people, the harbour authority said.',
      ),
      cite(
        'gazette',
        'A loading crane crashed onto the Anna Vell on Sunday morning, and the eastern basin of Port Sellen was closed.',
      ),
    ],
  },
  {
    id: 't2',
    type: 'visit',
    date: '2031-03-02TEV',
    granularity: 'daypart',
    status: 'done',
    participants: ['e3'],
    place: 'e5',
    triggers: [cite('gazette', 'visited')],
    citations: [cite('gazette', 'Mayor Benedikta Orm visited the injured in the evening.')],
    dates: [cite('gazette', 'in the evening')],
    reported: [
      { status: 'planned', citations: [cite('coastal', 'Vane said')] },
      { status: 'done', citations: [cite('gazette', 'visited')] },
    ],
    disagreements: [
      {
        about: 'date',
        positions: [
          { value: '2031-03-02', citations: [cite('gazette', 'in the evening')] },
          { value: '2031-03-03', citations: [cite('coastal', 'Sunday')] },
        ],
      },
    ],
  },
  {
    id: 't3',
    type: 'dated-sentence',
    date: '2031-05',
    granularity: 'month',
    status: 'planned',
    participants: [],
    triggers: [],
    citations: [cite('ledger', 'The authority’s own schedule had the crane down for inspection in May.')],
  },
  {
    id: 't4',
    type: 'meeting',
    date: '2031-03-04',
    granularity: 'day',
    status: 'planned',
    participants: ['e1', 'e2'],
    triggers: [cite('gazette', 'looked at before Friday')],
    citations: [cite('gazette', 'Every crane in this port will be looked at before Friday.')],
  },
  {
    id: 't5',
    type: 'meeting',
    status: 'denied',
    participants: ['e1', 'e3'],
    triggers: [cite('ledger', 'schedule')],
    citations: [cite('ledger', 'The authority’s own schedule had the crane down for inspection in May.')],
  },
];

/** Who met whom in them. */
export const meetings: readonly Meeting[] = [
  {
    event: 'visit',
    participants: ['e3'],
    place: 'e5',
    date: '2031-03-02',
    citations: [cite('gazette', 'Mayor Benedikta Orm visited the injured')],
  },
  {
    event: 'meeting',
    participants: ['e1', 'e3'],
    date: '2031-03-02',
    entry: 't1',
    citations: [cite('gazette', 'in the evening'), cite('coastal', 'Vane said')],
  },
  {
    event: 'call',
    mode: 'phone',
    participants: ['e1', 'e2'],
    status: 'planned',
    citations: [cite('gazette', 'before Friday')],
  },
];
