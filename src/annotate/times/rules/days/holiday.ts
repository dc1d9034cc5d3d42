import { type Atom, isAtom, splitAtoms } from '../../../../language/atoms.ts';
import { lazy, readLexicon } from '../../../../language/lexicon.ts';
import { type Scene, tagAt } from '../../../../language/scene.ts';
import type { CalendarMeaning, Step } from '../../meaning.ts';
import type { TimeMatch, TimeRule } from '../../rule.ts';
import { type Parsed, parseYear } from '../../words.ts';

/** A day with a name of its own, with its year where that is told. */
export const holiday: TimeRule = {
  id: 'annotate/times/rules/days/holiday',
  opens: () => [...holidays().keys(), ...steps.keys()],
  match: matchHoliday,
  examples: {
    yes: [
      'Christmas',
      'Christmas Eve',
      'last Thanksgiving',
      "New Year's Day 2019",
      'Easter Monday',
      'Labor Day weekend',
      'Easter week',
      'Halloween weekend 2021',
      'earth day 2010',
    ],
    no: [
      "Lunar New Year's Day",
      'Christmas trees',
      'an Easter egg',
      'Thanksgiving dinner',
      'a good friday',
      'Christmas Island',
    ],
  },
};

interface Holiday {
  readonly words: readonly string[];
  readonly rule: string;
}

const wordsOf = (text: string): string[] =>
  splitAtoms(text, { start: 0, end: text.length }).map(({ folded }) => folded);

/** The names by their first word, the longest first. */
const holidays = lazy(() => {
  const byFirst = new Map<string, Holiday[]>();
  for (const [name, rule] of readLexicon('times/holidays.tsv')) {
    const words = wordsOf(name!);
    byFirst.set(words[0]!, [...(byFirst.get(words[0]!) ?? []), { words, rule: rule! }]);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  return byFirst;
});

/** The first words of all names. */
export const holidayOpeners = (): Iterable<string> => holidays().keys();

const steps: ReadonlyMap<string, Step> = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
  ['previous', -1],
  ['following', 1],
]);

function matchHoliday(scene: Scene, at: number): TimeMatch | undefined {
  const { atoms } = scene;
  const step = steps.get(atoms[at]!.folded);
  const name = parseName(atoms, step === undefined ? at : at + 1);
  if (name === undefined) return undefined;
  const year =
    step === undefined ? parseYear(atoms, isAtom(atoms, name.end, 'of', ',') ? name.end + 1 : name.end) : undefined;
  const day: CalendarMeaning = {
    kind: 'calendar',
    holiday: name.value,
    ...(year && { year: year.value }),
    ...(step === undefined ? {} : { step }),
  };
  const end = year?.end ?? name.end;
  if (isAtom(atoms, end, 'weekend', 'week')) return matchHolidayWeek(atoms, end, day);
  return isAttribute(scene, end) ? undefined : { end, meaning: day, certainty: 0.9 };
}

/** "Labor Day weekend", "Halloween weekend 2021". */
function matchHolidayWeek(atoms: readonly Atom[], at: number, day: CalendarMeaning): TimeMatch {
  const unit = isAtom(atoms, at, 'week') ? 'week' : 'weekend';
  const year = day.year === undefined && day.step === undefined ? parseYear(atoms, at + 1) : undefined;
  return {
    end: year?.end ?? at + 1,
    meaning: { kind: 'around', unit, day: { ...day, ...(year && { year: year.value }) } },
    certainty: 0.9,
  };
}

function parseName(atoms: readonly Atom[], at: number): Parsed<string> | undefined {
  const first = atoms[at];
  const found =
    first !== undefined
      ? holidays()
          .get(first.folded)
          ?.find(
            ({ words }) =>
              words.every((word, index) => atoms[at + index]?.folded === word) &&
              !isOtherNewYear(atoms, at) &&
              (isCapital(atoms, at, words) || !ordinary.has(words.join(' ')) || parseYear(atoms, at + words.length)),
          )
      : undefined;
  return found && { value: found.rule, end: at + found.words.length };
}

/** "Lunar New Year", "the Chinese new year": another calendar's. */
const isOtherNewYear = (atoms: readonly Atom[], at: number): boolean =>
  isAtom(atoms, at, 'new') &&
  (isAtom(atoms, at - 1, 'lunar') || (at > 1 && atoms[at - 1]!.kind === 'word' && atoms[at - 1]!.capital));

/** Names that are ordinary words in small letters. */
const ordinary: ReadonlySet<string> = new Set(['good friday', 'may day', 'earth day']);

/** All words of the name begin with a capital, but for "s". */
const isCapital = (atoms: readonly Atom[], at: number, words: readonly string[]): boolean =>
  words.every((word, index) => word === 's' || atoms[at + index]!.kind !== 'word' || atoms[at + index]!.capital);

/** "a Christmas tree", "Thanksgiving dinner", "Christmas Island": the name describes something. */
function isAttribute(scene: Scene, end: number): boolean {
  const next = scene.atoms[end];
  if (next?.kind !== 'word') return false;
  const tag = tagAt(scene, end);
  return tag === 'PROPN' || (tag === 'NOUN' && !['morning', 'afternoon', 'evening', 'night'].includes(next.folded));
}
