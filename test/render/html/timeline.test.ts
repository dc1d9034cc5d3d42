import { describe, expect, it } from 'vitest';
import type { Edition, Meeting, TimelineEntry } from '../../../src/model/edition.ts';
import { renderHtml } from '../../../src/render/html/document.ts';
import { layOutTimeline } from '../../../src/render/html/timeline/lay-out.ts';
import { layOutCircle } from '../../../src/render/html/timeline/lay-out-circle.ts';
import { buildNetwork } from '../../../src/render/timeline/meeting-network.ts';
import { splitTimeline } from '../../../src/render/timeline/story-window.ts';
import { daysOf } from '../../../src/text/day-range.ts';
import { harbourEdition } from './fixture.ts';

const page = renderHtml(harbourEdition);

const entry = (id: string, fields: Partial<TimelineEntry>): TimelineEntry => ({
  id,
  type: 'meeting',
  status: 'done',
  participants: [],
  triggers: [],
  citations: [],
  ...fields,
});

describe('the drawing of the timeline', () => {
  const entries = [
    entry('t1', { date: '2031-03-01', place: 'e1' }),
    entry('t2', { date: '2031-03-04', place: 'e1' }),
    entry('t3', { date: '2031-03-04' }),
    entry('t4', { date: '2031-03' }),
  ];
  const layout = layOutTimeline(entries, [])!;

  it('spans the days that are known as days, and cuts a month at its ends', () => {
    expect(layout.days).toEqual({ from: daysOf('2031-03-01')!.from, to: daysOf('2031-03-04')!.to });
    const month = layout.lanes.flatMap(({ marks }) => marks).find((mark) => mark.entry.id === 't4')!;
    expect(month.isCut).toEqual({ left: false, right: true });
    expect(month.x + month.length!).toBeLessThanOrEqual(layout.width);
  });

  it('has a lane a place, and one for what has none', () => {
    expect(layout.lanes.map(({ kind, place }) => [kind, place])).toEqual([
      ['place', 'e1'],
      ['unplaced', undefined],
    ]);
    for (const { top, height, marks } of layout.lanes)
      for (const { y } of marks) expect(y > top && y < top + height).toBe(true);
  });

  it('is not drawn for one entry alone', () => expect(layOutTimeline(entries.slice(0, 1), [])).toBeUndefined());

  it('names each mark, and leads to its line', () => {
    expect(page).toContain(
      '<a class="mark mark-done" href="#t2" aria-label="2 March 2031 · Visit · Benedikta Orm · Port Sellen · reports differ on the date · 1 report">',
    );
    expect(page).toMatch(/<a class="mark mark-planned" href="#t4"/);
  });
});

describe('the lines of the timeline', () => {
  it('tell what, who and where, and how finely it is known', () =>
    expect(page).toMatch(/<span class="time">evening<\/span>.*<b>Visit<\/b>.*Benedikta Orm.*Port Sellen/));

  it('tell what was planned and then done', () =>
    expect(page).toMatch(/<p class="reported">planned in <a [^>]*>.*, done in <a /));

  it('tell where reports differ', () =>
    expect(page).toMatch(/The reports differ on the date: 2 March 2031 in .*; 3 March 2031 in /));

  it('fold what has no date', () => expect(page).toContain('1 event to which no report gives a date that is known'));

  it('part what lies long before the reports', () => {
    const timeline = [
      entry('t1', { date: '2019' }),
      entry('t2', { date: '2018/..' }),
      entry('t3', { date: '2031-03-02' }),
      entry('t4', { date: '2033-01-01' }),
      entry('t5', {}),
    ];
    const { earlier, story, later, undated } = splitTimeline({ ...harbourEdition, timeline });
    expect([earlier, story, later, undated].map((list) => list.map(({ id }) => id).join(' '))).toEqual([
      't1 t2',
      't3',
      't4',
      't5',
    ]);
  });
});

describe('the meetings', () => {
  it('are drawn with a line for each pair, which leads to its row', () => {
    expect(page).toMatch(
      /<a class="bow" href="#m2" aria-label="Aleksander Vane and Benedikta Orm: 1 meeting, 2 March 2031; told by 2 outlets">/,
    );
    expect(page).toMatch(
      /<a class="bow bow-planned" href="#m3" aria-label="Aleksander Vane and Oona Brask: 1 planned meeting; told by 1 outlet">/,
    );
  });

  it('stand in a matrix, with what is planned in brackets', () => {
    expect(page).toMatch(/class="coverage matrix"/);
    expect(page).toContain('<span aria-hidden="true">(1)</span>');
  });

  it('put nobody outside of the drawing, and nobody twice', () => {
    const meetings: Meeting[] = Array.from({ length: 40 }, (_, index) => ({
      event: 'meeting',
      participants: [`e${index % 7}`, `e${index % 11}`, `e${index % 13}`],
      citations: [],
    }));
    const edition: Edition = { ...harbourEdition, meetings };
    const network = buildNetwork(edition, 10);
    expect(network.people).toHaveLength(10);
    expect(network.left).toBe(3);
    const { nodes, width, height } = layOutCircle(network);
    expect(new Set(nodes.map(({ x, y }) => `${x} ${y}`)).size).toBe(10);
    for (const { x, y } of nodes) expect(x > 0 && x < width && y > 0 && y < height).toBe(true);
  });
});
