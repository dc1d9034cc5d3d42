import { describe, expect, it } from 'vitest';
import type { Edition, Wording } from '../../src/model/edition.ts';
import { renderHtml } from '../../src/render/html/document.ts';
import { renderMarkdown } from '../../src/render/markdown/edition.ts';
import { renderTerminal } from '../../src/render/terminal/edition.ts';
import { linkedUses, listWordingRows, shownWordings } from '../../src/render/wordings.ts';
import { harbourEdition as base } from './html/fixture.ts';

const [first, second] = base.articles.map(({ id }) => id) as [string, string];
const cite = (articleId: string, start: number) => {
  const article = base.articles.find(({ id }) => id === articleId)!;
  return { articleId, start, end: start + 3, exact: article.text!.slice(start, start + 3), prefix: '', suffix: '' };
};

const collapse: Wording = {
  referent: 'crane accident',
  kind: 'event',
  shown: true,
  terms: [
    { term: 'accident', voice: 'outlet', marked: false, count: 2, citations: [cite(first, 0), cite(second, 0)] },
    { term: 'Accident', voice: 'quoted', marked: true, count: 1, citations: [cite(first, 4)] },
    { term: 'avoidable accident', voice: 'outlet', marked: true, count: 1, citations: [cite(second, 4)] },
    { term: 'disaster', voice: 'outlet', marked: false, count: 1, citations: [cite(second, 8)], loaded: 'judgement' },
  ],
};
const hidden: Wording = { ...collapse, referent: 'hidden thing' };
delete (hidden as { shown?: true }).shown;
const edition: Edition = { ...base, wordings: [collapse, hidden] };

describe('rows of a wording', () => {
  it('joins own and quoted uses of a term, and keeps words in marks apart', () => {
    expect(
      listWordingRows(collapse).map(({ term, own, quoted, marked }) => [term, own.length, quoted.length, marked]),
    ).toEqual([
      ['accident', 2, 1, false],
      ['avoidable accident', 1, 0, true],
      ['disaster', 1, 0, false],
    ]);
  });

  it('never leaves out a loaded term for plain ones', () => {
    const plain = Array.from({ length: 30 }, (_, index) => ({ ...collapse.terms[0]!, term: `word ${index}` }));
    const rows = listWordingRows({ ...collapse, terms: [...plain, collapse.terms[3]!] });
    expect(rows.length).toBeLessThan(12);
    expect(rows.map(({ term }) => term)).toContain('disaster');
  });

  it('links a few uses of an article', () => {
    const citations = Array.from({ length: 50 }, (_, index) => cite(first, index));
    expect(linkedUses(citations).get(first)?.length).toBeLessThan(10);
  });

  it('shows only what is marked', () => {
    expect(shownWordings(edition).map(({ referent }) => referent)).toEqual(['crane accident']);
    expect(shownWordings({ ...base, wordings: [] })).toEqual([]);
  });
});

describe('wording in each form', () => {
  it('stands in the terminal edition', () => {
    const text = renderTerminal(edition);
    expect(text).toContain('WHAT THEY CALL IT');
    expect(text).toContain('! disaster');
    expect(text).toContain('“avoidable accident”');
    expect(text).toContain('1“1”');
    expect(text).not.toContain('hidden thing');
  });

  it('stands in the Markdown edition', () => {
    const text = renderMarkdown(edition);
    expect(text).toContain('## Wording');
    expect(text).toMatch(/\*disaster\* \(judges\)/);
    expect(text).not.toContain('hidden thing |');
  });

  it('stands on the page, its numbers leading into the articles', () => {
    const page = renderHtml(edition);
    const part = page.slice(page.indexOf('id="wording"'), page.indexOf('</section>', page.indexOf('id="wording"')));
    expect(part).toContain('crane accident');
    expect(part).not.toContain('hidden thing');
    const addresses = [...part.matchAll(/href="#([^"]+)"/g)].map((match) => match[1]);
    expect(addresses.length).toBe(5);
    for (const address of addresses) expect(page).toContain(`id="${address}"`);
  });

  it('lists sources in place of columns where the reports are many', () => {
    const many = Array.from({ length: 30 }, (_, index) => ({ ...base.articles[0]!, id: `x${index}` }));
    const page = renderHtml({ ...edition, articles: [...base.articles, ...many] });
    expect(page).toContain('Own voice');
  });
});
