/**
 * How well near-duplicates are found: `node eval/stories/near-duplicates.ts`. Articles of VARIORUM_DATA/corpus come as a
 * stream, with variants of every sixth one somewhere behind it; a match is right if both stem from the same article.
 * Then the pairs of VARIORUM_DATA/reuse by how much of their text they share.
 */
import { createRandom } from '../../bench/stream/random.ts';
import { createNearDuplicateIndex } from '../../src/group/near-duplicates/near-duplicates.ts';
import { readTextWords } from '../../src/group/near-duplicates/text-words.ts';
import { readLine } from '../../src/index.ts';
import { folderFrom, readGoldLines } from '../data.ts';
import { otherTexts, type Paragraphs, sameTexts, type VariantSource } from './vary-text.ts';

const folder = folderFrom('VARIORUM_DATA', 'the gold data');

interface Entry {
  readonly id: string;
  readonly kind: string;
  /** Whose text it is; a text that is nobody's stems from itself. */
  readonly source: string;
  /** It also holds a piece of this one: a match with a short variant of that is neither right nor wrong. */
  readonly pieceOf?: string;
  readonly words: Uint32Array;
}

function readWords(line: Uint8Array): Uint32Array {
  const { article } = readLine(line, { name: 'corpus', lineNumber: 1 });
  return article ? readTextWords(article) : new Uint32Array();
}

const readParagraphs = (text: string): Paragraphs => text.split(/\n+/).filter((line) => line.trim() !== '');

const fromParagraphs = (text: Paragraphs): Uint32Array =>
  readWords(Buffer.from(JSON.stringify({ title: 'Another headline', outlet: 'Another', text: text.join('\n\n') })));

const lines = readGoldLines(folder, 'corpus/allsides-3000.jsonl.gz');
const texts = lines.map((line) =>
  readParagraphs((JSON.parse(Buffer.from(line).toString('utf8')) as { text: string }).text),
);

const variedEvery = 6;
const outlets = 10;

/** A stream of articles; behind every sixth one, its variants. */
function makeStream(): Entry[] {
  const random = createRandom(7);
  const vocabulary = texts.slice(0, 50).flatMap((text) => text.flatMap((paragraph) => paragraph.split(/\s+/)));
  const paragraphs = texts
    .slice(0, 400)
    .flat()
    .filter((paragraph) => paragraph.length > 200 && paragraph.length < 600);
  const furnitures = Array.from({ length: outlets }, () => [1, 2, 3].map(() => random.pick(paragraphs)));
  const placed: (Entry & { readonly at: number })[] = [];
  // Articles that are in no stream but as the rest of a text that has a piece of another.
  const others = texts.map((_, at) => at).filter((at) => at % variedEvery === 1);
  lines.forEach((line, at) => {
    const id = `a${at}`;
    if (at % variedEvery === 1) return;
    placed.push({ id, kind: 'original', source: id, words: readWords(line), at });
    if (at % variedEvery !== 0) return;
    const vary = (kind: string, isSame: boolean, make: (text: Paragraphs, source: VariantSource) => Paragraphs) => {
      const own = `${id} ${kind}`;
      const other = random.pick(others);
      const text = make(texts[at]!, {
        random,
        furniture: random.pick(furnitures),
        words: vocabulary,
        other: texts[other]!,
      });
      const source = isSame ? { source: id } : { source: `a${other}`, pieceOf: id };
      placed.push({ id: own, kind, ...source, words: fromParagraphs(text), at: at + random.next() * lines.length });
    };
    for (const [kind, make] of sameTexts) vary(kind, true, make);
    for (const [kind, make] of otherTexts) vary(kind, false, make);
  });
  return placed.sort((a, b) => a.at - b.at);
}

const percent = (part: number, whole: number): string => (whole === 0 ? '-' : ((100 * part) / whole).toFixed(1));

function scoreStream(stream: readonly Entry[]): void {
  const index = createNearDuplicateIndex();
  const byId = new Map(stream.map((entry) => [entry.id, entry]));
  const seen = new Set<string>();
  const rows = new Map<string, { texts: number; wanted: number; found: number; wrong: number }>();
  let spentMs = 0;
  for (const { id, kind, source, pieceOf, words } of stream) {
    const row = rows.get(kind) ?? { texts: 0, wanted: 0, found: 0, wrong: 0 };
    rows.set(kind, row);
    const from = performance.now();
    const matches = index.add(id, words);
    spentMs += performance.now() - from;
    row.texts += 1;
    const isWanted = sameTexts.has(kind) && seen.has(source);
    if (isWanted) row.wanted += 1;
    if (isWanted && matches.some((match) => byId.get(match.id)!.source === source)) row.found += 1;
    for (const match of matches) {
      const other = byId.get(match.id)!;
      if (
        other.source === source ||
        other.pieceOf === source ||
        (pieceOf && (other.source === pieceOf || other.pieceOf === pieceOf))
      )
        continue;
      row.wrong += 1;
      if (process.argv.includes('--show'))
        console.log(`  ${kind}: ${id} = ${match.id} ${match.share} ${match.otherShare} ${match.words}`);
    }
    seen.add(source);
  }
  console.log('| text | texts | with an earlier one | found, % | wrong matches |\n| --- | ---: | ---: | ---: | ---: |');
  for (const [kind, { texts: count, wanted, found, wrong }] of rows)
    console.log(`| ${kind} | ${count} | ${wanted} | ${percent(found, wanted)} | ${wrong} |`);
  console.log(`\n${stream.length} texts, ${((1000 * spentMs) / stream.length).toFixed(0)} µs a text`);
}

/** Pairs of articles that share text, by how much: where the bound between a near-duplicate and a partial copy lies. */
function scorePairs(): void {
  const words = new Map(
    readGoldLines(folder, 'reuse/allsides.jsonl.gz').map((line): [string, Uint32Array] => {
      const { id } = JSON.parse(Buffer.from(line).toString('utf8')) as { id: string };
      return [id, readWords(line)];
    }),
  );
  const rows = Array.from({ length: 10 }, () => ({ pairs: 0, found: 0 }));
  for (const line of readGoldLines(folder, 'reuse/allsides-pairs.jsonl.gz')) {
    const { gold, left, right } = JSON.parse(Buffer.from(line).toString('utf8')) as ReusePair;
    const row = rows[Math.min(9, Math.floor(gold.containment * 10))]!;
    const index = createNearDuplicateIndex();
    index.add(left, words.get(left)!);
    row.pairs += 1;
    if (index.add(right, words.get(right)!).length > 0) row.found += 1;
  }
  console.log('\n| share of six-word shingles | pairs | near-duplicates |\n| --- | ---: | ---: |');
  rows.forEach(({ found, pairs }, at) => {
    if (pairs > 0) console.log(`| ${at / 10} to ${(at + 1) / 10} | ${pairs} | ${found} |`);
  });
}

interface ReusePair {
  readonly left: string;
  readonly right: string;
  readonly gold: { readonly containment: number };
}

scoreStream(makeStream());
scorePairs();
