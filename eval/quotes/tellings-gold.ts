/**
 * Scores whether two articles tell one utterance, and how the right one stands to the left one, on our own gold data
 * (eval/gold/README.md): `node eval/quotes/tellings-gold.ts [dev|test] [--set 2|3] [--show]`. Two tables: end to end, and with the
 * gold spans given as quotes, so that judgement and type are measured alone. All of the later sets is `test`. `--show` prints
 * the lines that are wrong, but none of the third set, of which nothing is looked at.
 */
import { readFileSync } from 'node:fs';
import { collateArticles } from '../../src/collate/collate.ts';
import { matchTellings } from '../../src/collate/quotations/typing/match-tellings.ts';
import {
  type Article,
  annotateArticle,
  annotationsOf,
  type CollatedTelling,
  readLine,
  type Span,
} from '../../src/index.ts';
import { spanLength, spansOverlap } from '../../src/model/span.ts';
import { withGoldQuote } from './gold-quote.ts';

interface GoldSide {
  readonly outlet: string;
  readonly publishedAt: string;
  readonly text: string;
}

interface GoldLine {
  readonly id: string;
  readonly half: 'dev' | 'test';
  readonly left: GoldSide;
  readonly right: GoldSide;
  readonly gold: {
    readonly left: readonly [number, number];
    readonly right: readonly [number, number];
    readonly judgement: 'same' | 'different';
    readonly relation?: string;
  };
}

interface Prediction {
  readonly judgement: 'same' | 'different';
  readonly relation?: string;
}

interface Outcome {
  readonly line: GoldLine;
  readonly predicted: Prediction;
}

const set = process.argv.includes('--set') ? process.argv[process.argv.indexOf('--set') + 1]! : '1';
const isLater = set !== '1';
const half = isLater || process.argv.includes('test') ? 'test' : 'dev';
const show = process.argv.includes('--show') && set !== '3';
const file = isLater ? `tellings-${set}.jsonl` : 'tellings.jsonl';

const lines = readFileSync(new URL(`../gold/${file}`, import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as GoldLine)
  .filter((line) => line.half === half);

function readSide(side: GoldSide, name: string): Article {
  const { article } = readLine(Buffer.from(JSON.stringify({ id: name, ...side })), { name, lineNumber: 1 });
  if (!article || article.text !== side.text) throw new Error(`${name} is not read as it stands`);
  return annotateArticle(article);
}

const toSpan = ([start, end]: readonly [number, number]): Span => ({ start, end });

function predict({ gold }: GoldLine, left: Article, right: Article): Prediction {
  const best = collateArticles([left, right])
    .quotations.map(({ tellings }) => {
      const [a, b] = [left, right].map(({ id }) => tellings.find(({ articleId }) => articleId === id));
      return {
        a,
        b,
        overlap: Math.min(overlapOf(left, a, toSpan(gold.left)), overlapOf(right, b, toSpan(gold.right))),
      };
    })
    .sort((x, y) => y.overlap - x.overlap)[0];
  if (!best?.a || !best.b || best.overlap === 0) return { judgement: 'different' };
  return { judgement: 'same', relation: matchTellings([left, right], best.b, best.a) };
}

/** How many characters of the gold span the quotes of a telling cover. */
function overlapOf(article: Article, telling: CollatedTelling | undefined, gold: Span): number {
  const ids = new Set(telling?.quotes);
  return annotationsOf(article.annotations, 'quote')
    .filter((quote) => ids.has(quote.id) && spansOverlap(quote, gold))
    .reduce(
      (sum, quote) =>
        sum + spanLength({ start: Math.max(quote.start, gold.start), end: Math.min(quote.end, gold.end) }),
      0,
    );
}

const percent = (part: number, whole: number): string => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`);

function renderTable(title: string, outcomes: readonly Outcome[]): string {
  const isSame = ({ line }: Outcome) => line.gold.judgement === 'same';
  const made = outcomes.filter(({ predicted }) => predicted.judgement === 'same');
  const right = made.filter(isSame);
  const typed = right.filter(({ line, predicted }) => line.gold.relation === predicted.relation);
  return [
    `### ${title}`,
    '',
    '| row | right | of | share |',
    '|---|---:|---:|---:|',
    ...[
      ['same: precision', right.length, made.length],
      ['same: recall', right.length, outcomes.filter(isSame).length],
      ['type: accuracy', typed.length, right.length],
    ].map(([name, part, whole]) => `| ${name} | ${part} | ${whole} | ${percent(Number(part), Number(whole))} |`),
    ...[...new Set(outcomes.flatMap(({ line }) => line.gold.relation ?? []))].sort().map((relation) => {
      const asked = right.filter(({ line }) => line.gold.relation === relation);
      const found = asked.filter(({ predicted }) => predicted.relation === relation).length;
      return `| type: ${relation} | ${found} | ${asked.length} | ${percent(found, asked.length)} |`;
    }),
    '',
  ].join('\n');
}

const isWrong = ({ line, predicted }: Outcome): boolean =>
  line.gold.judgement !== predicted.judgement || line.gold.relation !== predicted.relation;

function renderWrong({ line, predicted }: Outcome): string {
  const exact = (side: GoldSide, span: readonly [number, number]) => side.text.slice(...span);
  const name = ({ judgement, relation }: { judgement: string; relation?: string }) => relation ?? judgement;
  return [
    `${line.id} gold ${name(line.gold)}, found ${name(predicted)}`,
    `  ${exact(line.left, line.gold.left)}`,
    `  ${exact(line.right, line.gold.right)}`,
  ].join('\n');
}

const pairs = lines.map((line) => ({ line, left: readSide(line.left, 'left'), right: readSide(line.right, 'right') }));
const tables = [
  {
    title: `Tellings${isLater ? ` ${set}` : ''}, ${half}, end to end`,
    outcomes: pairs.map(({ line, left, right }) => ({ line, predicted: predict(line, left, right) })),
  },
  {
    title: `Tellings${isLater ? ` ${set}` : ''}, ${half}, gold spans given`,
    outcomes: pairs.map(({ line, left, right }) => ({
      line,
      predicted: predict(
        line,
        withGoldQuote(left, toSpan(line.gold.left)),
        withGoldQuote(right, toSpan(line.gold.right)),
      ),
    })),
  },
];
for (const { title, outcomes } of tables) {
  console.log(renderTable(title, outcomes));
  if (show) console.log(outcomes.filter(isWrong).map(renderWrong).join('\n'), '\n');
}
