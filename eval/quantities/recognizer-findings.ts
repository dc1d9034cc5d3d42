/** What the stage finds, cut as the recogniser cases cut it: the number alone, the number with its unit, or with its bounds. */

import { letterScale, parseNumberAt } from '../../src/annotate/quantities/numbers/parse-number.ts';
import type { QuantityAnnotation, Span, TimeAnnotation } from '../../src/index.ts';
import { splitAtoms } from '../../src/language/atoms.ts';
import { readLexicon } from '../../src/language/lexicon.ts';
import { spansOverlap } from '../../src/model/span.ts';
import { type Found, isOfModel, type Model } from './recognizer-units.ts';

/** A case as the stages read it. */
export interface ReadCase {
  readonly text: string;
  readonly quantities: readonly QuantityAnnotation[];
  readonly times: readonly TimeAnnotation[];
}

/** What is of the model's kind. */
export function findOf(model: Model, { text, quantities, times }: ReadCase): Found[] {
  const own = quantities.filter((quantity) => isOfModel(model, quantity));
  if (model === 'number') {
    const apart = times.filter((time) => !own.some((quantity) => spansOverlap(time, quantity)));
    return [...own.flatMap((quantity) => numberIn(text, quantity) ?? []), ...findAmounts(text, apart)];
  }
  if (model === 'number-range')
    return own.map((quantity) => ({ ...boundedNumber(text, quantity), isOther: !isInterval(quantity) }));
  if (model === 'ordinal') return own;
  return own.map((quantity) => ({
    ...withoutBounds(text, quantity),
    ...(quantity.unit === '°' ? { isOther: true } : {}),
  }));
}

/** Bounded from one side or both; an order of magnitude ("dozens") is none, nor a number alone, unless it is equal to something. */
const isInterval = ({ bound, low, rule }: QuantityAnnotation): boolean =>
  low === undefined ? bound === 'at-least' || bound === 'at-most' : !rule.endsWith('/magnitude');

const amount =
  /^(?:in|within|after|for|over|the|next|last|past|about|\s)*\S+ (?:second|minute|hour|day|week|month|year)s?$/i;

/** The numbers of amounts of time: "three days", "in 3 years". */
const findAmounts = (text: string, times: readonly TimeAnnotation[]): Found[] =>
  times
    .filter((time) => time.granularity === 'duration' || amount.test(text.slice(time.start, time.end)))
    .flatMap((time) => numberIn(text, time) ?? []);

/** The number alone, without its unit; none where a unit is glued to it, as the cases have it. */
function numberIn(
  text: string,
  quantity: Span & { readonly unit?: string; readonly value?: unknown },
): Found | undefined {
  const atoms = splitAtoms(text, quantity);
  for (let at = 0; at < atoms.length; at += 1) {
    const number = parseNumberAt(atoms, at);
    if (number === undefined) continue;
    const [start, behind] = [atoms[number.start]!.start, atoms[number.end]];
    if (behind?.kind !== 'word' || behind.spaced)
      return { start, end: atoms[number.end - 1]!.end, value: number.value };
    const isMoney =
      typeof quantity.value === 'number' && letterScale(behind.folded) && /^[A-Z]{3}$/.test(quantity.unit ?? '');
    return isMoney ? { start, end: behind.end, value: quantity.value as number } : undefined;
  }
  return undefined;
}

/** From the first word that bounds it to the last number: "more than thirty" of "more than thirty years old". */
function boundedNumber(text: string, quantity: QuantityAnnotation): Found {
  const atoms = splitAtoms(text, quantity);
  let end = 0;
  for (let at = 0; at < atoms.length; at += 1) {
    const number = at < end ? undefined : parseNumberAt(atoms, at);
    if (number !== undefined) end = number.end;
  }
  return quantity.unit === undefined ? quantity : { ...quantity, end: atoms[Math.max(end, 1) - 1]!.end };
}

/** From the number, the sign of its currency or the word of its unit on. */
function withoutBounds(text: string, quantity: QuantityAnnotation): Found {
  const atoms = splitAtoms(text, quantity);
  const at = atoms.findIndex((atom, index) => isStart(atom.folded) || parseNumberAt(atoms, index) !== undefined);
  return { ...quantity, start: atoms[Math.max(0, at)]!.start };
}

const isStart = (folded: string): boolean =>
  /^(?:[$€£¥₹₽₩₪₺₿฿]|us|u\.s\.?|usd|eur|gbp|rmb|c|hk|mxn|mex|m?aud|cad|nzd|dollar|age)$/.test(folded);

/** Articles, prepositions, and the words that bound; a sign of minus is none. */
const edgeWords: ReadonlySet<string> = new Set([
  ...[
    'a',
    'an',
    'the',
    'of',
    'in',
    'at',
    'to',
    'from',
    'by',
    'for',
    'with',
    'between',
    'on',
    'equal',
    'equals',
    'equaling',
  ],
  ...readLexicon('quantity-bounds.tsv').flatMap(([phrase]) =>
    phrase!.split(' ').filter((word) => !/^[-.]$/.test(word)),
  ),
]);

/** The span without the edge words before and behind it; all of it where nothing else stands in it. */
export function trimEdges(text: string, span: Span): Span {
  const atoms = splitAtoms(text, span);
  const first = atoms.findIndex(({ folded }) => !edgeWords.has(folded));
  const last = atoms.findLastIndex(({ folded }) => !edgeWords.has(folded));
  return first < 0 ? span : { start: atoms[first]!.start, end: atoms[last]!.end };
}
