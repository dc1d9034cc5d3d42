import { type Day, daysInMonth, fromDayNumber, toDayNumber, weekdayOf } from './calendar.ts';

/** The date of a holiday in a year, by its rule in the list of holidays: `12-25`, `11-4-4+1`, `05-1-L`, `easter-2`. */
export function dayOfHoliday(rule: string, year: number): Day | undefined {
  const [, base, shift] = rule.match(/^(easter|\d\d-\d\d?(?:-[\dL])?)([+-]\d+)?$/) ?? [];
  if (base === undefined) return undefined;
  const day = base === 'easter' ? easterOf(year) : dayInYear(base, year);
  return fromDayNumber(toDayNumber(day) + Number(shift ?? 0));
}

function dayInYear(rule: string, year: number): Day {
  const [month, dayOrWeekday, nth] = rule.split('-');
  if (nth === undefined) return { year, month: Number(month), day: Number(dayOrWeekday) };
  return nthWeekday({ year, month: Number(month), weekday: Number(dayOrWeekday), nth: nth === 'L' ? -1 : Number(nth) });
}

interface WeekdayOfMonth {
  readonly year: number;
  readonly month: number;
  /** 1 is Monday. */
  readonly weekday: number;
  /** 1 is the first, -1 the last. */
  readonly nth: number;
}

/** "the third Monday of January"; a fifth may lie in the next month. */
export function nthWeekday({ year, month, weekday, nth }: WeekdayOfMonth): Day {
  if (nth < 0) {
    const last = toDayNumber({ year, month, day: daysInMonth(year, month) });
    return fromDayNumber(last - ((weekdayOf(last) - weekday + 7) % 7) + (nth + 1) * 7);
  }
  const first = toDayNumber({ year, month, day: 1 });
  return fromDayNumber(first + ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7);
}

/** Western Easter Sunday. Source: Meeus, Astronomical Algorithms, the "Anonymous Gregorian" computation. */
function easterOf(year: number): Day {
  const a = year % 19;
  const [b, c] = [Math.floor(year / 100), year % 100];
  const [d, e] = [Math.floor(b / 4), b % 4];
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const [i, k] = [Math.floor(c / 4), c % 4];
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  return { year, month, day: (h + l - 7 * m + 33 * month + 19) % 32 };
}
