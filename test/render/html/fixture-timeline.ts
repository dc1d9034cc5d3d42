import type { TimelineEntry } from '../../../src/model/edition.ts';
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
    type: 'dated-sentence',
    date: '2031-03-02',
    granularity: 'daypart',
    status: 'done',
    participants: ['e3'],
    triggers: [],
    citations: [cite('gazette', 'Mayor Benedikta Orm visited the injured in the evening.')],
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
];
