import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { renderHtml } from '../../src/render/html/document.ts';
import { findTies } from '../../web/edition/beside/ties.ts';
import { harbourEdition, textlessEdition } from '../render/html/fixture.ts';
import { describeInBrowser } from './chromium.ts';

const [left, right] = harbourEdition.articles as unknown as [{ id: string }, { id: string }];
const ties = findTies(harbourEdition, left.id, right.id);

const chosenWords = (page: Page, side: string): Promise<string> =>
  page.evaluate(
    (name) =>
      [...document.querySelectorAll(`[data-side="${name}"] mark.chosen`)].map((mark) => mark.textContent).join(''),
    side,
  );

describeInBrowser('two reports side by side', ({ open }) => {
  it('steps through what joins them, with exactly the joined characters chosen on both sides', async () => {
    expect(ties.length).toBeGreaterThan(1);
    const page = await open(renderHtml(harbourEdition), { viewport: { width: 1440, height: 800 } });
    await page.locator('button[data-beside]').click();
    for (const tie of ties) {
      await page.locator('[data-action=next]').click();
      for (const side of ['left', 'right'] as const) {
        const text = harbourEdition.articles.find(({ id }) => id === (side === 'left' ? left : right).id)!.text!;
        const squeeze = (words: string): string => words.replace(/\s+/gu, ' ').trim();
        const words = squeeze(await chosenWords(page, side));
        const { start, end } = tie[side][0]!;
        expect(squeeze(text.slice(start, end))).toContain(words.slice(0, 12));
      }
    }
    expect(await page.locator('[data-action=next]').isDisabled()).toBe(true);
  });

  it('chooses by a click on a passage, and closes with Escape', async () => {
    const page = await open(renderHtml(harbourEdition), { viewport: { width: 1440, height: 800 } });
    await page.locator('button[data-beside]').click();
    await page.locator('[data-side=right] mark').last().click();
    expect(await chosenWords(page, 'left')).not.toBe('');
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.querySelector<HTMLDialogElement>('dialog.beside')!.open)).toBe(false);
  });

  it('joins nothing where one report is chosen twice', async () => {
    const page = await open(renderHtml(harbourEdition));
    await page.locator('button[data-beside]').click();
    await page.selectOption('select[name=right]', '0');
    expect(await page.locator('.beside mark').count()).toBe(0);
  });

  it('is not offered without texts', async () => {
    const page = await open(renderHtml(textlessEdition));
    expect(await page.locator('button[data-beside]').count()).toBe(0);
  });

  it.each(['light', 'dark'] as const)('has nothing to mend for assistive tools: %s', async (colorScheme) => {
    const page = await open(renderHtml(harbourEdition), { viewport: { width: 1440, height: 800 }, colorScheme });
    await page.locator('button[data-beside]').click();
    await page.locator('[data-action=next]').click();
    await page.evaluate(axe.source);
    const { violations } = await page.evaluate(() =>
      (globalThis as unknown as { axe: typeof axe }).axe.run('dialog.beside'),
    );
    expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`))).toEqual([]);
  });
});
