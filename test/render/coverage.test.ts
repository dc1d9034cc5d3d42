import { describe, expect, it } from 'vitest';
import { countStatementOrigins, countTold, coverageSign } from '../../src/render/coverage.ts';
import { findDisputes } from '../../src/render/disputes.ts';
import { renderHtml } from '../../src/render/html/document.ts';
import { renderMarkdown } from '../../src/render/markdown/edition.ts';
import { renderTerminal } from '../../src/render/terminal/edition.ts';
import { displayWidth } from '../../src/render/terminal/width.ts';
import { harbourEdition } from './html/fixture.ts';
import { createLargeEdition } from './html/fixture-many.ts';

describe('the coverage matrix', () => {
  it.each([5, 20, 40])('is readable with %i outlets', (count) => {
    const edition = createLargeEdition(count);
    const lines = renderTerminal(edition, { width: 80 }).split('\n');
    const table = lines.slice(lines.findIndex((line) => line.startsWith('WHO TELLS WHAT')));
    expect(Math.max(...table.map(displayWidth))).toBeLessThanOrEqual(80);
    expect(
      table
        .slice(0, 12)
        .join(' ')
        .replace(/[●\s]+/gu, ' '),
    ).toContain('The lamp on Gull Point');
    expect(renderMarkdown(edition)).toContain('## Who tells what');
    expect(renderHtml(edition).match(/scope="col" class="column"/gu)).toHaveLength(count);
  });

  it('has a sign for each state', () => {
    expect(coverageSign({ state: 'told', citations: [] })).toBe('●');
    expect(coverageSign({ state: 'told', unsure: true, citations: [] })).toBe('○');
    expect(coverageSign({ state: 'silent', citations: [] })).toBe('–');
    expect(coverageSign({ state: 'not-read', citations: [] })).toBe('?');
    expect(
      countTold([
        { state: 'told', citations: [] },
        { state: 'told', unsure: true, citations: [] },
      ]),
    ).toBe(1);
  });

  it('knows the origins of a sentence of the brief, and of nothing unknown', () => {
    expect(countStatementOrigins(harbourEdition, 'b1')).toBe(harbourEdition.brief[0]?.origins);
    expect(countStatementOrigins(harbourEdition, 'b99')).toBeUndefined();
    expect(countStatementOrigins(harbourEdition, 'nothing')).toBeUndefined();
  });
});

describe('what the brief tells of a dispute', () => {
  const [sentence] = harbourEdition.brief;
  const inside = { ...sentence!.citations[0]! };
  const finding = { ...harbourEdition.findings[0]!, positions: [{ value: 'x', citations: [inside] }] };

  it('is marked where its words hold a position', () => {
    const edition = { ...harbourEdition, findings: [{ ...finding, status: 'disputed' as const }] };
    expect(findDisputes(edition, sentence!)).toHaveLength(1);
    expect(renderTerminal(edition)).toContain('disputed: ');
  });

  it('is not marked where the finding is agreed', () => {
    expect(findDisputes({ ...harbourEdition, findings: [{ ...finding, status: 'agreed' }] }, sentence!)).toEqual([]);
  });
});
