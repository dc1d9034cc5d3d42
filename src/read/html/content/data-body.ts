import type { PageBlock } from '../lines/block-writer.ts';
import { splitBlocks } from '../lines/split-blocks.ts';
import { type LinkedNode, listOf } from '../metadata/json-ld.ts';
import { buildPage } from '../page/build-page.ts';
import type { PageHead } from '../page/page-head.ts';
import type { PageElement } from '../page/page-node.ts';
import { proseUnits } from './gains.ts';

const minUnits = 400;
const muchMore = 3;
const maxUnits = 2_000_000;

/**
 * The article's text in the page's data, as blocks, where it is much more than what the page shows; undefined otherwise.
 * Each block points at the whole script that it was read from.
 */
export function readDataBody(
  head: PageHead,
  node: LinkedNode | undefined,
  shown: readonly PageBlock[],
): PageBlock[] | undefined {
  const body =
    listOf(node?.get('articleBody'))
      .find((value) => typeof value === 'string')
      ?.slice(0, maxUnits) ?? '';
  const units = shown.reduce((sum, block) => sum + proseUnits(block), 0);
  if (body.length < minUnits || body.length < units * muchMore) return undefined;
  const key = JSON.stringify(body.slice(0, 60)).slice(1, -1);
  const script =
    head.jsonLd.find(({ text }) => text.includes(key)) ?? head.jsonLd.find(({ text }) => text.includes('articleBody'));
  if (!script) return undefined;
  const lines = /<\/?(?:p|br|div|h[1-6]|li)\b[^>]{0,500}>/i.test(body)
    ? splitBlocks(buildPage(body).root).map(({ text }) => text)
    : body.split(/\s*\n\s*/);
  const element: PageElement = { name: 'script', attributes: {}, children: [], order: 0, start: script.start };
  return lines
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((text) => ({ text, element, linkUnits: 0, boldUnits: 0, runs: [0, ~script.start, script.end] }));
}
