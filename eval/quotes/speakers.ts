/**
 * How often the speaker of a quoted content is given, and how often it is right, against PolNeAR's sources. Counted are gold
 * contents with a double quotation mark in or beside them that have a source. VARIORUM_DATA names the folder of the gold sets:
 * `node eval/quotes/speakers.ts [polnear-train|polnear-dev]`. Prints totals only.
 */
import { type Article, annotateArticle, readLine } from '../../src/index.ts';
import { folderFrom, readGoldLines } from '../data.ts';
import { sharesHead, sharesWord, standsBeside } from './heads.ts';
import { matchContents, type Pieces } from './match.ts';

interface GoldAttribution {
  readonly source: Pieces;
  readonly content: Pieces;
}

interface Counts {
  gold: number;
  found: number;
  given: number;
  right: number;
  /** Of the right ones, those where the gold source is the "who" right behind our mention. */
  beside: number;
  sharing: number;
  named: number;
}

const data = folderFrom('VARIORUM_DATA', 'the gold sets');
const set = process.argv[2] ?? 'polnear-dev';
const counts: Counts = { gold: 0, found: 0, given: 0, right: 0, beside: 0, sharing: 0, named: 0 };
let unpaired = 0;

readGoldLines(data, `quotes/${set}.jsonl.gz`).forEach((line, index) => {
  const gold = JSON.parse(Buffer.from(line).toString('utf8')) as {
    text: string;
    gold: { attributions: GoldAttribution[] };
  };
  const { article } = readLine(line, { name: set, lineNumber: index + 1 });
  if (!article || article.text !== gold.text) unpaired += 1;
  else
    countArticle(
      annotateArticle(article),
      gold.gold.attributions.filter(({ content }) => isQuoted(gold.text, content)),
    );
});

function countArticle({ text, annotations }: Article, golds: readonly GoldAttribution[]): void {
  const quotes = annotations.filter((annotation) => annotation.kind === 'quote');
  const wanted = golds.filter(({ source }) => source.length > 0);
  const pairs = matchContents(
    text,
    golds.map(({ content }) => content),
    quotes.map(({ start, end, cue }) => ({ span: [start, end] as const, cue: cue && `${cue.start}` })),
  );
  counts.gold += wanted.length;
  for (const [goldIndex, quoteIndexes] of pairs) {
    const { source } = golds[goldIndex]!;
    if (source.length === 0) continue;
    counts.found += 1;
    const speaker = quotes[quoteIndexes[0]!]!.speaker;
    if (!speaker) continue;
    counts.given += 1;
    if (speaker.name !== undefined) counts.named += 1;
    const { start, end } = speaker;
    const words = start === undefined || end === undefined ? (speaker.name ?? '') : text.slice(start, end);
    const sourceWords = source.map(([from, to]) => text.slice(from, to)).join(' ');
    const beside = end !== undefined && standsBeside(text, end, source[0]![0], sourceWords);
    if (beside || sharesHead(words, sourceWords)) counts.right += 1;
    if (beside && !sharesHead(words, sourceWords)) counts.beside += 1;
    if (beside || sharesWord(words, sourceWords)) counts.sharing += 1;
  }
}

/** A double quotation mark inside the content or right beside it, as the scorer has it. */
function isQuoted(text: string, content: Pieces): boolean {
  return content.some(([start, end]) => /["“”„‟«»]|``|''/.test(text.slice(Math.max(0, start - 1), end + 1)));
}

const share = (part: number, whole: number): string =>
  `${part}/${whole} ${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;

console.log(
  [
    `${set}: quoted contents with a source: ${counts.gold}${unpaired > 0 ? ` (${unpaired} articles left out, their text was read differently)` : ''}`,
    '',
    '| | of those found | of all |',
    '|---|---:|---:|',
    `| content found (words shared >= .3) | | ${share(counts.found, counts.gold)} |`,
    `| speaker given | ${share(counts.given, counts.found)} | ${share(counts.given, counts.gold)} |`,
    `| speaker right, by a head word | ${share(counts.right, counts.given)} of those given | ${share(counts.right, counts.gold)} |`,
    `| the same, where "who" behind our mention counts as wrong | ${share(counts.right - counts.beside, counts.given)} of those given | ${share(counts.right - counts.beside, counts.gold)} |`,
    `| speaker right, by any word | ${share(counts.sharing, counts.given)} of those given | ${share(counts.sharing, counts.gold)} |`,
    `| speaker given a name | ${share(counts.named, counts.found)} | ${share(counts.named, counts.gold)} |`,
  ].join('\n'),
);
