import type { Quotation, Telling, TellingDifference } from '../../../src/model/edition.ts';
import { cite } from './fixture-cite.ts';

const same = (text: string): TellingDifference => ({ op: 'equal', text, other: text });
const lost = (other: string): TellingDifference => ({ op: 'delete', text: '', other });
const changed = (other: string, text: string): TellingDifference => ({ op: 'replace', text, other });

const basinTellings: readonly Telling[] = [
  {
    citation: cite(
      'coastal',
      'We will not open this basin for one owner, and we will not close the harbour for one crane,',
    ),
    form: 'direct',
    speaker: 'e1',
    relation: 'verbatim',
  },
  {
    citation: cite('gazette', 'We will not open this basin for one owner,'),
    form: 'direct',
    speaker: 'e1',
    relation: 'trimmed',
    differs: [
      same('We will not open this basin for one owner,'),
      lost('and we will not close the harbour for one crane,'),
    ],
  },
  {
    citation: cite('mirror', 'the port would not be opened for one owner nor shut because of one crane'),
    form: 'indirect',
    speaker: 'e1',
    via: [cite('mirror', 'state radio')],
    relation: 'paraphrase',
  },
  {
    citation: cite(
      'ledger',
      'We shall not open the basin for a single owner and we shall not shut the port for a single crane,',
    ),
    form: 'direct',
    speaker: 'e1',
    relation: 'other-translation',
    differs: [
      same('We'),
      changed('will', 'shall'),
      same('not open'),
      changed('this', 'the'),
      same('basin for'),
      changed('one owner,', 'a single owner'),
      same('and we'),
      changed('will not close the harbour', 'shall not shut the port'),
      same('for'),
      changed('one', 'a single'),
      same('crane,'),
    ],
  },
];

const craneTellings: readonly Telling[] = ['coastal', 'gazette', 'beacon'].map((id) => ({
  citation: cite(id, 'Every crane in this port will be looked at before Friday.'),
  form: 'direct',
  speaker: 'e1',
  relation: 'verbatim',
}));

/** What was said in the made-up reports. */
export const quotations: readonly Quotation[] = [
  { id: 'q1', speaker: 'e1', base: 0, tellings: basinTellings },
  { id: 'q2', speaker: 'e1', base: 0, tellings: craneTellings },
  {
    id: 'q3',
    speaker: 'e3',
    base: 0,
    tellings: [
      {
        citation: cite('gazette', 'I saw people who were angry, and they were right,'),
        form: 'direct',
        speaker: 'e3',
        relation: 'verbatim',
      },
    ],
  },
  {
    id: 'q4',
    base: 0,
    tellings: [
      {
        citation: cite('beacon', 'It sounded like the sky breaking,'),
        form: 'direct',
        relation: 'verbatim',
      },
    ],
  },
];
