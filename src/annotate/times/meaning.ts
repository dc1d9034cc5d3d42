/** A unit of time. */
export type TimeUnit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'night'
  | 'weekend'
  | 'week'
  | 'fortnight'
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
  /** A rule of the list of holidays: `12-25`, `11-4-4`, `easter+1`. */
  readonly holiday?: string;
  /** Day and month stand in digits and may be the other way round: the reading near publication counts. */
  readonly swappable?: true;
  /** Number of an ISO 8601 week. */
  readonly week?: number;
  readonly step?: Step;
  /** "the coming Friday": the nearest ahead, where "next Friday" is that of the week behind this one. */
  readonly coming?: true;
  /** "Tuesday of last week", "June of last year". */
  readonly within?: ShiftMeaning;
}

/** A time counted from the day of publication or from the last time told: "yesterday", "two years ago", "the next day". */
export interface ShiftMeaning {
  readonly kind: 'shift';
  readonly unit: TimeUnit;
  readonly amount: number;
  /** `told`: from the last quarter told, else from the last one that ended before publication. */
  readonly from: 'publication' | 'reference' | 'told';
  /** "a year ago", "a year earlier": behind a quarter, that quarter of the year before. */
  readonly comparison?: true;
  /** The decade or century as a whole: "this century", "the next decade". */
  readonly whole?: true;
}

/** A time counted from another that stands beside it: "two weeks before May 13", "3 days from Tuesday". */
export interface OffsetMeaning {
  readonly kind: 'offset';
  readonly unit: TimeUnit;
  /** Negative for "before". */
  readonly amount: number;
  readonly base: DateMeaning;
}

/** One of the days, weeks or months of a longer time, or several: "the last week of July", "the first Monday of next month", "the 15th day of June". */
export interface NthMeaning {
  readonly kind: 'nth';
  /** 1 is the first, -1 the last. */
  readonly nth: number;
  /** How many there are from the first on, or up to the last: "the first two weeks of 2021". */
  readonly count: number;
  readonly unit: 'day' | 'week' | 'month';
  /** 1 is Monday; the unit is then a day. */
  readonly weekday?: number;
  readonly of: DateMeaning;
}

/** The week or weekend that holds a day: "the week of April 10", "the weekend of Sept. 6". */
export interface AroundMeaning {
  readonly kind: 'around';
  readonly unit: 'week' | 'weekend';
  readonly day: DateMeaning;
}

/** A time of day, with its day where that stands beside it. */
export interface MomentMeaning {
  readonly kind: 'moment';
  readonly date?: DateMeaning;
  readonly hour?: number;
  readonly minute?: number;
  readonly second?: number;
  /** ISO 8601: `Z`, `-05:00`. */
  readonly zone?: string;
  /** Hour and minute without a half of the day: "7:30", which may be 19:30. */
  readonly bare?: true;
  readonly part?: DayPart;
}

/** An amount of time; no number: "years". */
export interface DurationMeaning {
  readonly kind: 'duration';
  readonly parts: readonly { readonly unit: TimeUnit; readonly amount?: number }[];
  /** It ends, or begins, when the text is published: "the past three years", "the next two weeks", "80 years since". */
  readonly look?: 'back' | 'ahead';
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
  /** The end that is told lies outside: "after 2016", "before May". */
  readonly outside?: true;
}

/** What the words say, before the publication date is brought in. */
export type TimeMeaning =
  | CalendarMeaning
  | ShiftMeaning
  | OffsetMeaning
  | NthMeaning
  | AroundMeaning
  | MomentMeaning
  | DurationMeaning
  | SetMeaning
  | VagueMeaning
  | IntervalMeaning;

/** Something that can be the day of a moment. */
export type DateMeaning = CalendarMeaning | ShiftMeaning | OffsetMeaning | NthMeaning | AroundMeaning;

/** Whether a meaning is a place in the calendar, fine or coarse. */
export const isDateMeaning = ({ kind }: TimeMeaning): boolean =>
  kind === 'calendar' || kind === 'shift' || kind === 'offset' || kind === 'nth' || kind === 'around';

/** Whether a meaning is a single day, told in whatever way. */
export function isDayMeaning(meaning: TimeMeaning): meaning is DateMeaning {
  switch (meaning.kind) {
    case 'calendar':
      return meaning.day !== undefined || meaning.weekday !== undefined || meaning.holiday !== undefined;
    case 'shift':
      return meaning.unit === 'day';
    case 'offset':
      return (meaning.unit === 'day' || meaning.unit === 'week') && isDayMeaning(meaning.base);
    case 'nth':
      return meaning.unit === 'day' && meaning.count === 1;
    default:
      return false;
  }
}
