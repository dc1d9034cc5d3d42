import { describe, expect, it } from 'vitest';
import { annotationsOf } from '../../../src/model/annotation.ts';
import { describeEvents, readArticle } from './read-events.ts';

const cases: readonly (readonly [sentence: string, ...events: string[]])[] = [
  [
    'Esther Vale met Thomas Orr in Lisbon on Tuesday.',
    'meeting done [met]: Esther Vale; Thomas Orr | Lisbon | Tuesday',
  ],
  [
    'Esther Vale held talks with Thomas Orr in Lisbon.',
    'meeting done [held talks]: Esther Vale; Thomas Orr | Lisbon | -',
  ],
  [
    'Talks between Norway and Chile began in Geneva on Monday.',
    'meeting done [Talks between Norway and Chile began]: Norway; Chile | Geneva | Monday',
  ],
  [
    'President Esther Vale was received by Thomas Orr in Madrid.',
    'meeting done [received]: Thomas Orr; President Esther Vale | Madrid | -',
  ],
  ['Esther Vale shook hands with Thomas Orr.', 'meeting done [shook hands]: Esther Vale; Thomas Orr | - | -'],
  ['Russia-China trade talks resumed in Geneva.', 'meeting done [talks resumed]: Russia; China | Geneva | -'],
  ['Esther Vale spoke by phone with Thomas Orr.', 'call done [spoke by phone]: Esther Vale; Thomas Orr | - | -'],
  ['Esther Vale arrived in Lisbon on Monday.', 'visit done [arrived]: Esther Vale | Lisbon | Monday'],
  ['Esther Vale gave a speech in Lisbon.', 'speech done [gave a speech]: Esther Vale | Lisbon | -'],
  ['Norway and Chile signed a pact in Geneva.', 'agreement done [signed a pact]: Norway; Chile | Geneva | -'],
  ['Esther Vale will meet Thomas Orr in Lisbon.', 'meeting planned [meet]: Esther Vale; Thomas Orr | Lisbon | -'],
  ['Esther Vale could meet Thomas Orr.', 'meeting possible [meet]: Esther Vale; Thomas Orr | - | -'],
  ['Esther Vale did not meet Thomas Orr.', 'meeting denied [meet]: Esther Vale; Thomas Orr | - | -'],
  ['Police arrested Thomas Orr in Lisbon.', 'arrest done [arrested]: Police; Thomas Orr | Lisbon | -'],
  ['Esther Vale resigned on Monday.', 'resignation done [resigned]: Esther Vale | - | Monday'],
  ['The teachers struck in Lisbon on Monday.', 'strike done [struck]: The teachers | Lisbon | Monday'],
  ['The ferry Aldane struck a pier in Lisbon.'],
  ['We warned the company about the engines.'],
  ['The valve met the criteria.'],
  ['The plan met with criticism from every quarter.'],
  ['Visit our website for the full list.'],
  ['Nearly two million tourists visited the caves last year.'],
  ['As host nation, Norway gets two extra wild cards.'],
  ['Esther Vale welcomed the decision.'],
  ['The meeting room was empty.'],
];

describe('events', () => {
  it.each(cases)('reads "%s"', (sentence, ...events) => {
    expect(describeEvents(sentence)).toEqual(events.filter((event) => typeof event === 'string'));
  });

  it('gives each of those whom a plural takes up', () => {
    const article = readArticle(
      'Esther Vale greeted Thomas Orr in Lisbon.\nThe two leaders held a phone call on Monday.',
    );
    const call = annotationsOf(article.annotations, 'event').find(({ type }) => type === 'call')!;
    const greeting = annotationsOf(article.annotations, 'event').find(({ type }) => type === 'meeting')!;
    expect(call.participants.map(({ entity }) => entity)).toEqual(greeting.participants.map(({ entity }) => entity));
    expect(new Set(call.participants.map(({ start }) => start)).size).toBe(1);
  });

  it('keeps apart a time that another clause tells', () => {
    const text = 'Esther Vale said on Tuesday that she had met Thomas Orr in Lisbon.';
    const [meeting] = annotationsOf(readArticle(text).annotations, 'event').filter(({ type }) => type === 'meeting');
    expect(meeting?.implied).toEqual(['time']);
  });

  it('adds whom a caption leaves unsaid', () => {
    const text = 'President Esther Vale has had a busy month.\nA meeting with Prime Minister Thomas Orr in Lisbon';
    expect(describeEvents(text)).toEqual([
      'meeting done [meeting]: President Esther Vale; Prime Minister Thomas Orr | Lisbon | -',
    ]);
  });

  it('takes a noun whose day is to come as planned', () => {
    const text = 'Esther Vale told reporters of a meeting with Thomas Orr on Friday.';
    expect(describeEvents(text, { publishedAt: '2031-05-07' })[0]).toMatch(/^meeting (?:planned|done)/);
  });

  it('marks one main event and fills it from the next sentences', () => {
    const text = 'A tram derailed, killing two people.\nThe accident happened in Lisbon on Tuesday morning.';
    const { annotations } = readArticle(text, { title: 'Two killed as tram derails' });
    const main = annotationsOf(annotations, 'event').filter((event) => event.main);
    expect(main).toHaveLength(1);
    expect(main[0]!.time).toBeDefined();
    expect(main[0]!.place).toBeDefined();
  });

  it('keeps ids apart and spans within eight words', () => {
    const { annotations, text } = readArticle(cases.map(([sentence]) => sentence).join('\n'));
    const events = annotationsOf(annotations, 'event');
    expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
    for (const { start, end } of events) expect(text.slice(start, end).split(/\s+/).length).toBeLessThanOrEqual(8);
  });
});
