import { describe, expect, it } from 'vitest';
import { buildEdition } from '../../../src/edition/build-edition.ts';
import type { Edition } from '../../../src/model/edition.ts';
import { renderTerminal } from '../../../src/render/terminal/edition.ts';
import { plainColors } from '../../../src/render/terminal/style.ts';
import { displayWidth } from '../../../src/render/terminal/width.ts';
import { articles, collation, story } from '../../edition/bridge-story.ts';
import { spoil } from '../spoil.ts';

const edition = buildEdition({ story, articles, collation });
const text = renderTerminal(edition, { width: 90 });

describe('the terminal edition', () => {
  it('has its sections in order', () => {
    const headings = text.split('\n').filter((line) => /^[A-Z]{2,}/.test(line));
    expect(headings.map((line) => line.split('   ')[0])).toEqual([
      'IN BRIEF',
      'FINDINGS',
      'NUMBERS',
      'LEFT OUT',
      'QUOTATIONS',
      'TIMELINE',
      'WHO TELLS WHAT',
      'ON WHOSE WORD',
      'SHARED PASSAGES',
    ]);
  });

  it('marks the words that differ so that they are read without colour', () => {
    expect(text).toContain('“We will [-not-] open the bridge [-until-] {+when+} every cable has been tested”');
    expect(text).toContain('altered; via Harbour Post');
  });

  it.each([40, 80, 100, 200])('keeps to its width at %i columns', (width) => {
    const widest = Math.max(...renderTerminal(edition, { width }).split('\n').map(displayWidth));
    expect(widest).toBeLessThanOrEqual(Math.min(width, 100));
  });

  it('says the same with and without colours', () => {
    const codes = (text: string) => `\u001b[1m${text}\u001b[0m`;
    const colors = Object.fromEntries(Object.keys(plainColors).map((key) => [key, codes]));
    const colored = renderTerminal(edition, { width: 90, colors: colors as unknown as typeof plainColors });
    expect(colored.replaceAll('\u001b[1m', '').replaceAll('\u001b[0m', '')).toBe(text);
  });

  it('lets nothing of an article act on the terminal', () => {
    const spoiled = spoil(edition, '\u001b[2J\u001b]0;x\u0007\u202e\u0000\r\n\u009b1m');
    expect(renderTerminal(spoiled)).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
  });

  it('sets an edition of nothing', () => {
    const empty: Edition = {
      ...buildEdition({
        story,
        articles: [],
        collation: { links: [], entities: [], quotations: [], quantities: [], derivations: [], events: [] },
      }),
      title: '',
    };
    expect(renderTerminal(empty)).toMatch(/^Untitled\n/);
  });
});
