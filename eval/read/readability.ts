import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { splitBlocks } from '../../src/read/html/lines/split-blocks.ts';
import { buildPage } from '../../src/read/html/page/build-page.ts';

/** A page as Readability.js reads it, on linkedom: its content's text, a line a block, with the metadata that it gives. */
export function readWithReadability(html: string): Record<string, unknown> {
  const { document } = parseHTML(html);
  const found = readSafely(document);
  const text = splitBlocks(buildPage(found?.content ?? '').root)
    .map((block) => block.text)
    .join('\n\n');
  return { text, title: found?.title, byline: found?.byline, publishedAt: found?.publishedTime ?? undefined };
}

/** It throws on pages that linkedom builds without a root. */
function readSafely(document: unknown) {
  try {
    return new Readability<string>(document as never).parse() ?? undefined;
  } catch {
    return undefined;
  }
}
