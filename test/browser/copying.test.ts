import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { renderHtml } from '../../src/render/html/document.ts';
import { harbourEdition, textlessEdition } from '../render/html/fixture.ts';
import { describeInBrowser } from './chromium.ts';

const [coastal] = harbourEdition.articles;
const [{ citation }] = harbourEdition.quotations[0]!.tellings as [(typeof harbourEdition.quotations)[0]['tellings'][0]];

const expected = [
  `“${citation.exact}”`,
  'Coastal Wire, “Port Sellen shuts its eastern basin after crane falls on ferry”, 2031-03-02T08:15:00Z',
  'https://coastalwire.example/2031/sellen-basin',
  `Characters ${citation.start}–${citation.end} of the text`,
  `SHA-256 of the text: ${coastal!.textSha256}`,
].join('\n');

/** Stands in for the clipboard, or takes it away so that the page must copy by selection. */
const watchClipboard = (page: Page, hasClipboard: boolean): Promise<void> =>
  page.evaluate((has) => {
    const store = (text: string) => {
      document.documentElement.dataset.copied = text;
    };
    const clipboard = { writeText: async (text: string) => store(text) };
    Object.defineProperty(navigator, 'clipboard', { value: has ? clipboard : undefined, configurable: true });
    document.execCommand = () => {
      store((document.activeElement as HTMLTextAreaElement).value);
      return true;
    };
  }, hasClipboard);

const copied = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => document.documentElement.dataset.copied);

describeInBrowser('copying a line', ({ open }) => {
  it.each([
    ['with the clipboard', true, harbourEdition],
    ['by selection', false, harbourEdition],
    ['from an edition without texts', true, textlessEdition],
  ] as const)('copies quote, outlet, date, address and hash %s', async (_, hasClipboard, edition) => {
    const page = await open(renderHtml(edition));
    await watchClipboard(page, hasClipboard);
    await page.locator('#q1-t1').hover();
    await page.locator('#q1-t1 button.copy').click();
    await page.waitForFunction(() => document.querySelector('#q1-t1 [data-state=copied]'));
    expect(await copied(page)).toBe(expected);
    expect(await page.locator('#status').textContent()).toBe('Copied with its source');
  });

  it.each([1440, 375])('copies the chosen line from the pane at %d px', async (width) => {
    const page = await open(renderHtml(harbourEdition), { viewport: { width, height: 800 } });
    await watchClipboard(page, false);
    await page.locator('#q1-t1 a.cite').first().click();
    await page.keyboard.press('c');
    await page.waitForFunction(() => document.querySelector('.pane [data-state=copied]'));
    expect(await copied(page)).toBe(expected);
  });
});
