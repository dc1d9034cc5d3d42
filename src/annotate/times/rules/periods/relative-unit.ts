import { type Atom, isAtom } from '../../../../language/atoms.ts';
import type { Scene } from '../../../../language/scene.ts';
import type { TimeMatch, TimeRule } from '../../rule.ts';
import { parseUnit } from '../../words.ts';

/** A week, month, quarter or year counted from that of publication, or a day or year counted from the last one told. */
export const relativeUnit: TimeRule = {
  id: 'annotate/times/rules/periods/relative-unit',
  opens: () => [
    'last',
    'this',
    'next',
    'current',
    'coming',
    'upcoming',
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
    'remainder',
    'year',
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
      'in [the quarter]',
      'during [the month]',
      'the week after next',
      'this century',
      'the next decade',
      'tomorrow or [next week]',
    ],
    no: [
      'the last two months',
      'next to him',
      'last minute',
      'the last hour',
      'the past year',
      'this second',
      'the last day',
      'the next years',
      'end of the road',
      'end of the year of mourning',
      'a year-end party',
    ],
  },
};

const fromPublication: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['this', 0],
  ['current', 0],
  ['next', 1],
  ['coming', 1],
  ['upcoming', 1],
]);

const fromReference: ReadonlyMap<string, number> = new Map([
  ['previous', -1],
  ['following', 1],
  ['same', 0],
  ['that', 0],
]);

const finer: ReadonlySet<string> = new Set(['second', 'minute', 'hour']);

function matchRelativeUnit({ atoms }: Scene, at: number): TimeMatch | undefined {
  const hasArticle = isAtom(atoms, at, 'the');
  const wordAt = hasArticle ? at + 1 : at;
  if (
    isAtom(
      atoms,
      at,
      'end',
      'beginning',
      'start',
      'middle',
      'rest',
      'remainder',
      'later',
      'earlier',
      'late',
      'early',
      'turn',
    )
  )
    return matchEdge(atoms, at);
  if (hasArticle && isAtom(atoms, wordAt, 'weekend')) return shift(wordAt + 1, 'weekend', 0, 'publication', 0.85);
  if (isAtom(atoms, at, 'year')) return matchYearEnd(atoms, at);
  if (isAtom(atoms, at, 'that') && isAtom(atoms, at + 1, 'same')) return matchRelativeUnit({ atoms } as Scene, at + 1);
  const beside = hasArticle ? matchBeside(atoms, at) : undefined;
  if (beside !== undefined) return beside;
  const present = hasArticle ? matchThePresent(atoms, at) : undefined;
  if (present !== undefined) return present;
  const word = atoms[wordAt]?.folded ?? '';
  const unit = parseUnit(
    atoms,
    isAtom(atoms, wordAt + 1, 'fiscal', 'calendar', 'financial', 'working') ? wordAt + 2 : wordAt + 1,
  );
  if (unit !== undefined && atoms[unit.end - 1]!.capital && at > 0) return undefined;
  if (unit === undefined || unit.plural || finer.has(unit.value) || isPartOfCompound(atoms, unit.end)) return undefined;
  if (unit.value === 'century' && word !== 'this' && word !== 'current') return undefined;
  if (word === 'latest' && unit.value === 'quarter') return shift(unit.end, 'quarter', 0, 'told', 0.8);
  if (unit.value === 'quarter' && (word === 'past' || word === 'last' || word === 'previous' || word === 'following'))
    return shift(unit.end, 'quarter', word === 'following' ? 1 : -1, 'publication', 0.85);
  const reference = fromReference.get(word) ?? (hasArticle && unit.value === 'day' && word === 'next' ? 1 : undefined);
  if (reference !== undefined) return shift(unit.end, unit.value, reference, 'reference', 0.85);
  if (hasArticle && word === 'next') return matchTheNext(atoms, at, unit);
  const steps = fromPublication.get(word);
  if (steps === undefined || unit.value === 'day' || (hasArticle && word === 'last')) return undefined;
  return shift(unit.end, unit.value, steps, 'publication', 0.95);
}

/** "arrested the day before.", "fled the week after,": nothing behind it that it could be counted from. */
function matchBeside(atoms: readonly Atom[], at: number): TimeMatch | undefined {
  const unit = parseUnit(atoms, at + 1);
  if (unit === undefined || unit.plural || !besides.has(unit.value) || !isAtom(atoms, unit.end, 'before', 'after'))
    return undefined;
  const next = atoms[unit.end + 1];
  if (next !== undefined && (next.kind !== 'mark' || !/^[.,;:?!)]$/.test(next.folded))) return undefined;
  return shift(unit.end + 1, unit.value, isAtom(atoms, unit.end, 'before') ? -1 : 1, 'reference', 0.8);
}

const besides: ReadonlySet<string> = new Set(['day', 'week', 'month', 'year']);

/** "in the quarter", "for the year", "during the fiscal year": the one that is told of; "the week after next". */
function matchThePresent(atoms: readonly Atom[], at: number): TimeMatch | undefined {
  const wordAt = isAtom(atoms, at + 1, 'fiscal', 'full', 'calendar') ? at + 2 : at + 1;
  const unit = parseUnit(atoms, wordAt);
  if (unit === undefined || unit.plural || !edgeUnits.has(unit.value) || atoms[wordAt]!.capital) return undefined;
  if (isAtom(atoms, unit.end, 'after') && isAtom(atoms, unit.end + 1, 'next'))
    return shift(unit.end + 2, unit.value, 2, 'publication', 0.95);
  if (unit.value === 'decade' || !isAtom(atoms, at - 1, 'in', 'for', 'during', 'of', 'through', 'over'))
    return undefined;
  const isClosed = !isAtom(
    atoms,
    unit.end,
    'of',
    'that',
    'when',
    'before',
    'after',
    'since',
    'to',
    'following',
    'leading',
  );
  if (
    !isClosed ||
    atoms[unit.end]?.kind === 'digits' ||
    (atoms[unit.end]?.spaced === false && isAtom(atoms, unit.end, '-'))
  )
    return undefined;
  return unit.value === 'quarter'
    ? shift(unit.end, 'quarter', 0, 'told', 0.8)
    : shift(unit.end, unit.value, 0, 'publication', 0.65);
}

/** "over the next year" is a year long; else "the next year" is the one behind the last told. */
function matchTheNext(
  atoms: readonly Atom[],
  at: number,
  { end, value }: NonNullable<ReturnType<typeof parseUnit>>,
): TimeMatch {
  const isDuration = isAtom(atoms, at - 1, 'over', 'in', 'within', 'for', 'during', 'through', 'throughout');
  if (value === 'decade' || value === 'quarter') return shift(end, value, 1, 'publication', 0.85);
  return isDuration
    ? { end, meaning: { kind: 'duration', parts: [{ unit: value, amount: 1 }], look: 'ahead' }, certainty: 0.85 }
    : shift(end, value, 1, 'reference', 0.8);
}

/** "end of the month", "later in the year": the present one. */
function matchEdge(atoms: readonly Atom[], at: number): TimeMatch | undefined {
  if (!isAtom(atoms, at + 1, 'of', 'in')) return undefined;
  const isShort = isAtom(atoms, at, 'end') && isAtom(atoms, at + 2, 'year', 'month');
  if (!isShort && !isAtom(atoms, at + 2, 'the')) return undefined;
  const unit = parseUnit(atoms, isShort ? at + 2 : at + 3);
  if (unit === undefined || unit.plural || !edgeUnits.has(unit.value) || isAtom(atoms, unit.end, 'of'))
    return undefined;
  return shift(unit.end, unit.value, 0, 'publication', 0.85);
}

const edgeUnits: ReadonlySet<string> = new Set(['week', 'month', 'quarter', 'year', 'decade']);

/** "year-end", "by year's end". */
function matchYearEnd(atoms: readonly Atom[], at: number): TimeMatch | undefined {
  const hyphen = isAtom(atoms, at + 1, '-') && !atoms[at + 1]!.spaced && isAtom(atoms, at + 2, 'end');
  const genitive = isAtom(atoms, at + 1, "'") && isAtom(atoms, at + 2, 's') && isAtom(atoms, at + 3, 'end');
  if (!hyphen && !genitive) return undefined;
  const end = hyphen ? at + 3 : at + 4;
  const isAttribute = atoms[end]?.kind === 'word' && hyphen && !isAtom(atoms, at - 1, 'by', 'before', 'until', 'at');
  return isAttribute ? undefined : shift(end, 'year', 0, 'publication', 0.8);
}

/** "next year-end", "this month-long trip": a part of a longer word. */
const isPartOfCompound = (atoms: readonly Atom[], end: number): boolean =>
  isAtom(atoms, end, '-') &&
  !atoms[end]!.spaced &&
  atoms[end + 1]?.spaced === false &&
  isAtom(atoms, end + 1, 'long', 'old');

const wholes: ReadonlySet<string> = new Set(['decade', 'century']);

const shift = (
  end: number,
  unit: NonNullable<ReturnType<typeof parseUnit>>['value'],
  amount: number,
  from: 'publication' | 'reference' | 'told',
  certainty: number,
): TimeMatch => ({
  end,
  meaning: { kind: 'shift', unit, amount, from, ...(wholes.has(unit) ? { whole: true as const } : {}) },
  certainty,
});
