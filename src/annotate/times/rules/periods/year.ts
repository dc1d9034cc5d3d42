import { isAtom } from '../../../../language/atoms.ts';
import { parseOrdinal } from '../../../../language/numerals.ts';
import { type Scene, tagAt, tokenAt } from '../../../../language/scene.ts';
import { isPartOfName } from '../../in-name.ts';
import type { TimeMatch, TimeRule } from '../../rule.ts';
import { type Parsed, parseAnyYear, parseMonth, parseShortYear, parseYear, timeWord } from '../../words.ts';

/** A year by its number. */
export const year: TimeRule = {
  id: 'annotate/times/rules/periods/year',
  opens: () => [
    'digits',
    "'",
    'the',
    'year',
    'fiscal',
    'calendar',
    'sixteen',
    'seventeen',
    'eighteen',
    'nineteen',
    'twenty',
    'two',
  ],
  match: matchYear,
  examples: {
    yes: ['1996', 'the year 2000', 'fiscal 2018', 'nineteen ninety-six', "in ['98]", '2017 April'],
    no: [
      "in '12 years",
      '$2000',
      '2000 people',
      '2,018',
      '1800 meters',
      'No. 1998',
      '2016 percent',
      '1970-1234',
      '2010.5',
    ],
  },
};

const unitLike: ReadonlySet<string> = new Set(
  'percent per meters metres feet miles kilometers kilometres km kg pounds tons tonnes acres hectares mph dollars euros yuan yen rupees troops soldiers people men women children votes jobs homes hours gmt utc hrs calories'.split(
    ' ',
  ),
);

function matchYear(scene: Scene, at: number): TimeMatch | undefined {
  const { atoms } = scene;
  const named =
    isAtom(atoms, at, 'fiscal', 'calendar') && isAtom(atoms, at + 1, 'year')
      ? at + 2
      : isAtom(atoms, at, 'the') && isAtom(atoms, at + 1, 'fiscal', 'calendar') && isAtom(atoms, at + 2, 'year')
        ? at + 3
        : isAtom(atoms, at, 'the') && isAtom(atoms, at + 1, 'year')
          ? at + 2
          : isAtom(atoms, at, 'year', 'fiscal')
            ? at + 1
            : at;
  if (isAtom(atoms, at, "'")) return matchShortYear(scene, at);
  if (named === at && atoms[at]!.kind === 'word') return matchSpokenYear(scene, at);
  const found = named > at ? parseAnyYear(atoms, named) : parseYear(atoms, named);
  if (found === undefined) return undefined;
  const isSure = named > at;
  if (!isSure && (!isPlausible(scene, at, found.value) || isPartOfName(scene, at, found.end))) return undefined;
  const month = parseMonthBehind(atoms, found.end);
  if (month !== undefined)
    return { end: month.end, meaning: { kind: 'calendar', year: found.value, month: month.value }, certainty: 0.85 };
  return { end: found.end, meaning: { kind: 'calendar', year: found.value }, certainty: isSure ? 0.98 : 0.9 };
}

/** "2017 April": a month that is no name and begins no date. */
function parseMonthBehind(atoms: Scene['atoms'], at: number): Parsed<number> | undefined {
  const word = timeWord(atoms[at], 'month');
  const month = word === undefined || word.abbreviation || word.ordinary ? undefined : parseMonth(atoms, at);
  return month === undefined || atoms[month.end]?.kind === 'digits' || parseOrdinal(atoms, month.end)
    ? undefined
    : month;
}

/** "in '98", "since '08": behind such a word, and before no noun, which a quotation mark might open. */
function matchShortYear(scene: Scene, at: number): TimeMatch | undefined {
  const { atoms } = scene;
  const found = isAtom(atoms, at - 1, 'in', 'since', 'by', 'until', 'of') ? parseShortYear(atoms, at) : undefined;
  const next = found && atoms[found.end];
  if (found === undefined || (next?.kind === 'word' && (next.capital || isNominal(tagAt(scene, found.end)))))
    return undefined;
  return { end: found.end, meaning: { kind: 'calendar', year: found.value }, certainty: 0.8 };
}

const isNominal = (tag: string): boolean => tag === 'NOUN' || tag === 'ADJ' || tag === 'PROPN';

function isPlausible(scene: Scene, at: number, value: number): boolean {
  const { atoms } = scene;
  const [previous, next] = [atoms[at - 1], atoms[at + 1]];
  if (value < 1700 && !isAtom(atoms, at - 1, 'in', 'since', 'by', 'until', 'from')) return false;
  if (next?.capital && isAtom(atoms, at + 2, 'street', 'avenue', 'road', 'boulevard', 'drive', 'st', 'ave'))
    return false;
  if (previous && !atoms[at]!.spaced && !/^["'([-]$/.test(previous.folded)) return false;
  if (previous && /^[$€£¥#]$/.test(previous.folded)) return false;
  if (
    isAtom(atoms, at - 1, 'no', 'number', 'route', 'room', 'page', 'channel', '-') &&
    atoms[at - 2]?.kind === 'digits'
  )
    return false;
  if (isAtom(atoms, at - 1, '.') && isAtom(atoms, at - 2, 'no')) return false;
  if (next === undefined) return true;
  if (unitLike.has(next.folded) || /^[%°$€£]$/.test(next.folded)) return false;
  if (!next.spaced && next.kind !== 'mark') return false;
  if (!next.spaced && isAtom(atoms, at + 1, '-') && atoms[at + 2]?.kind === 'digits')
    return (
      !isLongNumber(atoms, at + 3) &&
      ((parseYear(atoms, at + 2)?.value ?? 0) > value || atoms[at + 2]!.folded.length === 2)
    );
  return !isCount(scene, at);
}

/** "2010-2015-86": a number of a telephone or of a file. */
const isLongNumber = (atoms: Scene['atoms'], at: number): boolean =>
  isAtom(atoms, at, '-') && !atoms[at]!.spaced && atoms[at + 1]?.kind === 'digits';

/** "2000 protesters" without a word before it that a year would have. */
function isCount(scene: Scene, at: number): boolean {
  const next = tokenAt(scene, at + 1);
  if (next?.tag !== 'NOUN' || !scene.atoms[at + 1]!.folded.endsWith('s')) return false;
  const previous = tagAt(scene, at - 1);
  return previous !== 'DET' && previous !== 'ADP' && previous !== 'PRON' && previous !== 'PART' && previous !== 'PROPN';
}

/** "nineteen ninety-six", as it is spoken. */
function matchSpokenYear(scene: Scene, at: number): TimeMatch | undefined {
  const { atoms } = scene;
  const found = parseAnyYear(atoms, at);
  const isDate = isAtom(
    atoms,
    at - 1,
    'in',
    'since',
    'until',
    'by',
    'of',
    'from',
    'year',
    'to',
    'and',
    'before',
    'after',
  );
  if (found === undefined || (isAtom(atoms, at, 'two') && (!isDate || tagAt(scene, found.end) === 'NOUN')))
    return undefined;
  return { end: found.end, meaning: { kind: 'calendar', year: found.value }, certainty: 0.85 };
}
