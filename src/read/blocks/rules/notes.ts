import { notePrefixes } from '../../word-lists.ts';
import type { LineRule } from '../line-rule.ts';

const hasPrefix = (folded: string, kind: 'update' | 'correction'): boolean =>
  notePrefixes().find(([prefix]) => folded.startsWith(prefix))?.[1] === kind;

const timedUpdate = /^\(?updated?:? \d{1,2}[:.]\d{2}\b/;

/** Corrections and clarifications by the desk. */
export const correctionRule: LineRule = {
  id: 'read/blocks/correction',
  kind: 'correction',
  matches: [
    'Correction: An earlier version misspelled the name of the ship.',
    'Editor’s note: An earlier version of this story gave a wrong date.',
    'This article was corrected on March 12 to say that the pier is in the north.',
    '(This version corrects the spelling of Maske in paragraph four)',
  ],
  rejects: ['Corrections officers were on strike.', 'The correction came too late.', 'Update: The pier is open again.'],
  test: (_line, folded) => hasPrefix(folded, 'correction'),
};

/** Updates and other notes by the desk to its readers. */
export const updateRule: LineRule = {
  id: 'read/blocks/update',
  kind: 'update',
  matches: [
    'UPDATE: The pier is open again.',
    'Editor’s note: The author is a pilot.',
    'This is a developing story. Check back for updates.',
    'Updated at 4:20 p.m. ET',
    'Updated 12:30 p.m. ET',
  ],
  rejects: ['Updated figures are due on Friday.', 'The update took an hour.', 'Correction: The pier is in the north.'],
  test: (_line, folded) => hasPrefix(folded, 'update') || timedUpdate.test(folded),
};
