/**
 * Scores the quantities against `eval/gold/quantities.jsonl`: `node eval/quantities/gold.ts [dev|test] [--set 2]`, dev unless told; the second set
 * is all test. Prints Markdown; `--show` lists what is wrong as well. What each row counts is told in `eval/gold/README.md`.
 */
import { annotationsOf, type QuantityAnnotation } from '../../src/index.ts';
import { spansOverlap } from '../../src/model/span.ts';
import { fold } from '../../src/text/fold.ts';
import { annotateGold, nameChoice, readChoice, readOwnGold } from '../own-gold.ts';
import { type Row, renderTable, share } from '../table.ts';

interface GoldQuantity {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly low?: number;
  readonly high?: number;
  readonly unit?: string;
  readonly bound: string;
  readonly strict?: true;
  readonly ordinal?: true;
  readonly counted?: readonly [number, number];
  readonly per?: string;
  readonly sameAs?: number;
}

interface GoldLine {
  readonly id: string;
  readonly half: 'dev' | 'test';
  readonly text: string;
  readonly gold: { readonly quantities: readonly GoldQuantity[]; readonly none: readonly [number, number][] };
}

interface Scored {
  readonly line: GoldLine;
  readonly found: readonly QuantityAnnotation[];
  /** By the place of the gold quantity. */
  readonly pairs: readonly (QuantityAnnotation | undefined)[];
}

const choice = readChoice();

/** Each gold quantity with the first quantity of ours that overlaps it and is not taken yet. */
function scoreLine(line: GoldLine): Scored {
  const found = annotationsOf(annotateGold({ ...line, publishedAt: '2031-05-04' }).annotations, 'quantity');
  const taken = new Set<QuantityAnnotation>();
  const pairs = line.gold.quantities.map((gold) => {
    const own = found.find((quantity) => !taken.has(quantity) && spansOverlap(quantity, gold));
    if (own) taken.add(own);
    return own;
  });
  return { line, found, pairs };
}

const isClose = (a: number | undefined, b: number | undefined): boolean =>
  a === b || (a !== undefined && b !== undefined && Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(b)));

const isSameValue = (own: QuantityAnnotation, gold: GoldQuantity): boolean =>
  isClose(own.value, gold.value) &&
  isClose(own.low, gold.low) &&
  isClose(own.high, gold.high) &&
  own.unit === gold.unit;

const isSameBound = (own: QuantityAnnotation, gold: GoldQuantity): boolean =>
  own.bound === gold.bound && (own.strict ?? false) === (gold.strict ?? false);

const wordsOf = (text: string, start: number, end: number): string => fold(text.slice(start, end)).toLowerCase();
const lastWord = (words: string): string => words.split(/[^\p{L}\p{N}]+/u).findLast((word) => word !== '') ?? '';

interface Pair {
  readonly scored: Scored;
  readonly gold: GoldQuantity;
  readonly own: QuantityAnnotation | undefined;
}

function isSameHead({ scored, gold, own }: Pair): boolean {
  if (!own?.counted || !gold.counted) return false;
  const { text } = scored.line;
  const [start, end] = gold.counted;
  const sameHead = lastWord(wordsOf(text, own.counted.start, own.counted.end)) === lastWord(wordsOf(text, start, end));
  return sameHead && spansOverlap(own.counted, { start, end });
}

const isSameSpan = ({ gold, own }: Pair): boolean =>
  own?.counted?.start === gold.counted?.[0] && own?.counted?.end === gold.counted?.[1];

const perOf = ({ scored, own }: Pair): string | undefined =>
  own?.per && wordsOf(scored.line.text, own.per.start, own.per.end);

function isSameTelling({ scored, gold, own }: Pair): boolean {
  const of = gold.sameAs === undefined ? undefined : scored.pairs[gold.sameAs]?.id;
  return own !== undefined && own.sameAs === of && (gold.sameAs === undefined || of !== undefined);
}

const pairsOf = (scored: Scored): Pair[] =>
  scored.line.gold.quantities.map((gold, index) => ({ scored, gold, own: scored.pairs[index] }));

const isFree = ({ found }: Scored, [start, end]: readonly [number, number]): boolean =>
  !found.some((quantity) => spansOverlap(quantity, { start, end }));

const isReal = (scored: Scored, own: QuantityAnnotation): boolean =>
  scored.line.gold.quantities.some((gold) => spansOverlap(own, gold));

const countedRows = (pairs: readonly Pair[]): Row[] => {
  const counted = pairs.filter(({ gold }) => gold.counted);
  const told = pairs.filter(({ own }) => own?.counted);
  return [
    ['counted noun: head right, of all gold', share(counted.filter(isSameHead).length, counted.length)],
    ['counted noun: exact span, of all gold', share(counted.filter(isSameSpan).length, counted.length)],
    ['counted noun: head right, of those told', share(told.filter(isSameHead).length, told.length)],
  ];
};

function fieldRows(pairs: readonly Pair[]): Row[] {
  const found = pairs.filter(({ own }) => own);
  const rates = pairs.filter((pair) => pair.gold.per !== undefined || pair.own?.per);
  const tellings = pairs.filter(({ gold, own }) => gold.sameAs !== undefined || own?.sameAs !== undefined);
  const orders = pairs.filter(({ gold, own }) => gold.ordinal || own?.ordinal);
  return [
    [
      'bound right, of those found',
      share(found.filter(({ own, gold }) => isSameBound(own!, gold)).length, found.length),
    ],
    [
      'per right, of those in either',
      share(rates.filter((pair) => perOf(pair) === pair.gold.per).length, rates.length),
    ],
    ['sameAs right, of those in either', share(tellings.filter(isSameTelling).length, tellings.length)],
    [
      'ordinal right, of those in either',
      share(orders.filter(({ own, gold }) => own?.ordinal === gold.ordinal).length, orders.length),
    ],
  ];
}

function renderScores(scored: readonly Scored[]): string {
  const pairs = scored.flatMap(pairsOf);
  const found = pairs.filter(({ own }) => own);
  const right = found.filter(({ own, gold }) => isSameValue(own!, gold));
  const none = scored.flatMap((one) => one.line.gold.none.map((span) => isFree(one, span)));
  const own = scored.flatMap((one) => one.found.map((quantity) => isReal(one, quantity)));
  const rows: Row[] = [
    ['quantities found', share(found.length, pairs.length)],
    ['value and unit right, of those found', share(right.length, found.length)],
    ['value and unit right, of all gold', share(right.length, pairs.length)],
    ...countedRows(pairs),
    ['no-quantity spans kept free', share(none.filter(Boolean).length, none.length)],
    ['precision of ours', share(own.filter(Boolean).length, own.length)],
    ...fieldRows(pairs),
  ];
  return renderTable(nameChoice(choice), rows);
}

const isWrong = (pair: Pair): boolean =>
  !pair.own ||
  !isSameValue(pair.own, pair.gold) ||
  !isSameBound(pair.own, pair.gold) ||
  (pair.gold.counted !== undefined && !isSameHead(pair)) ||
  (pair.gold.counted === undefined && pair.own.counted !== undefined) ||
  perOf(pair) !== pair.gold.per ||
  !isSameTelling(pair) ||
  pair.own.ordinal !== pair.gold.ordinal;

function renderOwn(text: string, own: QuantityAnnotation | undefined): string {
  if (!own) return '-';
  const { start, end, value, low, high, unit, bound, strict, counted, per, sameAs, ordinal, rule } = own;
  const words = (span: { start: number; end: number } | undefined) => span && text.slice(span.start, span.end);
  return JSON.stringify([
    text.slice(start, end),
    { value, low, high, unit, bound, strict, ordinal, counted: words(counted), per: words(per), sameAs },
    rule.split('/').at(-1),
  ]);
}

function renderGold(text: string, { start, end, counted, ...rest }: GoldQuantity): string {
  return JSON.stringify([text.slice(start, end), { ...rest, ...(counted && { counted: text.slice(...counted) }) }]);
}

function renderWrong(scored: Scored): string[] {
  const { id, text, gold } = scored.line;
  const wrong = pairsOf(scored).filter(isWrong);
  const taken = gold.none.filter((span) => !isFree(scored, span));
  const extra = scored.found.filter((own) => !isReal(scored, own));
  if (wrong.length + taken.length + extra.length === 0) return [];
  return [
    `${id}: ${text.replaceAll('\n', ' ⏎ ')}`,
    ...wrong.flatMap((pair) => [
      `  expected: ${renderGold(text, pair.gold)}`,
      `  found:    ${renderOwn(text, pair.own)}`,
    ]),
    ...taken.map((span) => `  none:     ${text.slice(...span)}`),
    ...extra.map((own) => `  extra:    ${renderOwn(text, own)}`),
  ];
}

const scored = readOwnGold<GoldLine>('quantities', choice).map(scoreLine);
console.log(renderScores(scored));
if (choice.shows) console.log(`\n${scored.flatMap(renderWrong).join('\n')}`);
