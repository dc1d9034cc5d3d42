import { describe, expect, it } from 'vitest';
import { verdictLooks } from '../../../src/render/check/verdicts.ts';
import { renderCheckTerminal } from '../../../src/render/terminal/check/check.ts';
import { displayWidth } from '../../../src/render/terminal/width.ts';
import { lockCheck } from './fixture.ts';
import { createLongCheck, emptyCheck, hostileCheck } from './hostile.ts';

const linesOf = (text: string): string[] => text.split('\n');

describe('a checked draft on a terminal', () => {
  it.each([40, 60, 100])('keeps to %d columns', (width) => {
    for (const check of [lockCheck, hostileCheck, createLongCheck(200)])
      for (const line of linesOf(renderCheckTerminal(check, { width })))
        expect(displayWidth(line)).toBeLessThanOrEqual(width);
  });

  it.each([60, 100])('prints every word of the draft and every mark beside it, at %d columns', (width) => {
    const lines = linesOf(renderCheckTerminal(lockCheck, { width }));
    const draft = lines.slice(lines.findIndex((line) => line.startsWith('DRAFT')) + 1, lines.indexOf('CONTRADICTED'));
    const margin = width < 70 ? 8 : 12;
    const printed = draft
      .map((line) => line.slice(margin).trim())
      .filter(Boolean)
      .join(' ');
    expect(printed).toBe(lockCheck.draft.text.replace(/\s+/gu, ' ').trim());
    const tags = draft.flatMap((line) => line.slice(0, margin).split(' ').filter(Boolean));
    expect(tags.toSorted()).toEqual(
      lockCheck.items.map(({ id, verdict }) => `${verdictLooks[verdict].sign}${id.slice(1)}`).toSorted(),
    );
  });

  it('sets the mark beside the line in which the item begins', () => {
    const line = linesOf(renderCheckTerminal(lockCheck, { width: 100 })).find((one) => one.includes('told reporters'));
    expect(line).toContain('✗4');
  });

  it('tells the worst first, with both sides and what differs', () => {
    const text = renderCheckTerminal(lockCheck, { width: 100 });
    const heads = [
      'CONTRADICTED',
      'ALTERED',
      'OTHER SPEAKER',
      'NOT FOUND',
      'FOUND ONLY IN COPIES',
      'OTHER WORDING',
      'FOUND, TRIMMED',
      'FOUND VERBATIM',
      'NOT CHECKABLE',
      'NAMES SPELLED',
      'PEOPLE WITH',
    ];
    const places = heads.map((head) => text.indexOf(`\n${head}`));
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(text).toContain('It could [-not-] have been foreseen');
    expect(text).toContain('Merrow Press Agency, 2026-06-15, characters');
  });

  it('never calls anything true or false', () => {
    const text = renderCheckTerminal(lockCheck).replace('never whether it is true', '');
    expect(text).not.toMatch(/\b(?:true|false)\b/i);
  });

  it('lets nothing act on the terminal', () => {
    expect(renderCheckTerminal(hostileCheck)).not.toMatch(/[\u001B\u202E]/);
  });

  it('says so where there is nothing to tell', () => {
    expect(renderCheckTerminal(emptyCheck)).toContain('Nothing in the draft could be held against the inputs.');
  });
});
