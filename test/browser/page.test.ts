import { expect, it } from 'vitest';
import type { Edition } from '../../src/model/edition.ts';
import { renderHtml, renderHtmlDocument } from '../../src/render/html/document.ts';
import { harbourEdition, textlessEdition } from '../render/html/fixture.ts';
import { hostileEdition } from '../render/html/fixture-hostile.ts';
import { createLargeEdition } from '../render/html/fixture-many.ts';
import { describeInBrowser } from './chromium.ts';

const editions: readonly (readonly [string, Edition])[] = [
  ['five reports', harbourEdition],
  ['hostile reports', hostileEdition],
];

describeInBrowser('the page', ({ open }) => {
  it.each(editions)('asks nothing of the network and runs nothing of %s', async (_, edition) => {
    const page = await open('<title>empty</title>');
    const seen: string[] = [];
    page.on('request', (request) => seen.push(request.url()));
    page.on('console', (message) => seen.push(message.text()));
    page.on('pageerror', (error) => seen.push(error.message));
    page.on('dialog', (dialog) => seen.push(dialog.message()));
    const other = await open(renderHtml(edition));
    const url = other.url();
    await page.goto(url);
    await page.locator('a.cite').first().click();
    await page.waitForTimeout(200);
    expect(seen).toEqual([url]);
    expect(await page.title()).toBe(`${edition.title} – Variorum`);
  });

  it.each(editions)('prints the texts of %s unit for unit', async (_, edition) => {
    const page = await open(renderHtml(edition));
    const texts = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.article-text')].map((element) => {
        const copy = element.cloneNode(true) as HTMLElement;
        for (const note of copy.querySelectorAll('[data-note]')) note.remove();
        return copy.textContent;
      }),
    );
    expect(texts).toEqual(edition.articles.map(({ text }) => text));
  });

  it('does not scroll sideways at any width', async () => {
    for (const edition of [harbourEdition, createLargeEdition(12), hostileEdition, textlessEdition]) {
      const page = await open(renderHtml(edition));
      for (const width of [320, 375, 768, 1152, 1440]) {
        await page.setViewportSize({ width, height: 800 });
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      }
    }
  });

  it('can be read without its script', async () => {
    const page = await open(renderHtml(harbourEdition), { javaScriptEnabled: false });
    expect(await page.locator('#q1 .base').isVisible()).toBe(true);
    expect(await page.locator('button.copy').first().isVisible()).toBe(false);
    await page.locator('#q1-t2 .told a').click();
    expect(page.url()).toMatch(/#a-gazette:\d+-\d+$/);
  });

  it('opens an edition of fifty reports at once', async () => {
    const page = await open(renderHtmlDocument([createLargeEdition(50)]));
    const milliseconds = await page.evaluate(() => {
      const { domContentLoadedEventEnd, responseEnd } = performance.timing;
      return domContentLoadedEventEnd - responseEnd;
    });
    expect(milliseconds).toBeLessThan(1500);
  });

  it('moves nothing after it is painted', async () => {
    const page = await open(renderHtml(harbourEdition), { viewport: { width: 375, height: 800 } });
    const shift = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value;
          }).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => resolve(sum), 300);
        }),
    );
    expect(shift).toBe(0);
  });
});
