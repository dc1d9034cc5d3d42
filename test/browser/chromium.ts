import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe } from 'vitest';

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Where Chromium is: `CHROMIUM_PATH`, or one of the usual places. */
export const findChromium = (): string | undefined =>
  [process.env.CHROMIUM_PATH, ...usualPlaces].find((path) => path && existsSync(path));

/** Opens pages of markup from files of their own, as a reader would. */
export interface PageOpener {
  /** `hash` is the address inside the page; all pages are closed when the tests end. */
  readonly open: (markup: string, options?: BrowserContextOptions & { readonly hash?: string }) => Promise<Page>;
}

/** Tests in a real browser: skipped with a message where there is none, failing where `CI` is set. */
export function describeInBrowser(name: string, tests: (opener: PageOpener) => void): void {
  const executablePath = findChromium();
  if (!executablePath && process.env.CI === undefined) {
    process.stderr.write(`No Chromium found: "${name}" is skipped. Install chromium or set CHROMIUM_PATH.\n`);
  }
  describe.skipIf(!executablePath && process.env.CI === undefined)(name, () => {
    let browser: Browser | undefined;
    let folder = '';
    let count = 0;
    beforeAll(async () => {
      if (!executablePath) throw new Error('No Chromium found: install chromium or set CHROMIUM_PATH');
      folder = await mkdtemp(join(tmpdir(), 'variorum-page-'));
      browser = await chromium.launch({ executablePath, headless: true, args: quiet });
    });
    afterAll(async () => {
      await browser?.close();
      if (folder) await rm(folder, { recursive: true });
    });
    tests({
      open: async (markup, { hash, ...options } = {}) => {
        count += 1;
        const path = join(folder, `page-${count}.html`);
        await writeFile(path, markup);
        const context = await browser!.newContext({ viewport: { width: 1440, height: 900 }, ...options });
        const page = await context.newPage();
        await page.goto(`${pathToFileURL(path)}${hash === undefined ? '' : `#${hash}`}`);
        return page;
      },
    });
  });
}
