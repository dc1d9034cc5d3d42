const times: ReadonlySet<string> = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight week month year day night morning ' +
    'evening afternoon weekend january february march april may june july august september october november december'
  ).split(' '),
);

/** Whether a word names a time: a weekday, a month, "week". */
export const isTimeWord = (word: string): boolean => times.has(word);
