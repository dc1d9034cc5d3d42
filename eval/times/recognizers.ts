/**
 * Scores times against the specs of Microsoft's Recognizers-Text, English dates: `node eval/times/recognizers.ts`. A case is
 * right if each expected result is found with one of its values and its span, but for articles and prepositions at the edges, and nothing
 * else is found. Every type has its row; the figure is that of the cases without a result of the types left out. `--show` lists the
 * wrong ones of these. Prints Markdown.
 */
import { annotateArticle, annotationsOf, readLine, type Span, type TimeAnnotation } from '../../src/index.ts';
import { folderFrom, readGoldLines } from '../data.ts';
import { type ExpectedValue, isSameValue } from './recognizer-values.ts';

interface ExpectedResult extends Span {
  readonly type: string;
  readonly resolution?: { readonly values?: readonly ExpectedValue[] };
}

interface Case {
  readonly id: string;
  readonly text: string;
  /** The day that the case is read on. */
  readonly publishedAt?: string;
  readonly notSupported?: readonly string[];
  readonly gold: { readonly results: readonly ExpectedResult[] };
}

interface Outcome {
  readonly line: Case;
  readonly times: readonly TimeAnnotation[];
  readonly right: boolean;
  /** Right but for articles and prepositions at the edges of spans. */
  readonly near: boolean;
}

const shows = process.argv.includes('--show');
/** Hours of appointments ("Monday 3-8", "from 9 for 2.5 hrs"), and instants counted from the clock time of the reading ("in 5 minutes", "end of today"). */
const leftOut = new Set(['datetime', 'datetimerange', 'timerange']);

const typeOf = ({ type }: ExpectedResult): string => type.replace('datetimeV2.', '');
const isLeftOut = ({ gold }: Case): boolean => gold.results.some((result) => leftOut.has(typeOf(result)));

/** Articles and prepositions before a time, marks behind it. */
const edge = /^(?:(?:the|a|an|on|in|at|from|for|of|by|within|during|around|circa)\s+)+|[\s.,]+$/gi;
const bareWords = (text: string, { start, end }: Span): string =>
  text.slice(start, end).replace(edge, '').toLowerCase();

function scoreCase(bytes: Uint8Array, index: number): Outcome {
  const line = JSON.parse(Buffer.from(bytes).toString('utf8')) as Case;
  const { article } = readLine(bytes, { name: 'recognizers', lineNumber: index + 1 });
  const times = article ? annotationsOf(annotateArticle(article).annotations, 'time') : [];
  const { results } = line.gold;
  const isFound = (result: ExpectedResult, isSameSpan: (time: TimeAnnotation) => boolean): boolean =>
    times.some(
      (time) =>
        isSameSpan(time) &&
        (result.resolution?.values ?? []).some((value) =>
          isSameValue(time, value, (line.publishedAt ?? '').slice(0, 10)),
        ),
    );
  const isAll = (isSame: (time: TimeAnnotation, result: ExpectedResult) => boolean): boolean =>
    times.length === results.length && results.every((result) => isFound(result, (time) => isSame(time, result)));
  return {
    line,
    times,
    right: isAll((time, { start, end }) => time.start === start && time.end === end),
    near: isAll((time, result) => bareWords(line.text, time) === bareWords(line.text, result)),
  };
}

const share = (part: number, all: number): string =>
  `${part} of ${all} (${((100 * part) / Math.max(1, all)).toFixed(1)} %)`;

function renderRow(name: string, outcomes: readonly Outcome[]): string {
  const right = outcomes.filter((outcome) => outcome.right).length;
  const near = outcomes.filter((outcome) => outcome.near || outcome.right).length;
  return `| ${name} | ${share(near, outcomes.length)} | ${share(right, outcomes.length)} |`;
}

function describeOutcome({ line, times, near }: Outcome): string {
  const value = (values: readonly ExpectedValue[] = []) =>
    [
      ...new Set(
        values.map(({ timex, value, start, end, Mod }) => `${timex}|${value ?? `${start}..${end}`}${Mod ?? ''}`),
      ),
    ].join(' ; ');
  const wanted = line.gold.results.map((r) => `«${line.text.slice(r.start, r.end)}» ${value(r.resolution?.values)}`);
  const found = times.map((t) => `«${line.text.slice(t.start, t.end)}» ${t.value ?? '-'}`);
  return `${near ? 'NEAR' : 'WRONG'} ${line.text.slice(0, 160)} [${line.publishedAt}]\n    want ${wanted.join(' + ') || 'none'}\n    have ${found.join(' + ') || 'none'}`;
}

const outcomes = readGoldLines(folderFrom('VARIORUM_DATA', 'the gold sets'), 'times/recognizers-datetime.jsonl.gz').map(
  scoreCase,
);
const counted = outcomes.filter(({ line }) => !isLeftOut(line));
const types = [...new Set(outcomes.flatMap(({ line }) => line.gold.results.map(typeOf)))].sort();
const rows: readonly (readonly [name: string, outcomes: readonly Outcome[]])[] = [
  ...types.map((type) => {
    const name = leftOut.has(type) ? `${type} (left out)` : type;
    return [name, outcomes.filter(({ line }) => line.gold.results.some((r) => typeOf(r) === type))] as const;
  }),
  ['nothing', outcomes.filter(({ line }) => line.gold.results.length === 0)],
  ['all', outcomes],
  [
    'supported by all its authors’ platforms, without the types left out',
    counted.filter(({ line }) => !line.notSupported),
  ],
  ['**all, without the types left out**', counted],
];
console.log(
  '| cases with | same value; span but for articles and prepositions at its edges | same value and span |\n|---|---:|---:|',
);
for (const [name, some] of rows) console.log(renderRow(name, some));
if (shows) for (const outcome of counted) if (!outcome.right) console.log(describeOutcome(outcome));
