import { type Atom, isAtom } from '../../../../language/atoms.ts';
import { numberWord, parseNumeral } from '../../../../language/numerals.ts';
import { type Scene, tagAt } from '../../../../language/scene.ts';
import { matchAlone, matchSplit, set, weekends } from '../../amounts/recurring.ts';
import type { TimeUnit } from '../../meaning.ts';
import { formatDuration } from '../../resolve/format.ts';
import type { TimeMatch, TimeRule } from '../../rule.ts';
import { parseDayPart, parseMonth, parseUnit, parseWeekday, timeWord, timeWords } from '../../words.ts';

/** What happens again and again: a unit or a weekday with "every" or "each", an adverb, a rate ("$5 a year"), a plural weekday. */
export const recurrence: TimeRule = {
  id: 'annotate/times/rules/amounts/recurrence',
  opens: () => [
    'every',
    'each',
    'all',
    'any',
    'bi',
    'semi',
    'everyday',
    'weekends',
    'mornings',
    'afternoons',
    'evenings',
    'a',
    'an',
    'per',
    ...adverbs.keys(),
    ...timeWords('weekday'),
    ...timeWords('weekday').map((word) => `${word}s`),
    'once',
    'twice',
  ],
  match: matchRecurrence,
  examples: {
    yes: [
      'every Monday',
      'each month',
      'every two years',
      'daily',
      'annually',
      'Mondays',
      'every morning',
      'every weekend',
      'Friday nights',
      'each July',
      'every summer',
      'once a week',
      'every weekday',
      'all weekends',
      'bi-monthly',
      'semi-annual',
      'on [weekends]',
      'We swim [everyday].',
      'I was out [mornings].',
    ],
    no: [
      'everyday life',
      'many weekends',
      'Afternoons with friends',
      'a year',
      'every man',
      'Daily Mail',
      'each of them',
      'a day',
    ],
  },
};

const adverbs: ReadonlyMap<string, string> = new Map([
  ['daily', 'P1D'],
  ['nightly', 'P1D'],
  ['hourly', 'PT1H'],
  ['weekly', 'P1W'],
  ['monthly', 'P1M'],
  ['quarterly', 'P3M'],
  ['fortnightly', 'P2W'],
  ['biweekly', 'P2W'],
  ['bimonthly', 'P2M'],
  ['semiannually', 'P6M'],
  ['semiannual', 'P6M'],
  ['biannually', 'P6M'],
  ['annually', 'P1Y'],
  ['yearly', 'P1Y'],
  ['biennially', 'P2Y'],
]);

function matchRecurrence(scene: Scene, at: number): TimeMatch | undefined {
  const { atoms } = scene;
  const adverb = adverbs.get(atoms[at]!.folded);
  if (adverb !== undefined) {
    if (isAtom(atoms, at - 1, '-') && !atoms[at]!.spaced) return undefined;
    const isTitle = atoms[at]!.capital && (at > 0 || atoms[at + 1]?.capital === true);
    const isFigure = isAtom(atoms, at, 'quarterly') && tagAt(scene, at + 1) === 'NOUN' && !isAtom(atoms, at - 1, 'a');
    return isTitle || isFigure ? undefined : set(at + 1, adverb, 0.85);
  }
  if (isAtom(atoms, at, 'a', 'an', 'per')) return matchRate(scene, at);
  if (isAtom(atoms, at, 'bi', 'semi')) return matchSplit(atoms, at);
  if (isAtom(atoms, at, 'all', 'any'))
    return isAtom(atoms, at + 1, isAtom(atoms, at, 'all') ? 'weekends' : 'weekend')
      ? set(at + 2, weekends, 0.9)
      : undefined;
  if (isAtom(atoms, at, 'everyday', 'weekends', 'mornings', 'afternoons', 'evenings')) return matchAlone(atoms, at);
  if (isAtom(atoms, at, 'once', 'twice')) return matchOnce(atoms, at);
  return isAtom(atoms, at, 'every', 'each') ? matchEvery(atoms, at) : matchPluralWeekday(atoms, at);
}

/** "once a week", "twice a year". */
function matchOnce(atoms: readonly Atom[], at: number): TimeMatch | undefined {
  const unit = isAtom(atoms, at + 1, 'a', 'an', 'per', 'every') ? parseUnit(atoms, at + 2) : undefined;
  if (unit === undefined || unit.plural || isAtom(atoms, unit.end, 'ago', '-')) return undefined;
  return set(unit.end, every(unit.value, 1), 0.9);
}

function matchEvery(atoms: readonly Atom[], at: number): TimeMatch | undefined {
  if (isAtom(atoms, at + 1, 'weekend')) return set(at + 2, weekends, 0.93);
  if (isAtom(atoms, at + 1, 'weekday', 'workday')) {
    const part = parseDayPart(atoms, at + 2);
    return set(part?.end ?? at + 2, `XXXX-WXX-WD${part ? `T${part.value}` : ''}`, 0.93);
  }
  const weekday = parseWeekday(atoms, isAtom(atoms, at + 1, 'other') ? at + 2 : at + 1);
  if (weekday !== undefined) {
    const part = parseDayPart(atoms, weekday.end);
    return set(part?.end ?? weekday.end, `XXXX-WXX-${weekday.value}${part ? `T${part.value}` : ''}`, 0.95);
  }
  const part = parseDayPart(atoms, at + 1);
  if (part !== undefined) return set(part.end, `XXXX-XX-XXT${part.value}`, 0.9);
  const month = parseMonth(atoms, at + 1);
  if (month !== undefined) return set(month.end, `XXXX-${String(month.value).padStart(2, '0')}`, 0.93);
  const season = timeWord(atoms[at + 1], 'season');
  if (season !== undefined && !isAtom(atoms, at + 1, 'fall')) return set(at + 2, `XXXX-${season.value}`, 0.9);
  const count = isAtom(atoms, at + 1, 'other') ? { value: 2, end: at + 2 } : parseNumeral(atoms, at + 1);
  const unit = parseUnit(atoms, count?.end ?? at + 1);
  if (
    unit === undefined ||
    (unit.value === 'second' && !unit.plural) ||
    isAtom(atoms, unit.end, 'of') ||
    isCompound(atoms, unit.end)
  )
    return undefined;
  return set(unit.end, every(unit.value, count?.value ?? 1), 0.93);
}

const isCompound = (atoms: readonly Atom[], at: number): boolean => isAtom(atoms, at, '-') && !atoms[at]!.spaced;

const every = (unit: TimeUnit, amount: number): string =>
  formatDuration([{ unit: unit === 'weekend' ? 'week' : unit, amount }]) ?? 'P1D';

/** "Mondays", "Friday nights", "Sunday mornings". */
function matchPluralWeekday(atoms: readonly Atom[], at: number): TimeMatch | undefined {
  const atom = atoms[at]!;
  const single = timeWord(atom, 'weekday');
  if (single !== undefined) {
    const part = parseDayPart(atoms, at + 1);
    const isPlural = part !== undefined && atoms[at + 1]!.folded.endsWith('s');
    return isPlural && !single.abbreviation ? set(part.end, `XXXX-WXX-${single.value}T${part.value}`, 0.9) : undefined;
  }
  const weekday = parseWeekday([{ ...atom, folded: atom.folded.slice(0, -1) }], 0);
  return weekday === undefined ? undefined : set(at + 1, `XXXX-WXX-${weekday.value}`, 0.9);
}

/** "$33 million a year", "twice a week", "40 percent per year", "hundreds of interviews a day": an amount stands before it. */
function matchRate(scene: Scene, at: number): TimeMatch | undefined {
  const { atoms } = scene;
  const unit = parseUnit(atoms, at + 1);
  if (
    unit === undefined ||
    unit.plural ||
    unit.value === 'weekend' ||
    isAtom(atoms, unit.end, 'ago', 'earlier', 'later', '-')
  )
    return undefined;
  if (!isAtom(atoms, at, 'per') && !isAmountBefore(scene, at)) return undefined;
  return set(unit.end, every(unit.value, 1), 0.88);
}

function isAmountBefore(scene: Scene, at: number): boolean {
  const { atoms } = scene;
  const previous = atoms[at - 1];
  if (previous === undefined) return false;
  if (previous.kind === 'digits' || isAtom(atoms, at - 1, '%', 'percent', 'once', 'twice', 'times')) return true;
  const number = numberWord(previous.folded)?.kind;
  if (
    number === 'scale' ||
    ((number === 'unit' || number === 'teen') && !isAtom(atoms, at - 2, 'no', 'any', 'this', 'that', 'some', 'every'))
  )
    return true;
  const isPlural = tagAt(scene, at - 1) === 'NOUN' && previous.folded.endsWith('s');
  return (
    isPlural &&
    [2, 3, 4].some((step) => {
      const atom = atoms[at - step];
      return (
        atom !== undefined &&
        (atom.kind === 'digits' || ['scale', 'plural'].includes(numberWord(atom.folded)?.kind ?? ''))
      );
    })
  );
}
