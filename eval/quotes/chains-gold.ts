/**
 * Scores the chains of attribution against `eval/gold/attribution-chains.jsonl`: `node eval/quotes/chains-gold.ts [dev|test]`, dev
 * unless told; `--set 2` scores the second set, which is all test. Prints Markdown; `--show` lists each wrong line as well. A found chain is right if its members are those of a gold
 * chain, same words in the same order, an article in front and a possessive behind aside; matched one to one within a line.
 */
import { readFileSync } from 'node:fs';
import { type Article, annotateArticle, annotationsOf, readLine, type Span } from '../../src/index.ts';
import { fold } from '../../src/text/fold.ts';

interface GoldChain {
  readonly chain: readonly string[];
  readonly spans: readonly [number, number][];
  readonly nested: boolean;
  readonly credit?: true;
}

interface GoldLine {
  readonly id: string;
  readonly half: 'dev' | 'test';
  readonly text: string;
  readonly gold: { readonly chains: readonly GoldChain[] };
}

interface ScoredLine {
  readonly line: GoldLine;
  /** Keys of the chains found, in order of the text. */
  readonly found: readonly string[];
  /** Gold chains that were found. */
  readonly hits: readonly GoldChain[];
}

const isSecondSet = process.argv[process.argv.indexOf('--set') + 1] === '2' && process.argv.includes('--set');
const wanted = isSecondSet || process.argv.includes('test') ? 'test' : 'dev';
const shows = process.argv.includes('--show');

const keyOfMember = (text: string): string =>
  fold(text)
    .replace(/^(?:the|an?) /, '')
    .replace(/'s?$/, '')
    .replace(/ +/g, ' ');
const keyOfChain = (text: string, spans: readonly Span[]): string =>
  spans.map(({ start, end }) => keyOfMember(text.slice(start, end))).join(' > ');
const keyOfGold = (text: string, { spans }: GoldChain): string =>
  keyOfChain(
    text,
    spans.map(([start, end]) => ({ start, end })),
  );

function annotateLine({ id, text }: GoldLine): Article {
  const bytes = new TextEncoder().encode(JSON.stringify({ id, outlet: 'Gold', publishedAt: '2031-05-04', text }));
  const { article } = readLine(bytes, { name: 'gold', lineNumber: 1 });
  if (!article) throw new Error(`${id} cannot be read`);
  return annotateArticle(article);
}

function scoreLine(line: GoldLine): ScoredLine {
  const article = annotateLine(line);
  const found = annotationsOf(article.annotations, 'attribution').map(({ chain }) => keyOfChain(article.text, chain));
  const left = [...found];
  const hits = line.gold.chains.filter((chain) => {
    const at = left.indexOf(keyOfGold(line.text, chain));
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
  return { line, found, hits };
}

const isWhole = ({ line, found, hits }: ScoredLine): boolean =>
  hits.length === line.gold.chains.length && hits.length === found.length;

const share = (part: number, whole: number): string =>
  whole === 0 ? 'none' : `${((part / whole) * 100).toFixed(1)} % (${part} of ${whole})`;

function renderScores(scored: readonly ScoredLine[]): string {
  const gold = scored.flatMap(({ line }) => line.gold.chains);
  const hits = scored.flatMap((one) => one.hits);
  const found = scored.reduce((sum, one) => sum + one.found.length, 0);
  const [nested, hitNested] = [gold, hits].map((list) => list.filter((chain) => chain.nested).length);
  const [credits, hitCredits] = [gold, hits].map((list) => list.filter((chain) => chain.credit).length);
  const empty = scored.filter(({ line }) => line.gold.chains.length === 0);
  const f1 = gold.length + found === 0 ? 0 : (2 * hits.length) / (gold.length + found);
  const rows = [
    ['chains exact: precision', share(hits.length, found)],
    ['chains exact: recall', share(hits.length, gold.length)],
    ['chains exact: F1', `${(f1 * 100).toFixed(1)} %`],
    ['lines wholly right', share(scored.filter(isWhole).length, scored.length)],
    ['nested chains found', share(hitNested!, nested!)],
    ['lines without a chain kept clean', share(empty.filter((one) => one.found.length === 0).length, empty.length)],
    ['credits found', share(hitCredits!, credits!)],
  ];
  return [
    `| ${isSecondSet ? 'second set' : `${wanted} half`} | |`,
    '|---|---:|',
    ...rows.map((row) => `| ${row.join(' | ')} |`),
  ].join('\n');
}

const renderWrong = ({ line, found }: ScoredLine): string =>
  [
    `${line.id}: ${line.text.replaceAll('\n', ' ⏎ ')}`,
    `  expected: ${line.gold.chains.map((chain) => keyOfGold(line.text, chain)).join(' | ') || '-'}`,
    `  found:    ${found.join(' | ') || '-'}`,
  ].join('\n');

const file = new URL(`../gold/attribution-chains${isSecondSet ? '-2' : ''}.jsonl`, import.meta.url);
const scored = readFileSync(file, 'utf8')
  .split('\n')
  .filter((row) => row !== '')
  .map((row) => JSON.parse(row) as GoldLine)
  .filter(({ half }) => half === wanted)
  .map(scoreLine);
console.log(renderScores(scored));
if (shows)
  console.log(
    `\n${scored
      .filter((one) => !isWhole(one))
      .map(renderWrong)
      .join('\n')}`,
  );
