/** A unit of time. */
export type TimeUnit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'weekend'
  | 'week'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century';

/** TimeML's codes for parts of the day. */
export type DayPart = 'MO' | 'AF' | 'EV' | 'NI' | 'MI' | 'DT';

/** Before, in or after the present one: "last May", "this May", "next May". */
export type Step = -1 | 0 | 1;

/** A place in the calendar, as far as the words tell it: "Monday, Sept. 1", "May", "summer 2018", "the third quarter", "the 1980s". */
export interface CalendarMeaning {
  readonly kind: 'calendar';
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  /** 1 is Monday. */
  readonly weekday?: number;
  /** 21 spring, 22 summer, 23 autumn, 24 winter (EDTF). */
  readonly season?: number;
  readonly quarter?: number;
  readonly half?: number;
  /** The years' common digits: 198 for the 1980s, 19 for the 20th century. */
  readonly decade?: number;
  readonly century?: number;
  readonly step?: Step;
  /** "Tuesday of last week", "June of last year". */
  readonly within?: ShiftMeaning;
}

/** A time counted from the day of publication or from the last time told: "yesterday", "two years ago", "the next day". */
export interface ShiftMeaning {
  readonly kind: 'shift';
  readonly unit: TimeUnit;
  readonly amount: number;
  readonly from: 'publication' | 'reference';
  /** "a year ago", "a year earlier": behind a quarter, that quarter of the year before. */
  readonly comparison?: true;
}

/** A time of day, with its day where that stands beside it. */
export interface MomentMeaning {
  readonly kind: 'moment';
  readonly date?: CalendarMeaning | ShiftMeaning;
  readonly hour?: number;
  readonly minute?: number;
  readonly second?: number;
  /** ISO 8601: `Z`, `-05:00`. */
  readonly zone?: string;
  readonly part?: DayPart;
}

/** An amount of time; no number: "years". */
export interface DurationMeaning {
  readonly kind: 'duration';
  readonly parts: readonly { readonly unit: TimeUnit; readonly amount?: number }[];
}

/** What recurs: "every Monday", "daily". */
export interface SetMeaning {
  readonly kind: 'set';
  readonly value: string;
}

/** "recently", "now", "in the future". */
export interface VagueMeaning {
  readonly kind: 'vague';
  readonly when: 'past' | 'present' | 'future';
}

/** From one time to another; one end may be open: "since 2018". */
export interface IntervalMeaning {
  readonly kind: 'interval';
  readonly from?: TimeMeaning;
  readonly to?: TimeMeaning;
}

/** What the words say, before the publication date is brought in. */
export type TimeMeaning =
  | CalendarMeaning
  | ShiftMeaning
  | MomentMeaning
  | DurationMeaning
  | SetMeaning
  | VagueMeaning
  | IntervalMeaning;

/** Something that can be the day of a moment. */
export type DateMeaning = CalendarMeaning | ShiftMeaning;

/** Whether a meaning is a single day, told in whatever way. */
export const isDayMeaning = (meaning: TimeMeaning): meaning is DateMeaning =>
  (meaning.kind === 'calendar' && (meaning.day !== undefined || meaning.weekday !== undefined)) ||
  (meaning.kind === 'shift' && meaning.unit === 'day');
