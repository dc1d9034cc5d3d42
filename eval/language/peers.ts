/**
 * Sets our tags and names beside those of two npm packages, on the same gold and in the same run:
 *
 *     VARIORUM_DATA=<gold sets> VARIORUM_SCORE=<scorers> node eval/language/peers.ts
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import nlp from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNlp from 'wink-nlp';
import { annotateArticle, readLine } from '../../src/index.ts';
import { readSentence } from '../../src/language/reader.ts';
import { splitTokens } from '../../src/language/tokens/split-tokens.ts';
import type { Span } from '../../src/model/span.ts';
import { withoutTokens } from '../../src/pipeline/annotate.ts';
import { readTrees, type TreeSentence } from '../../training/conllu.ts';
import { folderFrom, readGoldLines } from '../data.ts';

const data = folderFrom('VARIORUM_DATA', 'the gold sets');
const scorer = join(folderFrom('VARIORUM_SCORE', 'score.mjs and its tasks'), 'score.mjs');
const nameSet = 'names/worldwide-dev.jsonl.gz';

interface TaggedSpan extends Span {
  readonly tag: string;
}

const wink = winkNlp(model, ['sbd', 'pos']);

/** Wink gives no offsets: its tokens are looked for in order. */
function tagWithWink(text: string): TaggedSpan[] {
  const tokens = wink.readDoc(text).tokens();
  const tags = tokens.out(wink.its.pos) as string[];
  let at = 0;
  return (tokens.out() as string[]).flatMap((value, index) => {
    const start = text.indexOf(value, at);
    if (start < 0) return [];
    at = start + value.length;
    return [{ start, end: at, tag: tags[index]! }];
  });
}

function tagWithUs(text: string): TaggedSpan[] {
  const spans = splitTokens(text, { start: 0, end: text.length });
  const words = readSentence(spans.map(({ start, end }) => text.slice(start, end)));
  return spans.map((span, index) => ({ ...span, tag: words[index]!.tag }));
}

/** The text of a sentence as its words and gaps make it, with the gold tags. */
function layOut({ words }: TreeSentence): { text: string; gold: TaggedSpan[] } {
  let text = '';
  const gold = words.map(({ form, spaceAfter, upos }) => {
    const start = text.length;
    text += form + (spaceAfter ? ' ' : '');
    return { start, end: start + form.length, tag: upos };
  });
  return { text, gold };
}

function scoreTags(set: string, tag: (text: string) => TaggedSpan[]): string {
  let [right, aligned, total] = [0, 0, 0];
  for (const sentence of readTrees(join(data, 'trees', `${set}.conllu.gz`))) {
    const { gold, text } = layOut(sentence);
    const found = new Map(tag(text).map((token) => [`${token.start}-${token.end}`, token.tag]));
    for (const { end, start, tag: goldTag } of gold) {
      const foundTag = found.get(`${start}-${end}`);
      total += 1;
      aligned += Number(foundTag !== undefined);
      right += Number(foundTag === goldTag);
    }
  }
  return `${((100 * right) / total).toFixed(1)} (${((100 * aligned) / total).toFixed(1)} % of words cut alike)`;
}

interface PeerName extends Span {
  readonly type: 'person' | 'organization' | 'place';
}

function nameWithCompromise(text: string): PeerName[] {
  const doc = nlp(text);
  const kinds = [
    ['person', doc.people()],
    ['organization', doc.organizations()],
    ['place', doc.places()],
  ] as const;
  return kinds.flatMap(([type, view]) =>
    (view.json({ offset: true }) as { offset: { start: number; length: number } }[]).map(({ offset }) => {
      const [start, end] = [offset.start, offset.start + offset.length];
      const printed = text.slice(start, end).replace(/[\s,.;:"\u201d]+$/u, '');
      return { type, start, end: start + printed.length };
    }),
  );
}

function scoreNames(annotate: (line: Uint8Array, index: number) => object): string {
  const folder = mkdtempSync(join(tmpdir(), 'variorum-peers-'));
  const file = join(folder, 'predicted.jsonl');
  writeFileSync(
    file,
    readGoldLines(data, nameSet)
      .map((line, index) => JSON.stringify(annotate(line, index)))
      .join('\n'),
  );
  const printed = execFileSync(process.execPath, [scorer, 'names', join(data, nameSet), file, '--json'], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  rmSync(folder, { recursive: true });
  const { rows } = JSON.parse(printed) as { rows: { name: string; f1?: number }[] };
  return rows.flatMap(({ f1, name }) => (f1 === undefined ? [] : [`${name} ${f1.toFixed(3)}`])).join(' · ');
}

const ours = (line: Uint8Array, index: number): object => {
  const { article } = readLine(line, { name: 'names', lineNumber: index + 1 });
  return article ? withoutTokens(annotateArticle(article)) : {};
};

const theirs = (line: Uint8Array): object => {
  const { id, text } = JSON.parse(Buffer.from(line).toString('utf8')) as { id: string; text: string };
  const annotations = nameWithCompromise(text).map((name) => ({
    id: `name:${name.start}-${name.end}`,
    kind: 'name',
    form: 'name',
    head: text.slice(name.start, name.end).split(/\s/).at(-1),
    rule: 'compromise',
    certainty: 1,
    ...name,
  }));
  return { variorum: 'article/1', id, text, blocks: [], annotations };
};

console.log('| set | Variorum | wink-nlp |\n| --- | --- | --- |');
for (const set of ['gum-test', 'ewt-test'])
  console.log(
    `| universal tags, ${set}, from plain text | ${scoreTags(set, tagWithUs)} | ${scoreTags(set, tagWithWink)} |`,
  );
console.log('\n| set | Variorum | compromise |\n| --- | --- | --- |');
console.log(`| names, worldwide-dev, F1 | ${scoreNames(ours)} | ${scoreNames(theirs)} |`);
