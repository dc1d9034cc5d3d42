import { lazy } from '../../../language/lexicon.ts';
import { annotationsOf, type NameAnnotation, type TokenAnnotation } from '../../../model/annotation.ts';
import type { Block } from '../../../model/article.ts';
import type { Reading } from '../../../model/reading.ts';
import { findMarks } from '../marks/mark.ts';
import { pairMarks, type Region } from '../marks/region.ts';
import { createElements, type ElementSources } from './create-elements.ts';
import { cutSentences } from './cut-sentences.ts';
import type { OuterSentence } from './element.ts';
import { endsClause } from './ending.ts';
import { createTree } from './tree.ts';

/** A block as the quote rules see it. */
export interface OuterBlock {
  readonly block: Block;
  readonly sentences: readonly OuterSentence[];
  /** Regions whose partner mark is missing. */
  readonly broken: readonly Region[];
  /** The last region is unclosed, and the next block opens with a mark again: a quote over several paragraphs. */
  readonly continues: boolean;
}

/** Splits the annotated blocks into sentences whose quotation marks are kept whole. Linear. */
export function splitOuterSentences(reading: Reading): OuterBlock[] {
  const text = reading.article.text;
  const tokens = annotationsOf(reading.annotations, 'token');
  const sentenceStarts = new Set(annotationsOf(reading.annotations, 'sentence').map(({ start }) => start));
  const names = outermostNames(reading);
  let token = 0;
  let name = 0;
  const blocks: OuterBlock[] = [];
  const spans = reading.article.blocks.map((block, index) => ({ block, next: reading.article.blocks[index + 1] }));
  for (const { block, next } of spans) {
    while (token < tokens.length && tokens[token]!.start < block.start) token += 1;
    const first = token;
    while (token < tokens.length && tokens[token]!.start < block.end) token += 1;
    if (token === first) continue;
    while (name < names.length && names[name]!.start < block.start) name += 1;
    const firstName = name;
    while (name < names.length && names[name]!.start < block.end) name += 1;
    blocks.push(
      splitBlock(text, block, {
        tokens: tokens.slice(first, token),
        names: names.slice(firstName, name),
        sentenceStarts,
        nextOpens: next !== undefined && opensWithMark(text, next),
      }),
    );
  }
  return blocks;
}

/** A quote that is never closed is taken for longer than its sentence only up to so many units. */
const maxUnclosed = 3000;

interface BlockParts extends Omit<ElementSources, 'regions'> {
  /** The next block opens with a quotation mark. */
  readonly nextOpens: boolean;
}

const opensWithMark = (text: string, block: Block): boolean =>
  findMarks(text, { start: block.start, end: Math.min(block.end, block.start + 3) })[0]?.start === block.start;

function outermostNames(reading: Reading): NameAnnotation[] {
  const kept: NameAnnotation[] = [];
  for (const name of annotationsOf(reading.annotations, 'name')) {
    if (name.form === 'pronoun') continue;
    const last = kept.at(-1);
    if (!last || name.start >= last.end) kept.push(name);
  }
  return kept;
}

function splitBlock(text: string, block: Block, parts: BlockParts): OuterBlock {
  const regions = pairMarks(text, block, findMarks(text, block));
  const saying = firstCoreCueAfter(parts.tokens);
  const isWhole = (region: Region): boolean =>
    region.state !== 'unclosed' ||
    (region.end - region.start <= maxUnclosed &&
      region.end === block.end &&
      endsClause(text, block, region.start) &&
      (parts.nextOpens || saying(region.start)));
  const whole = regions.filter(isWhole);
  const unclosed = regions.filter((region) => !isWhole(region));
  const elements = createElements(text, { ...parts, regions: whole });
  const last = regions.at(-1);
  const continues = parts.nextOpens && last?.state === 'unclosed' && whole.includes(last);
  const broken = regions.filter((region) => region.state !== 'closed' && !(continues && region === last));
  return {
    block,
    sentences: cutSentences(
      text,
      block,
      elements,
      unclosed,
      lazy(() => createTree(parts.tokens)),
    ),
    broken,
    continues,
  };
}

const coreCues: ReadonlySet<string> = new Set(['said', 'says', 'told', 'added']);

/** A test whether no "said" stands behind an offset: an unclosed quote that holds one has lost its closing mark before it. */
function firstCoreCueAfter(tokens: readonly TokenAnnotation[]): (offset: number) => boolean {
  const last = tokens.findLast(
    ({ lemma, tag }) => tag === 'VERB' && (lemma === 'say' || lemma === 'tell' || coreCues.has(lemma)),
  );
  return (offset) => last === undefined || last.start < offset;
}
