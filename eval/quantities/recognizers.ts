/**
 * Scores the quantities on the English cases of Microsoft's Recognizers-Text: `node eval/quantities/recognizers.ts [--show MODEL]`,
 * with `VARIORUM_DATA` set. A case is right if all that it expects is found with the same value and unit, and nothing else of
 * the model's kind is; the second column asks for the very same spans, the first leaves out articles, prepositions and bounds
 * at their edges. Prints Markdown; how the kinds are set side by side is told in `docs/quantities.md`.
 */

import {
  type Article,
  annotateArticle,
  annotationsOf,
  type QuantityAnnotation,
  readLine,
  type Span,
} from '../../src/index.ts';
import { folderFrom, readGoldLines } from '../data.ts';
import { findOf, trimEdges } from './recognizer-findings.ts';
import { type Found, isSameUnit, type Model } from './recognizer-units.ts';

interface Expected extends Span {
  readonly exact: string;
  readonly resolution: { readonly value?: string | null; readonly unit?: string | null };
}

interface Case {
  readonly id: string;
  readonly text: string;
  readonly gold: { readonly results: readonly Expected[] };
}

interface Scored {
  readonly model: Model;
  readonly one: Case;
  readonly found: readonly Found[];
  readonly right: boolean;
  readonly strict: boolean;
}

const file = 'quantities/recognizers.jsonl.gz';

function annotateCase({ id, text }: Case): Article {
  const bytes = new TextEncoder().encode(JSON.stringify({ id, outlet: 'Cases', publishedAt: '2031-05-04', text }));
  const { article } = readLine(bytes, { name: 'case', lineNumber: 1 });
  if (!article) throw new Error(`${id} cannot be read`);
  return annotateArticle(article);
}

const near = 1e-6;
const isClose = (a: number, b: number): boolean =>
  a === b || Math.abs(a - b) <= near * Math.max(Math.abs(a), Math.abs(b));

/** A span as it stands, or without the words at its edges. */
type Cut = (text: string, span: Span) => Span;
const asIs: Cut = (_, span) => span;

function isSameSpan(text: string, [found, expected]: readonly [Span, Span], cut: Cut): boolean {
  const [own, theirs] = [cut(text, found), cut(text, expected)];
  return own.start === theirs.start && own.end === theirs.end;
}

function isSameValue(model: Model, found: Found, { resolution }: Expected): boolean {
  const { value, unit } = resolution;
  if (value === undefined || value === null) return false;
  if (model === 'number-range') return isSameInterval(found, value);
  if (model === 'ordinal') return found.value === orderOf(value);
  const own = found.low === undefined ? found.value : (found.high ?? found.value);
  if (model === 'number') return isClose(own, Number(value));
  const part = /^(?:Cent|Pence|Penny)$/.test(unit ?? '') ? 0.01 : 1;
  return isSameUnit(found.unit, unit ?? '%') && isClose(own, Number(value.replace('%', '')) * part);
}

/** Theirs are "11", "end-1" for the last but one, "current+1" for the next, which is no place in an order here. */
function orderOf(value: string): number {
  const fromEnd = /^end([+-]\d+)$/.exec(value);
  return fromEnd ? Number(fromEnd[1]) - 1 : Number(value);
}

/** "(20,35]": a range of ours says nothing of whether its upper end is in it, nor of its lower end. */
function isSameInterval({ value, low, high, bound, strict }: Found, interval: string): boolean {
  const [, opener, from, to, closer] = /^([[(])([^,]*),([^)\]]*)([)\]])$/.exec(interval) ?? [];
  if (opener === undefined) return false;
  const isOpen = { low: opener === '(', high: closer === ')' };
  if (from !== '' && to !== '')
    return from === to
      ? bound === 'exact' && low === undefined && isClose(value, Number(from))
      : isClose(low ?? NaN, Number(from)) && isClose(high ?? NaN, Number(to));
  if (low !== undefined || !isClose(value, Number(from || to))) return false;
  return from === ''
    ? bound === 'at-most' && isOpen.high === (strict === true)
    : bound === 'at-least' && isOpen.low === (strict === true);
}

/** What we find and they do not expect is an error only if it is of the model's kind. */
const isStray = ({ isOther }: Found): boolean => isOther !== true;

function isRight({ model, one }: Pick<Scored, 'model' | 'one'>, found: readonly Found[], cut: Cut): boolean {
  const { results } = one.gold;
  const matches = (own: Found, expected: Expected): boolean =>
    isSameSpan(one.text, [own, expected], cut) && isSameValue(model, own, expected);
  return (
    results.every((expected) => found.some((own) => matches(own, expected))) &&
    found.every((own) => !isStray(own) || results.some((expected) => matches(own, expected)))
  );
}

function scoreCase(one: Case): Scored {
  const model = one.id.split('/')[0]!.replace('recognizers-', '') as Model;
  const { text, annotations } = annotateCase(one);
  const quantities: readonly QuantityAnnotation[] = annotationsOf(annotations, 'quantity');
  const found = findOf(model, { text, quantities, times: annotationsOf(annotations, 'time') });
  const scored = { model, one, found };
  return { ...scored, right: isRight(scored, found, trimEdges), strict: isRight(scored, found, asIs) };
}

const cases = readGoldLines(folderFrom('VARIORUM_DATA', 'the gold data'), file).map(
  (line) => JSON.parse(new TextDecoder().decode(line)) as Case,
);
const scored = cases.map(scoreCase);
const share = (list: readonly Scored[], field: 'right' | 'strict'): string => {
  const right = list.filter((one) => one[field]).length;
  return `${((right / Math.max(1, list.length)) * 100).toFixed(1)} % (${right} of ${list.length})`;
};
const row = (name: string, list: readonly Scored[]): string =>
  `| ${name} | ${share(list, 'right')} | ${share(list, 'strict')} |`;
const models = [...new Set(scored.map(({ model }) => model))];
const rows = models.map((model) =>
  row(
    model,
    scored.filter((one) => one.model === model),
  ),
);
console.log(
  ['| model | cases right | with the very same spans |', '|---|---:|---:|', ...rows, row('together', scored)].join(
    '\n',
  ),
);

const shown = process.argv[process.argv.indexOf('--show') + 1];
if (process.argv.includes('--show'))
  for (const { one, found, right, model } of scored)
    if (!right && (shown === undefined || model === shown))
      console.log(
        `${one.id.slice(12)} ${one.text.slice(0, 160)}\n    expected ${JSON.stringify(one.gold.results.map(({ exact, resolution }) => [exact, resolution.value, resolution.unit]))}\n    found    ${JSON.stringify(found.map(({ start, end, value, low, high, unit, bound }) => [one.text.slice(start, end), value, low, high, unit, bound]))}`,
      );
