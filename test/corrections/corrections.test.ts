import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/model/article.ts';
import type { Correction } from '../../src/model/correction.ts';
import type { Edition } from '../../src/model/edition.ts';
import { annotateArticle } from '../../src/pipeline/annotate.ts';
import { compareArticles } from '../../src/pipeline/compare.ts';
import { readInput } from '../../src/read/read-input.ts';

// Made-up events and people.
const first = `Ferry strikes pier

PORT ANSEL – The ferry Sela Marit struck the north pier on Monday. Fourteen people were injured when the ferry struck the pier.
"No ship of this company will leave the harbour until we know why," said Helga Torvane. Joren Maske stood beside her.
Anna Maske, his sister, works at the harbour. Maske said: "The pilot was not on the bridge."`;
const second = `Ferry hits pier in storm

PORT ANSEL – The ferry Sela Marit hit the north pier on Monday. Seventeen people were injured when the ferry struck the pier.
"No vessel of the company will leave the harbour until we know the reason," said Helga Torvane. "The pilot was not on the bridge," said Joren Maske.`;

function read(outlet: string, text: string, publishedAt = '2031-03-03T18:00:00Z'): Article {
  const bytes = Buffer.from(JSON.stringify({ id: outlet.toLowerCase(), outlet, publishedAt, text }));
  const { articles } = readInput({ name: outlet, bytes, options: { as: 'jsonl' } });
  return annotateArticle(articles[0]!);
}

const articles = [read('Harbour', first), read('Island', second)];

const compareWith = (...corrections: Correction[]): Edition =>
  compareArticles(articles, { oneStory: true, corrections })[0]!;

const fitNotices = ({ notices }: Edition) => notices.filter(({ rule }) => rule.startsWith('corrections/'));

const speakerOf = (edition: Edition, words: string) => {
  const telling = edition.quotations
    .flatMap(({ tellings }) => tellings)
    .find(({ citation }) => citation.exact.startsWith(words));
  return edition.entities.find(({ id }) => id === telling?.speaker)?.name;
};

const tellingsOf = (edition: Edition, words: string) =>
  edition.quotations.find(({ tellings }) => tellings.some(({ citation }) => citation.exact.startsWith(words)))?.tellings
    .length;

describe('corrections', () => {
  it('give a quote to whom it belongs', () => {
    const edition = compareWith({
      correction: 'wrong-speaker',
      at: [{ articleId: 'harbour', exact: 'No ship of this company' }],
      speaker: 'Joren Maske',
      by: 'Ilse Tamm',
    });
    expect(speakerOf(compareWith(), 'No ship')).toBe('Helga Torvane');
    expect(speakerOf(edition, 'No ship')).toBe('Joren Maske');
    expect(edition.decisions).toMatchObject([{ correction: 'wrong-speaker', by: 'Ilse Tamm', speaker: 'Joren Maske' }]);
    expect(fitNotices(edition)).toEqual([]);
  });

  it('take a quote away', () => {
    const edition = compareWith({
      correction: 'not-a-quote',
      at: [{ articleId: 'harbour', exact: 'The pilot was not on' }],
    });
    expect(tellingsOf(compareWith(), 'The pilot was not')).toBe(2);
    expect(tellingsOf(edition, 'The pilot was not')).toBe(1);
  });

  it('part and join utterances', () => {
    const pilot = [
      { articleId: 'harbour', exact: 'The pilot was not on the bridge' },
      { articleId: 'island', exact: 'The pilot was not on the bridge' },
    ];
    expect(tellingsOf(compareWith({ correction: 'different-quotations', at: pilot }), 'The pilot')).toBe(1);
    const ship = [{ exact: 'No ship of this company' }, { exact: 'No vessel of the company' }];
    expect(tellingsOf(compareWith(), 'No ship')).toBe(2);
    expect(tellingsOf(compareWith({ correction: 'different-quotations', at: ship }), 'No ship')).toBe(1);
    const pilotAndShip = [ship[0]!, pilot[1]!];
    const joined = compareWith({ correction: 'same-quotation', at: pilotAndShip });
    const held = joined.quotations.find(({ tellings }) =>
      tellings.some(({ citation }) => citation.exact.startsWith('No ship')),
    );
    expect(JSON.stringify(held)).toContain('The pilot was not on the bridge');
  });

  it('say who is one and who is not', () => {
    const names = [
      { articleId: 'harbour', exact: 'Helga Torvane' },
      { articleId: 'island', exact: 'Helga Torvane' },
    ];
    const nameCount = (edition: Edition) => edition.entities.filter(({ name }) => name === 'Helga Torvane').length;
    expect(nameCount(compareWith())).toBe(1);
    expect(nameCount(compareWith({ correction: 'different-entities', at: names }))).toBe(2);
    const joined = compareWith({
      correction: 'same-entity',
      at: [
        { articleId: 'harbour', exact: 'Anna Maske' },
        { articleId: 'island', exact: 'Helga Torvane' },
      ],
    });
    expect(joined.entities.some(({ forms }) => forms.includes('Anna Maske') && forms.includes('Helga Torvane'))).toBe(
      true,
    );
  });

  it('turn a wrong finding off, and it is still in the edition', () => {
    const isNumber = ({ kind }: { kind: string }) => kind === 'quantity' || kind === 'number';
    expect(compareWith().findings.find(isNumber)?.status).toBe('disputed');
    const edition = compareWith({ correction: 'wrong-finding', at: [{ exact: 'Fourteen' }, { exact: 'Seventeen' }] });
    expect(edition.findings.find(isNumber)).toMatchObject({ status: 'unsure', decision: edition.decisions![0]!.id });
  });

  it('survive a changed article and a changed id', () => {
    const edition = compareWith({
      correction: 'wrong-speaker',
      at: [{ articleId: 'an-older-id', exact: 'NO SHIP of this company  will leave', start: 4000 }],
      speaker: 'Maske',
    });
    expect(fitNotices(edition)).toEqual([]);
    expect(speakerOf(edition, 'No ship')).not.toBe('Helga Torvane');
  });

  it.each<[string, Correction, string]>([
    ['words that are gone', { correction: 'not-a-quote', at: [{ exact: 'The captain slept' }] }, 'no input'],
    ['words of two articles', { correction: 'not-a-quote', at: [{ exact: 'The pilot was not' }] }, 'articleId'],
    ['no quote there', { correction: 'not-a-quote', at: [{ exact: 'Fourteen people' }] }, 'no quotation'],
    [
      'a speaker whom nobody names',
      { correction: 'wrong-speaker', at: [{ exact: 'No ship' }], speaker: 'Otto' },
      'Otto',
    ],
    [
      'a finding that is none',
      { correction: 'wrong-finding', at: [{ exact: 'Fourteen' }], finding: 'date' },
      'no such finding',
    ],
  ])('give a notice: %s', (_, correction, word) => {
    const notices = fitNotices(compareWith({ ...correction, by: 'Ilse Tamm' }));
    expect(notices).toHaveLength(1);
    expect(notices[0]!.reason).toContain(word);
    expect(notices[0]!.reason).toContain('Ilse Tamm');
  });

  it('that contradict each other: the later holds, and without dates none', () => {
    const at = [
      { articleId: 'harbour', exact: 'The pilot was not on the bridge' },
      { articleId: 'island', exact: 'The pilot was not on the bridge' },
    ];
    const undated = compareWith({ correction: 'same-quotation', at }, { correction: 'different-quotations', at });
    expect(fitNotices(undated)).toHaveLength(2);
    expect(undated.decisions).toBeUndefined();
    const dated = compareWith(
      { correction: 'different-quotations', at, date: '2031-03-05' },
      { correction: 'same-quotation', at, date: '2031-03-04' },
    );
    expect(fitNotices(dated)).toHaveLength(1);
    expect(dated.decisions).toMatchObject([{ correction: 'different-quotations' }]);
    expect(tellingsOf(dated, 'The pilot')).toBe(1);
  });

  it('keep apart what others tie through a third', () => {
    const [a, b, c] = [
      { exact: 'No ship of this company' },
      { exact: 'No vessel of the company' },
      { articleId: 'island', exact: 'The pilot was not on the bridge' },
    ];
    const edition = compareWith(
      { correction: 'same-quotation', at: [a, b] },
      { correction: 'same-quotation', at: [a, c] },
      { correction: 'different-quotations', at: [b, c] },
    );
    expect(fitNotices(edition).map(({ rule }) => rule)).toEqual(['corrections/contradiction']);
  });
});
