import type { Decision } from '../model/correction.ts';

const said: Readonly<Record<Decision['correction'], string>> = {
  'same-entity': 'one and the same',
  'different-entities': 'not the same',
  'wrong-speaker': 'said by another',
  'not-a-quote': 'no quotation',
  'same-quotation': 'one utterance',
  'different-quotations': 'two utterances',
  'same-event': 'one event',
  'different-events': 'two events',
  'wrong-finding': 'this finding is wrong',
};

/** What a person decided: "said by Ilse Brandvold", "not the same". */
export const describeDecision = ({ correction, speaker }: Decision): string =>
  correction !== 'wrong-speaker'
    ? said[correction]
    : speaker === undefined
      ? 'not said by the one who was read as its speaker'
      : `said by ${speaker}`;

/** Who decided, and when: "decided by Ilse Tamm on 2031-03-06". */
export const describeDecider = ({ by, date }: Decision): string =>
  ['decided', by === undefined ? 'by somebody who gave no name' : `by ${by}`, date === undefined ? '' : `on ${date}`]
    .filter((part) => part !== '')
    .join(' ');
