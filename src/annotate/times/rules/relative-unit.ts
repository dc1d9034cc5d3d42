import { type Atom, isAtom } from '../../../language/atoms.ts';
import type { Scene } from '../../../language/scene.ts';
import type { TimeMatch, TimeRule } from '../rule.ts';
import { parseUnit } from '../words.ts';

/** A week, month, quarter or year counted from that of publication, or a day or year counted from the last one told. */
export const relativeUnit: TimeRule = {
  id: 'annotate/times/rules/relative-unit',
  opens: () => [
    'last',
    'this',
    'next',
    'current',
    'coming',
    'previous',
    'following',
    'past',
    'the',
    'that',
    'same',
    'latest',
    'end',
    'beginning',
    'start',
    'middle',
    'rest',
    'later',
    'earlier',
    'late',
    'early',
    'turn',
  ],
  match: matchRelativeUnit,
  examples: {
    yes: [
      'last month',
      'this week',
      'next year',
      'the current year',
      'the coming week',
      'the next day',
      'the previous day',
      'the following month',
      'the same day',
      'that day',
      'that year',
      'the weekend',
      'the latest quarter',
      'end of the month',
      'later in the year',
    ],
    no: [
      'the last two months',
      'next to him',
      'last minute',
      'the last hour',
      'the past year',
      'this second',
      'the last day',
      'the week',
      'the next years',
      'end of the road',
      'end of the year of mourning',
    ],
  },
};

const fromPublication: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['this', 0],
  ['current', 0],
  ['next', 1],
  ['coming', 1],
]);

const fromReference: ReadonlyMap<string, number> = new Map([
  ['previous', -1],
  ['following', 1],
  ['same', 0],
  ['that', 0],
]);

const finer: ReadonlySet<string> = new Set(['second', 'minute', 'hour', 'century']);

function matchRelativeUnit({ atoms }: Scene, at: number): TimeMatch | undefined {
  const hasArticle = isAtom(atoms, at, 'the');
  const wordAt = hasArticle ? at + 1 : at;
  if (isAtom(atoms, at, 'end', 'beginning', 'start', 'middle', 'rest', 'later', 'earlier', 'late', 'early', 'turn'))
    return matchEdge(atoms, at);
  if (hasArticle && isAtom(atoms, wordAt, 'weekend')) return shift(wordAt + 1, 'weekend', 0, 'publication', 0.85);
  if (isAtom(atoms, at, 'that') && isAtom(atoms, at + 1, 'same')) return matchRelativeUnit({ atoms } as Scene, at + 1);
  const word = atoms[wordAt]?.folded ?? '';
  const unit = parseUnit(atoms, wordAt + 1);
  if (unit === undefined || unit.plural || finer.has(unit.value) || isPartOfCompound(atoms, unit.end)) return undefined;
  if (word === 'latest' && unit.value === 'quarter') return shift(unit.end, 'quarter', -1, 'publication', 0.8);
  const reference = fromReference.get(word) ?? (hasArticle && unit.value === 'day' && word === 'next' ? 1 : undefined);
  if (reference !== undefined) return shift(unit.end, unit.value, reference, 'reference', 0.85);
  if (hasArticle && word === 'next') return matchTheNext(atoms, at, unit);
  const steps = fromPublication.get(word);
  if (steps === undefined || unit.value === 'day' || (hasArticle && word === 'last')) return undefined;
  return shift(unit.end, unit.value, steps, 'publication', 0.95);
}

/** "over the next year" is a year long; else "the next year" is the one behind the last told. */
function matchTheNext(
  atoms: readonly Atom[],
  at: number,
  { end, value }: NonNullable<ReturnType<typeof parseUnit>>,
): TimeMatch {
  const isDuration = isAtom(atoms, at - 1, 'over', 'in', 'within', 'for', 'during', 'through', 'throughout');
  return isDuration
    ? { end, meaning: { kind: 'duration', parts: [{ unit: value, amount: 1 }] }, certainty: 0.85 }
    : shift(end, value, 1, 'reference', 0.8);
}

/** "end of the month", "later in the year": the present one. */
function matchEdge(atoms: readonly Atom[], at: number): TimeMatch | undefined {
  if (!isAtom(atoms, at + 1, 'of', 'in') || !isAtom(atoms, at + 2, 'the')) return undefined;
  const unit = parseUnit(atoms, at + 3);
  if (unit === undefined || unit.plural || !edgeUnits.has(unit.value) || isAtom(atoms, unit.end, 'of'))
    return undefined;
  return shift(unit.end, unit.value, 0, 'publication', 0.85);
}

const edgeUnits: ReadonlySet<string> = new Set(['week', 'month', 'quarter', 'year', 'decade']);

/** "next year-end", "this month-long trip": a part of a longer word. */
const isPartOfCompound = (atoms: readonly Atom[], end: number): boolean =>
  isAtom(atoms, end, '-') &&
  !atoms[end]!.spaced &&
  atoms[end + 1]?.spaced === false &&
  isAtom(atoms, end + 1, 'long', 'old');

const shift = (
  end: number,
  unit: NonNullable<ReturnType<typeof parseUnit>>['value'],
  amount: number,
  from: 'publication' | 'reference',
  certainty: number,
): TimeMatch => ({ end, meaning: { kind: 'shift', unit, amount, from }, certainty });
