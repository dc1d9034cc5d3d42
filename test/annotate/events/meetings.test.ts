import { describe, expect, it } from 'vitest';
import { meetingCases } from './meeting-cases.ts';
import { describeEvents } from './read-events.ts';

const kinds = /^(?:meeting|call|visit|speech|agreement) /;

describe('meetings, calls, visits, speeches and agreements', () => {
  it.each(meetingCases)('reads "%s"', (sentence, ...events) => {
    const found = describeEvents(sentence, { publishedAt: '2025-09-03' }).filter((event) => kinds.test(event));
    expect(found.map((event) => event.split(' | ')[0])).toEqual(events.filter((event) => typeof event === 'string'));
  });
});
