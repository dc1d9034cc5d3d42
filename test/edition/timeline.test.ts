import { describe, expect, it } from 'vitest';
import { collateArticles } from '../../src/collate/collate.ts';
import { buildEdition } from '../../src/edition/build-edition.ts';
import { listCitations, verifyCitation, verifyConsistency } from '../../src/edition/verify.ts';
import type { Edition } from '../../src/model/edition.ts';
import { articleOf, type Told } from '../collate/events/event-article.ts';
import { story } from './bridge-story.ts';

const [orm, vell, pask] = ['Benedikta Orm', 'Tomas Vell', 'Rudi Pask'];

const talks: Told = {
  text: 'Benedikta Orm met Tomas Vell in Lisbon on Tuesday.',
  trigger: 'met',
  who: [orm, vell],
  place: 'Lisbon',
  time: ['on Tuesday', '2031-03-04'],
};
const plan: Told = {
  ...talks,
  text: 'Benedikta Orm will meet Tomas Vell in Lisbon on Tuesday, her office said.',
  trigger: 'meet',
  status: 'planned',
};
const list: Told = {
  text: 'Over the weeks, Benedikta Orm met Tomas Vell and Rudi Pask.',
  trigger: 'met',
  who: [orm, vell, pask],
};

function editionOf(...told: (readonly Told[])[]): Edition {
  const articles = told.map((list, index) => articleOf(`r${index}`, list, { publishedAt: `2031-03-0${index + 4}` }));
  const edition = buildEdition({ story, articles, collation: collateArticles(articles) });
  const byId = new Map(articles.map((article) => [article.id, article]));
  for (const { citation, path } of listCitations(edition))
    expect(verifyCitation(citation, byId.get(citation.articleId)!), path).toBeUndefined();
  expect(verifyConsistency(edition)).toEqual([]);
  return edition;
}

const nameOf = (edition: Edition, id: string) => edition.entities.find((entity) => entity.id === id)?.name;

describe('the timeline', () => {
  it('has one entry for what several reports tell, with trigger, sentence and words of time', () => {
    const edition = editionOf([talks], [{ ...talks, text: `${talks.text} It rained.` }]);
    expect(edition.timeline).toHaveLength(1);
    const [entry] = edition.timeline;
    expect(entry).toMatchObject({ id: 't1', type: 'meeting', date: '2031-03-04', granularity: 'day', status: 'done' });
    expect(entry!.triggers.map(({ exact }) => exact)).toEqual(['met', 'met']);
    expect(entry!.dates!.map(({ exact }) => exact)).toEqual(['on Tuesday', 'on Tuesday']);
    expect(entry!.citations.map(({ articleId }) => articleId)).toEqual(['r0', 'r1']);
    expect(nameOf(edition, entry!.place!)).toBe('Lisbon');
    expect(entry).not.toHaveProperty('disagreements');
    expect(entry).not.toHaveProperty('reported');
  });

  it('keeps a dated sentence of which no event takes the date', () => {
    const closed: Told = {
      text: 'The port was closed on Monday.',
      trigger: 'closed',
      time: ['on Monday', '2031-03-03'],
      isMissed: true,
    };
    const edition = editionOf([talks, closed]);
    expect(edition.timeline.map(({ type, date }) => [type, date])).toEqual([
      ['dated-sentence', '2031-03-03'],
      ['meeting', '2031-03-04'],
    ]);
  });

  it('puts a sentence that says nearly the same to the event, and prints nothing twice', () => {
    const edition = editionOf([talks], [{ ...talks, isMissed: true }]);
    expect(edition.timeline).toMatchObject([
      { type: 'meeting', citations: [{ articleId: 'r0' }, { articleId: 'r1' }] },
    ]);
    const cited = edition.timeline.flatMap(({ date, citations }) =>
      citations.map((c) => `${date} ${c.articleId} ${c.start}`),
    );
    expect(new Set(cited).size).toBe(cited.length);
  });

  it('tells what was planned and then done, and who says which', () => {
    const [entry] = editionOf([plan], [talks]).timeline;
    expect(entry).toMatchObject({ status: 'done' });
    expect(entry!.reported!.map(({ status, citations }) => [status, citations[0]!.articleId])).toEqual([
      ['planned', 'r0'],
      ['done', 'r1'],
    ]);
  });

  it('marks days on which the reports disagree, each with the words that tell it', () => {
    const other: Told = {
      ...talks,
      text: talks.text.replace('Tuesday', 'Wednesday'),
      time: ['on Wednesday', '2031-03-05'],
    };
    const [entry] = editionOf([talks], [other]).timeline;
    expect(entry!.disagreements).toMatchObject([
      {
        about: 'date',
        positions: [
          { value: '2031-03-04', citations: [{ exact: 'on Tuesday' }] },
          { value: '2031-03-05', citations: [{ exact: 'on Wednesday' }] },
        ],
      },
    ]);
  });

  it('puts events without a date last', () => {
    const edition = editionOf([{ ...list, who: [orm, pask] }, talks]);
    expect(edition.timeline.map(({ date }) => date)).toEqual(['2031-03-04', undefined]);
  });
});

describe('the meetings', () => {
  it('take a list of partners apart, and put it to the meeting of the pair', () => {
    const edition = editionOf([talks], [list]);
    const rows = edition.meetings.map(({ participants, citations }) => [
      participants.map((id) => nameOf(edition, id)),
      citations.map(({ articleId }) => articleId),
    ]);
    expect(rows).toEqual([
      [
        [orm, vell],
        ['r0', 'r1'],
      ],
      [[orm, pask], ['r1']],
    ]);
    expect(edition.meetings[0]).toMatchObject({ event: 'meeting', date: '2031-03-04', entry: 't1' });
  });

  it('tell what is planned, and leave out what is denied', () => {
    expect(editionOf([plan]).meetings).toMatchObject([{ status: 'planned' }]);
    expect(editionOf([{ ...talks, status: 'denied' }]).meetings).toEqual([]);
  });

  it('need two who are named', () => {
    expect(editionOf([{ ...talks, who: [orm] }]).meetings).toEqual([]);
  });
});
