import type { EditionEntity } from '../../../src/model/edition.ts';
import { cite } from './fixture-cite.ts';

/** Who and what the made-up reports name. */
export const entities: readonly EditionEntity[] = [
  {
    id: 'e1',
    name: 'Aleksander Vane',
    type: 'person',
    forms: ['Aleksander Vane', 'Vane', 'The harbour master'],
    roles: ['harbour master', 'harbour boss'],
    mentions: [
      cite('coastal', 'Harbour Master Aleksander Vane'),
      cite('coastal', 'Vane said'),
      cite('gazette', 'Harbour Master Aleksander Vane'),
      cite('mirror', 'Aleksander Vane'),
      cite('ledger', 'Vane was'),
      cite('beacon', 'Aleksander Vane'),
    ],
  },
  {
    id: 'e2',
    name: 'Oona Brask',
    type: 'person',
    forms: ['Oona Brask'],
    roles: ['spokeswoman'],
    mentions: [cite('coastal', 'Oona Brask'), cite('ledger', 'Oona Brask')],
  },
  {
    id: 'e3',
    name: 'Benedikta Orm',
    type: 'person',
    forms: ['Benedikta Orm'],
    roles: ['mayor'],
    mentions: [cite('gazette', 'Mayor Benedikta Orm')],
  },
  {
    id: 'e4',
    name: 'Brask & Daughters',
    type: 'organization',
    forms: ['Brask & Daughters'],
    roles: [],
    mentions: [cite('coastal', 'Brask & Daughters'), cite('ledger', 'Brask & Daughters')],
  },
  {
    id: 'e5',
    name: 'Port Sellen',
    type: 'place',
    forms: ['Port Sellen'],
    roles: [],
    mentions: [cite('coastal', 'Port Sellen'), cite('gazette', 'Port Sellen'), cite('mirror', 'Port Sellen')],
  },
];
