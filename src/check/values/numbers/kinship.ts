import { rootOf } from '../../../collate/claims/word-groups.ts';
import type { Article } from '../../../model/article.ts';
import { numberKey } from '../../index/read-keys.ts';
import type { SentenceIndex } from '../../index/sentence-index.ts';
import type { Slot } from '../slot.ts';
import { areAgesOfOne } from './ages.ts';
import { parseLength } from './lengths.ts';

const [halfWeight, figuresWeight, ageWeight] = [2.5, 1.5, 8];

/** What two other numbers have in common as a slip of the pen leaves it: one half of a score, the same figures in another order, a nought more; or that they are ages of one person. */
export function likenessOf(a: Slot, b: Slot): number {
  if (a.sort === 'score' && b.sort === 'score')
    return a.quantities.some(({ value }, at) => value === b.quantities[at]!.value) ? halfWeight : 0;
  if (a.sort === 'score' || b.sort === 'score') return 0;
  if (areAgesOfOne(a, b)) return ageWeight;
  const [left, right] = [a.quantities[0]!.value, b.quantities[0]!.value];
  if (Math.max(left, right) <= largestCommon || a.quantities[0]!.unit !== b.quantities[0]!.unit) return 0;
  const isShifted = left === right * 10 || right === left * 10;
  return isShifted || sortedFigures(left) === sortedFigures(right) ? figuresWeight : 0;
}

const largestCommon = 12;
const sortedFigures = (value: number): string => [...String(value).replace(/\D/g, '')].sort().join('');

/** By how many other numbers of its kind the inputs have: a number that is the only one in euros, or of homes, is hardly of another thing. */
const loneWeights: readonly number[] = [0, 3, 1.5, 0.75];

/** The weight of how few numbers of their unit or noun the inputs have; 0 where these are not the same, and of words that count anybody. */
export function lonelinessOf(a: Slot, b: Slot, index: SentenceIndex): number {
  const [key, other] = [a, b].map((slot) =>
    kindOf(slot.sentence.source.article, slot.quantities[0]!, slot.sort === 'length'),
  );
  return key === undefined || key !== other ? 0 : (loneWeights[countsOf(index).get(key)?.size ?? 0] ?? 0);
}

const known = new WeakMap<SentenceIndex, ReadonlyMap<string, ReadonlySet<number>>>();

/** The numbers of each unit and noun. */
function countsOf(index: SentenceIndex): ReadonlyMap<string, ReadonlySet<number>> {
  const found = known.get(index) ?? countValues(index);
  known.set(index, found);
  return found;
}

function countValues({ sentences }: SentenceIndex): Map<string, Set<number>> {
  const counts = new Map<string, Set<number>>();
  const add = (key: string | undefined, value: number): void => {
    if (key === undefined) return;
    const values = counts.get(key);
    if (values) values.add(value);
    else counts.set(key, new Set([value]));
  };
  for (const source of new Set(sentences.map((sentence) => sentence.source))) {
    const { text } = source.article;
    for (const quantity of source.quantities) add(kindOf(source.article, quantity, false), quantity.value);
    for (const time of source.times) {
      const length = parseLength(text, time);
      if (length) add(kindOf(source.article, length, true), length.value);
    }
  }
  return counts;
}

const general: ReadonlySet<string> = new Set(
  ['people', 'person', 'man', 'men', 'woman', 'women', 'other', 'time', 'case', 'thing'].map(rootOf),
);
const lastWord = /(\p{L}+)\P{L}*$/u;

/** Its unit, or the noun that it counts; of a length the unit as it is printed. */
function kindOf(
  { text }: Article,
  { start, end, unit, counted }: Slot['quantities'][number],
  isLength: boolean,
): string | undefined {
  if (unit !== undefined && !isLength) return `unit ${unit}`;
  const span = isLength ? { start, end } : counted;
  const word = span && lastWord.exec(text.slice(span.start, span.end))?.[1];
  const root = word === undefined ? undefined : rootOf(word.toLowerCase());
  return root === undefined || general.has(root) ? undefined : `${isLength ? 'length' : 'noun'} ${root}`;
}

const amounts = new WeakMap<SentenceIndex, ReadonlySet<string>>();

/** Whether the inputs have all numbers of a slot, of whatever they are told. */
export function isCountedAnywhere({ quantities }: Slot, index: SentenceIndex): boolean {
  const known = amounts.get(index) ?? readAmounts(index);
  amounts.set(index, known);
  return quantities.every((quantity) => known.has(numberKey(quantity)));
}

function readAmounts({ sentences }: SentenceIndex): Set<string> {
  const keys = new Set<string>();
  for (const source of new Set(sentences.map((sentence) => sentence.source))) {
    for (const quantity of source.quantities) keys.add(numberKey(quantity));
    for (const time of source.times) {
      const length = parseLength(source.article.text, time);
      if (length) keys.add(numberKey(length));
    }
  }
  return keys;
}
