import { type Atom, isAtom } from '../../../language/atoms.ts';
import { parseSmall } from '../../../language/numerals.ts';
import type { TimeMatch } from '../rule.ts';
import { hourOfPart, type Parsed } from '../words.ts';
import {
  isOClock,
  parseAfterColon,
  parseHalfOfDay,
  parseHour,
  parsePartBehind,
  parseTwoDigits,
  toTwentyFour,
} from './parts.ts';

/** "six p.m.", "eight am". */
export function matchSpokenHalf(atoms: readonly Atom[], at: number): TimeMatch | undefined {
  const hour = atoms[at]!.kind === 'word' ? parseHour(atoms, at) : undefined;
  const half = hour && parseHalfOfDay(atoms, hour.end);
  return hour && half && { end: half.end, meaning: toTwentyFour({ hour: hour.value }, half.value), certainty: 0.95 };
}

/** "half past seven", "a quarter to nine", "ten past 9 in the evening". */
export function matchPastHour(atoms: readonly Atom[], at: number): TimeMatch | undefined {
  const from = isAtom(atoms, at, 'a') ? at + 1 : at;
  const minutes = isAtom(atoms, from, 'half')
    ? { value: 30, end: from + 1 }
    : isAtom(atoms, from, 'quarter')
      ? { value: 15, end: from + 1 }
      : parseMinutes(atoms, at);
  if (minutes === undefined || !isAtom(atoms, minutes.end, 'past', 'to') || minutes.value > 59) return undefined;
  if (isAtom(atoms, minutes.end, 'to') && !isAtom(atoms, from, 'quarter')) return undefined;
  const hour = parseHour(atoms, minutes.end + 1);
  if (hour === undefined || isNounBehind(atoms, hour.end)) return undefined;
  const end = isOClock(atoms, hour.end) ? hour.end + 3 : hour.end;
  const whole = isAtom(atoms, minutes.end, 'past') ? hour.value : ((hour.value + 10) % 12) + 1;
  const minute = isAtom(atoms, minutes.end, 'past') ? minutes.value : 60 - minutes.value;
  const part = parsePartBehind(atoms, end);
  const meaning = { kind: 'moment', hour: part ? hourOfPart(whole, part.value) : whole % 12, minute } as const;
  return { end: part?.end ?? end, meaning, certainty: part ? 0.95 : 0.7 };
}

const parseMinutes = (atoms: readonly Atom[], at: number): Parsed<number> | undefined => {
  const number = atoms[at]!.kind === 'digits' ? parseTwoDigits(atoms, at) : parseSmall(atoms, at);
  return number && (isAtom(atoms, number.end, 'minutes', 'min') ? { ...number, end: number.end + 1 } : number);
};

const isNounBehind = (atoms: readonly Atom[], at: number): boolean =>
  atoms[at]?.kind === 'word' &&
  !isAtom(atoms, at, 'o', 'in', 'on', 'at', 'and', 'this', 'when', 'as', 'yesterday', 'today', 'tomorrow', 'tonight');

/** "4 in the morning", "six o'clock in the evening", "10 at night", "12 noon". */
export function matchHourOfPart(atoms: readonly Atom[], at: number): TimeMatch | undefined {
  const hour = parseHour(atoms, at);
  if (hour === undefined) return undefined;
  if (hour.value === 12 && isAtom(atoms, hour.end, 'noon', 'midday', 'midnight'))
    return {
      end: hour.end + 1,
      meaning: { kind: 'moment', hour: isAtom(atoms, hour.end, 'midnight') ? 0 : 12, minute: 0 },
      certainty: 0.95,
    };
  const minute = parseAfterColon(atoms, hour.end);
  const clockEnd = minute?.end ?? hour.end;
  const part = parsePartBehind(atoms, isOClock(atoms, clockEnd) ? clockEnd + 3 : clockEnd);
  const isAmount = isAtom(atoms, at - 1, 'than', '$', 'least', 'by', 'about') || atoms[at - 1]?.kind === 'digits';
  if (part === undefined || isAmount) return undefined;
  return {
    end: part.end,
    meaning: { kind: 'moment', hour: hourOfPart(hour.value, part.value), minute: minute?.value ?? 0 },
    certainty: 0.9,
  };
}
