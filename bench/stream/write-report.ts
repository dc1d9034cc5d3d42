import type { Article, Block } from '../../src/index.ts';
import { inventName } from './invent-name.ts';
import type { WordTable } from './lexicon.ts';
import type { PlannedReport } from './plan.ts';
import { createRandom, type Random } from './random.ts';
import { type Template, type TemplateBlock, type TemplateSet, wordClasses } from './templates.ts';

/** Writes the report that was planned, as an annotated article. */
export type ReportWriter = (report: PlannedReport) => Article;

const outlets = 300;
const furnitureShare = 0.4;
/** Words of a story that are others than in its template. */
const changedContent = 0.97;
/** Words that one report says in another way. */
const changedByReport = 0.04;
/** The same, of a report for which the real stories have no more reports, and the paragraphs that it leaves out. */
const changedByRetelling = 0.3;
const leftOutByRetelling = 0.4;
const leftOut = 0.2;
/** A word is one of so many at least. */
const fewestOthers = 20;
const nameCount = 120_000;
/** Part of the names known to all that a story keeps. */
const keptNames = 0.5;

/** Tells real articles again: each story has the reports of two real ones with other names, numbers and words, the same in all of them. */
export function createReportWriter({ stories, words }: TemplateSet): ReportWriter {
  const names = Array.from({ length: nameCount }, (_, at) => inventName(at));
  const furniture = Array.from({ length: outlets }, (_, at) => inventFurniture(stories, at));

  return (report) => {
    const seed = mix(report.story, 0x5bd1e995);
    const turn = report.copyOf ?? report.turn;
    const random = createRandom(mix(seed, turn));
    const [first, second] = [stories[seed % stories.length]!, stories[mix(seed, 21) % stories.length]!];
    const isRetelling = turn >= Math.max(first.length, second.length);
    const [base, other] = [first[turn % first.length]!, second[turn % second.length]!];
    const outlet = mix(report.number, 77) % outlets;
    const changed = isRetelling ? changedByRetelling : changedByReport;
    const draft = createDraft(words, names, { seed, random, changed, days: Math.floor(report.day) - base.day });
    for (const block of chooseBlocks(base, other, { random, leftOut: isRetelling ? leftOutByRetelling : leftOut }))
      draft.write(block);
    const own = createRandom(mix(seed, 1000 + report.turn));
    if (report.copyOf !== undefined && own.next() < 0.5) draft.trim(0.5 + own.next() / 2);
    if (own.next() < furnitureShare) draft.writePlain(furniture[outlet]!, words);
    const title = draft.tell((report.copyOf === undefined ? base : other).title);
    return draft.finish(report, `Outlet ${outlet}`, title);
  };
}

interface Choice {
  readonly random: Random;
  /** Part of the paragraphs that the report leaves out. */
  readonly leftOut: number;
}

/** Most paragraphs of two articles by turns: two stories of one template would be too much alike. */
function chooseBlocks(base: Template, other: Template, { leftOut, random }: Choice): TemplateBlock[] {
  return base.blocks.flatMap((block, at) => {
    if (at > 0 && random.next() < leftOut) return [];
    return [at % 2 === 1 ? (other.blocks[at] ?? block) : block];
  });
}

interface StoryVoice {
  readonly seed: number;
  readonly random: Random;
  /** Part of the words that this report says in another way. */
  readonly changed: number;
  /** By how many days the template's times are moved. */
  readonly days: number;
}

function createDraft(words: WordTable, names: readonly string[], voice: StoryVoice) {
  const pieces: string[] = [];
  let length = 0;
  let blocks: Block[] = [];
  let annotations: Article['annotations'][number][] = [];

  const sayWord = (id: number, wordClass: number): string => {
    const printed = words.printed[id]!;
    if (wordClass === wordClasses.content) return words.printed[otherWord(words, id, voice)]!;
    if (wordClass === wordClasses.name)
      return words.isKnown[id] && mix(id, voice.seed ^ 3) % 1000 < keptNames * 1000
        ? printed
        : otherName(names, printed, id, voice.seed);
    return wordClass === wordClasses.number && printed.length > 1 ? otherNumber(printed, id, voice.seed) : printed;
  };
  const print = (piece: string): void => {
    pieces.push(piece);
    length += piece.length;
  };
  const write = (block: TemplateBlock): void => {
    if (length > 0) print('\n\n');
    const start = length;
    const starts = new Int32Array(block.words.length);
    const ends = new Int32Array(block.words.length);
    for (let at = 0; at < block.words.length; at += 1) {
      print(block.gaps[at]!);
      starts[at] = length;
      print(sayWord(block.words[at]!, block.classes[at]!));
      ends[at] = length;
    }
    print(block.gaps.at(-1)!);
    blocks.push({ kind: block.kind, start, end: length });
    for (const { annotation, from, to } of block.annotations)
      annotations.push(moveAnnotation(annotation, starts[from]!, ends[to - 1]!, voice));
  };
  const writePlain = (block: TemplateBlock, { printed }: WordTable): void => {
    print('\n\n');
    const start = length;
    for (let at = 0; at < block.words.length; at += 1) print(`${block.gaps[at]!}${printed[block.words[at]!]!}`);
    blocks.push({ kind: 'paragraph', start, end: length });
  };
  const trim = (share: number): void => {
    blocks = blocks.slice(0, Math.ceil(blocks.length * share));
    const end = blocks.at(-1)?.end ?? 0;
    // One piece of the right length, so that what comes after stands where it should.
    pieces.splice(0, pieces.length, pieces.join('').slice(0, end));
    length = end;
    annotations = annotations.filter((annotation) => annotation.end <= end);
  };
  const tell = ({ words: ids, gaps, classes }: TemplateBlock): string =>
    Array.from(ids, (id, at) => `${gaps[at]!}${sayWord(id, classes[at]!)}`).join('');
  const finish = (report: PlannedReport, outlet: string, title: string): Article => ({
    variorum: 'article/1',
    id: `n${report.number}`,
    outlet,
    title,
    publishedAt: new Date(Math.floor(report.day * 86_400) * 1000).toISOString(),
    language: 'en',
    // Joined, not added up: a text that comes out of a file or a database is one piece in memory too.
    text: pieces.join(''),
    textSha256: '',
    origin: { format: 'synthetic', sha256: '', reader: 'bench/stream', version: '1', options: {} },
    blocks,
    annotations,
    notices: [],
  });
  return { write, writePlain, trim, tell, finish };
}

function moveAnnotation(
  annotation: Article['annotations'][number],
  start: number,
  end: number,
  { days, seed }: StoryVoice,
): Article['annotations'][number] {
  if (annotation.kind === 'quantity' && annotation.value > 9)
    return {
      ...annotation,
      start,
      end,
      value: Math.round(annotation.value * (0.5 + (mix(annotation.value, seed) % 1000) / 500)),
    };
  if (annotation.kind === 'time' && annotation.granularity === 'day' && annotation.value !== undefined)
    return { ...annotation, start, end, value: moveDay(annotation.value, days) };
  return { ...annotation, start, end };
}

function moveDay(value: string, days: number): string {
  const time = Date.parse(value);
  return Number.isNaN(time) ? value : new Date(time + days * 86_400_000).toISOString().slice(0, 10);
}

/** Another word, from half to twice as common; the same word always for the same one of a story. */
function otherWord({ lookOf, rankOf, ranked }: WordTable, id: number, { changed, random, seed }: StoryVoice): number {
  const look = lookOf[id] ?? -1;
  if (look < 0) return id;
  const chance = mix(id, seed);
  const isOwnWay = random.next() < changed;
  if (!isOwnWay && (chance & 1023) >= changedContent * 1024) return id;
  const list = ranked[look]!;
  const rank = rankOf[id]!;
  const from = rank >> 1;
  const to = Math.min(list.length, 2 * rank + fewestOthers);
  return list[from + ((isOwnWay ? random.below(1 << 20) : chance >>> 10) % (to - from))]!;
}

function otherName(names: readonly string[], printed: string, id: number, seed: number): string {
  const chance = mix(id, seed ^ 0x2545f491);
  const share = (chance & 0xffff) / 0x10000;
  return names[Math.floor(share ** 2 * names.length + (chance >>> 16) / 65_536)] ?? printed;
}

function otherNumber(printed: string, id: number, seed: number): string {
  let chance = mix(id, seed ^ 0x1234567);
  return printed.replace(/\d/g, (digit) => {
    chance = mix(chance, seed);
    return digit === '0' ? '0' : String(1 + (chance % 9));
  });
}

/** A paragraph that an outlet prints under its articles: one of a real article's. */
const inventFurniture = (stories: TemplateSet['stories'], at: number): TemplateBlock => {
  const template = stories[mix(at, 9) % stories.length]![0]!;
  return template.blocks[mix(at, 11) % template.blocks.length]!;
};

/** Two numbers as one of 31 bits, well spread. Source: MurmurHash3's `fmix32` (Appleby, public domain). */
function mix(a: number, b: number): number {
  let bits = Math.imul(a ^ Math.imul(b, 0x9e3779b1), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 1;
}
