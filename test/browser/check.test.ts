import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { renderCheckHtml } from '../../src/render/html/check/document.ts';
import { lockCheck } from '../render/check/fixture.ts';
import { createLongCheck, hostileCheck } from '../render/check/hostile.ts';
import { describeInBrowser } from './chromium.ts';

async function listViolations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run());
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

const openItems = (page: Page): Promise<string[]> =>
  page.evaluate(() => [...document.querySelectorAll('details.item[open]')].map(({ id }) => id));

const views = [
  ['wide and light', lockCheck, 1400, 'light'],
  ['wide and dark', lockCheck, 1400, 'dark'],
  ['narrow and light', lockCheck, 400, 'light'],
  ['narrow and dark', lockCheck, 400, 'dark'],
  ['hostile', hostileCheck, 1400, 'light'],
] as const;

describeInBrowser('the page of a checked draft', ({ open }) => {
  it.each(views)('has nothing to mend: %s', async (_, check, width, colorScheme) => {
    const page = await open(renderCheckHtml(check), { viewport: { width, height: 900 }, colorScheme });
    expect(await listViolations(page)).toEqual([]);
    await page.locator('a.tag').first().click();
    expect(await listViolations(page)).toEqual([]);
    await page.locator('details.item[open] a.cite').first().click();
    expect(await listViolations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('?');
    expect(await listViolations(page)).toEqual([]);
  });

  it('has nothing to mend without its script, and tells all', async () => {
    const page = await open(renderCheckHtml(lockCheck), { javaScriptEnabled: false });
    expect(await page.locator('details.item[open]').count()).toBe(lockCheck.items.length);
    expect(await page.locator('button:visible').count()).toBe(0);
  });

  it.each([1400, 400])('shows the item of the words that are clicked, at %d px', async (width) => {
    const page = await open(renderCheckHtml(lockCheck), { viewport: { width, height: 900 } });
    expect(await openItems(page)).toEqual([]);
    await page.locator('.held', { hasText: 'could have been foreseen' }).click();
    expect(await openItems(page)).toEqual(['i6']);
    const marked = await page.locator('#i6 mark').allTextContents();
    expect(marked).toEqual(lockCheck.items[5]!.evidence.map(({ citation }) => citation.exact));
    expect(await page.locator('#i6 mark').first().isVisible()).toBe(true);
    expect(new URL(page.url()).hash).toBe('#i6');
    await page.keyboard.press('Escape');
    expect(await openItems(page)).toEqual([]);
  });

  it('is walked by keys, worst first, and opens the whole text', async () => {
    const page = await open(renderCheckHtml(lockCheck));
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    expect(await openItems(page)).toEqual(['i4']);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('k');
    await page.keyboard.press('ArrowLeft');
    expect(await openItems(page)).toEqual(['i1']);
    await page.keyboard.press('Enter');
    expect(await page.locator('dialog.pane').getAttribute('open')).not.toBeNull();
    expect(await page.locator('.pane-body mark').allTextContents()).toEqual(['Nine boats']);
    await page.keyboard.press('Escape');
    expect(await openItems(page)).toEqual(['i1']);
    await page.keyboard.press('Escape');
    expect(await openItems(page)).toEqual([]);
  });

  it('lets the single keys be switched off', async () => {
    const page = await open(renderCheckHtml(lockCheck));
    await page.keyboard.press('?');
    await page.locator('.keys-on').uncheck();
    await page.locator('.help-close').click();
    await page.keyboard.press('j');
    expect(await openItems(page)).toEqual([]);
  });

  it('shows the verdicts that are switched on alone', async () => {
    const page = await open(renderCheckHtml(lockCheck));
    const filter = page.locator('button.filter', { hasText: 'altered' });
    await filter.click();
    expect(await filter.getAttribute('aria-pressed')).toBe('true');
    expect(await page.locator('details.item:visible').count()).toBe(2);
    await page.keyboard.press('j');
    expect(await openItems(page)).toEqual(['i5']);
    await filter.click();
    expect(await page.locator('details.item:visible').count()).toBe(lockCheck.items.length);
  });

  it('finds an item by its address, goes back and forward, and is not thrown by a wrong one', async () => {
    const page = await open(renderCheckHtml(createLongCheck(200)), { hash: 'i150' });
    const thrown: Error[] = [];
    page.on('pageerror', (error) => thrown.push(error));
    expect(await openItems(page)).toEqual(['i150']);
    await page.locator('a.tag[href="#i151"]').click();
    await page.goBack();
    expect(await openItems(page)).toEqual(['i150']);
    await page.goto(`${page.url().split('#')[0]}#%`);
    expect(thrown).toEqual([]);
  });
});
