import { describe, expect, it } from 'vitest';
import { readPlainText } from '../../../src/read/plain/read-text.ts';

const paragraph =
  'The harbour authority said on Tuesday that the north pier would stay closed until the divers had seen it.';

/** Kinds and texts of the blocks, "kind: text". */
function kindsOf(text: string, title?: string): string[] {
  return readPlainText(text, title).blocks.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
}

describe('titles', () => {
  it.each([
    ['an empty line follows', `Pier closed.\n\n${paragraph}`, 'Pier closed.'],
    ['short, without a full stop', `Pier closed\n${paragraph}`, 'Pier closed'],
    ['below a date line', `• March 10, 2026 7:43 pm\n\nPier closed\n\n${paragraph}`, 'Pier closed'],
    ['three words', 'Three words here', 'Three words here'],
  ])('%s', (_what, text, title) => {
    expect(readPlainText(text).fields.title).toBe(title);
  });

  it.each([
    ['a sentence', `The pier was closed.\n${paragraph}`],
    ['a long first paragraph', `${paragraph} ${paragraph} ${paragraph}\n\n${paragraph}`],
    ['a dateline', `LETHBY, Orvane, March 10 (OPA) — The pier was closed\n\n${paragraph}`],
    ['a date alone', 'March 10, 2026'],
    ['an address', 'https://gull.example/pier'],
  ])('none in %s', (_what, text) => {
    expect(readPlainText(text).fields.title).toBeUndefined();
  });
});

describe('blocks', () => {
  it('tells a whole report apart', () => {
    const deck = 'Divers are to look at the north pier this week, the harbour authority says.';
    const text = [
      '• March 10, 2026 7:43 pm',
      'Pier closed in Skerrin',
      `${deck}${deck}`,
      'By Jane Doe',
      `SKERRIN (Reuters) — ${paragraph}`,
      'What comes next?',
      paragraph,
      '‘Never seen’',
      paragraph,
      'Correction: An earlier version gave a wrong day.',
      'Earlier we wrote that the pier was open.',
      'Leave a Reply',
      'Your email address will not be published. Required fields are marked *',
    ].join('\r\n\r\n');
    expect(kindsOf(text)).toEqual([
      'date: • March 10, 2026 7:43 pm',
      'headline: Pier closed in Skerrin',
      `deck: ${deck}`,
      `boilerplate: ${deck}`,
      'byline: By Jane Doe',
      'dateline: SKERRIN (Reuters) —',
      `paragraph: ${paragraph}`,
      'heading: What comes next?',
      `paragraph: ${paragraph}`,
      'heading: ‘Never seen’',
      `paragraph: ${paragraph}`,
      'correction: Correction: An earlier version gave a wrong day.',
      'boilerplate: Earlier we wrote that the pier was open.',
      'boilerplate: Leave a Reply',
      'boilerplate: Your email address will not be published. Required fields are marked *',
    ]);
    expect(readPlainText(text).fields).toMatchObject({
      publishedAt: '2026-03-10T19:43',
      byline: 'By Jane Doe',
      agency: 'Reuters',
      title: 'Pier closed in Skerrin',
    });
  });

  it('reads captions above their credits, and a gallery', () => {
    const text = `In Photos: The pier\n\n${paragraph}\nThe pier at dawn.\nJane Doe / POOL / TASS\nDivers at work.\nharbour.example\n`;
    expect(kindsOf(text).slice(2)).toEqual([
      'caption: The pier at dawn.',
      'credit: Jane Doe / POOL / TASS',
      'caption: Divers at work.',
      'credit: harbour.example',
    ]);
    expect(readPlainText(text).fields.genre).toBe('gallery');
  });

  it('cuts the credit off a caption', () => {
    expect(
      kindsOf(`The pier at dawn, March 10, 2026. (Jane Doe/Reuters)\n\n${paragraph}\n\n${paragraph}`, 'Other')[0],
    ).toBe('caption: The pier at dawn, March 10, 2026.');
  });

  it('leaves a paragraph that ends in an agency’s name alone', () => {
    expect(kindsOf(`${paragraph} (Reuters)`, 'Other')).toEqual([`paragraph: ${paragraph} (Reuters)`]);
  });

  it('keeps a direct quote a paragraph', () => {
    expect(kindsOf(`${paragraph}\n“We saw it coming,” she said\n${paragraph}`, 'Other')[1]).toMatch(/^paragraph/);
  });

  it('marks what is listed under "Related" up to the next paragraph', () => {
    const text = `${paragraph}\n\nRelated Articles\n\nTwo boats lost\n\nFish is dear\n\n${paragraph}`;
    expect(kindsOf(text, 'Other').map((line) => line.split(':')[0])).toEqual([
      'paragraph',
      'boilerplate',
      'boilerplate',
      'boilerplate',
      'paragraph',
    ]);
  });

  it('joins hard-wrapped lines', () => {
    const wrapped = `A title of its own\n\nThe harbour authority said on Tuesday that the north pier would\nstay closed until the divers had seen it, and that all ferries of\nthe line would have to berth on the other side of the harbour for\nthe time being, which they did.\n\nNobody was hurt when the pier was closed, the authority said in a\nstatement that was sent to reporters.`;
    expect(kindsOf(wrapped).map((line) => line.split(':')[0])).toEqual(['headline', 'paragraph', 'paragraph']);
  });

  it('never overlaps, and slices stay inside the text', () => {
    const text = `A\n\n${paragraph}\n* * *\nBy Jane Doe\n"${'"'.repeat(500)}\n😀\n- a\n- b\n`;
    let reached = 0;
    for (const { start, end } of readPlainText(text).blocks) {
      expect(start).toBeGreaterThanOrEqual(reached);
      expect(end).toBeGreaterThan(start);
      reached = end;
    }
    expect(reached).toBeLessThanOrEqual(text.length);
  });
});
