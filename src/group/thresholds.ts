/** Articles are one story if their average score reaches this: scaled log odds of -1.5. */
export const leastAverage = 0.45;

/** A later stage is this much like the earlier one on average: less than one story, more than two events that share a name. */
export const leastFollowing = 0.33;

/** Days from the last report of a stage to the first of the next. */
export const mostDaysBetween = 21;

/** The window that holds where none is set. */
export const defaultWindow = { days: 365, articles: 100_000 } as const;
