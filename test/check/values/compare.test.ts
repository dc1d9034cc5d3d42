import { describe, expect, it } from 'vitest';
import { indexSentences } from '../../../src/check/index/sentence-index.ts';
import { compareDates } from '../../../src/check/values/dates/compare-dates.ts';
import { readDates } from '../../../src/check/values/dates/read-dates.ts';
import { compareNumbers } from '../../../src/check/values/numbers/compare-numbers.ts';
import { readNumbers } from '../../../src/check/values/numbers/read-numbers.ts';
import type { Slot } from '../../../src/check/values/slot.ts';
import { annotate } from '../check-made-up.ts';

const slotsOf = (text: string, day: string, read: typeof readNumbers): Slot[] =>
  indexSentences([annotate('Gull', `${day}T12:00:00Z`, text)], []).sentences.flatMap((sentence) => [...read(sentence)]);

describe('compareNumbers', () => {
  it.each([
    ['It cost 41,300 euros.', 'It cost 41,318 euros.', 'same'],
    ['It cost 800,000 euros.', 'It cost 900,000 euros.', 'other'],
    ['It cost 10 million euros.', 'It cost 7 million euros.', 'near'],
    ['Prices rose by 8 per cent.', 'Prices rose by 8.4 per cent.', 'same'],
    ['The town is 5 kilometres away.', 'The town is 3 miles away.', 'same'],
    ['At least 20 people came.', 'There were 24 people.', 'same'],
    ['There were 40 people.', 'At least 20 people came.', 'near'],
    ['At least 40 people came.', 'At least 20 people came.', 'other'],
    ['Dozens of people came.', 'There were 48 people.', 'same'],
    ['Rents may rise by no more than four per cent.', 'Rent rises are limited to three per cent.', 'other'],
    ['The motion passed by 41 to 38.', 'The motion passed by 41 votes to 38.', 'same'],
    ['Wend lost 1-3.', 'Orrin won 3-1.', 'same'],
    ['Orrin won 3-1.', 'Orrin won 4-1.', 'other'],
    ['It lasted for two weeks.', 'It lasted for 14 days.', 'same'],
    ['Ilse Brandt, 34, won.', 'Jon Harker, 28, of Wend, won.', undefined],
    ['The victim, 52, was a nurse.', 'There were 60 passengers.', undefined],
    ['She needed 2:18:07.', 'It took her 2 hours, 18 minutes and 7 seconds.', 'same'],
    ['It cost 800 euros.', 'It weighs 800 kilograms.', undefined],
  ])('%s / %s: %s', (a, b, relation) => {
    const [left, right] = [a, b].map((text) => slotsOf(text, '2031-05-09', readNumbers)[0]!);
    expect(compareNumbers(left!, right!)).toBe(relation);
  });
});

describe('compareDates', () => {
  it.each([
    ['It closed on Tuesday.', '2031-05-09', 'It closed yesterday.', '2031-05-07', 'same'],
    ['It closed on Wednesday.', '2031-05-09', 'It closed yesterday.', '2031-05-07', 'other'],
    ['It closed in May.', '2031-05-09', 'It closed on 3 May.', '2031-05-07', 'same'],
    ['It closed on 3 May.', '2031-05-09', 'It closed in May.', '2031-05-07', 'near'],
    ['It closed on Tuesday.', '2031-05-09', 'It closed on Tuesday.', '2031-05-16', 'near'],
    ['It closed on Tuesday.', '2031-05-20', 'It closed last week.', '2031-05-09', 'near'],
    ['It opened at 9:30 a.m.', '2031-05-09', 'It opened at 9.30 a.m.', '2031-05-10', 'same'],
    ['It opened at 9:30 a.m.', '2031-05-09', 'It opened at 8.30 a.m.', '2031-05-09', 'other'],
    ['It opened at 9:30 a.m.', '2031-05-09', 'It opened at 8.30 a.m. GMT.', '2031-05-09', undefined],
    ['It begins at noon on Sunday.', '2031-05-09', 'It begins at noon on Friday.', '2031-05-07', 'other'],
    ['It has been shut since 3 May.', '2031-05-09', 'It was shut on 6 May.', '2031-05-07', 'other'],
    ['It opens in September.', '2031-05-09', 'It opens next spring.', '2031-05-07', 'near'],
    ['It ran from 2023 to 2027.', '2031-05-09', 'It ran from 2024 to 2028.', '2031-05-09', 'other'],
  ])('%s (%s) / %s (%s): %s', (a, dayA, b, dayB, relation) => {
    const [left, right] = [slotsOf(a, dayA, readDates)[0], slotsOf(b, dayB, readDates)[0]];
    expect(compareDates(left!, right!)).toBe(relation);
  });
});
