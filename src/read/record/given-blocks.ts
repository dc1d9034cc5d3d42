import { type Block, type BlockKind, blockKinds } from '../../model/article.ts';
import { splitsSurrogatePair } from '../../model/span.ts';

const kinds: ReadonlySet<string> = new Set(blockKinds);

/** The blocks that an article of our own making brings along; undefined unless all fit the text, in order. */
export function parseGivenBlocks(value: unknown, text: string): Block[] | undefined {
  if (!Array.isArray(value) || value.length === 0) return undefined;
  const blocks: Block[] = [];
  let reached = 0;
  for (const entry of value) {
    const block = parseBlock(entry);
    if (!block || block.start < reached || block.end > text.length) return undefined;
    if (splitsSurrogatePair(text, block.start) || splitsSurrogatePair(text, block.end)) return undefined;
    blocks.push(block);
    reached = block.end;
  }
  return blocks;
}

function parseBlock(entry: unknown): Block | undefined {
  if (typeof entry !== 'object' || entry === null) return undefined;
  const { kind, start, end, source } = entry as Record<string, unknown>;
  if (typeof kind !== 'string' || !kinds.has(kind) || !isRange(start, end)) return undefined;
  const page = parseSource(source);
  return { kind: kind as BlockKind, start: start as number, end: end as number, ...(page && { source: page }) };
}

const isRange = (start: unknown, end: unknown): boolean =>
  Number.isInteger(start) && Number.isInteger(end) && (start as number) >= 0 && (start as number) < (end as number);

function parseSource(value: unknown): Block['source'] {
  if (typeof value !== 'object' || value === null) return undefined;
  const { start, end } = value as Record<string, unknown>;
  return isRange(start, end) ? { start: start as number, end: end as number } : undefined;
}
