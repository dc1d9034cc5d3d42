/**
 * Scores who copied whom on our own gold data (eval/gold/README.md): `node eval/copies/gold.ts [dev|test] [--round N] [--show]`, all
 * rounds without `--round`. Articles are read from the folder that VARIORUM_DATA names, by their ids, and annotated here. `--show` prints the
 * pairs that are wrong, of `dev` and of the rounds that were looked at whole.
 */
import { readFileSync } from 'node:fs';
import { matchPassages, type PassageMatch, readyArticle } from '../../src/collate/passages/match-passages.ts';
import { type Article, annotateArticle, readLine } from '../../src/index.ts';
import { folderFrom, readGoldLines } from '../data.ts';
import { isCopyClass, renderClasses, renderDirections, type Scored } from './tables.ts';

interface GoldPair {
  readonly id: string;
  readonly half: 'dev' | 'test';
  /** The first where it is not said. */
  readonly round?: number;
  readonly set: string;
  readonly left: string;
  readonly right: string;
  readonly gold: { readonly class: string; readonly direction?: string; readonly agency?: string };
  readonly note?: string;
}

const half = process.argv.includes('test') ? 'test' : 'dev';
const round = readRound();
/** Both halves of these rounds have been tuned on. */
const seenRounds = 2;
const isShown =
  process.argv.includes('--show') && (half === 'dev' || (round ?? Number.POSITIVE_INFINITY) <= seenRounds);

/** The round that is asked for; undefined for all. */
function readRound(): number | undefined {
  const at = process.argv.indexOf('--round');
  return at < 0 ? undefined : Number(process.argv[at + 1]);
}

/** Where a pair's articles stand; ECB+ pairs take theirs from both halves of the set. */
const filesOf = (set: string): readonly string[] =>
  set === 'reuse/ecbplus' ? ['events/ecbplus-train.jsonl.gz', 'events/ecbplus-dev.jsonl.gz'] : [`${set}.jsonl.gz`];

const pairs = readFileSync(new URL('../gold/copies.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as GoldPair)
  .filter((pair) => pair.half === half && (round === undefined || (pair.round ?? 1) === round));

function readArticles(): Map<string, Article> {
  const folder = folderFrom('VARIORUM_DATA', 'the gold data');
  const needed = new Set(pairs.flatMap(({ left, right }) => [left, right]));
  const articles = new Map<string, Article>();
  for (const file of new Set(pairs.flatMap(({ set }) => filesOf(set))))
    for (const line of readGoldLines(folder, file)) {
      const record = JSON.parse(Buffer.from(line).toString('utf8')) as { id: string; outlet?: string; url?: string };
      if (!needed.has(record.id) || articles.has(record.id)) continue;
      articles.set(record.id, readArticle(record, file));
    }
  return articles;
}

/** An outlet that nobody names is its site. */
function readArticle(record: { id: string; outlet?: string; url?: string }, name: string): Article {
  const outlet = record.outlet ?? (record.url && URL.parse(record.url)?.hostname);
  const given = Buffer.from(JSON.stringify({ ...record, ...(outlet && { outlet }) }));
  const { article } = readLine(given, { name, lineNumber: 1 });
  if (!article) throw new Error(`${record.id} cannot be read`);
  return annotateArticle(article);
}

const articles = readArticles();
const ready = new Map([...articles].map(([id, article]) => [id, readyArticle(article)]));

function score(pair: GoldPair): Scored & { readonly pair: GoldPair; readonly match: PassageMatch } {
  const match = matchPassages(ready.get(pair.left)!, ready.get(pair.right)!);
  const isSure = isCopyClass(pair.gold.class) && pair.gold.direction !== undefined;
  return {
    pair,
    match,
    gold: pair.gold.class,
    found: match.class,
    ...(isSure && { goldDirection: pair.gold.direction! }),
    direction: match.direction.source,
  };
}

const scored = pairs.map(score);
console.log(renderClasses(`Copies, ${half}: six classes`, scored));
console.log(
  renderClasses(
    `Copies, ${half}: copies joined`,
    scored.map((one) => ({ ...one, gold: joined(one.gold), found: joined(one.found) })),
  ),
);
console.log(renderDirections(`Copies, ${half}: direction`, scored));

function joined(name: string): string {
  return isCopyClass(name) ? 'copy' : name;
}

if (isShown)
  for (const { pair, match } of scored) {
    const { gold } = pair;
    if (gold.class === match.class && (gold.direction === undefined || gold.direction === match.direction.source))
      continue;
    const wanted = [gold.class, gold.direction ?? '–', gold.agency ?? ''].join(' ');
    console.log(`${pair.id} gold ${wanted}, found ${match.class} ${match.direction.source}: ${pair.note ?? ''}`);
    console.log(`  ${[...match.reasons, ...match.direction.evidence].join('; ')}`);
  }
