/**
 * Scores the quantities on the English cases of Microsoft's Recognizers-Text: `node eval/quantities/recognizers.ts [--show MODEL]`,
 * with `VARIORUM_DATA` set. A case is right if all that it expects is found with the same span, value and unit, and nothing
 * else of its kind. Prints Markdown; the types that are left out are told in `docs/quantities.md`.
 */

import { parseNumberAt } from '../../src/annotate/quantities/numbers/parse-number.ts';
import {
  type Article,
  annotateArticle,
  annotationsOf,
  type QuantityAnnotation,
  readLine,
  type Span,
} from '../../src/index.ts';
import { splitAtoms } from '../../src/language/atoms.ts';
import { folderFrom, readGoldLines } from '../data.ts';
import { isOfModel, isSameUnit, type Model } from './recognizer-units.ts';

interface Expected extends Span {
  readonly exact: string;
  readonly resolution: { readonly value?: string; readonly unit?: string };
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
}

interface Found extends Span {
  readonly value: number;
  readonly low?: number;
  readonly high?: number;
  readonly unit?: string;
}

const leftOut: ReadonlySet<string> = new Set(['number-range', 'ordinal']);
const file = 'quantities/recognizers.jsonl.gz';

function annotateCase({ id, text }: Case): Article {
  const bytes = new TextEncoder().encode(JSON.stringify({ id, outlet: 'Cases', publishedAt: '2031-05-04', text }));
  const { article } = readLine(bytes, { name: 'case', lineNumber: 1 });
  if (!article) throw new Error(`${id} cannot be read`);
  return annotateArticle(article);
}

/** The quantities of the model's kind; the words that bound them are no part of a result. */
function findOf(model: Model, { text, annotations }: Article): Found[] {
  const quantities = annotationsOf(annotations, 'quantity');
  if (model !== 'number')
    return quantities.filter((quantity) => isOfModel(model, quantity)).map((quantity) => withoutBounds(text, quantity));
  const durations = annotationsOf(annotations, 'time').filter(({ granularity }) => granularity === 'duration');
  return [
    ...quantities.flatMap((quantity) => findNumber(text, quantity)),
    ...durations.flatMap((time) => numberIn(text, time) ?? []),
  ];
}

/** The number alone, without its unit; none where the unit is glued to it, as the cases have it. */
function findNumber(text: string, quantity: QuantityAnnotation): Found[] {
  if (quantity.ordinal) return [];
  const number = numberIn(text, quantity);
  return number ? [number] : [];
}

function numberIn(text: string, quantity: Span): Found | undefined {
  const atoms = splitAtoms(text, quantity);
  for (let at = 0; at < atoms.length; at += 1) {
    const number = parseNumberAt(atoms, at);
    if (number === undefined) continue;
    const behind = atoms[number.end];
    if (behind?.kind === 'word' && !behind.spaced) return undefined;
    return { start: atoms[number.start]!.start, end: atoms[number.end - 1]!.end, value: number.value };
  }
  return undefined;
}

/** From the number or the sign of its currency on. */
function withoutBounds(text: string, quantity: QuantityAnnotation): Found {
  const atoms = splitAtoms(text, quantity);
  const at = atoms.findIndex((atom, index) => isStart(atom.folded) || parseNumberAt(atoms, index) !== undefined);
  return { ...quantity, start: atoms[Math.max(0, at)]!.start };
}

const isStart = (folded: string): boolean =>
  /^(?:[$€£¥₹₽₩₪₺₿฿]|us|u\.s\.?|usd|eur|gbp|rmb|c|hk|mxn|mex|aud|cad|nzd|dollar)$/.test(folded);

const numberOf = ({ resolution }: Expected): number => Number((resolution.value ?? '').replace('%', ''));
const near = 1e-6;
const isClose = (a: number, b: number): boolean => Math.abs(a - b) <= near * Math.max(1, Math.abs(b));

function isMatch(model: Model, found: Found, expected: Expected): boolean {
  if (found.start !== expected.start || found.end !== expected.end) return false;
  const { unit } = expected.resolution;
  const value = found.low === undefined ? found.value : (found.high ?? found.value);
  if (model === 'number') return isClose(value, numberOf(expected));
  return (
    isSameUnit(found.unit, unit ?? '%') &&
    isClose(value, numberOf(expected) * (/^(?:Cent|Pence|Penny)$/.test(unit ?? '') ? 0.01 : 1))
  );
}

function scoreCase(one: Case): Scored {
  const model = one.id.split('/')[0]!.replace('recognizers-', '') as Model;
  const found = findOf(model, annotateCase(one));
  const { results } = one.gold;
  const right =
    found.length === results.length && results.every((expected) => found.some((own) => isMatch(model, own, expected)));
  return { model, one, found, right };
}

const cases = readGoldLines(folderFrom('VARIORUM_DATA', 'the gold data'), file).map(
  (line) => JSON.parse(new TextDecoder().decode(line)) as Case,
);
const share = (list: readonly Scored[]): string => {
  const right = list.filter((one) => one.right).length;
  return `${((right / Math.max(1, list.length)) * 100).toFixed(1)} % (${right} of ${list.length})`;
};
const scored = cases.map(scoreCase).filter(({ model }) => !leftOut.has(model));
const models = [...new Set(scored.map(({ model }) => model))];
const rows = models.map((model) => `| ${model} | ${share(scored.filter((one) => one.model === model))} |`);
console.log(['| model | cases right |', '|---|---:|', ...rows, `| together | ${share(scored)} |`].join('\n'));
const missing = cases.length - scored.length;
console.log(`\nLeft out: ${[...leftOut].join(', ')} (${missing} of ${cases.length} cases)`);

const shown = process.argv[process.argv.indexOf('--show') + 1];
if (process.argv.includes('--show'))
  for (const { one, found, right, model } of scored)
    if (!right && (shown === undefined || model === shown))
      console.log(
        `${one.id.slice(12)} ${one.text.slice(0, 160)}\n    expected ${JSON.stringify(one.gold.results.map(({ exact, resolution }) => [exact, resolution.value, resolution.unit]))}\n    found    ${JSON.stringify(found.map(({ start, end, value, unit }) => [one.text.slice(start, end), value, unit]))}`,
      );
