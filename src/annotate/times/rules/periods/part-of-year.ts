import { type Atom, isAtom, skipHyphen } from '../../../../language/atoms.ts';
import { parseOrdinal } from '../../../../language/numerals.ts';
import type { Scene } from '../../../../language/scene.ts';
import type { CalendarMeaning, Step } from '../../meaning.ts';
import type { TimeMatch, TimeRule } from '../../rule.ts';
import { parseAnyYear, parseYear, timeWord, timeWords } from '../../words.ts';

/** A season, quarter or half of a year. */
export const partOfYear: TimeRule = {
  id: 'annotate/times/rules/periods/part-of-year',
  opens: () => [
    ...timeWords('season'),
    'the',
    'first',
    'second',
    'third',
    'fourth',
    'q',
    'h',
    'digits',
    'fiscal',
    ...steps.keys(),
  ],
  match: matchPartOfYear,
  examples: {
    yes: [
      'summer 2018',
      'last fall',
      'this summer',
      'in [the summer]',
      'the summer of 2018',
      'the third quarter',
      'third-quarter',
      'third quarter of 2025',
      'Q3 2025',
      '2025 Q3',
      '2025-Q3',
      'H2 2025',
      'the first quarter of the year',
      'this past spring',
      'the winter of nineteen ninety-four',
      'the first half of 2015',
      'the second half of the year',
      'the fiscal first quarter',
    ],
    no: [
      'fall in prices',
      'the fall of the city',
      'prices fall',
      'spring a trap',
      'the second',
      'the first half of the game',
      'the first half',
      'Q and A',
      'third quarter-final',
    ],
  },
};

const steps: ReadonlyMap<string, Step> = new Map([
  ['last', -1],
  ['past', -1],
  ['this', 0],
  ['next', 1],
  ['coming', 1],
]);

function matchPartOfYear(scene: Scene, at: number): TimeMatch | undefined {
  return matchSeason(scene, at) ?? matchQuarter(scene, at);
}

function matchSeason({ atoms }: Scene, at: number): TimeMatch | undefined {
  const isPast = isAtom(atoms, at, 'this') && isAtom(atoms, at + 1, 'past', 'coming');
  const step = steps.get(atoms[isPast ? at + 1 : at]!.folded);
  const hasArticle = isAtom(atoms, at, 'the');
  const wordAt = isPast ? at + 2 : step !== undefined || hasArticle ? at + 1 : at;
  const word = timeWord(atoms[wordAt], 'season');
  if (word === undefined) return undefined;
  const season = Number(word.value);
  const year = parseAnyYear(atoms, isAtom(atoms, wordAt + 1, 'of') ? wordAt + 2 : wordAt + 1);
  const found = (end: number, more: Partial<CalendarMeaning>, certainty: number): TimeMatch => ({
    end,
    meaning: { kind: 'calendar', season, ...more },
    certainty,
  });
  if (year !== undefined) return found(year.end, { year: year.value }, 0.97);
  if (step !== undefined) return found(wordAt + 1, { step }, 0.93);
  return isBareSeason(atoms, at, wordAt, hasArticle) ? found(wordAt + 1, {}, 0.75) : undefined;
}

/** "in the spring", "during summer": a preposition before it, and no "of" behind. */
function isBareSeason(atoms: readonly Atom[], at: number, wordAt: number, hasArticle: boolean): boolean {
  if (isAtom(atoms, wordAt + 1, 'of', 'from', '-') || atoms[wordAt]!.capital) return false;
  const afterPreposition = isAtom(
    atoms,
    at - 1,
    'in',
    'by',
    'during',
    'until',
    'since',
    'through',
    'throughout',
    'over',
    'for',
    'of',
    'early',
    'late',
  );
  const isFall = atoms[wordAt]!.folded === 'fall';
  return afterPreposition && (!isFall || (hasArticle && !isAtom(atoms, at - 1, 'for', 'of', 'since', 'over')));
}

function matchQuarter({ atoms }: Scene, at: number): TimeMatch | undefined {
  const short = atoms[at]!.kind === 'digits' ? matchYearAndQuarter(atoms, at) : matchShortQuarter(atoms, at);
  if (short !== undefined || (atoms[at]!.kind === 'digits' && parseYear(atoms, at) !== undefined)) return short;
  const step = steps.get(atoms[at]!.folded);
  let from = step !== undefined || isAtom(atoms, at, 'the') ? at + 1 : at;
  if (from > at && isAtom(atoms, at, 'the') && isHyphened(atoms, from)) return undefined;
  if (isAtom(atoms, from, 'fiscal')) from = skipHyphen(atoms, from + 1);
  const ordinal = parseOrdinal(atoms, from);
  const word = ordinal && skipHyphen(atoms, ordinal.end);
  if (ordinal === undefined || word === undefined || ordinal.value > 4) return undefined;
  if (isAtom(atoms, word, 'half') && ordinal.value <= 2) return matchHalf(atoms, word + 1, ordinal.value);
  if (!isAtom(atoms, word, 'quarter') || isAtom(atoms, skipHyphen(atoms, word + 1), 'final', 'finals'))
    return undefined;
  return withYear(atoms, word + 1, { kind: 'calendar', quarter: ordinal.value });
}

/** "the third-quarter loss": the article belongs to the loss. */
function isHyphened(atoms: readonly Atom[], at: number): boolean {
  const ordinal = parseOrdinal(atoms, at);
  return ordinal !== undefined && isAtom(atoms, ordinal.end, '-');
}

/** "Q3", "Q3 2025", "H1 2025"; halves with their year only. */
function matchShortQuarter(atoms: readonly Atom[], at: number): TimeMatch | undefined {
  const part = readShortPart(atoms, at);
  if (part === undefined) return undefined;
  const found = withYear(atoms, at + 2, part);
  return part.half !== undefined && found.end === at + 2 ? undefined : found;
}

/** "2025 Q3", "2025-H1". */
function matchYearAndQuarter(atoms: readonly Atom[], at: number): TimeMatch | undefined {
  const year = parseYear(atoms, at);
  const from = year && skipHyphen(atoms, year.end);
  const part = from === undefined ? undefined : readShortPart(atoms, from);
  return year && part && { end: from! + 2, meaning: { ...part, year: year.value }, certainty: 0.95 };
}

function readShortPart(atoms: readonly Atom[], at: number): CalendarMeaning | undefined {
  const number = atoms[at + 1];
  if (number?.spaced !== false) return undefined;
  if (isAtom(atoms, at, 'q') && /^[1-4]$/.test(number.folded))
    return { kind: 'calendar', quarter: Number(number.folded) };
  return isAtom(atoms, at, 'h') && /^[12]$/.test(number.folded) && atoms[at]!.capital
    ? { kind: 'calendar', half: Number(number.folded) }
    : undefined;
}

/** "the first half" needs its year: games have halves too. */
function matchHalf(atoms: readonly Atom[], end: number, half: number): TimeMatch | undefined {
  const year = parseYear(atoms, isAtom(atoms, end, 'of') ? end + 1 : end);
  if (year !== undefined)
    return { end: year.end, meaning: { kind: 'calendar', half, year: year.value }, certainty: 0.95 };
  const ofTheYear =
    isAtom(atoms, end, 'of') && isAtom(atoms, end + 1, 'the', 'this', 'last', 'next') && isAtom(atoms, end + 2, 'year');
  if (!ofTheYear) return undefined;
  const amount = steps.get(atoms[end + 1]!.folded) ?? 0;
  return {
    end: end + 3,
    meaning: { kind: 'calendar', half, within: { kind: 'shift', unit: 'year', amount, from: 'publication' } },
    certainty: 0.9,
  };
}

function withYear(atoms: readonly Atom[], end: number, part: CalendarMeaning): TimeMatch {
  if (
    isAtom(atoms, end, 'of') &&
    isAtom(atoms, end + 1, 'the', 'this') &&
    isAtom(atoms, end + 2, 'year') &&
    !isAtom(atoms, end + 3, 'of')
  )
    return {
      end: end + 3,
      meaning: { ...part, within: { kind: 'shift', unit: 'year', amount: 0, from: 'publication' } },
      certainty: 0.9,
    };
  const year = parseYear(atoms, isAtom(atoms, end, 'of', ',') ? end + 1 : skipHyphen(atoms, end));
  return year === undefined
    ? { end, meaning: part, certainty: 0.85 }
    : { end: year.end, meaning: { ...part, year: year.value }, certainty: 0.97 };
}
