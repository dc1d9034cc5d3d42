import type { Block } from '../../../model/article.ts';
import { findMarks, isMarkCharacter } from '../marks/mark.ts';
import { pairMarks, type Region } from '../marks/region.ts';
import { mayTell } from '../rules/may-tell.ts';
import { createElements, isMarkToken, isPunctuation, type TokenRange } from './create-elements.ts';
import { cutSentences } from './cut-sentences.ts';
import type { Element, OuterSentence } from './element.ts';
import { endsClause } from './ending.ts';
import type { Sources } from './sources.ts';
import { createTrees, type TreeOf } from './tree.ts';

/** A block as the quote rules see it. */
export interface OuterBlock {
  readonly block: Block;
  readonly sentences: readonly OuterSentence[];
  /** Something stands in quotation marks in it. */
  readonly marked: boolean;
  /** Regions whose partner mark is missing. */
  readonly broken: readonly Region[];
  /** The last region is unclosed, and the next block opens with a mark again: a quote over several paragraphs. */
  readonly continues: boolean;
}

/** What all blocks of an article share. */
interface Sheet {
  readonly sources: Sources;
  readonly treeOf: TreeOf;
}

/** Splits the annotated blocks into sentences whose quotation marks are kept whole. Linear. */
export function splitOuterSentences(sources: Sources, blocks: readonly Block[]): OuterBlock[] {
  const { text, tokens, outermost: names, opens } = sources;
  const sheet = { sources, treeOf: createTrees(tokens, opens) };
  const found: OuterBlock[] = [];
  let token = 0;
  let name = 0;
  blocks.forEach((block, index) => {
    while (token < tokens.length && tokens[token]!.start < block.start) token += 1;
    const from = token;
    while (token < tokens.length && tokens[token]!.start < block.end) token += 1;
    if (token === from) return;
    while (name < names.length && names[name]!.start < block.start) name += 1;
    const next = blocks[index + 1];
    const nextOpens = next !== undefined && opensWithMark(text, next);
    found.push(splitBlock(sheet, block, { from, to: token, name }, nextOpens));
  });
  return found;
}

/** A quote that is never closed is taken for longer than its sentence only up to so many units. */
const maxUnclosed = 3000;

const opensWithMark = (text: string, block: Block): boolean =>
  isMarkCharacter(text.charAt(block.start)) &&
  findMarks(text, { start: block.start, end: Math.min(block.end, block.start + 3) })[0]?.start === block.start;

function splitBlock(sheet: Sheet, block: Block, range: TokenRange, nextOpens: boolean): OuterBlock {
  const { text } = sheet.sources;
  const marks = findMarks(text, block);
  const regions = marks.length === 0 ? [] : pairMarks(text, block, marks);
  if (regions.length === 0)
    return { block, sentences: splitUnmarked(sheet, block, range), marked: false, broken: [], continues: false };
  const isWhole = (region: Region): boolean =>
    region.state !== 'unclosed' ||
    (region.end - region.start <= maxUnclosed &&
      region.end === block.end &&
      endsClause(text, block, region.start) &&
      (nextOpens || !holdsCoreCue(sheet.sources, range, region.start)));
  const whole = regions.filter(isWhole);
  const unclosed = regions.filter((region) => !whole.includes(region));
  const last = regions.at(-1);
  const continues = nextOpens && last?.state === 'unclosed' && whole.includes(last);
  const broken = regions.filter((region) => region.state !== 'closed' && !(continues && region === last));
  return { block, sentences: splitMarked(sheet, block, range, { whole, unclosed }), marked: true, broken, continues };
}

/** The sentences of a block in which nothing stands in marks: its elements are made only where something may be told. */
function splitUnmarked(sheet: Sheet, block: Block, { from, to, name }: TokenRange): OuterSentence[] {
  const { text, tokens, opens, outermost: names } = sheet.sources;
  const sentences: OuterSentence[] = [];
  let start = { from, name };
  let at = name;
  let pending = false;
  let holds = false;
  for (let token = from; token < to; token += 1) {
    const { start: offset } = tokens[token]!;
    if (opens[token] === 1) pending = true;
    while (at < names.length && names[at]!.start < offset) at += 1;
    const inName = at < names.length && names[at]!.start === offset;
    if (!inName && isMarkToken(text, tokens[token]!)) continue;
    if (pending && holds && (inName || !isPunctuation(text, tokens[token]!))) {
      sentences.push(createUnmarked(sheet, block, { ...start, to: token }));
      start = { from: token, name: at };
    }
    pending = false;
    holds = true;
    if (inName) while (token + 1 < to && tokens[token + 1]!.start < names[at]!.end) token += 1;
  }
  if (holds) sentences.push(createUnmarked(sheet, block, { ...start, to }));
  return sentences;
}

function createUnmarked({ sources, treeOf }: Sheet, block: Block, range: TokenRange): OuterSentence {
  const tree = () => treeOf(range.from, range.to);
  if (mayTell(sources, range, block.kind))
    return { block, silent: false, unclosed: [], tree, elements: createElements(sources, range, []) };
  let made: readonly Element[] | undefined;
  return {
    block,
    silent: true,
    unclosed: [],
    tree,
    get elements() {
      made ??= createElements(sources, range, []);
      return made;
    },
  };
}

/** The sentences of a block with regions: those that are elements of their own, and those whose end nobody knows. */
function splitMarked(
  { sources, treeOf }: Sheet,
  block: Block,
  range: TokenRange,
  { whole, unclosed }: { readonly whole: readonly Region[]; readonly unclosed: readonly Region[] },
): OuterSentence[] {
  const cut = cutSentences(sources.text, createElements(sources, range, whole));
  let next = 0;
  return cut.map((elements, index) => {
    const from = elements[0]!.token;
    const to = cut[index + 1]?.[0]?.token ?? range.to;
    const first = next;
    while (next < unclosed.length && unclosed[next]!.start < elements.at(-1)!.end) next += 1;
    const marked = elements.some(({ kind }) => kind === 'marked');
    const silent = !marked && !mayTell(sources, { from, to }, block.kind);
    return { block, elements, silent, unclosed: unclosed.slice(first, next), tree: () => treeOf(from, to) };
  });
}

const coreCues: ReadonlySet<string> = new Set(['said', 'says', 'told', 'added']);

/** Whether a "said" stands behind an offset: an unclosed quote that holds one has lost its closing mark before it. */
function holdsCoreCue({ tokens }: Sources, { from, to }: TokenRange, offset: number): boolean {
  for (let at = to - 1; at >= from && tokens[at]!.start >= offset; at -= 1) {
    const { lemma, tag } = tokens[at]!;
    if (tag === 'VERB' && (lemma === 'say' || lemma === 'tell' || coreCues.has(lemma))) return true;
  }
  return false;
}
