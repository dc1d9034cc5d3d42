import { firstFrom } from '../../collate/spans.ts';
import type { Article } from '../../model/article.ts';
import type { Span } from '../../model/span.ts';
import { strictWordsOf } from './strict-words.ts';

/** Where an input has a run of words but for one word or short phrase; the draft's words from `from` up to `to` stand for those of `other`. */
export interface ChangedRun extends Span {
  readonly article: Article;
  readonly from: number;
  readonly to: number;
  readonly other: Span;
  /** Number of its first word among the words of all inputs. */
  readonly begin: number;
}

/** Finds, in all inputs, runs that differ from words by one word or short phrase. */
export type ChangedRunFinder = (keys: readonly string[]) => ChangedRun[];

/** Words of the draft against those of the input: the shortest change first. */
const shapes: readonly (readonly [number, number])[] = [
  [1, 1],
  [1, 0],
  [1, 2],
  [2, 1],
  [2, 2],
  [1, 3],
  [3, 1],
];
const edgeShapes = shapes.filter(([own, other]) => other > 0 && own + other <= 3);
const [fewestWords, leastEqual, leastShare] = [3, 2, 0.6];
/** Of words that stand in more places than this, not all are looked at. */
const mostPlaces = 20_000;
const mostRuns = 40;
const clauseEnd = /[.,;:!?…”"’»–—\]]/u;

/** The words of all inputs in one row, as numbers; 0 for those that the draft lacks. */
interface WordTable {
  readonly articles: readonly Article[];
  readonly starts: readonly Span[];
  readonly row: Int32Array;
  readonly places: readonly number[][];
  readonly numbers: ReadonlyMap<string, number>;
}

function createTable(articles: readonly Article[], wanted: Iterable<string>): WordTable {
  const numbers = new Map<string, number>();
  for (const key of wanted) if (!numbers.has(key)) numbers.set(key, numbers.size + 1);
  const places: number[][] = Array.from({ length: numbers.size + 1 }, () => []);
  const total = articles.reduce((sum, article) => sum + strictWordsOf(article).length + 1, 0);
  const row = new Int32Array(total);
  const starts: Span[] = [];
  let at = 0;
  for (const article of articles) {
    starts.push({ start: at, end: at });
    for (const { key } of strictWordsOf(article)) {
      const number = numbers.get(key);
      if (number !== undefined) {
        row[at] = number;
        places[number]!.push(at);
      }
      at += 1;
    }
    row[at] = -1;
    at += 1;
  }
  return { articles, starts, row, places, numbers };
}

/** Reads the words of the inputs once; a look-up costs about as much as its rarest words have places. */
export function createChangedRunFinder(articles: readonly Article[], wanted: Iterable<string>): ChangedRunFinder {
  const table = createTable(articles, wanted);
  return (keys) => {
    if (keys.length < fewestWords) return [];
    const numbers = keys.map((key) => table.numbers.get(key) ?? -1);
    const found = new Map<number, ChangedRun>();
    for (const anchor of chooseAnchors(numbers, table))
      for (const place of (table.places[numbers[anchor]!] ?? []).slice(0, mostPlaces)) {
        const run = found.size < mostRuns ? matchAround(numbers, anchor, place, table) : undefined;
        if (run) found.set(run.begin, run);
      }
    return [...found.values()];
  };
}

/** The two rarest words that no short change can hit at once. */
function chooseAnchors(numbers: readonly number[], { places }: WordTable): number[] {
  const countOf = (at: number): number => places[numbers[at]!]?.length ?? 0;
  const order = numbers.map((_, at) => at).sort((a, b) => countOf(a) - countOf(b) || a - b);
  const first = order[0]!;
  const second = order.find((at) => Math.abs(at - first) > (numbers.length > 5 ? 2 : 1));
  return second === undefined ? [first] : [first, second];
}

/** One change left or right of a word that both have. */
function matchAround(
  numbers: readonly number[],
  anchor: number,
  place: number,
  table: WordTable,
): ChangedRun | undefined {
  const { row } = table;
  let left = anchor;
  while (left > 0 && row[place - anchor + left - 1] === numbers[left - 1]) left -= 1;
  let right = anchor + 1;
  while (right < numbers.length && row[place - anchor + right] === numbers[right]) right += 1;
  const base = place - anchor;
  if (left === 0 && right < numbers.length) return matchBehind(numbers, right, base + right, table);
  if (left > 0 && right === numbers.length) return matchBefore(numbers, left, base + left, table);
  return undefined;
}

/** All is equal up to `at` of the draft's words and `place` of the row; what follows must be, too, behind one change. */
function matchBehind(numbers: readonly number[], at: number, place: number, table: WordTable): ChangedRun | undefined {
  for (const [own, other] of shapes) {
    const rest = numbers.length - at - own;
    if (rest > 0 && isEqual(numbers, at + own, table.row, place + other, rest))
      return toRun(table, { numbers, from: at, to: at + own, first: place, last: place + other, begin: place - at });
  }
  for (const [own, other] of edgeShapes) {
    if (at + own !== numbers.length || !hasWords(table, place, other) || !endsClause(table, place + other - 1))
      continue;
    return toRun(table, { numbers, from: at, to: at + own, first: place, last: place + other, begin: place - at });
  }
  return undefined;
}

/** All is equal from `at` of the draft's words and `place` of the row on. */
function matchBefore(numbers: readonly number[], at: number, place: number, table: WordTable): ChangedRun | undefined {
  for (const [own, other] of shapes) {
    const rest = at - own;
    if (rest > 0 && isEqual(numbers, 0, table.row, place - other - rest, rest))
      return toRun(table, {
        numbers,
        from: rest,
        to: at,
        first: place - other,
        last: place,
        begin: place - other - rest,
      });
  }
  for (const [own, other] of edgeShapes) {
    if (own !== at || !hasWords(table, place - other, other) || !startsClause(table, place - other)) continue;
    return toRun(table, { numbers, from: 0, to: at, first: place - other, last: place, begin: place - other });
  }
  return undefined;
}

function isEqual(numbers: readonly number[], at: number, row: Int32Array, place: number, length: number): boolean {
  if (place < 0) return false;
  for (let step = 0; step < length; step += 1) if (row[place + step] !== numbers[at + step]) return false;
  return true;
}

function hasWords({ row }: WordTable, place: number, count: number): boolean {
  for (let step = 0; step < count; step += 1) if (place + step < 0 || (row[place + step] ?? -1) < 0) return false;
  return true;
}

/** An article and which of its words stands at a place of the row. */
function locate({ articles, starts }: WordTable, place: number) {
  const at = firstFrom(starts, place + 1) - 1;
  return { article: articles[at]!, index: place - starts[at]!.start };
}

function endsClause(table: WordTable, place: number): boolean {
  const { article, index } = locate(table, place);
  const word = strictWordsOf(article)[index]!;
  return word.end >= article.text.length || clauseEnd.test(article.text[word.end]!);
}

/** Only the beginning of what stands in marks, or of a sentence, is one. */
function startsClause(table: WordTable, place: number): boolean {
  const { article, index } = locate(table, place);
  const before = article.text.slice(
    Math.max(0, strictWordsOf(article)[index]!.start - 2),
    strictWordsOf(article)[index]!.start,
  );
  return /[“"‘«„\n]$|[.!?…]\s$/u.test(before) || before === '';
}

interface RunPlaces {
  readonly numbers: readonly number[];
  readonly from: number;
  readonly to: number;
  readonly begin: number;
  readonly first: number;
  readonly last: number;
}

function toRun(table: WordTable, { numbers, from, to, begin, first, last }: RunPlaces): ChangedRun | undefined {
  const equal = numbers.length - (to - from);
  if (equal < leastEqual || equal < leastShare * numbers.length) return undefined;
  const { article, index } = locate(table, begin);
  const words = strictWordsOf(article);
  const [start, behind] = [index + first - begin, index + last - begin];
  const end = behind + numbers.length - to;
  const other = last > first ? { start: words[start]!.start, end: words[behind - 1]!.end } : undefined;
  return {
    article,
    from,
    to,
    begin,
    start: words[index]!.start,
    end: words[end - 1]!.end,
    other: other ?? { start: words[start]!.start, end: words[start]!.start },
  };
}
