/** Measures tokens and sentences on gold trees: `VARIORUM_DATA=… node eval/language/splits.ts [FILE…] [--errors]`; without names, the test sets. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { splitSentences } from '../../src/language/sentences/split-sentences.ts';
import { splitTokens } from '../../src/language/tokens/split-tokens.ts';
import type { Span } from '../../src/model/span.ts';
import { folderFrom } from '../data.ts';

/** A paragraph as people wrote it, with the spans that annotators made. */
interface GoldParagraph {
  readonly document: string;
  readonly text: string;
  readonly tokens: readonly Span[];
  readonly sentences: readonly Span[];
}

interface Counts {
  right: number;
  gold: number;
  found: number;
}

const isParagraphLine = /^# new(?:doc|par)(?: |$)/;

/** The paragraphs of a CoNLL-U text; sentences of one paragraph are joined by the space that their last token asks for, else by none. */
function parseParagraphs(conllu: string): GoldParagraph[] {
  const paragraphs: GoldParagraph[] = [];
  let document = '';
  let [text, tokens, sentences] = ['', [] as Span[], [] as Span[]];
  const close = () => {
    if (tokens.length > 0) paragraphs.push({ document, text, tokens, sentences });
    [text, tokens, sentences] = ['', [], []];
  };
  for (const block of conllu.split('\n\n')) {
    const lines = block.split('\n');
    if (lines.some((line) => isParagraphLine.test(line))) close();
    document = lines.find((line) => line.startsWith('# newdoc'))?.split('= ')[1] ?? document;
    const first = tokens.length;
    text = addTokens(lines, text, tokens);
    if (tokens.length > first) sentences.push({ start: tokens[first]!.start, end: tokens.at(-1)!.end });
  }
  close();
  return paragraphs;
}

/** Appends the words of one sentence; those of a multiword token share its spelling. */
function addTokens(lines: readonly string[], before: string, into: Span[]): string {
  let text = before;
  let parts = 0;
  let spaceBehind = true;
  for (const line of lines) {
    const [id, form, , , , , , , , misc] = line.split('\t');
    if (id === undefined || form === undefined || misc === undefined || id.includes('.')) continue;
    const space = !misc.includes('SpaceAfter=No');
    const range = /^(\d+)-(\d+)$/.exec(id);
    if (range) {
      parts = Number(range[2]) - Number(range[1]) + 1;
      spaceBehind = space;
      continue;
    }
    into.push({ start: text.length, end: text.length + form.length });
    text += form;
    const isInside = parts > 1;
    const isLastPart = parts === 1;
    if (parts > 0) parts -= 1;
    if (!isInside && (isLastPart ? spaceBehind : space)) text += ' ';
  }
  return text;
}

function count(gold: readonly Span[], found: readonly Span[], into: Counts): void {
  const keys = new Set(gold.map(({ start, end }) => `${start}-${end}`));
  into.gold += gold.length;
  into.found += found.length;
  for (const { start, end } of found) if (keys.has(`${start}-${end}`)) into.right += 1;
}

const f1 = ({ right, gold, found }: Counts): string =>
  gold + found ? ((200 * right) / (gold + found)).toFixed(2) : '–';

const toSpans = (tokens: readonly Span[], starts: readonly number[]): Span[] =>
  starts.map((first, index) => ({
    start: tokens[first]!.start,
    end: tokens[(starts[index + 1] ?? tokens.length) - 1]!.end,
  }));

function measure(paragraphs: readonly GoldParagraph[], showErrors: boolean): { tokens: Counts; sentences: Counts } {
  const [tokens, sentences] = [
    { right: 0, gold: 0, found: 0 },
    { right: 0, gold: 0, found: 0 },
  ];
  for (const gold of paragraphs) {
    const found = splitTokens(gold.text, { start: 0, end: gold.text.length });
    const foundSentences = toSpans(found, splitSentences(gold.text, found));
    count(gold.tokens, found, tokens);
    count(gold.sentences, foundSentences, sentences);
    if (showErrors) printErrors(gold, found, foundSentences);
  }
  return { tokens, sentences };
}

/** Where gold and found differ, a line each: "T" for tokens, "S" for sentence starts, with "+" for too many, "-" for missing. */
function printErrors(gold: GoldParagraph, found: readonly Span[], foundSentences: readonly Span[]): void {
  const goldEnds = new Set(gold.tokens.map(({ end }) => end));
  const foundEnds = new Set(found.map(({ end }) => end));
  const print = (kind: string, at: number) =>
    console.log(
      `${kind}\t${gold.text.slice(Math.max(0, at - 40), at)}⟂${gold.text.slice(at, at + 30)}\t${gold.document}`,
    );
  for (const { end } of found) if (!goldEnds.has(end)) print('T+', end);
  for (const { end } of gold.tokens) if (!foundEnds.has(end)) print('T-', end);
  const goldStarts = new Set(gold.sentences.map(({ start }) => start));
  const foundStarts = new Set(foundSentences.map(({ start }) => start));
  for (const { start } of foundSentences) if (!goldStarts.has(start)) print('S+', start);
  for (const { start } of gold.sentences) if (!foundStarts.has(start)) print('S-', start);
}

const folder = join(folderFrom('VARIORUM_DATA', 'the gold sets'), 'trees');
const readParagraphs = (name: string): GoldParagraph[] =>
  parseParagraphs(gunzipSync(readFileSync(join(folder, `${name}.conllu.gz`))).toString('utf8'));

const showErrors = process.argv.includes('--errors');
const named = process.argv.slice(2).filter((name) => !name.startsWith('--'));
const rows: string[] = [];
for (const name of named.length > 0 ? named : ['gum-test', 'ewt-test']) {
  const all = readParagraphs(name);
  const genres = name.startsWith('gum') ? [...new Set(all.map(({ document }) => document.split('_')[1]!))] : [];
  for (const genre of ['', ...genres]) {
    const part = all.filter(({ document }) => genre === '' || document.split('_')[1] === genre);
    const { tokens, sentences } = measure(part, showErrors && genre === '');
    rows.push(
      `| ${name}${genre && ` ${genre}`} | ${tokens.gold} | ${f1(tokens)} | ${sentences.gold} | ${f1(sentences)} |`,
    );
  }
}
console.log(`| set | tokens | token F1 | sentences | sentence F1 |\n|---|---:|---:|---:|---:|\n${rows.join('\n')}`);
