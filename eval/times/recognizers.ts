/**
 * Scores times against the specs of Microsoft's Recognizers-Text, English dates: `node eval/times/recognizers.ts`. A case is
 * right if each expected result is found with its span and one of its values, and nothing else is found. `--show` lists wrong cases;
 * `--out TYPE,…` leaves out the cases that expect a result of these types. Prints Markdown.
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
const leftOut = new Set((process.argv[process.argv.indexOf('--out') + 1] ?? '').split(','));

const typeOf = ({ type }: ExpectedResult): string => type.replace('datetimeV2.', '');
const isLeftOut = ({ gold }: Case): boolean => gold.results.some((result) => leftOut.has(typeOf(result)));

const edge = /^(?:(?:the|on|in|at|from|for|of|a|an|this)\s+)+|[\s.,]+$/gi;
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
  return `| ${name} | ${share(right, outcomes.length)} | ${share(near, outcomes.length)} |`;
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

const outcomes = readGoldLines(folderFrom('VARIORUM_DATA', 'the gold sets'), 'times/recognizers-datetime.jsonl.gz')
  .map(scoreCase)
  .filter(({ line }) => !isLeftOut(line));
const types = [...new Set(outcomes.flatMap(({ line }) => line.gold.results.map(typeOf)))].sort();
console.log('| cases with | same span and value | but for articles and prepositions at the edges |\n|---|---:|---:|');
for (const type of types)
  console.log(
    renderRow(
      type,
      outcomes.filter(({ line }) => line.gold.results.some((r) => typeOf(r) === type)),
    ),
  );
console.log(
  renderRow(
    'nothing',
    outcomes.filter(({ line }) => line.gold.results.length === 0),
  ),
);
console.log(
  renderRow(
    'supported by all its authors’ platforms',
    outcomes.filter(({ line }) => !line.notSupported),
  ),
);
console.log(renderRow('**all**', outcomes));
if (shows) for (const outcome of outcomes) if (!outcome.right) console.log(describeOutcome(outcome));
