import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import type { Citation } from '../../src/model/citation.ts';
import type { Edition } from '../../src/model/edition.ts';
import { renderHtml } from '../../src/render/html/document.ts';
import { findPlaces } from '../../src/render/html/places.ts';
import { harbourEdition, textlessEdition } from '../render/html/fixture.ts';
import { hostileEdition } from '../render/html/fixture-hostile.ts';
import { describeInBrowser } from './chromium.ts';

/** The characters that the pane marks, from the first to the last, white space between blocks included. */
const markedText = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const marks = [...document.querySelectorAll('.pane[open] mark')];
    if (marks.length === 0) return '';
    const range = document.createRange();
    range.setStartBefore(marks[0]!);
    range.setEndAfter(marks.at(-1)!);
    return range.toString();
  });

const isOpen = (page: Page): Promise<boolean> => page.evaluate(() => document.querySelector('dialog')!.open);
const hashOf = (page: Page): string => new URL(page.url()).hash;
const exactOf = (edition: Edition, quotation: number, telling: number): Citation =>
  edition.quotations[quotation]!.tellings[telling]!.citation;

describeInBrowser('choosing a line', ({ open }) => {
  it('marks exactly the cited characters of each telling', async () => {
    const page = await open(renderHtml(harbourEdition));
    for (const [index, { citation }] of harbourEdition.quotations[0]!.tellings.entries()) {
      await page
        .locator(`#q1-t${index + 1} a.cite`)
        .first()
        .click();
      expect(await markedText(page)).toBe(citation.exact);
      expect(await page.locator('#pane-title').textContent()).toBe(
        harbourEdition.articles.find(({ id }) => id === citation.articleId)!.outlet,
      );
    }
  });

  it.each([
    ['five reports', harbourEdition],
    ['hostile reports', hostileEdition],
    ['reports without texts', textlessEdition],
  ])('marks every place of %s that has an address', async (_, edition) => {
    const page = await open(renderHtml(edition));
    const places = [...findPlaces(edition, '').values()].flat().filter(({ group }) => group.length === 1);
    expect(places.length).toBeGreaterThan(5);
    for (const { address, group } of places) {
      await page.evaluate((hash) => {
        location.hash = hash;
      }, address);
      await page.waitForFunction(
        (hash) => document.querySelector('.pane')?.getAttribute('data-address') === hash,
        address,
      );
      expect(await markedText(page)).toBe(group[0].exact);
    }
  });

  it('shows the line of an address on load, and goes back and forward', async () => {
    const first = exactOf(harbourEdition, 0, 0);
    const page = await open(renderHtml(harbourEdition), { hash: `a-coastal:${first.start}-${first.end}` });
    expect(await markedText(page)).toBe(first.exact);
    await page.locator('#q1-t2 a.cite').first().click();
    expect(await markedText(page)).toBe(exactOf(harbourEdition, 0, 1).exact);
    await page.goBack();
    expect(await markedText(page)).toBe(first.exact);
    await page.goForward();
    expect(await markedText(page)).toBe(exactOf(harbourEdition, 0, 1).exact);
    await page.locator('[data-pane=close]').click();
    expect([await isOpen(page), hashOf(page)]).toEqual([false, '#q1-t2']);
  });

  it('finds each line on load', async () => {
    for (const hash of ['q2', 'f1', 'q1-t3', 'b2', 't3']) {
      const page = await open(renderHtml(harbourEdition), { hash });
      const line = page.locator(`#${hash}`);
      expect(await line.evaluate((element) => element.matches(':target'))).toBe(true);
      expect(await line.evaluate((element) => element.getBoundingClientRect().top < innerHeight)).toBe(true);
    }
  });

  it('is not thrown by an address that leads nowhere', async () => {
    const page = await open(renderHtml(harbourEdition), { hash: 'a-nobody:1-2' });
    const thrown: Error[] = [];
    page.on('pageerror', (error) => thrown.push(error));
    for (const hash of [
      'a-coastal:9-2',
      'a-coastal:0-999999',
      '%',
      'a-coastal:constructor:0-1',
      `a-coastal:${'9'.repeat(5000)}`,
    ]) {
      await page.goto(`${page.url().split('#')[0]}#${hash}`);
      await page.locator('#q1-t2 a.cite').first().click();
      expect(await markedText(page)).toBe(exactOf(harbourEdition, 0, 1).exact);
    }
    expect(thrown).toEqual([]);
  });

  it.each([1440, 375])('is walked by keyboard alone at %d px', async (width) => {
    const page = await open(renderHtml(harbourEdition), { viewport: { width, height: 800 } });
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('skip');
    await page.locator('#q1-t2 .told a').focus();
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('pane-title');
    expect(await markedText(page)).toBe(exactOf(harbourEdition, 0, 1).exact);
    await page.keyboard.press('ArrowRight');
    // The paraphrase says through whom it is known, but its words come first.
    expect(await markedText(page)).toBe(exactOf(harbourEdition, 0, 2).exact);
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    expect(await markedText(page)).toBe(exactOf(harbourEdition, 0, 0).exact);
    await page.keyboard.press('Escape');
    expect(await isOpen(page)).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.closest('[id]')?.id)).toMatch(/^q1/);
  });
});
