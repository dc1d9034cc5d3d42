/**
 * Scores the chains of attribution against `eval/gold/attribution-chains.jsonl`: `node eval/quotes/chains-gold.ts [dev|test]`, dev
 * unless told; `--set 2` scores the second set, which is all test. Prints Markdown; `--show` lists each wrong line as well. A found chain is right if its members are those of a gold
 * chain, same words in the same order, an article in front and a possessive behind aside; matched one to one within a line.
 */
import { annotationsOf, type Span } from '../../src/index.ts';
import { fold } from '../../src/text/fold.ts';
import { annotateGold, nameChoice, readChoice, readOwnGold } from '../own-gold.ts';
import { renderTable, share } from '../table.ts';

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

const choice = readChoice();

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

function scoreLine(line: GoldLine): ScoredLine {
  const article = annotateGold({ ...line, publishedAt: '2031-05-04' });
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

function renderScores(scored: readonly ScoredLine[]): string {
  const gold = scored.flatMap(({ line }) => line.gold.chains);
  const hits = scored.flatMap((one) => one.hits);
  const found = scored.reduce((sum, one) => sum + one.found.length, 0);
  const [nested, hitNested] = [gold, hits].map((list) => list.filter((chain) => chain.nested).length);
  const [credits, hitCredits] = [gold, hits].map((list) => list.filter((chain) => chain.credit).length);
  const empty = scored.filter(({ line }) => line.gold.chains.length === 0);
  const f1 = gold.length + found === 0 ? 0 : (2 * hits.length) / (gold.length + found);
  return renderTable(nameChoice(choice), [
    ['chains exact: precision', share(hits.length, found)],
    ['chains exact: recall', share(hits.length, gold.length)],
    ['chains exact: F1', `${(f1 * 100).toFixed(1)} %`],
    ['lines wholly right', share(scored.filter(isWhole).length, scored.length)],
    ['nested chains found', share(hitNested!, nested!)],
    ['lines without a chain kept clean', share(empty.filter((one) => one.found.length === 0).length, empty.length)],
    ['credits found', share(hitCredits!, credits!)],
  ]);
}

const renderWrong = ({ line, found }: ScoredLine): string =>
  [
    `${line.id}: ${line.text.replaceAll('\n', ' ⏎ ')}`,
    `  expected: ${line.gold.chains.map((chain) => keyOfGold(line.text, chain)).join(' | ') || '-'}`,
    `  found:    ${found.join(' | ') || '-'}`,
  ].join('\n');

const scored = readOwnGold<GoldLine>('attribution-chains', choice).map(scoreLine);
console.log(renderScores(scored));
if (choice.shows)
  console.log(
    `\n${scored
      .filter((one) => !isWhole(one))
      .map(renderWrong)
      .join('\n')}`,
  );
