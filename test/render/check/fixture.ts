import { readFileSync } from 'node:fs';
import type { Article } from '../../../src/model/article.ts';
import type { Check, CheckEvidence, CheckItem } from '../../../src/model/check.ts';
import { createCitation } from '../../../src/model/citation.ts';
import { readInput } from '../../../src/read/read-input.ts';

const folder = new URL('../../../samples/brannoch-lock/', import.meta.url);

const readSample = (path: string): Article =>
  readInput({ name: path, bytes: readFileSync(new URL(path, folder)), options: {} }).articles[0]!;

const { annotations: _, ...draft } = readSample('draft.md');

const inputs = ['agency.txt', 'courier.txt', 'evening-news.txt', 'radio.txt', 'record.md', 'transcript.txt'].map(
  (name) => readSample(`inputs/${name}`),
);

/** The characters of an article that hold these words. */
function cite(article: Pick<Article, 'id' | 'text'>, words: string) {
  const start = article.text.indexOf(words);
  if (start < 0) throw new Error(`not in ${article.id}: ${words}`);
  return createCitation(article, { start, end: start + words.length });
}

const inputOf = (outlet: string): Article => inputs.find((input) => input.outlet === outlet)!;

const evidence = (
  outlet: string,
  words: string,
  stands: CheckEvidence['stands'],
  fields: Omit<Partial<CheckEvidence>, 'citation' | 'stands'> = {},
): CheckEvidence => ({ citation: cite(inputOf(outlet), words), stands, ...fields });

type Fields = Omit<Partial<CheckItem>, 'citation' | 'kind' | 'verdict'>;

let count = 0;
const item = (
  kind: CheckItem['kind'],
  words: string,
  verdict: CheckItem['verdict'],
  fields: Fields = {},
): CheckItem => {
  count += 1;
  return {
    id: `i${count}`,
    kind,
    citation: cite(draft, words),
    verdict,
    certainty: 0.9,
    why: ['by hand'],
    evidence: [],
    origins: 0,
    ...fields,
  };
};

/** The sample draft checked by hand: an item of each verdict, and both lists. */
export const lockCheck: Check = {
  variorum: 'check/1',
  producer: 'variorum 0.1.0',
  draft,
  articles: inputs.map(({ annotations: _, ...input }) => input),
  read: 7,
  items: [
    item('number', 'Eleven boats', 'contradicted', {
      why: ['three inputs count nine'],
      evidence: [
        evidence('Osk Canal Trust', 'Nine boats', 'contradicts', { value: '9 boats', primary: true }),
        evidence('Merrow Press Agency', 'nine boats', 'contradicts', { value: '9 boats' }),
        evidence('The Tarn Courier', 'nine boats', 'contradicts', { value: '9 boats' }),
      ],
    }),
    item('place', 'Brannoch', 'found', {
      evidence: [evidence('Merrow Press Agency', 'Brannoch', 'same')],
      more: 4,
      origins: 1,
    }),
    item('quote', 'We will pay for every boat, and we will pay before we know who is to blame', 'found-verbatim', {
      subject: { name: 'Sefa Lindqvar' },
      evidence: [
        evidence(
          'Osk Canal Trust',
          'We will pay for every boat, and we will pay before we know who is to blame',
          'same',
          { primary: true, subject: { name: 'Sefa Lindqvar' }, relation: 'verbatim' },
        ),
      ],
      origins: 1,
    }),
    item('role', 'deputy director', 'contradicted', {
      subject: { name: 'Sefa Lindqvar', citation: cite(draft, 'Sefa Lindqvar') },
      evidence: [
        evidence('Merrow Press Agency', 'the director of the trust', 'contradicts', {
          subject: { name: 'Sefa Lindqvar' },
        }),
      ],
    }),
    item('name', 'Lindquar', 'altered', { evidence: [evidence('Merrow Press Agency', 'Lindqvar', 'altered')] }),
    item('quote', 'It could have been foreseen', 'altered', {
      subject: { name: 'Sefa Lindqvar' },
      differs: [
        { op: 'equal', text: 'It could', other: 'It could' },
        { op: 'delete', text: '', other: 'not' },
        { op: 'equal', text: 'have been foreseen', other: 'have been foreseen' },
      ],
      evidence: [
        evidence('Merrow Press Agency', 'It could not have been foreseen', 'altered', {
          subject: { name: 'Sefa Lindqvar' },
        }),
        evidence('Osk Canal Trust', 'I have asked myself all day whether somebody should have', 'near', {
          primary: true,
        }),
      ],
    }),
    item('quote', 'We inspected that gate … and we found nothing', 'found-trimmed', {
      evidence: [
        evidence(
          'Osk Canal Trust',
          'We inspected that gate in March, and we found nothing that worried us',
          'trimmed',
          { primary: true },
        ),
        evidence(
          'Merrow Press Agency',
          'We inspected that gate in March and we found nothing that worried us',
          'trimmed',
        ),
      ],
      origins: 2,
    }),
    item('quote', 'A pin of that size does not shear in one morning', 'other-speaker', {
      subject: { name: 'Petra Voss' },
      evidence: [
        evidence('The Dunmere Record', 'A pin of that size does not shear in one morning', 'other-speaker', {
          subject: { name: 'Tomas Ardell', citation: cite(inputOf('The Dunmere Record'), 'Tomas Ardell') },
        }),
      ],
    }),
    item('number', '3.2 kilometres', 'one-origin', {
      otherwise: 'found',
      why: ['found in 2 inputs of one origin: the passage around it is the same in both'],
      evidence: [
        evidence('Merrow Press Agency', '3.2 kilometres', 'same'),
        evidence('The Tarn Courier', '3.2 kilometres', 'same'),
      ],
      origins: 1,
    }),
    item('quote', 'I will not be hurried by anybody', 'not-found', { why: ['no input has words near to these'] }),
    item('quote', "We've got water for three days and then the fish die", 'other-wording', {
      differs: [
        { op: 'replace', text: "We've got", other: 'We have' },
        { op: 'equal', text: 'water for three days', other: 'water for three days,' },
        { op: 'equal', text: 'and then the fish', other: 'and then the fish' },
        { op: 'replace', text: 'die', other: 'will die' },
      ],
      evidence: [evidence('Radio Lowen', 'We have water for three days, and then the fish will die', 'other-wording')],
      origins: 1,
    }),
  ],
  unchecked: [
    { citation: cite(draft, 'ditch'), why: 'a term in quotation marks that nobody said' },
    {
      citation: cite(draft, 'without a feeling of shame.'),
      why: 'no quote, number, name, date, role or place in it that can be held against the inputs',
    },
  ],
  spellings: [
    {
      name: 'Sefa Lindqvar',
      forms: [
        { form: 'Lindqvar', citations: [cite(draft, 'Lindqvar'), cite(inputOf('Merrow Press Agency'), 'Lindqvar')] },
        { form: 'Lindquar', citations: [cite(draft, 'Lindquar')] },
      ],
    },
  ],
  titles: [
    {
      name: 'Sefa Lindqvar',
      forms: [
        { form: 'deputy director', citations: [cite(draft, 'deputy director')] },
        { form: 'director', citations: [cite(inputOf('Merrow Press Agency'), 'director')] },
      ],
    },
  ],
  notices: [
    {
      severity: 'warning',
      rule: 'check/draft/among-inputs',
      reason:
        'draft-v1.docx, one of the inputs, has nearly the text of the draft: the draft is held against the others',
      articleId: draft.id,
    },
  ],
};
