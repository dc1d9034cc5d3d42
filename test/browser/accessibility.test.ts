import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { renderHtml, renderHtmlDocument } from '../../src/render/html/document.ts';
import { harbourEdition, textlessEdition } from '../render/html/fixture.ts';
import { hostileEdition } from '../render/html/fixture-hostile.ts';
import { createLargeEdition } from '../render/html/fixture-many.ts';
import { describeInBrowser } from './chromium.ts';

/** What axe-core finds wrong, rule and place. */
async function listViolations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run());
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

const views = [
  ['one story', renderHtml(harbourEdition), 375, 'light'],
  ['one story', renderHtml(harbourEdition), 375, 'dark'],
  ['one story', renderHtml(harbourEdition), 1440, 'light'],
  ['one story', renderHtml(harbourEdition), 1440, 'dark'],
  ['no texts', renderHtml(textlessEdition), 375, 'dark'],
  ['several stories', renderHtmlDocument([createLargeEdition(3), hostileEdition]), 1440, 'light'],
] as const;

describeInBrowser('accessibility', ({ open }) => {
  it.each(views)('has nothing to mend: %s', async (_, markup, width, colorScheme) => {
    const page = await open(markup, { viewport: { width, height: 800 }, colorScheme });
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    expect(await listViolations(page)).toEqual([]);
    await page.locator('a.cite').first().click();
    expect(await listViolations(page)).toEqual([]);
  });

  // Chromium writes its storage to disk in its own time: under load a page loaded at once may not see it yet.
  it('switches the theme, says so, and keeps to it', { retry: 2 }, async () => {
    const page = await open(renderHtml(harbourEdition), { colorScheme: 'light' });
    const button = page.locator('button.theme');
    const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await paper();
    await button.click();
    expect(await button.getAttribute('aria-pressed')).toBe('true');
    expect(await paper()).not.toBe(light);
    await page.reload();
    expect(await button.getAttribute('aria-pressed')).toBe('true');
  });
});
