import { describe, expect, it } from 'vitest';
import { collateArticles } from '../../../src/collate/collate.ts';
import type { CollatedEvent } from '../../../src/model/collation.ts';
import { articleOf, type Told } from './event-article.ts';

const [orm, vell, pask] = ['Benedikta Orm', 'Tomas Vell', 'Rudi Pask'];

const talks: Told = {
  text: 'Benedikta Orm met Tomas Vell in Lisbon on Tuesday.',
  trigger: 'met',
  who: [orm, vell],
  place: 'Lisbon',
  time: ['on Tuesday', '2031-03-04'],
};
const undated: Told = { text: 'Benedikta Orm held talks with Tomas Vell.', trigger: 'held talks', who: [orm, vell] };
const inLisbon: Told = { ...undated, text: 'Benedikta Orm held talks with Tomas Vell in Lisbon.', place: 'Lisbon' };

const eventsOf = (...articles: (readonly Told[])[]): readonly CollatedEvent[] =>
  collateArticles(articles.map((told, index) => articleOf(`r${index}`, told, { publishedAt: '2031-03-08' }))).events;

const groupsOf = (...articles: (readonly Told[])[]): number => eventsOf(...articles).length;

describe('one event across articles', () => {
  it.each<[string, Told, Told]>([
    ['the same people on the same day', talks, { ...talks, text: `${talks.text} It rained.` }],
    ['the same people, undated', talks, undated],
    ['the same people and place, undated', undated, inLisbon],
    [
      'a week that holds the day',
      talks,
      {
        ...talks,
        text: 'Benedikta Orm and Tomas Vell met this week in Lisbon.',
        time: ['this week', '2031-W10', 'week'],
      },
    ],
    [
      'days that could not be resolved',
      { ...talks, time: ['on Tuesday'] },
      { ...talks, text: 'On Tuesday, Benedikta Orm and Tomas Vell met in Lisbon.', time: ['On Tuesday'] },
    ],
    [
      'a visit to one town on one day',
      {
        text: 'Rudi Pask visited Lisbon on Tuesday.',
        trigger: 'visited',
        type: 'visit',
        who: [pask],
        roles: ['visitor'],
        place: 'Lisbon',
        time: ['on Tuesday', '2031-03-04'],
      },
      {
        text: 'The Tuesday visit of Rudi Pask to Lisbon was short.',
        trigger: 'visit',
        type: 'visit',
        who: [pask],
        roles: ['visitor'],
        place: 'Lisbon',
        time: ['Tuesday', '2031-03-04'],
      },
    ],
    [
      'a death, which comes once',
      { text: 'Rudi Pask died.', trigger: 'died', type: 'death', who: [pask] },
      { text: 'The death of Rudi Pask was told late.', trigger: 'death', type: 'death', who: [pask] },
    ],
    [
      'an accident without names, of one place and day',
      {
        text: 'A train crashed in Lisbon on Tuesday.',
        trigger: 'crashed',
        type: 'accident',
        place: 'Lisbon',
        time: ['on Tuesday', '2031-03-04'],
      },
      {
        text: 'The crash in Lisbon on Tuesday closed the line.',
        trigger: 'crash',
        type: 'accident',
        place: 'Lisbon',
        time: ['on Tuesday', '2031-03-04'],
      },
    ],
  ])('joins %s', (_, a, b) => expect(groupsOf([a], [b])).toBe(1));

  it.each<[string, Told, Told]>([
    ['other people', talks, { ...talks, text: 'Rudi Pask met Tomas Vell in Lisbon on Tuesday.', who: [pask, vell] }],
    [
      'last year’s meeting',
      talks,
      {
        ...talks,
        text: 'Benedikta Orm met Tomas Vell in Lisbon in March 2030.',
        time: ['in March 2030', '2030-03', 'month'],
      },
    ],
    [
      'other days',
      talks,
      { ...talks, text: 'Benedikta Orm met Tomas Vell in Lisbon on Friday.', time: ['on Friday', '2031-03-07'] },
    ],
    [
      'other days that could not be resolved',
      { ...talks, time: ['on Tuesday'] },
      { ...talks, text: 'On Friday, Benedikta Orm met Tomas Vell in Lisbon.', time: ['On Friday'] },
    ],
    [
      'other countries',
      inLisbon,
      { ...inLisbon, text: 'Benedikta Orm held talks with Tomas Vell in Oslo.', place: 'Oslo' },
    ],
    ['another type', talks, { ...talks, trigger: 'met', type: 'call' }],
    ['an earlier one', undated, { ...undated, text: 'Benedikta Orm had met Tomas Vell.', trigger: 'met' }],
    [
      'a list of several meetings',
      undated,
      { ...undated, text: 'Benedikta Orm met Tomas Vell and Rudi Pask.', trigger: 'met', who: [orm, vell, pask] },
    ],
    [
      'speeches of one speaker without a day',
      { text: 'Rudi Pask gave a speech.', trigger: 'gave a speech', type: 'speech', who: [pask], roles: ['speaker'] },
      { text: 'Rudi Pask spoke at the port.', trigger: 'spoke', type: 'speech', who: [pask], roles: ['speaker'] },
    ],
    [
      'who does and who suffers',
      {
        text: 'Rudi Pask attacked Tomas Vell on Tuesday.',
        trigger: 'attacked',
        type: 'attack',
        who: [pask, vell],
        roles: ['agent', 'target'],
        time: ['on Tuesday', '2031-03-04'],
      },
      {
        text: 'Tomas Vell attacked Rudi Pask on Tuesday.',
        trigger: 'attacked',
        type: 'attack',
        who: [vell, pask],
        roles: ['agent', 'target'],
        time: ['on Tuesday', '2031-03-04'],
      },
    ],
  ])('keeps apart %s', (_, a, b) => expect(groupsOf([a], [b])).toBe(2));

  it('gives an undated telling to neither of two days', () => {
    const friday: Told = {
      ...talks,
      text: 'Benedikta Orm met Tomas Vell on Friday.',
      time: ['on Friday', '2031-03-07'],
    };
    const { place: _, ...noPlace } = friday;
    expect(groupsOf([talks], [noPlace], [undated])).toBe(3);
    expect(groupsOf([talks], [noPlace], [inLisbon])).toBe(2);
  });

  it('tells an event as done that an earlier report planned', () => {
    const plan: Told = {
      ...talks,
      text: 'Benedikta Orm will meet Tomas Vell in Lisbon on Tuesday.',
      trigger: 'meet',
      status: 'planned',
    };
    const [event, ...others] = eventsOf([plan], [talks]);
    expect(others).toEqual([]);
    expect(event).toMatchObject({ status: 'done', date: '2031-03-04', disagreed: [] });
    expect(event!.tellings.map(({ status }) => status)).toEqual(['planned', 'done']);
  });

  it('says where reports disagree on the day, and only in like words', () => {
    const other: Told = {
      ...talks,
      text: talks.text.replace('Tuesday', 'Wednesday'),
      time: ['on Wednesday', '2031-03-05'],
    };
    expect(eventsOf([talks], [other])).toMatchObject([{ disagreed: ['date'], status: 'done' }]);
    const unlike = {
      ...other,
      text: 'At noon on Wednesday the mayor, Benedikta Orm, met the grain dealer Tomas Vell over lunch in Lisbon.',
    };
    expect(groupsOf([talks], [unlike])).toBe(2);
    expect(groupsOf([talks, other])).toBe(2);
  });

  it('says where reports disagree on the town', () => {
    const other: Told = { ...talks, text: talks.text.replace('Lisbon', 'Porto'), place: 'Porto' };
    expect(eventsOf([talks], [other])).toMatchObject([{ disagreed: ['place'] }]);
  });

  it('takes the finest date that is told, and the town before the country', () => {
    const coarse: Told = {
      ...talks,
      text: 'Benedikta Orm met Tomas Vell in Portugal this week.',
      place: 'Portugal',
      time: ['this week', '2031-W10', 'week'],
    };
    const [event, ...others] = collateArticles([articleOf('a', [coarse]), articleOf('b', [talks])]).events;
    expect(others).toEqual([]);
    expect(event).toMatchObject({ date: '2031-03-04', granularity: 'day' });
  });

  it('takes no day to come for what is done', () => {
    const eve: Told = {
      ...talks,
      text: talks.text.replace('on Tuesday', 'on the eve'),
      time: ['on the eve', '2031-03-09'],
    };
    const [event] = eventsOf([eve]);
    expect(event).not.toHaveProperty('date');
    expect(eventsOf([{ ...eve, status: 'planned' }])[0]).toMatchObject({ date: '2031-03-09' });
  });

  it('is the same for any order of articles, and stays quick for many', () => {
    const articles = Array.from({ length: 60 }, (_, index) =>
      articleOf(`r${index}`, [talks, inLisbon, undated], { publishedAt: '2031-03-05' }),
    );
    const start = performance.now();
    const collated = collateArticles(articles);
    expect(performance.now() - start).toBeLessThan(3000);
    expect(collated.events).toHaveLength(1);
    const reversed = collateArticles([...articles].reverse());
    expect(reversed.events).toEqual(collated.events);
    expect(reversed.links).toEqual(collated.links);
  });
});
