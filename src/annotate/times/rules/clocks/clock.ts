import { type Atom, isAtom } from '../../../../language/atoms.ts';
import { parseSmall } from '../../../../language/numerals.ts';
import type { Scene } from '../../../../language/scene.ts';
import { parseAfterColon, parseHalfOfDay, parseTwoDigits, toTwentyFour } from '../../clock/parts.ts';
import { matchHourOfPart, matchPastHour, matchSpokenHalf } from '../../clock/spoken.ts';
import type { MomentMeaning } from '../../meaning.ts';
import type { TimeMatch, TimeRule } from '../../rule.ts';
import { type Parsed, timeWord } from '../../words.ts';

/** Numbers above twelve that tell minutes: "twenty past eight". */
const minuteWords = ['fifteen', 'twenty', 'thirty', 'forty', 'fifty'];

/** A time of the clock, with its zone. An hour that no clock has is a time without a value. */
export const clock: TimeRule = {
  id: 'annotate/times/rules/clocks/clock',
  opens: () => [
    'digits',
    'noon',
    'midday',
    'midnight',
    'one',
    'two',
    'three',
    'four',
    'five',
    'six',
    'seven',
    'eight',
    'nine',
    'ten',
    'eleven',
    'twelve',
    'half',
    'quarter',
    'a',
    ...minuteWords,
  ],
  match: matchClock,
  examples: {
    yes: [
      '10 p.m.',
      '10:30 a.m. EST',
      '3pm',
      '15:00 GMT',
      '0735 GMT',
      "3 o'clock",
      'noon',
      'midnight',
      "six o'clock",
      '25:00',
      '10:35:20',
      '8.30pm',
      'half past seven',
      'a quarter to nine',
      'ten past 9',
      '4 in the morning',
      "six o'clock in the evening",
      '1140 a.m.',
      '12 noon',
      '9.am',
      '9:00a',
      '1pm mountain timezone',
      '10 at night',
      'six p.m.',
      'fifteen past eight in the morning',
    ],
    no: ['10 people', 'Ezra 3:16', 'a 3:1 ratio', '10 am I', 'one a', '5.30 percent', '2:30.5'],
  },
};

function matchClock({ atoms }: Scene, at: number): TimeMatch | undefined {
  const named = timeWord(atoms[at], 'clock');
  if (named !== undefined && isAtom(atoms, at - 1, 'high')) return undefined;
  if (named !== undefined) {
    const hour = Number(named.value);
    return { end: at + 1, meaning: { kind: 'moment', hour, minute: 0 }, certainty: 0.9 };
  }
  const spokenHalf = matchSpokenHalf(atoms, at);
  if (spokenHalf !== undefined) return withZone(atoms, spokenHalf);
  const past = matchPastHour(atoms, at);
  if (past !== undefined) return past;
  const spoken = matchHourOfPart(atoms, at);
  if (spoken !== undefined) return spoken;
  if (isAtom(atoms, at, 'half', 'quarter', 'a', ...minuteWords)) return undefined;
  const found = atoms[at]!.kind === 'digits' ? matchDigits(atoms, at) : matchOClock(atoms, at, parseSmall(atoms, at));
  return found && withZone(atoms, found);
}

function matchDigits(atoms: readonly Atom[], at: number): TimeMatch | undefined {
  const hour = parseTwoDigits(atoms, at);
  if (hour === undefined) return matchDottedClock(atoms, at) ?? matchMilitary(atoms, at);
  const minute = parseAfterColon(atoms, hour.end);
  const second = minute && parseAfterColon(atoms, minute.end);
  const end = second?.end ?? minute?.end ?? hour.end;
  const half = parseHalfOfDay(atoms, end) ?? parseShortHalf(atoms, hour.end, end);
  const parts = { hour: hour.value, ...(minute && { minute: minute.value }), ...(second && { second: second.value }) };
  if (half !== undefined) return { end: half.end, meaning: toTwentyFour(parts, half.value), certainty: 0.98 };
  if (minute === undefined) return matchOClock(atoms, at, hour);
  if (minute.end - hour.end !== 2 || isInsideNumber(atoms, at, end) || !isLikelyClock(atoms, at, end)) return undefined;
  const isBare = parts.hour >= 1 && parts.hour <= 12 && atoms[at]!.folded[0] !== '0';
  return { end, meaning: { kind: 'moment', ...parts, ...(isBare ? { bare: true } : {}) }, certainty: 0.85 };
}

/** "9.am", "9:00a". */
function parseShortHalf(atoms: readonly Atom[], hourEnd: number, end: number): Parsed<'a' | 'p'> | undefined {
  if (atoms[end]?.spaced !== false) return undefined;
  if (end > hourEnd && isAtom(atoms, end, 'a', 'p')) return { value: atoms[end]!.folded as 'a' | 'p', end: end + 1 };
  const isDotted = end === hourEnd && isAtom(atoms, end, '.') && atoms[end + 1]?.spaced === false;
  return isDotted ? parseHalfOfDay(atoms, end + 1) : undefined;
}

const isInsideNumber = (atoms: readonly Atom[], at: number, end: number): boolean =>
  (isAtom(atoms, at - 1, ':', '-', '/') && !atoms[at]!.spaced) ||
  (isAtom(atoms, end, ':') && atoms[end + 1]?.kind === 'digits');

/** "15:00" has two digits, or a word of time beside it; "3:16" may be a verse or a score. */
function isLikelyClock(atoms: readonly Atom[], at: number, end: number): boolean {
  if (
    isAtom(atoms, at - 1, 'at', 'by', 'around', 'about', 'until', 'before', 'after', 'from', 'since', 'between', 'to')
  )
    return true;
  if (timeWord(atoms[end], 'zone') !== undefined) return true;
  const previous = atoms[at - 1];
  return (
    atoms[at]!.folded.length === 2 &&
    (previous === undefined || previous.kind !== 'word' || timeWord(previous, 'weekday') !== undefined)
  );
}

/** "8.30pm", "1140 a.m.". */
function matchDottedClock(atoms: readonly Atom[], at: number): TimeMatch | undefined {
  const parts = clockDigits.exec(atoms[at]!.folded);
  const half = parts ? parseHalfOfDay(atoms, at + 1) : undefined;
  if (parts && half === undefined && isAfterWeekday(atoms, at))
    return {
      end: at + 1,
      meaning: { kind: 'moment', hour: Number(parts[1]), minute: Number(parts[2]) },
      certainty: 0.85,
    };
  if (!parts || half === undefined) return undefined;
  return {
    end: half.end,
    meaning: toTwentyFour({ hour: Number(parts[1]), minute: Number(parts[2]) }, half.value),
    certainty: 0.97,
  };
}

/** "Thursdays at 17.30", "on Friday at 19.45": two digits, a full stop and two digits behind a weekday. */
const isAfterWeekday = (atoms: readonly Atom[], at: number): boolean =>
  twoAndTwo.test(atoms[at]!.folded) &&
  isAtom(atoms, at - 1, 'at') &&
  (timeWord(atoms[at - 2], 'weekday') ?? timeWord(singular(atoms[at - 2]), 'weekday')) !== undefined;

const singular = (atom: Atom | undefined): Atom | undefined =>
  atom?.folded.endsWith('s') ? { ...atom, folded: atom.folded.slice(0, -1) } : undefined;

const twoAndTwo = /^\d\d\.\d\d$/;
const clockDigits = /^(\d{1,2})\.?(\d\d)$/;

/** "0735 GMT". */
function matchMilitary(atoms: readonly Atom[], at: number): TimeMatch | undefined {
  const digits = atoms[at]!.folded;
  if (!/^[0-2]\d[0-5]\d$/.test(digits) || timeWord(atoms[at + 1], 'zone') === undefined) return undefined;
  if (isAtom(atoms, at + 1, 'eastern', 'pacific', 'central', 'mountain', 'et', 'ct', 'pt', 'mt')) return undefined;
  const meaning: MomentMeaning = { kind: 'moment', hour: Number(digits.slice(0, 2)), minute: Number(digits.slice(2)) };
  return { end: at + 1, meaning, certainty: 0.95 };
}

/** "3 o'clock": morning or afternoon is not told, so the hour has no value of its own. */
function matchOClock(atoms: readonly Atom[], at: number, hour: Parsed<number> | undefined): TimeMatch | undefined {
  if (hour === undefined || hour.end === at || !isAtom(atoms, hour.end, 'o')) return undefined;
  if (!isAtom(atoms, hour.end + 1, "'") || !isAtom(atoms, hour.end + 2, 'clock') || hour.value > 12) return undefined;
  return { end: hour.end + 3, meaning: { kind: 'moment' }, certainty: 0.9 };
}

function withZone(atoms: readonly Atom[], found: TimeMatch): TimeMatch {
  const from = isAtom(atoms, found.end, 'local') ? found.end + 1 : found.end;
  const zone = timeWord(atoms[found.end], 'zone');
  const end =
    from > found.end || zone !== undefined
      ? isAtom(atoms, Math.max(from, found.end + 1), 'time', 'timezone')
        ? Math.max(from, found.end + 1) + 1
        : from
      : found.end;
  if (zone === undefined)
    return isAtom(atoms, found.end, 'local') && isAtom(atoms, from, 'time') ? { ...found, end: from + 1 } : found;
  if (zone.value === '' && !atoms[found.end]!.capital && end === from) return found;
  const meaning = zone.value === '' ? found.meaning : ({ ...found.meaning, zone: zone.value } as MomentMeaning);
  return { ...found, end: Math.max(end, found.end + 1), meaning };
}
